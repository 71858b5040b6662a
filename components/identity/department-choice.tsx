import { Link } from '#components/ui/link.tsx'
import type { OwnDepartment } from '#lib/identity/identity.queries.ts'

/** The departments one may enter. */
export function DepartmentChoice({ departments }: { departments: readonly OwnDepartment[] }) {
  return (
    <ul className="max-w-text border-t border-ink">
      {departments.map(({ slug, code, name }) => (
        <li key={slug} className="border-b border-line">
          <Link
            href={`/${slug}`}
            className="grid grid-cols-[3rem_1fr] items-baseline py-4 no-underline hover:bg-accent-wash"
          >
            <span className="text-grey tabular-nums">{code}</span>
            <span className="font-serif text-xl font-semibold">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

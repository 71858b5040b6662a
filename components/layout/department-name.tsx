import { Link } from '#components/ui/link.tsx'
import { Menu } from '#components/ui/menu.tsx'

export type ShellDepartment = { name: string; href: string; logo?: { src: string; alt: string } }

type DepartmentNameProps = {
  department: ShellDepartment
  others: readonly { name: string; href: string }[]
  schemeTitle: string | null
}

/** Whose scheme this is: the name, a way to the other departments when there are some, and the scheme's title. */
export function DepartmentName({ department, others, schemeTitle }: DepartmentNameProps) {
  return (
    <div className="order-1 col-span-2 flex min-w-0 flex-wrap items-center gap-x-4 lg:col-span-1">
      {others.length === 0 ? (
        <HomeLink department={department} />
      ) : (
        <Switcher department={department} others={others} />
      )}
      {schemeTitle && <p className="min-w-0 text-sm text-grey">{schemeTitle}</p>}
    </div>
  )
}

const NAME = 'font-serif text-xl leading-tight font-semibold tracking-tight text-ink'

function HomeLink({ department }: { department: ShellDepartment }) {
  return (
    <Link href={department.href} className={`flex min-h-11 items-center gap-3 no-underline ${NAME}`}>
      <Logo department={department} />
      {department.name}
    </Link>
  )
}

function Switcher({ department, others }: { department: ShellDepartment; others: DepartmentNameProps['others'] }) {
  const label = (
    <span className={`flex items-center gap-3 ${NAME}`}>
      <Logo department={department} />
      {department.name}
      <span className="sr-only">, changer de département</span>
    </span>
  )
  return (
    <Menu label={label}>
      <nav aria-label="Départements">
        <ul>
          {[department, ...others].map((choice, index) => (
            <li key={choice.href}>
              <Link
                href={choice.href}
                aria-current={index === 0 ? 'true' : undefined}
                className="block px-3 py-2.5 no-underline hover:bg-accent-wash aria-[current]:font-semibold"
              >
                {choice.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Menu>
  )
}

function Logo({ department }: { department: ShellDepartment }) {
  if (!department.logo) return null
  // biome-ignore lint/performance/noImgElement: a logo comes from the department's own files, at its own size
  return <img src={department.logo.src} alt={department.logo.alt} className="h-9 w-auto" />
}

import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import type { MemberPage } from '#lib/people/member.queries.ts'
import { typographic } from '#lib/shared/text.ts'

/** The fiches a member leads. */
export function MemberFiches({ department, fiches }: { department: string; fiches: MemberPage['fiches'] }) {
  if (fiches.length === 0)
    return (
      <EmptyState title="Aucune fiche">On désigne un chef ou une cheffe de projet sur la page de la fiche.</EmptyState>
    )
  return (
    <ul className="max-w-text border-t border-line">
      {fiches.map(({ id, code, title }) => (
        <li key={id} className="border-b border-line py-2.5">
          <Link href={`/${department}/fiches/${id}`}>
            {code && `${code} `}
            {typographic(title)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

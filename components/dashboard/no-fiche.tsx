import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import type { ActiveFilter } from '#lib/dashboard/filter-bar.presenter.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { counted } from '#lib/shared/text.ts'

/** Nothing answers to these filters: says which one to drop, and what would then be there. */
export function NoFiche({ filters, words }: { filters: readonly ActiveFilter[]; words: Words }) {
  const useful = filters.filter(({ fiches }) => fiches > 0)
  if (filters.length === 0) {
    return <EmptyState title="Rien à suivre pour l’instant">Vous ne suivez rien dans ce schéma.</EmptyState>
  }
  return (
    <EmptyState title="Rien ne répond à ces filtres à la fois">
      {useful.length === 0 ? (
        <p>Retirez-en plusieurs, ou choisissez-en d’autres.</p>
      ) : (
        <ul className="mt-2">
          {useful.map(({ key, words: filter, href, fiches }) => (
            <li key={key} className="py-1">
              <Link href={href} className="text-accent">
                Retirer «&nbsp;{filter}&nbsp;»
              </Link>{' '}
              ({counted(fiches, words.one, words.many)})
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  )
}

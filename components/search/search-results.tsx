import { SideSection } from '#components/scheme/side-section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { SchemeHeading } from '#lib/access/access.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { kindHeading, kindWords } from '#lib/search/search.labels.ts'
import { type Hit, type HitGroup, PAGE } from '#lib/search/search.presenter.ts'
import type { Found, SearchAnswer } from '#lib/search/search.queries.ts'
import { KIND_WORDS, SEARCH_KINDS, type SearchKind } from '#lib/search/search.rules.ts'
import { counted, typographic } from '#lib/shared/text.ts'
import { Marked } from './marked.tsx'

type SearchResultsProps = {
  department: string
  scheme: SchemeHeading | null
  query: string
  kind: SearchKind | null
  page: number
  answer: SearchAnswer
  groups: readonly HitGroup<Found>[]
}

/** What was found, by kind; the kinds are also addresses that show all of one. */
export function SearchResults({ department, scheme, query, kind, page, answer, groups }: SearchResultsProps) {
  const words = scheme ?? { ficheSingular: null, fichePlural: null }
  const address = (shown: SearchKind | null, at = 1) => addressOf(department, query, shown, at)
  const kinds = SEARCH_KINDS.filter((one) => answer.counts[one])
  return (
    <>
      {kinds.length > 1 && (
        <div className="mb-8">
          <Tabs
            label="Ce qui est cherché"
            items={[
              { label: 'Tout', href: address(null), current: kind === null },
              ...kinds.map((one) => ({
                label: kindHeading(one, words, answer.levels),
                href: address(one),
                count: answer.counts[one],
                current: one === kind,
              })),
            ]}
          />
        </div>
      )}
      {groups.length === 0 && (
        <EmptyState title="Aucun résultat ici">
          <Link href={address(null)} className="text-accent">
            Voir tout ce qui a été trouvé
          </Link>
        </EmptyState>
      )}
      {groups.map((group) => (
        <SideSection
          key={group.kind}
          id={KIND_WORDS[group.kind]}
          title={kindHeading(group.kind, words, answer.levels)}
          count={group.count}
        >
          <ul className="divide-y divide-line">
            {group.hits.map((hit) => (
              <HitLine key={hit.id} hit={hit} scheme={words} />
            ))}
          </ul>
          {kind === null && group.count > group.hits.length && (
            <p className="border-t border-line pt-3">
              <Link href={address(group.kind)} className="text-accent">
                {`Voir ${allOf(group, kindWords(group.kind, words, answer.levels).many)}`}
              </Link>
            </p>
          )}
        </SideSection>
      ))}
      {kind !== null && (
        <Pagination
          page={page}
          pageCount={Math.ceil((answer.counts[kind] ?? 0) / PAGE)}
          hrefFor={(at) => address(kind, at)}
          label="Pages des résultats"
        />
      )}
    </>
  )
}

function HitLine({ hit, scheme }: { hit: Hit<Found>; scheme: { ficheSingular: string | null } }) {
  const place = placeOf(hit, scheme)
  return (
    <li className="max-w-[46rem] py-3 first:pt-0">
      {place && <p className="text-sm text-grey">{place}</p>}
      <Link href={hit.href}>
        <Marked pieces={hit.titlePieces} />
      </Link>
      {hit.why && (
        <p className="mt-0.5 text-sm text-grey">
          <Marked pieces={hit.why} />
        </p>
      )}
    </li>
  )
}

/** What it is, above its title: its own code, or the fiche it belongs to. */
function placeOf(hit: Found, scheme: { ficheSingular: string | null }): string | null {
  if (hit.fiche) return typographic([ficheName(scheme, hit.fiche.code), hit.fiche.title].join(' : '))
  if (hit.kind === 'fiche') return hit.code && ficheName(scheme, hit.code)
  return hit.kind === 'node' ? [hit.level, hit.code].filter(Boolean).join('\u00A0') || null : null
}

function allOf(group: { kind: SearchKind; count: number }, many: string): string {
  if (group.kind === 'node') return `les ${counted(group.count, 'résultat', 'résultats')}`
  return `les ${counted(group.count, many, many)}`
}

function addressOf(department: string, query: string, kind: SearchKind | null, page: number): string {
  const search = new URLSearchParams({
    q: query,
    ...(kind && { type: KIND_WORDS[kind] }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/${department}/recherche?${search}`
}

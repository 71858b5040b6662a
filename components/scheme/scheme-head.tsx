import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { calendarWords, factWords } from '#lib/progress/counts.labels.ts'
import type { ActionCounts } from '#lib/progress/counts.rules.ts'
import { lower, schemePeriod, schemeStatusWord, type Words } from '#lib/scheme/scheme.labels.ts'
import type { SchemeRow } from '#lib/scheme/scheme.queries.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { capitalize, counted, joinFrench, typographic } from '#lib/shared/text.ts'
import { BarCell } from './bar-cell.tsx'

type SchemeHeadProps = {
  slug: string
  scheme: SchemeRow
  sizes: readonly { singular: string; plural: string; count: number }[]
  counts: ActionCounts | null
  words: { fiche: Words; action: Words }
}

/** What this scheme is: its title and motto, its place in time, its size in its own words, and where it stands. */
export function SchemeHead({ slug, scheme, sizes, counts, words }: SchemeHeadProps) {
  const size = sizes.map(({ singular, plural, count }) => counted(count, lower(singular), lower(plural)))
  if (scheme.fiches.length > 0) size.push(counted(scheme.fiches.length, words.fiche.one, words.fiche.many))
  return (
    <>
      <PageHeader
        title={typographic(scheme.title)}
        meta={
          <>
            <span>{capitalize(schemeStatusWord(scheme.status))}</span>
            <span>{periodWords(scheme)}</span>
            {scheme.adoptedOn && <span>adopté le {formatDate(scheme.adoptedOn)}</span>}
            <span>{joinFrench(size)}</span>
          </>
        }
      />
      <Columns
        marginOnPhone="before"
        margin={<Standing slug={slug} scheme={scheme} counts={counts} words={words.action} />}
      >
        {scheme.motto && (
          <p className="mb-5 max-w-text font-serif text-lg leading-snug text-accent">{typographic(scheme.motto)}</p>
        )}
        {scheme.summary && <p className="max-w-text">{typographic(scheme.summary)}</p>}
      </Columns>
    </>
  )
}

function periodWords(scheme: SchemeRow): string {
  const period = scheme.startsOn && scheme.endsOn ? exact(scheme.startsOn, scheme.endsOn) : schemePeriod(scheme)
  return scheme.originalEndsOn && scheme.originalEndsOn !== scheme.endsOn
    ? `${period}, prorogé (fin prévue au départ\u00A0: ${formatDate(scheme.originalEndsOn)})`
    : period
}

const exact = (from: string, to: string) => `du ${formatDate(from)} au ${formatDate(to)}`

/** Facts and calendar of the whole scheme; before it is in force, that there is nothing to follow yet. */
function Standing({ slug, scheme, counts, words }: Omit<SchemeHeadProps, 'sizes' | 'words'> & { words: Words }) {
  if (scheme.status === 'preparing') {
    return (
      <Notice tone="info" title="Schéma en préparation">
        On lit ici ce que dit son document. Le suivi s’ouvrira quand il sera en vigueur.
      </Notice>
    )
  }
  if (!counts) return null
  const calendar = calendarWords(counts)
  return (
    <section aria-labelledby="ou-en-est-on">
      <h2 id="ou-en-est-on" className="mb-2 text-lg">
        Où en est-on
      </h2>
      <BarCell counts={counts} words={words} silent />
      <p className="mt-2 text-sm">{factWords(counts, words)}</p>
      {calendar && <p className="mt-1 text-sm text-grey">{capitalize(calendar)}</p>}
      <p className="mt-2 text-sm print-hidden">
        <Link href={`/${slug}/bilan`} className="text-accent">
          Ce qui a été fait et ce qui est en retard
        </Link>
      </p>
    </section>
  )
}

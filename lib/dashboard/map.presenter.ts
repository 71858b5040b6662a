import type { ReportTable } from '#lib/export/table.presenter.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { CONFIDENCE_LABELS, CONFIDENCES, type Confidence, NO_CONFIDENCE } from '#lib/progress/confidence.labels.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import { ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import { formatShortDate } from '#lib/shared/dates.ts'
import { capitalize, counted, joinFrench, typographic } from '#lib/shared/text.ts'
import type { Part, Scope } from './scope.presenter.ts'
import { partLabel } from './why.presenter.ts'

export type MapCell = {
  id: string
  href: string
  /** What the cell shows: the code, or the rank of the fiche when the document gives none. */
  mark: string
  title: string
  confidence: Confidence | null
  late: number
  /** What its shape, its colour and its corner say, in words. */
  facts: string
}

export type FicheMap = {
  groups: { id: string; title: string; cells: MapCell[] }[]
  /** How many fiches of each judgement, the best first; those without are the last, never counted as anything else. */
  legend: { confidence: Confidence | null; count: number }[]
  table: ReportTable
}

/** One cell a fiche, under the part of the tree it stands on. */
export function presentMap(scope: Scope): FicheMap {
  const { parts, fiches } = scope
  const own = parts.filter(({ isFiche }) => isFiche)
  const branches = parts.filter(({ isFiche }) => !isFiche)
  const ranks = new Map(fiches.map(({ id }, index) => [id, index + 1]))
  const cellsOf = (list: Part[]) =>
    list.flatMap((part) => part.fiches.map((fiche) => cellOf(scope, fiche, ranks.get(fiche.id) ?? 0)))
  const groups = [
    { id: 'ici', title: capitalize(scope.words.fiche.many), cells: cellsOf(own) },
    ...branches.map((part) => ({ id: part.id, title: partLabel(part), cells: cellsOf([part]) })),
  ]
  return {
    groups: groups.filter(({ cells }) => cells.length > 0),
    legend: [...CONFIDENCES, null].map((confidence) => ({
      confidence,
      count: fiches.filter((fiche) => confidenceOf(fiche) === confidence).length,
    })),
    table: mapTable(
      scope,
      groups.map(({ id, title }) => ({ id, title })),
    ),
  }
}

function cellOf({ slug, words }: Scope, fiche: CountedFiche, rank: number): MapCell {
  const { late } = fiche.counts
  const confidence = confidenceOf(fiche)
  const facts = [
    confidence === null ? NO_CONFIDENCE : CONFIDENCE_LABELS[confidence].label,
    late > 0 ? counted(late, `${words.action.one} en retard`, `${words.action.many} en retard`) : '',
  ]
  return {
    id: fiche.id,
    href: ficheHref(slug, fiche.id),
    mark: fiche.code ?? String(rank),
    title: typographic(fiche.title),
    confidence,
    late,
    facts: joinFrench(facts, ', '),
  }
}

const confidenceOf = ({ latest }: CountedFiche): Confidence | null => latest?.confidence ?? null

function mapTable({ slug, words, parts }: Scope, groups: { id: string; title: string }[]): ReportTable {
  const titleOf = (part: Part) => (part.isFiche ? groups[0]?.title : partLabel(part)) ?? ''
  return {
    title: `Carte des ${words.fiche.many}`,
    columns: [
      { key: 'place', label: 'Partie du schéma' },
      { key: 'code', label: 'Code', missing: '' },
      { key: 'title', label: words.ficheName(null), names: true },
      { key: 'confidence', label: 'Avis du chef de projet', missing: NO_CONFIDENCE },
      { key: 'done', label: 'Réalisées', numeric: true },
      { key: 'total', label: `${capitalize(words.action.many)} que l’on peut achever`, numeric: true },
      { key: 'late', label: 'En retard', numeric: true },
      { key: 'advance', label: 'Avancement (%)', numeric: true, missing: 'non mesuré' },
      { key: 'latest', label: 'Dernier point d’étape', missing: 'aucun' },
    ],
    rows: parts.flatMap((part) =>
      part.fiches.map((fiche) => {
        const confidence = confidenceOf(fiche)
        return {
          id: fiche.id,
          values: {
            place: titleOf(part),
            code: fiche.code,
            title: typographic(fiche.title),
            confidence: confidence && CONFIDENCE_LABELS[confidence].label,
            done: fiche.counts.done,
            total: barOf(fiche.counts).total,
            late: fiche.counts.late,
            advance: fiche.advance.value,
            latest: fiche.latest && formatShortDate(fiche.latest.occurredOn),
          },
          links: {
            title: ficheHref(slug, fiche.id),
            ...(fiche.latest && { latest: updateHref(slug, fiche.id, fiche.latest.id) }),
          },
        }
      }),
    ),
  }
}

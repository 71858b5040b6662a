import type { ReportTable } from '#lib/export/table.presenter.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { CONFIDENCE_LABELS, CONFIDENCES, type Confidence, NO_CONFIDENCE } from '#lib/progress/confidence.labels.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import { ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { type CivilDate, formatShortDate } from '#lib/shared/dates.ts'
import { capitalize, counted, typographic } from '#lib/shared/text.ts'
import type { Part, Scope } from './scope.presenter.ts'
import { partLabel } from './why.presenter.ts'

/** A fiche of the map, in figures: the cell and the line of the table are both drawn from it. */
export type MapCell = {
  id: string
  /** Null when the document gives none. */
  code: string | null
  /** What the cell shows: the code, or the rank of the fiche. */
  mark: string
  title: string
  confidence: Confidence | null
  done: number
  /** Actions that can be finished. */
  total: number
  late: number
  advance: number | null
  latest: { id: string; occurredOn: CivilDate } | null
}

export type MapGroup = { id: string; title: string; cells: MapCell[] }

export type FicheMap = {
  groups: MapGroup[]
  /** How many fiches of each judgement, the best first; those without are the last, never counted as anything else. */
  legend: { confidence: Confidence | null; count: number }[]
  table: ReportTable
}

/** One cell a fiche, under the part of the tree it stands on. */
export function presentMap(scope: Scope): FicheMap {
  const { parts, fiches, slug, words } = scope
  const own = parts.filter(({ isFiche }) => isFiche)
  const branches = parts.filter(({ isFiche }) => !isFiche)
  const ranks = new Map(fiches.map(({ id }, index) => [id, index + 1]))
  const cellsOf = (list: Part[]) =>
    list.flatMap((part) => part.fiches.map((fiche) => cellOf(fiche, ranks.get(fiche.id) ?? 0)))
  const groups = [
    { id: 'ici', title: capitalize(words.fiche.many), cells: cellsOf(own) },
    ...branches.map((part) => ({ id: part.id, title: partLabel(part), cells: cellsOf([part]) })),
  ].filter(({ cells }) => cells.length > 0)
  return {
    groups,
    legend: [...CONFIDENCES, null].map((confidence) => ({
      confidence,
      count: fiches.filter((fiche) => confidenceOf(fiche) === confidence).length,
    })),
    get table() {
      return mapTable({ groups, slug, action: words.action, fiche: words.fiche, ficheName: words.ficheName(null) })
    },
  }
}

function cellOf(fiche: CountedFiche, rank: number): MapCell {
  const { id, code, title, counts, advance, latest } = fiche
  const { done, late } = counts
  return {
    id,
    code,
    mark: code ?? String(rank),
    title: typographic(title),
    confidence: confidenceOf(fiche),
    done,
    total: barOf(counts).total,
    late,
    advance: advance.value,
    latest: latest && { id: latest.id, occurredOn: latest.occurredOn },
  }
}

const confidenceOf = ({ latest }: CountedFiche): Confidence | null => latest?.confidence ?? null

/** What the shape, the colour and the corner of a cell say, in words. */
export function cellFacts({ confidence, late }: MapCell, { one, many }: Words): string {
  const said = confidence === null ? NO_CONFIDENCE : CONFIDENCE_LABELS[confidence].label
  return late > 0 ? `${said}, ${counted(late, `${one} en retard`, `${many} en retard`)}` : said
}

type MapTable = { groups: readonly MapGroup[]; slug: string; fiche: Words; action: Words; ficheName: string }

/** The map in figures. Its page draws it in the browser, from the cells that are there already. */
export function mapTable({ groups, slug, fiche, action, ficheName }: MapTable): ReportTable {
  return {
    title: `Carte des ${fiche.many}`,
    columns: [
      { key: 'place', label: 'Partie du schéma' },
      { key: 'code', label: 'Code', missing: '' },
      { key: 'title', label: ficheName, names: true },
      { key: 'confidence', label: 'Avis du chef de projet', missing: NO_CONFIDENCE },
      { key: 'done', label: 'Réalisées', numeric: true },
      { key: 'total', label: `${capitalize(action.many)} que l’on peut achever`, numeric: true },
      { key: 'late', label: 'En retard', numeric: true },
      { key: 'advance', label: 'Avancement (%)', numeric: true, missing: 'non mesuré' },
      { key: 'latest', label: 'Dernier point d’étape', missing: 'aucun' },
    ],
    rows: groups.flatMap(({ title: place, cells }) =>
      cells.map(({ id, code, title, confidence, done, total, late, advance, latest }) => ({
        id,
        values: {
          place,
          code,
          title,
          confidence: confidence && CONFIDENCE_LABELS[confidence].label,
          done,
          total,
          late,
          advance,
          latest: latest && formatShortDate(latest.occurredOn),
        },
        links: { title: ficheHref(slug, id), ...(latest && { latest: updateHref(slug, id, latest.id) }) },
      })),
    ),
  }
}

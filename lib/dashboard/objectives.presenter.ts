import type { ReportTable } from '#lib/export/table.presenter.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { codedTitle, ficheHref } from '#lib/progress/links.presenter.ts'
import { countObjectives, type ObjectiveCounts } from '#lib/progress/objective-counts.rules.ts'
import { NOT_ASSESSED, OUTCOME_LABELS, OUTCOMES, type Outcome } from '#lib/progress/outcome.labels.ts'
import type { ExplainedFigure, WhyInput } from '#lib/progress/why.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, counted, NBSP, plural, typographic } from '#lib/shared/text.ts'
import type { Scope } from './scope.presenter.ts'
import { partLabel } from './why.presenter.ts'

export type Objectives = {
  counts: ObjectiveCounts
  figures: ExplainedFigure[]
  /** One bar a part of the tree that has objectives. */
  bars: ({ id: string; name: string } & ObjectiveCounts)[]
  table: ReportTable
}

/** The objectives of a year: what was met, in part or not, and what nobody has assessed. */
export function presentObjectives(scope: Scope): Objectives {
  const counts = countOf(scope.fiches)
  const bars = scope.parts
    .map((part) => ({ id: part.id, name: part.name || part.title, ...countOf(part.fiches) }))
    .filter(({ total }) => total > 0)
  return {
    counts,
    figures: KINDS.map((kind) => figureOf(scope, kind, counts)),
    bars,
    get table() {
      return tableOf(scope)
    },
  }
}

const countOf = (fiches: readonly CountedFiche[]) => countObjectives(fiches.flatMap(({ objectives }) => objectives))

type Kind = Outcome | 'notAssessed'
const KINDS: readonly Kind[] = [...OUTCOMES, 'notAssessed']
const LABELS: Record<Kind, { one: string; many: string }> = { ...OUTCOME_LABELS, notAssessed: NOT_ASSESSED }

const RULES: Record<Kind, string> = {
  met: 'Les objectifs que la dernière évaluation de l’année dit atteints.',
  partlyMet: 'Les objectifs que la dernière évaluation de l’année dit atteints en partie.',
  notMet:
    'Les objectifs que la dernière évaluation de l’année dit non atteints. Ceux que personne n’a évalués n’en sont pas.',
  notAssessed: 'Les objectifs que personne n’a évalués cette année\u00A0: on ne sait pas s’ils sont atteints.',
}

function figureOf(scope: Scope, kind: Kind, counts: ObjectiveCounts): ExplainedFigure {
  const count = counts[kind]
  return {
    id: kind,
    value: formatNumber(count),
    label: plural(count, LABELS[kind].one, LABELS[kind].many),
    note: `sur${NBSP}${counted(counts.total, 'objectif', 'objectifs')}, en ${scope.year}`,
    why: {
      formula: RULES[kind],
      get inputs() {
        return inputsOf(scope, kind)
      },
      get missing() {
        return kind === 'notAssessed' ? [] : inputsOf(scope, 'notAssessed')
      },
      left: [],
    },
  }
}

function inputsOf({ fiches, slug }: Scope, kind: Kind): WhyInput[] {
  return fiches.flatMap((fiche) =>
    fiche.objectives
      .filter(({ assessment }) => (assessment?.outcome ?? 'notAssessed') === kind)
      .map(({ label, assessment }) => ({
        label: typographic(label),
        value: LABELS[kind].one,
        href: ficheHref(slug, fiche.id),
        note: [codedTitle(fiche), assessment?.memberName, assessment?.evidence].filter(Boolean).join(', '),
      })),
  )
}

function tableOf({ parts }: Scope): ReportTable {
  return {
    title: 'Objectifs',
    columns: [
      { key: 'title', label: 'Partie du schéma', names: true },
      ...KINDS.map((kind) => ({ key: kind, label: capitalize(LABELS[kind].many), numeric: true })),
      { key: 'total', label: 'Objectifs', numeric: true },
    ],
    rows: parts.map((part) => ({
      id: part.id,
      values: { title: partLabel(part), ...countOf(part.fiches) },
      links: { title: part.href },
    })),
  }
}

import type { ReportTable } from '#lib/export/table.presenter.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import type { ExplainedFigure } from '#lib/progress/why.ts'
import { formatYears } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { joinFrench, NBSP, plural, typographic } from '#lib/shared/text.ts'
import { ficheHref, type Scope } from './scope.presenter.ts'
import { ficheInputs } from './why.presenter.ts'

export type Setup = {
  figures: ExplainedFigure[]
  /** Fiches that lack nothing. */
  ready: number
  /** "49 sans chef de projet, 6 sans période"; empty when nothing lacks. */
  lacks: string
  table: ReportTable
}

type Gap = { id: string; label: string; rule: string; is: (fiche: CountedFiche) => boolean }

const GAPS: readonly Gap[] = [
  {
    id: 'sans-chef',
    label: 'sans chef de projet',
    rule: 'Aucun membre n’est nommé : personne ne peut donner de point d’étape.',
    is: ({ leadMemberIds }) => leadMemberIds.length === 0,
  },
  {
    id: 'sans-direction',
    label: 'sans direction',
    rule: 'Aucune direction ni aucun service ne porte.',
    is: ({ unitIds }) => unitIds.length === 0,
  },
  {
    id: 'sans-periode',
    label: 'sans période',
    rule: 'Ni année de début ni année de fin : rien ne peut être échu.',
    is: ({ startYear, endYear, actions }) =>
      startYear === null && endYear === null && actions.every((action) => action.endYear === null),
  },
]

/** How far the setting up is: what each fiche still lacks before it can be followed. */
export function presentSetup(scope: Scope): Setup {
  const { fiches, words } = scope
  const gaps = GAPS.map((gap) => ({ ...gap, lacking: fiches.filter(gap.is) }))
  return {
    lacks: joinFrench(
      gaps.flatMap(({ label, lacking }) =>
        lacking.length > 0 ? [`${formatNumber(lacking.length)}${NBSP}${label}`] : [],
      ),
    ),
    ready: fiches.filter((fiche) => GAPS.every(({ is }) => !is(fiche))).length,
    figures: gaps.map(({ id, label, rule, lacking }) => ({
      id,
      value: formatNumber(lacking.length),
      label: `${plural(lacking.length, words.fiche.one, words.fiche.many)} ${label}`,
      note: `sur${NBSP}${formatNumber(fiches.length)}`,
      why: { formula: rule, inputs: ficheInputs(scope, lacking, () => label), missing: [], left: [] },
    })),
    table: tableOf(scope),
  }
}

function tableOf({ slug, words, fiches }: Scope): ReportTable {
  return {
    title: 'Mise en route',
    columns: [
      { key: 'code', label: 'Code', missing: '' },
      { key: 'title', label: words.ficheName(null), names: true },
      { key: 'leads', label: 'Portage', missing: 'non renseigné' },
      { key: 'years', label: 'Période', missing: 'non renseignée' },
      { key: 'lacks', label: 'Ce qui manque', missing: 'rien' },
    ],
    rows: fiches.map((fiche) => ({
      id: fiche.id,
      values: {
        code: fiche.code,
        title: typographic(fiche.title),
        leads: joinFrench(fiche.leads) || null,
        years: formatYears(fiche.startYear, fiche.endYear),
        lacks: joinFrench(GAPS.filter(({ is }) => is(fiche)).map(({ label }) => label)) || null,
      },
      links: { title: ficheHref(slug, fiche.id) },
    })),
  }
}

import type { ReportTable } from '#lib/export/table.presenter.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { ficheHref } from '#lib/progress/links.presenter.ts'
import type { ExplainedFigure } from '#lib/progress/why.ts'
import { type Gap, misses } from '#lib/setup/progress.presenter.ts'
import { formatYears } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { joinFrench, NBSP, plural, typographic } from '#lib/shared/text.ts'
import type { Scope } from './scope.presenter.ts'
import { ficheInputs } from './why.presenter.ts'

export type Setup = {
  figures: ExplainedFigure[]
  /** Fiches that lack nothing. */
  ready: number
  /** "49 sans chef de projet, 6 sans période"; empty when nothing lacks. */
  lacks: string
  table: ReportTable
}

/** The gaps that a committee's dashboard names, in the order one fills them: the rule of each is the set-up's own. */
const GAPS: readonly { id: Gap; label: string; rule: string }[] = [
  {
    id: 'pilotage',
    label: 'sans chef de projet',
    rule: 'Aucun membre n’est nommé\u00A0: personne ne peut donner de point d’étape.',
  },
  { id: 'direction', label: 'sans direction', rule: 'Aucune direction ni aucun service ne porte.' },
  { id: 'periode', label: 'sans période', rule: 'L’année de début ou l’année de fin n’est pas dite.' },
]

const lacks = (fiche: CountedFiche, gap: Gap) =>
  misses({ ...fiche, memberIds: fiche.leadMemberIds, actions: 0, actionsWithLead: 0 }, gap)

/** How far the setting up is: what each fiche still lacks before it can be followed. */
export function presentSetup(scope: Scope): Setup {
  const { fiches, words } = scope
  const gaps = GAPS.map((gap) => ({ ...gap, lacking: fiches.filter((fiche) => lacks(fiche, gap.id)) }))
  return {
    lacks: joinFrench(
      gaps.flatMap(({ label, lacking }) =>
        lacking.length > 0 ? [`${formatNumber(lacking.length)}${NBSP}${label}`] : [],
      ),
    ),
    ready: fiches.filter((fiche) => GAPS.every(({ id }) => !lacks(fiche, id))).length,
    figures: gaps.map(({ id, label, rule, lacking }) => ({
      id,
      value: formatNumber(lacking.length),
      label: `${plural(lacking.length, words.fiche.one, words.fiche.many)} ${label}`,
      note: `sur${NBSP}${formatNumber(fiches.length)}`,
      why: {
        formula: rule,
        get inputs() {
          return ficheInputs(scope, lacking, () => label)
        },
        missing: [],
        left: [],
      },
    })),
    get table() {
      return tableOf(scope)
    },
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
        lacks: joinFrench(GAPS.filter(({ id }) => lacks(fiche, id)).map(({ label }) => label)) || null,
      },
      links: { title: ficheHref(slug, fiche.id) },
    })),
  }
}

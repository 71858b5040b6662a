import type { ReportTable } from '#lib/export/table.presenter.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import type { Why } from '#lib/progress/why.ts'
import { formatPercent } from '#lib/shared/numbers.ts'
import { capitalize, counted } from '#lib/shared/text.ts'
import type { Scope } from './scope.presenter.ts'
import { ficheInputs, inputsOf } from './why.presenter.ts'

/** How the figures of each line are made. */
export function axesWhy(scope: Scope): Why {
  const { words, withoutAdvance } = scope
  return {
    formula: `Une partie additionne les ${words.action.many} de tout ce qui est en dessous\u00A0; son avancement est la moyenne de ce qui, en dessous, a une valeur. Chaque ligne mène à ce qui la compose.`,
    get inputs() {
      return inputsOf(scope, ({ advance, fiches }) => {
        const valued = fiches.filter((fiche) => fiche.advance.value !== null).length
        const from = counted(valued, words.fiche.one, words.fiche.many)
        return advance === null ? 'non mesuré' : `${formatPercent(advance)}, moyenne de ${from}`
      })
    },
    get missing() {
      return ficheInputs(scope, withoutAdvance, () => 'aucune valeur')
    },
    left: [],
  }
}

/** The tree one level below what is looked at, in figures: what the bars draw. */
export function axesTable({ parts, words }: Scope): ReportTable {
  return {
    title: 'Le long du schéma',
    columns: [
      { key: 'name', label: 'Repère', missing: '' },
      { key: 'title', label: 'Intitulé', names: true },
      { key: 'fiches', label: capitalize(words.fiche.many), numeric: true },
      { key: 'actions', label: capitalize(words.action.many), numeric: true },
      { key: 'done', label: 'Réalisées', numeric: true },
      { key: 'inProgress', label: 'En cours', numeric: true },
      { key: 'notBegun', label: 'À venir', numeric: true },
      { key: 'permanent', label: 'Permanentes', numeric: true },
      { key: 'deferred', label: 'Différées', numeric: true },
      { key: 'abandoned', label: 'Abandonnées', numeric: true },
      { key: 'due', label: 'Échues', numeric: true, missing: 'calendrier non défini' },
      { key: 'late', label: 'En retard', numeric: true },
      { key: 'advance', label: 'Avancement (%)', numeric: true, missing: 'non mesuré' },
    ],
    rows: parts.map(({ id, name, title, href, fiches, counts, advance }) => ({
      id,
      values: {
        ...counts,
        name: name || null,
        title,
        fiches: fiches.length,
        actions: counts.total,
        due: barOf(counts).due,
        advance,
      },
      links: { title: href },
    })),
  }
}

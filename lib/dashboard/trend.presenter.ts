import type { ReportTable } from '#lib/export/table.presenter.ts'
import { periodOf } from '#lib/progress/due.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { Why } from '#lib/progress/why.ts'
import { addDays, type CivilDate, formatShortDate } from '#lib/shared/dates.ts'
import { capitalize } from '#lib/shared/text.ts'
import type { Scope } from './scope.presenter.ts'

/** A quarter: actions said done in it, and all those said done by its end. */
export type Quarter = { label: string; done: number; total: number }
export type Trend = { quarters: Quarter[]; why: Why; table: ReportTable }

/** In months. */
const quarter = 3

/** The actions done, summed quarter after quarter, from the first one that an update dates to the horizon. */
export function presentTrend(scope: Scope): Trend {
  const { fiches, horizon, slug, words } = scope
  const done = fiches.flatMap((fiche) =>
    fiche.actions
      .filter(({ parentId, status }) => parentId === null && status === 'done')
      .map((action) => ({ ...action, fiche })),
  )
  const dated = done.flatMap(({ said, ...action }) => (said ? [{ ...action, said }] : []))
  const quarters = quartersOf(
    dated.map(({ said }) => said.occurredOn),
    horizon,
  )
  return {
    quarters,
    why: {
      formula: `Une ${words.action.one} compte dans le trimestre du jour dont parle le point d’étape qui la dit réalisée.`,
      get inputs() {
        return dated.map(({ title, code, fiche, said }) => ({
          label: codedTitle({ code, title }),
          value: formatShortDate(said.occurredOn),
          href: updateHref(slug, fiche.id, said.updateId),
          note: codedTitle(fiche),
        }))
      },
      get missing() {
        return done
          .filter(({ said }) => said === null)
          .map(({ title, code, fiche }) => ({
            label: codedTitle({ code, title }),
            value: 'date inconnue',
            href: ficheHref(slug, fiche.id),
            note: codedTitle(fiche),
          }))
      },
      left: [],
    },
    table: {
      title: 'Au fil des trimestres',
      columns: [
        { key: 'label', label: 'Trimestre', names: true },
        { key: 'done', label: `${capitalize(words.action.many)} réalisées`, numeric: true },
        { key: 'total', label: 'Depuis le début', numeric: true },
      ],
      rows: quarters.map((one) => ({ id: one.label, values: one })),
    },
  }
}

function quartersOf(days: CivilDate[], horizon: CivilDate): Quarter[] {
  const [first] = days.toSorted()
  const quarters: Quarter[] = []
  if (!first) return quarters
  for (
    let { start, end } = periodOf(first, quarter);
    start < horizon;
    { start, end } = periodOf(addDays(end, 1), quarter)
  ) {
    quarters.push({
      label: `${Math.ceil(Number(start.slice(5, 7)) / quarter)}e trim. ${start.slice(0, 4)}`.replace(/^1e/, '1er'),
      done: days.filter((day) => day >= start && day <= end).length,
      total: days.filter((day) => day <= end).length,
    })
  }
  return quarters
}

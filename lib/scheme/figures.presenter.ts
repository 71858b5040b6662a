import { type CivilDate, formatPartial } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

type Figure = { value: string; prefix: string | null; unit: string | null }
type Milestone = { date: string; period: string | null }
type Previous = {
  title: string | null
  period: string | null
  actionCount: number | null
  objectivesMetPercent: number | null
  lessons: string[]
  achievements: unknown[]
}

/** A figure as it is set: what stands before it, the number, and its unit. Signs cling to the number. */
export function figureParts({ value, prefix, unit }: Figure): {
  before: string | null
  number: string
  unit: string | null
} {
  const sign = prefix === '+' || prefix === '×'
  const glued = unit === '%' || unit === '‰' || unit === '€'
  return {
    before: sign || prefix === null ? null : capitalize(prefix === '+ de' ? 'plus de' : prefix),
    number: `${sign ? `${prefix}\u00A0` : ''}${formatNumber(value)}${glued ? `\u00A0${unit}` : ''}`,
    unit: glued || unit === null ? null : typographic(unit),
  }
}

/** The previous scheme, or null when the document says nothing of it. */
export function toldPrevious<P extends Previous>(previous: P | null): P | null {
  if (previous === null) return null
  const { title, period, actionCount, objectivesMetPercent, lessons, achievements } = previous
  const said = [title, period, actionCount, objectivesMetPercent].some((fact) => fact !== null)
  return said || lessons.length > 0 || achievements.length > 0 ? previous : null
}

/** "Automne 2019" as the document writes it, else the date as far as it is known. */
export function milestoneDate({ date, period }: Milestone): string {
  return capitalize(period ?? formatPartial(date))
}

/** Milestones before today, or under way (a year or a month that is not over counts as come), and those to come. */
export function splitMilestones<M extends Milestone>(
  milestones: readonly M[],
  today: CivilDate,
): { past: M[]; toCome: M[] } {
  const { past = [], toCome = [] } = Object.groupBy(milestones, ({ date }) =>
    date > today.slice(0, date.length) ? 'toCome' : 'past',
  )
  return { past, toCome }
}

/** Figures of nodes by the branch of the tree they stand under, in the tree's order. */
export function byBranch<N extends { rootId: string }>(nodes: readonly N[]): N[][] {
  return [...Map.groupBy(nodes, (node) => node.rootId).values()]
}

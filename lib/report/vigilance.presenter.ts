import { alertWords } from '#lib/progress/alerts.labels.ts'
import { type Alert, alertsOf } from '#lib/progress/alerts.rules.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import type { Rhythm } from '#lib/progress/due.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { ReportContext } from './report-context.ts'

/** A fiche to look at, and why, the most pressing first. */
export type VigilanceItem = { id: string; label: string; href: string; reasons: string[] }

/** Something a lead said, with who, when and where it stands. */
export type Saying = { id: string; fiche: string; words: string; memberName: string; occurredOn: string; href: string }

/** The order in which a committee looks: what stops, what struggles, what contradicts itself, what is late, who is silent. */
const PRESSING: readonly Alert['tag'][] = [
  'blocked',
  'struggling',
  'onTrackButLate',
  'late',
  'onTrackButStill',
  'withoutNews',
  'withoutLead',
]

/** What to look at, most pressing first; points to arbitrate stand among decisions. */
export function presentVigilance(
  fiches: readonly CountedFiche[],
  rhythm: Rhythm,
  context: ReportContext,
): VigilanceItem[] {
  const watched = fiches.flatMap((fiche) => {
    const alerts = alertsOf(fiche, rhythm, context.horizon).filter(({ tag }) => tag !== 'arbitration')
    return alerts.length > 0 ? [{ fiche, alerts: withoutRepeat(alerts) }] : []
  })
  return watched
    .sort((one, other) => rank(one.alerts) - rank(other.alerts) || other.alerts.length - one.alerts.length)
    .map(({ fiche, alerts }) => ({
      id: fiche.id,
      label: codedTitle(fiche),
      href: ficheHref(context.slug, fiche.id),
      reasons: alerts.map((alert) => alertWords(alert, context.action)),
    }))
}

/** What leads ask a decision body to settle, in the order of the scheme. */
export const presentArbitrations = (fiches: readonly CountedFiche[], context: ReportContext) =>
  sayings(fiches, context, 'arbitration')

/** What leads say comes next, latest first. */
export const presentNextSteps = (fiches: readonly CountedFiche[], context: ReportContext) =>
  sayings(fiches, context, 'nextSteps').sort((one, other) => other.occurredOn.localeCompare(one.occurredOn))

function sayings(
  fiches: readonly CountedFiche[],
  { slug }: ReportContext,
  field: 'arbitration' | 'nextSteps',
): Saying[] {
  return fiches.flatMap(({ latest, ...fiche }) => {
    const words = latest?.[field]
    if (!latest || !words) return []
    const { memberName, occurredOn, id } = latest
    return [
      { id: fiche.id, fiche: codedTitle(fiche), words, memberName, occurredOn, href: updateHref(slug, fiche.id, id) },
    ]
  })
}

/** "En bonne voie, alors que 3 sont en retard" says how many are late already. */
function withoutRepeat(alerts: Alert[]): Alert[] {
  const contradicted = alerts.some(({ tag }) => tag === 'onTrackButLate')
  return contradicted ? alerts.filter(({ tag }) => tag !== 'late') : alerts
}

function rank(alerts: Alert[]): number {
  return Math.min(...alerts.map(({ tag }) => PRESSING.indexOf(tag)))
}

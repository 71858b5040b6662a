import { fold } from '#lib/shared/fold.ts'
import { capitalize, counted } from '#lib/shared/text.ts'
import { PLAN_RELATIONS, type PlanRelation, planRelation } from './plan.labels.ts'

type Plan = { id: string; acronym: string | null; name: string; relation: string | null; fiches: readonly unknown[] }

export type PlanGroup<P> = { key: string; relation: PlanRelation | null; plans: P[] }

/** The plans by what they are to the scheme; in one group, without heading, where the document does not say. */
export function groupPlans<P extends Plan>(plans: readonly P[]): PlanGroup<P>[] {
  const byRelation = Map.groupBy(plans, (plan) => (planRelation(plan.relation) ? plan.relation : null))
  return [...PLAN_RELATIONS, null].flatMap((relation) => {
    const found = byRelation.get(relation)
    return found ? [{ key: relation ?? 'autres', relation: planRelation(relation), plans: found }] : []
  })
}

/** What names a plan in a list: its acronym if it has one, else its name. */
export function planShortName(plan: { acronym: string | null; name: string }): string {
  return plan.acronym ?? capitalize(plan.name)
}

/** The name that an acronym stands for; null when it says no more than the acronym. */
export function planLongName(plan: { acronym: string | null; name: string }): string | null {
  return plan.acronym === null || plan.acronym === plan.name ? null : capitalize(plan.name)
}

/** The wordings of a link that tell more than the plan's own name: a chapter, an axis, a condition. */
export function planWordings(plan: { acronym: string | null; name: string }, wordings: readonly string[]): string[] {
  const known = [plan.name, plan.acronym ?? ''].map(bare)
  return wordings.filter((wording) => !known.includes(bare(wording))).map((wording) => wording.replace(/\.$/, ''))
}

/** Letters and digits alone, for saying whether two names are one. */
function bare(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** "12 plans, dont 5 nommés par des fiches". */
export function plansSentence(plans: readonly Plan[]): string {
  const named = plans.filter((plan) => plan.fiches.length > 0).length
  const total = counted(plans.length, 'plan ou texte', 'plans ou textes')
  return named === 0 ? total : `${total}, dont ${counted(named, 'relié', 'reliés')} à des fiches`
}

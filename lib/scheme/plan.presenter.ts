import { fold } from '#lib/shared/fold.ts'
import { capitalize, counted } from '#lib/shared/text.ts'
import { PLAN_RELATIONS, planRelation } from './plan.labels.ts'

type Plan = { id: string; acronym: string | null; name: string; relation: string | null; fiches: readonly unknown[] }

export type PlanGroup<P> = { key: string; heading: string; plans: P[] }

/** The plans by what they are to the scheme; where the document does not say, those that fiches lean on come first. */
export function groupPlans<P extends Plan>(plans: readonly P[], fiches: string): PlanGroup<P>[] {
  const related = PLAN_RELATIONS.map((relation) => ({
    key: relation,
    heading: planRelation(relation) ?? '',
    plans: plans.filter((plan) => plan.relation === relation),
  }))
  const others = plans.filter((plan) => planRelation(plan.relation) === null)
  const linked = {
    key: 'relies',
    heading: `Reliés à des ${fiches}`,
    plans: others.filter((plan) => plan.fiches.length > 0),
  }
  const cited = {
    key: 'cites',
    heading: 'Cités par le document',
    plans: others.filter((plan) => plan.fiches.length === 0),
  }
  return [...related, linked, cited].filter((group) => group.plans.length > 0)
}

/** What names a plan in a list: its acronym if it has one, else its name. */
export function planShortName(plan: { acronym: string | null; name: string }): string {
  return plan.acronym ?? capitalize(plan.name)
}

/** What an acronym stands for: the plan's name, else what the glossary says; null when neither says more. */
export function planLongName(plan: { acronym: string | null; name: string; meaning: string | null }): string | null {
  if (plan.acronym === null) return null
  if (plan.acronym !== plan.name) return capitalize(plan.name)
  return plan.meaning && capitalize(plan.meaning)
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

/** "12 plans ou textes, dont 5 reliés à des projets". */
export function plansSentence(plans: readonly Plan[], fiches: string): string {
  const named = plans.filter((plan) => plan.fiches.length > 0).length
  const total = counted(plans.length, 'plan ou texte', 'plans ou textes')
  return named === 0 ? total : `${total}, dont ${counted(named, 'relié', 'reliés')} à des ${fiches}`
}

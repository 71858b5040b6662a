import type { CivilDate } from '#lib/shared/dates.ts'
import { assess } from './assessments.ts'
import { quartersOf } from './calendar.ts'
import { castFiches, type Part } from './casting.ts'
import { about, type Chance, chanceOf, pick } from './chance.ts'
import { type Course, courseOfParts, drawCourse, putOff } from './course.ts'
import type { LifeEvent, SetUp } from './events.ts'
import { type Followed, followUp } from './follow-up.ts'
import type { LifeProfile } from './profiles.ts'
import type { LivingFiche, LivingScheme } from './scheme.ts'
import { directionOf, personId, setUpFiche } from './set-up.ts'

/** The members that a life is told by, besides its own people: those of the demonstration's accounts. */
export type Cast = { coordinatorId: string; leadId: string; ledByAccount: readonly string[] }

/**
 * The whole life of a scheme, until its last day, by instant. Pure: scheme, profile and seed decide everything, and what
 * happens one day depends on no later day.
 */
export function lifeOf(scheme: LivingScheme, profile: LifeProfile, cast: Cast, seed: string): LifeEvent[] {
  const chance = chanceOf(`${seed}/${scheme.departmentCode}`)
  const own = scheme.fiches.filter(({ title }) => cast.ledByAccount.includes(title)).map(({ id }) => id)
  const parts = castFiches(scheme.fiches, own, chance)
  return scheme.fiches
    .flatMap((fiche) => {
      const part = parts.get(fiche.id) ?? 'regular'
      return part === 'withoutLead' ? [] : lifeOfFiche(scheme, profile, cast, { fiche, part }, about(chance, fiche.id))
    })
    .sort(byInstant)
}

function lifeOfFiche(
  scheme: LivingScheme,
  profile: LifeProfile,
  cast: Cast,
  { fiche, part }: { fiche: LivingFiche; part: Part },
  chance: Chance,
): LifeEvent[] {
  const { departmentCode, endYear } = scheme
  const byAccount = cast.ledByAccount.includes(fiche.title)
  const memberId = byAccount ? cast.leadId : leadOf(scheme, profile, fiche, chance)
  const lead = { memberId, appointed: !byAccount }
  const setUp = setUpFiche(scheme, profile, fiche, part, { coordinatorId: cast.coordinatorId, lead }, chance)
  const actions = coursesOf(scheme, profile, { fiche, part }, setUp, chance)
  const quarters = quartersOf(profile.followUpFrom, endYear)
  const years = [...new Set(quarters.map((quarter) => Number(quarter.slice(0, 4))))]
  return [
    setUp,
    ...followUp({ departmentCode, ficheId: fiche.id, memberId, part, actions }, quarters, profile, chance),
    ...assess(departmentCode, fiche, { memberId, part }, { years, turn: profile.turn }, chance),
  ]
}

/** Somebody of the direction in charge, or anybody when it has nobody. */
function leadOf(scheme: LivingScheme, profile: LifeProfile, fiche: LivingFiche, chance: Chance): string {
  const inCharge = profile.people.filter(({ unitKey }) => unitKey === directionOf(profile, fiche))
  const { name } = pick(inCharge.length > 0 ? inCharge : profile.people, chance('lead'))
  return personId(scheme.departmentCode, name)
}

function coursesOf(
  scheme: LivingScheme,
  profile: LifeProfile,
  { fiche, part }: { fiche: LivingFiche; part: Part },
  setUp: SetUp,
  chance: Chance,
): Followed['actions'] {
  const span = { from: profile.followUpFrom, endYear: scheme.endYear }
  const set = new Map(setUp.periods.map((period) => [period.actionId, period]))
  const parts = Map.groupBy(fiche.actions, ({ parentId }) => parentId)
  return (parts.get(null) ?? []).flatMap((action, index) => {
    const { startYear, endYear } = set.get(action.id) ?? action
    const put = isPutOff(part, endYear, index, profile.turn) ? putOff : (course: Course) => course
    const below = (parts.get(action.id) ?? []).map((child) => ({
      id: child.id,
      parentId: child.parentId,
      endYear: child.endYear,
      course: put(drawCourse({ startYear, endYear }, span, about(chance, child.id))),
    }))
    const course =
      below.length > 0
        ? courseOfParts(below.map((child) => child.course))
        : put(drawCourse({ startYear, endYear }, span, about(chance, action.id)))
    return [{ id: action.id, parentId: null, endYear, course }, ...below]
  })
}

/** What goes astray slips: what was due before the turn where all is said to go well, every other action elsewhere. */
function isPutOff(part: Part, endYear: number | null, index: number, turn: CivilDate): boolean {
  if (part === 'optimistic') return endYear !== null && endYear < Number(turn.slice(0, 4))
  return ['struggling', 'blocked', 'still'].includes(part) && index % 2 === 0
}

/** Instants meet now and then: the id then decides, so that the order never changes. */
function byInstant(one: LifeEvent, other: LifeEvent): number {
  return one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1
}

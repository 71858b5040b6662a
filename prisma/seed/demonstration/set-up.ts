import { addDays } from '#lib/shared/dates.ts'
import { departmentRowId } from '../identity.ts'
import { momentOf } from './calendar.ts'
import type { Part } from './casting.ts'
import { between, type Chance, pick } from './chance.ts'
import type { SetUp } from './events.ts'
import type { LifeProfile } from './profiles.ts'
import type { LivingFiche, LivingScheme } from './scheme.ts'

/** The id of a person of the fiction, in their department. */
export function personId(departmentCode: string, name: string): string {
  return departmentRowId(departmentCode, 'demonstration/members', name)
}

/** What the coordinator sets of a fiche in the weeks before the follow-up begins. `lead`: who is in charge, a member. */
export function setUpFiche(
  scheme: LivingScheme,
  profile: LifeProfile,
  fiche: LivingFiche,
  part: Part,
  { coordinatorId, lead }: { coordinatorId: string; lead: { memberId: string; appointed: boolean } },
  chance: Chance,
): SetUp {
  const id = (kind: string) => departmentRowId(scheme.departmentCode, `demonstration/${kind}`, fiche.id)
  const day = addDays(profile.followUpFrom, -between(3, 20, chance('set up on')))
  const unitId = scheme.unitIdOf(directionOf(profile, fiche))
  const appointed = { id: id('lead'), memberId: lead.memberId, unitId: null, label: null }
  const direction = { id: id('direction'), memberId: null, unitId, label: scheme.unitNames.get(unitId) ?? null }
  return {
    kind: 'setUp',
    id: id('setUp'),
    at: momentOf(day, chance('set up at')),
    ficheId: fiche.id,
    memberId: coordinatorId,
    revision: 2,
    leads: [...(lead.appointed ? [appointed] : []), ...(fiche.hasUnit ? [] : [direction])],
    territoryIds: territoriesOf(scheme, chance),
    periods: periodsOf(scheme, fiche, part, Number(profile.turn.slice(0, 4)), chance),
  }
}

/** The key of the unit in charge, from what stands above the fiche. */
export function directionOf({ directions }: LifeProfile, { words }: LivingFiche): string {
  return directions.find(([wording]) => wording.test(words))?.[1] ?? 'dgas'
}

/** One fiche in three is carried out in a part of the department only. */
function territoriesOf({ territoryIds }: LivingScheme, chance: Chance): string[] {
  if (territoryIds.length === 0 || chance('territory') > 1 / 3) return []
  const first = pick(territoryIds, chance('territory/first'))
  const second = pick(territoryIds, chance('territory/second'))
  return [...new Set([first, second])]
}

/** Dates what the document leaves undated, but for one action in six. What the document dates stays as it is. */
function periodsOf(
  { startYear, endYear }: LivingScheme,
  { actions }: LivingFiche,
  part: Part,
  turnYear: number,
  chance: Chance,
): SetUp['periods'] {
  const undated = actions.filter((action) => action.parentId === null && action.endYear === null)
  return undated.flatMap(({ id, startYear: from }, index) => {
    const slipped = part === 'optimistic' && index === 0
    if (!slipped && chance(`${id}/dated`) < 1 / 6) return []
    const first = from ?? between(startYear, endYear - 1, chance(`${id}/from`) ** 2)
    const last = Math.min(endYear, first + between(0, 2, chance(`${id}/years`)))
    return [
      slipped ? { actionId: id, startYear, endYear: turnYear - 1 } : { actionId: id, startYear: first, endYear: last },
    ]
  })
}

import type { Outcome } from '#lib/progress/outcome.labels.ts'
import { addDays, type CivilDate } from '#lib/shared/dates.ts'
import { departmentRowId } from '../identity.ts'
import { momentOf } from './calendar.ts'
import type { Part } from './casting.ts'
import { about, between, type Chance, pick } from './chance.ts'
import type { Assessment } from './events.ts'
import type { LivingFiche } from './scheme.ts'
import { EVIDENCE } from './words.ts'

/** The assessments of a fiche's objectives, each in the last weeks of each year lived; one in eight is forgotten. */
export function assess(
  departmentCode: string,
  fiche: LivingFiche,
  { memberId, part }: { memberId: string; part: Part },
  { years, turn }: { years: readonly number[]; turn: CivilDate },
  chance: Chance,
): Assessment[] {
  return fiche.objectiveIds.flatMap((objectiveId) =>
    years.flatMap((year, rank) => {
      const draw = about(chance, `${objectiveId}/${year}`)
      const turned = `${year}-12-31` >= turn
      if (part === 'neverTold' || (part === 'silent' && turned) || draw('forgotten') < 1 / 8) return []
      const astray = turned && ['blocked', 'struggling', 'still', 'optimistic'].includes(part)
      const outcome = outcomeOf(draw('outcome') - rank * 0.06 + (astray ? 0.35 : 0))
      const day = addDays(`${year}-11-03`, between(0, 42, about(chance, `${year}`)('campaign')))
      return [
        {
          kind: 'assessment' as const,
          id: departmentRowId(departmentCode, 'demonstration/assessments', `${objectiveId}/${year}`),
          at: momentOf(day, draw('hour')),
          ficheId: fiche.id,
          memberId,
          objectiveId,
          year,
          outcome,
          evidence: pick<string | null>(EVIDENCE[outcome], draw('evidence')),
        },
      ]
    }),
  )
}

/** As years go by more is met. */
function outcomeOf(draw: number): Outcome {
  if (draw < 0.42) return 'met'
  return draw < 0.86 ? 'partlyMet' : 'notMet'
}

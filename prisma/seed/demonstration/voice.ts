import type { Confidence } from '#lib/progress/confidence.labels.ts'
import type { Chance } from './chance.ts'
import type { Movement, Update } from './events.ts'
import {
  ARBITRATIONS,
  BEGUN,
  DETAILS,
  DIFFICULTIES,
  DONE,
  NEXT_STEPS,
  SMALL_DIFFICULTIES,
  STUCK,
  UNDER_WAY,
} from './words.ts'

/** The words of an update. */
export type Words = Pick<Update, 'accomplished' | 'difficulties' | 'nextSteps' | 'arbitration'>

/** What a lead writes at the `rank`-th update, in keeping with what moved and with how confident they are. */
export function write(
  { movements, confidence, asks, rank }: { movements: Movement[]; confidence: Confidence; asks: boolean; rank: number },
  chance: Chance,
): Words {
  const next = <T>(name: string, list: readonly T[]) => inTurn(list, chance(name), rank)
  const worried = confidence !== 'onTrack'
  const first = next('accomplished', sentencesFor(movements))
  const detail = movements.length > 0 ? next('detail', DETAILS) : ''
  return {
    accomplished: [first, detail].filter((sentence) => sentence !== '').join(' '),
    difficulties: next('difficulties', worried ? DIFFICULTIES : SMALL_DIFFICULTIES),
    nextSteps: next('next steps', NEXT_STEPS),
    arbitration: asks ? next('arbitration', ARBITRATIONS) : null,
  }
}

function sentencesFor(movements: readonly Movement[]): readonly string[] {
  if (movements.some(({ status }) => status === 'done')) return DONE
  if (movements.some(({ previousStatus, status }) => previousStatus === 'notBegun' && status === 'inProgress'))
    return BEGUN
  return movements.length > 0 ? UNDER_WAY : STUCK
}

/** Each fiche begins somewhere in the list and goes through it: no lead says the same thing twice running. */
function inTurn<T>(list: readonly T[], draw: number, rank: number): T {
  return list[(Math.floor(draw * list.length) + rank * 3) % list.length] as T
}

import { actionStatusWord } from '#lib/action/action-status.labels.ts'
import { alertWords } from '#lib/progress/alerts.labels.ts'
import { alertsOf } from '#lib/progress/alerts.rules.ts'
import { countFiches } from '#lib/progress/branch.rules.ts'
import type { Confidence } from '#lib/progress/confidence.labels.ts'
import { isLate } from '#lib/progress/counts.rules.ts'
import { dueWords } from '#lib/progress/due.labels.ts'
import { dueOf, type Rhythm } from '#lib/progress/due.rules.ts'
import { codedTitle } from '#lib/progress/links.presenter.ts'
import type { UpdateEntry } from '#lib/progress/progress.queries.ts'
import type { Standing, StandingAction } from '#lib/progress/standing.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { explainAdvance } from './fiche-advance.presenter.ts'

export type FicheLife = ReturnType<typeof presentLife>

/** What a lead thinks of the fiche: since which update they have said so, and who said it last. */
export type Judgement = { confidence: Confidence; since: CivilDate; memberName: string; updateId: string }

/** Said elsewhere on the page: the judgement has its line, and so has what is late. */
const SHOWN_ELSEWHERE = new Set(['blocked', 'struggling', 'late'])

/** The life of a fiche: facts, calendar and judgement apart, what is late and why it is said to be, what is owed. */
export function presentLife(
  standing: Standing,
  updates: readonly UpdateEntry[],
  rhythm: Rhythm,
  today: CivilDate,
  action: Words,
) {
  const counted = countFiches([standing], today)[0] as ReturnType<typeof countFiches>[number]
  return {
    counts: counted.counts,
    advance: explainAdvance(counted, action),
    late: standing.actions.filter((one) => one.parentId === null && isLate(one, today)).map(lateLine),
    judgement: judgementOf(updates.filter(({ actionsOnly }) => !actionsOnly)),
    due: dueWords(dueOf(standing.latest?.givenOn ?? null, rhythm, today)),
    alerts: alertsOf(counted, rhythm, today)
      .filter(({ tag }) => !SHOWN_ELSEWHERE.has(tag))
      .map((alert) => alertWords(alert, action)),
    said: new Map(standing.actions.flatMap(({ id, said }) => (said ? [[id, said] as const] : []))),
    latest: standing.latest,
  }
}

function lateLine(action: StandingAction) {
  return {
    id: action.id,
    title: codedTitle(action),
    endYear: action.endYear,
    status: actionStatusWord(action.status),
    said: action.said,
  }
}

/** The last judgement, and the first of the updates in a row that gave it; null when the last update gives none. */
function judgementOf(updates: readonly UpdateEntry[]): Judgement | null {
  const [latest] = updates
  if (!latest?.confidence) return null
  const changed = updates.findIndex(({ confidence }) => confidence !== latest.confidence)
  const first = updates[(changed === -1 ? updates.length : changed) - 1] ?? latest
  return {
    confidence: latest.confidence,
    since: first.occurredOn,
    memberName: latest.memberName,
    updateId: latest.id,
  }
}

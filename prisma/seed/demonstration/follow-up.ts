import type { Confidence } from '#lib/progress/confidence.labels.ts'
import { countActions } from '#lib/progress/counts.rules.ts'
import { addDays, type CivilDate } from '#lib/shared/dates.ts'
import { departmentRowId } from '../identity.ts'
import { momentOf, workingDay } from './calendar.ts'
import type { Part } from './casting.ts'
import { about, between, type Chance } from './chance.ts'
import { type Course, type Told, tell } from './course.ts'
import type { Movement, Update } from './events.ts'
import type { LifeProfile } from './profiles.ts'
import { write } from './voice.ts'

/** What updates are told from. `endYear`: the year the action is due, as the coordinator or the document set it. */
export type Followed = {
  departmentCode: string
  ficheId: string
  memberId: string
  part: Part
  actions: { id: string; parentId: string | null; endYear: number | null; course: Course }[]
}

/** The updates of a fiche, quarter after quarter. */
export function followUp(followed: Followed, quarters: readonly CivilDate[], { turn }: LifeProfile, chance: Chance) {
  const updates: Update[] = []
  const told = new Map<string, Told>(followed.actions.map(({ id }) => [id, { status: 'notBegun', progress: null }]))
  for (const quarter of quarters) {
    const day = givenOn(followed.part, quarter, turn, about(chance, quarter))
    if (day !== null) updates.push(updateOf(followed, told, updates, { day, turn }, about(chance, quarter), chance))
  }
  return updates
}

/** The day the update of a quarter is given; null when it is not. */
export function givenOn(part: Part, quarter: CivilDate, turn: CivilDate, chance: Chance): CivilDate | null {
  const early = () => workingDay(addDays(quarter, between(6, 50, chance('day'))))
  const late = () => workingDay(addDays(quarter, between(58, 85, chance('day'))))
  switch (part) {
    case 'withoutLead':
    case 'neverTold':
      return null
    case 'silent':
      return quarter < turn ? early() : null
    case 'early':
    case 'still':
    case 'optimistic':
    case 'blocked':
    case 'struggling':
    case 'arbitration':
      return early()
    case 'lateInQuarter':
      return late()
    case 'neverInSummer':
      return quarter.slice(5) === '07-01' ? null : late()
    case 'regular':
      if (chance('forgotten') < 0.06) return null
      return chance('early') < 0.68 ? early() : late()
  }
}

function updateOf(
  followed: Followed,
  told: Map<string, Told>,
  before: readonly Update[],
  { day, turn }: { day: CivilDate; turn: CivilDate },
  chance: Chance,
  ofFiche: Chance,
): Update {
  const stands = ['still', 'blocked'].includes(followed.part) && day > turn
  const movements = moveTo(followed, told, stands ? turn : day)
  const last = before.at(-1)
  const confidence = confidenceOf(followed, told, { movements, last, day, turned: day >= turn }, chance)
  const asks =
    day >= turn && (followed.part === 'arbitration' || (followed.part === 'blocked' && before.length % 2 === 0))
  const nothingNew =
    last?.confidence === confidence && movements.length === 0 && !asks && (stands || chance('nothing new') < 0.7)
  return {
    kind: 'update',
    id: departmentRowId(followed.departmentCode, 'demonstration/updates', `${followed.ficheId}/${before.length}`),
    at: momentOf(day, chance('hour')),
    ficheId: followed.ficheId,
    memberId: followed.memberId,
    revision: before.length + 3,
    occurredOn: addDays(day, -between(0, 5, chance('told of'))),
    nothingNew,
    confidence,
    ...(nothingNew && last
      ? { ...wordsOf(last), accomplished: null }
      : write({ movements, confidence, asks, rank: before.length }, ofFiche)),
    movements,
  }
}

/** Where each action now is, as against what was last told of it. */
function moveTo({ actions }: Followed, told: Map<string, Told>, day: CivilDate): Movement[] {
  return actions.flatMap(({ id, course }) => {
    const previous = told.get(id) as Told
    const now = tell(course, day)
    if (now.status === previous.status && now.progress === previous.progress) return []
    told.set(id, now)
    return [
      {
        actionId: id,
        previousStatus: previous.status,
        status: now.status,
        previousProgress: previous.progress,
        progress: now.progress,
      },
    ]
  })
}

function confidenceOf(
  { part, actions }: Followed,
  told: ReadonlyMap<string, Told>,
  now: { movements: Movement[]; last: Update | undefined; day: CivilDate; turned: boolean },
  chance: Chance,
): Confidence {
  if (now.turned && (part === 'blocked' || part === 'struggling')) return part
  if (part === 'still' || part === 'optimistic') return 'onTrack'
  if (now.turned && part === 'arbitration') return 'watch'
  const { due, late, done, total } = countActions(
    actions
      .filter(({ parentId }) => parentId === null)
      .map(({ id, endYear }) => ({ status: (told.get(id) as Told).status, endYear })),
    now.day,
  )
  // An honest lead: what is late, or has not moved twice running, is not on track.
  if (late > 0 && late * 3 >= due) return chance('confidence') < 0.85 ? 'watch' : 'struggling'
  if (now.movements.length === 0 && now.last?.movements.length === 0 && done < total) return 'watch'
  return chance('confidence') < 0.12 ? 'watch' : 'onTrack'
}

function wordsOf({ difficulties, nextSteps, arbitration }: Update) {
  return { difficulties, nextSteps, arbitration }
}

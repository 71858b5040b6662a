import type { Words } from '#lib/scheme/scheme.labels.ts'
import { counted, NBSP, plural } from '#lib/shared/text.ts'

/** What is counted of a fiche. */
export type CountedSetup = {
  memberIds: readonly string[]
  unitIds: readonly string[]
  startYear: number | null
  endYear: number | null
  /** Top-level actions that are not abandoned, and those of them that somebody leads. */
  actions: number
  actionsWithLead: number
}

/** What a fiche may miss, by its name in the address. */
export const GAPS = ['pilotage', 'direction', 'periode', 'actions'] as const
export type Gap = (typeof GAPS)[number]

/** One item of the progress line. `done` of `total`: whole numbers. */
export type SetupStep = { gap: Gap; done: number; total: number; words: string }

/** How far the set-up of a scheme is: four counts in words, in the order one fills them. */
export function setupSteps(fiches: readonly CountedSetup[], fiche: Words, action: Words): SetupStep[] {
  const total = fiches.length
  const have = (gap: Gap) => fiches.filter((one) => !misses(one, gap)).length
  const actions = sumOf(fiches.map((one) => one.actions))
  const led = sumOf(fiches.map((one) => one.actionsWithLead))
  const verb = (count: number) => plural(count, 'a', 'ont')
  const first = have('pilotage')
  return [
    {
      gap: 'pilotage',
      done: first,
      total,
      words: `${counted(first, fiche.one, fiche.many)} sur${NBSP}${total} ${verb(first)} un chef ou une cheffe de projet`,
    },
    {
      gap: 'direction',
      done: have('direction'),
      total,
      words: `${have('direction')} ${verb(have('direction'))} une direction`,
    },
    { gap: 'periode', done: have('periode'), total, words: `${have('periode')} ${verb(have('periode'))} une période` },
    {
      gap: 'actions',
      done: led,
      total: actions,
      words: `${counted(led, action.one, action.many)} sur${NBSP}${actions} ${verb(led)} un ou une pilote`,
    },
  ]
}

/** Whether a fiche misses this: somebody to lead it, a direction, both years, a lead for one of its actions. */
export function misses(fiche: CountedSetup, gap: Gap): boolean {
  switch (gap) {
    case 'pilotage':
      return fiche.memberIds.length === 0
    case 'direction':
      return fiche.unitIds.length === 0
    case 'periode':
      return fiche.startYear === null || fiche.endYear === null
    case 'actions':
      return fiche.actionsWithLead < fiche.actions
  }
}

/** The gap an address asks for; null: none, or one that does not exist. */
export function parseGap(text: unknown): Gap | null {
  return GAPS.find((gap) => gap === text) ?? null
}

const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)

import type { Role } from '#lib/access/access.ts'

/** The blocks of a dashboard, by the word of their address. */
export const BLOCK_IDS = [
  'mise-en-route',
  'synthese',
  'a-regarder',
  'axes',
  'carte',
  'objectifs',
  'changements',
  'rythme',
] as const
export type BlockId = (typeof BLOCK_IDS)[number]

/** What one kind of reader comes for: the blocks in their order, and the alert that comes before all others. */
type Reading = { blocks: readonly BlockId[]; firstAlert: 'withoutNews' | 'arbitration' }

/** Who reads, the most particular first: a person with several roles reads as the first of theirs. */
const READINGS: readonly { roles: readonly Role[]; reading: Reading }[] = [
  {
    roles: ['coordinator'],
    reading: {
      blocks: ['mise-en-route', 'synthese', 'a-regarder', 'axes', 'carte', 'changements', 'objectifs', 'rythme'],
      firstAlert: 'withoutNews',
    },
  },
  {
    roles: ['official'],
    reading: {
      blocks: ['synthese', 'objectifs', 'axes', 'a-regarder', 'carte', 'rythme', 'changements'],
      firstAlert: 'arbitration',
    },
  },
  {
    roles: ['decisionBody', 'directorate'],
    reading: {
      blocks: ['synthese', 'a-regarder', 'axes', 'carte', 'changements', 'objectifs', 'rythme'],
      firstAlert: 'arbitration',
    },
  },
]

const USUAL: Reading = {
  blocks: ['synthese', 'axes', 'a-regarder', 'carte', 'objectifs', 'changements', 'rythme'],
  firstAlert: 'arbitration',
}

/** What this person reads: one table decides. */
export function readingOf(roles: ReadonlySet<Role>): Reading {
  return READINGS.find((entry) => entry.roles.some((role) => roles.has(role)))?.reading ?? USUAL
}

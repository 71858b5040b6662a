import type { Chance } from './chance.ts'
import type { LivingFiche } from './scheme.ts'

/** How a fiche is followed up. All but the first are rare, so that each alert means something. */
export type Part =
  | 'regular'
  /** Nobody was appointed: never set up, never told of. */
  | 'withoutLead'
  /** Somebody was appointed, and has never given an update. */
  | 'neverTold'
  /** Told of until the turn, then no more. */
  | 'silent'
  /** After the turn nothing moves, and its lead says so. */
  | 'blocked'
  | 'struggling'
  /** Said on track, while what was due has slipped. */
  | 'optimistic'
  /** Said on track, update after update, while nothing moves. */
  | 'still'
  /** A point is put to the steering committee. */
  | 'arbitration'
  /** The demonstration's lead: told of early in each quarter, at its end, at its end but never in summer. */
  | 'early'
  | 'lateInQuarter'
  | 'neverInSummer'

/** One fiche of so many plays each part; always one at least. */
const rarity: [Part, number][] = [
  ['withoutLead', 26],
  ['neverTold', 25],
  ['silent', 26],
  ['blocked', 40],
  ['struggling', 20],
  ['optimistic', 26],
  ['still', 26],
  ['arbitration', 20],
]

const ownParts: Part[] = ['early', 'lateInQuarter', 'neverInSummer']

/** Which part each fiche plays. `own`: the fiches of the demonstration's lead, in order. */
export function castFiches(fiches: readonly LivingFiche[], own: readonly string[], chance: Chance): Map<string, Part> {
  const parts = new Map(own.map((id, index) => [id, ownParts[index % ownParts.length] as Part]))
  const free = fiches.filter(({ id }) => !parts.has(id))
  const waiting = free.sort((one, other) => chance(`part/${one.id}`) - chance(`part/${other.id}`))
  for (const [part, oneIn] of rarity) {
    const wanted = Math.max(1, Math.round(fiches.length / oneIn))
    const able = waiting.filter((fiche) => !parts.has(fiche.id) && canPlay(fiche, part)).slice(0, wanted)
    for (const { id } of able) parts.set(id, part)
  }
  return new Map(fiches.map(({ id }) => [id, parts.get(id) ?? 'regular']))
}

function canPlay({ hasLead, actions }: LivingFiche, part: Part): boolean {
  const open = actions.filter(({ parentId }) => parentId === null)
  if (part === 'withoutLead') return !hasLead
  // Only the coordinator's dates can have slipped: those of the document are its own.
  if (part === 'optimistic') return open.some(({ endYear }) => endYear === null)
  return open.length > 1
}

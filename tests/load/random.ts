/** A generator that gives the same draws for the same seed, on any machine. */
export type Random = {
  /** A whole number from 0 to `count` - 1. */
  below: (count: number) => number
  pick: <T>(choices: readonly T[]) => T
}

/** @param seed any text: each measure has its own, so that adding one does not change what the others draw. */
export function seeded(seed: string): Random {
  let state = hash(seed)
  const below = (count: number) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count)
  }
  const pick = <T>(choices: readonly T[]) => {
    if (choices.length === 0) throw new Error(`Nothing to draw from (${seed}).`)
    return choices[below(choices.length)] as T
  }
  return { below, pick }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value
}

import { hash } from 'node:crypto'

/** A draw from 0 (included) to 1 (excluded), the same for the same name whatever was drawn before. */
export type Chance = (name: string) => number

/** The draws of a seed. */
export function chanceOf(seed: string): Chance {
  return (name) => hash('sha256', `${seed}/${name}`, 'buffer').readUInt32BE() / 2 ** 32
}

/** The draws of one subject among others. */
export function about(chance: Chance, subject: string): Chance {
  return (name) => chance(`${subject}/${name}`)
}

/** One of a list. @throws RangeError when the list is empty. */
export function pick<T>(list: readonly T[], draw: number): T {
  const chosen = list[Math.floor(draw * list.length)]
  if (chosen === undefined) throw new RangeError('nothing to pick from')
  return chosen
}

/** A whole number of that range, ends included. */
export function between(least: number, most: number, draw: number): number {
  return least + Math.floor(draw * (most - least + 1))
}

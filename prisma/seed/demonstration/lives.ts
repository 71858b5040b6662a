import { readSources } from '../load-all.ts'
import { parseSchemeFile } from '../scheme-file.ts'
import { rowsOfFile } from '../walk.ts'
import { castOf } from './cast.ts'
import type { LifeEvent } from './events.ts'
import { lifeOf } from './life.ts'
import { LIVES, type LifeProfile } from './profiles.ts'
import { type LivingScheme, livingScheme } from './scheme.ts'

/** A scheme that is lived, with the events of its life in order, to its last day. */
export type Life = { code: string; name: string; profile: LifeProfile; scheme: LivingScheme; events: LifeEvent[] }

/** What every demonstration is drawn from: another seed is another fiction. */
export const SEED = 'Schéma vivant'

/** The life of each scheme that has one, drawn from its document. */
export function lives(seed = SEED): Life[] {
  const active = readSources().filter(({ profile }) => profile.status === 'active')
  return active.flatMap(({ profile, text }) => {
    const file = parseSchemeFile(text)
    if (!file.ok) return []
    const { code, name } = file.value.department
    const life = LIVES[code]
    if (!life) return []
    const scheme = livingScheme(rowsOfFile(file.value, profile), code)
    return [{ code, name, profile: life, scheme, events: lifeOf(scheme, life, castOf(code), seed) }]
  })
}

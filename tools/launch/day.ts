import { type CivilDate, isCivilDate, today } from '#lib/shared/dates.ts'
import { refuse } from '#tools/process/refusal.ts'

/** The day it is where the demonstration's departments are. */
export function realDay(): CivilDate {
  return today(new Date(), 'Europe/Paris')
}

/** The day asked for by `--today AAAA-MM-JJ` (or `--today=...`); null when none is. */
export function dayAsked(args: readonly string[]): CivilDate | null {
  const at = args.findIndex((arg) => arg === '--today' || arg.startsWith('--today='))
  if (at < 0) return null
  const asked = args[at]?.includes('=') ? args[at].slice('--today='.length) : (args[at + 1] ?? '')
  if (isCivilDate(asked)) return asked
  return refuse(
    `--today demande un jour qui existe, écrit AAAA-MM-JJ : par exemple npm run demo -- --today ${realDay()}.`,
  )
}

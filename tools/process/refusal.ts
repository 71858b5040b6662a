/** A failure we foresaw: its message is the one sentence shown to the person, in French, saying what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Stops the command with one sentence saying what to do. */
export function refuse(sentence: string): never {
  throw new Refusal(sentence)
}

const fullDiskSentence = 'Le disque est plein : libérez de la place, puis relancez la même commande.'
/** As Node says it, the system, PostgreSQL (class 53100, disk_full), and a program of ours that we ran. */
const fullDisk = RegExp(`ENOSPC|53100|No space left on device|Check free disk space|${fullDiskSentence}`)

/** The sentence for a foreseen failure, or null when the failure is a surprise and deserves its details. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof Refusal) return error.message
  const details = error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : String(error)
  if (fullDisk.test(details)) return fullDiskSentence
  if (error instanceof Error && 'path' in error && /EACCES|EROFS/.test(details)) {
    return `Ce compte n'a pas le droit d'écrire dans ${error.path} : donnez-lui ce droit, ou placez les données ailleurs par SCHEMA_VIVANT_DATA.`
  }
  return null
}

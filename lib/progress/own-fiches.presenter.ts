import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { counted } from '#lib/shared/text.ts'
import { dueOf, type Rhythm } from './due.rules.ts'
import type { PilotedFiche } from './piloted.queries.ts'
import type { OwnFiche } from './progress.queries.ts'

/** One department's fiches of a lead: those that owe an update, the others, and the sentence that says it. */
export type OwnUpdates = { sentence: string; silent: boolean; owed: OwnFiche[]; others: OwnFiche[] }

/** What a lead owes in a department, in the order it was read: the longest without news first. `rhythm` null: no scheme. */
export function presentOwnFiches(fiches: readonly OwnFiche[], rhythm: Rhythm | null, today: CivilDate): OwnUpdates {
  const dues = fiches.map((fiche) => ({ fiche, due: dueOf(fiche.givenOn, rhythm ?? NEVER, today) }))
  const owed = dues.filter(({ due }) => due.tag === 'owed').map(({ fiche }) => fiche)
  return {
    sentence: sentenceOf(
      dues.map(({ due }) => due),
      owed.length,
    ),
    silent: dues.some(({ due }) => due.tag === 'silent'),
    owed,
    others: fiches.filter((fiche) => !owed.includes(fiche)),
  }
}

/** What is owed; for who leads no fiche, what they pilot. */
export function ownSentence(updates: OwnUpdates, piloted: readonly PilotedFiche[], { one, many }: Words): string {
  const count = piloted.reduce((sum, { actions }) => sum + actions.length, 0)
  if (updates.owed.length + updates.others.length > 0 || count === 0) return updates.sentence
  const when = count === 1 ? 'elle avance' : 'elles avancent'
  return `Vous pilotez ${counted(count, one, many)}\u00A0: dites-en des nouvelles quand ${when}. Le point d’étape de la fiche reste à la personne qui la conduit.`
}

const NEVER: Rhythm = { followUpFrom: null, updateEveryMonths: 3 }

function sentenceOf(dues: ReturnType<typeof dueOf>[], owed: number): string {
  const due = dues.find(({ tag }) => tag === 'owed') ?? dues[0]
  switch (due?.tag) {
    case undefined:
      return 'Aucune fiche ne vous est confiée.'
    case 'owed':
      return `Vous devez ${counted(owed, 'point d’étape', 'points d’étape')} avant le ${formatDate(due.by)}.`
    case 'upToDate':
      return `Tous vos points d’étape sont donnés. Les prochains sont attendus avant le ${formatDate(due.next)}.`
    case 'silent':
      return due.from
        ? `Le suivi commence le ${formatDate(due.from)}\u00A0: rien n’est attendu d’ici là, mais vous pouvez déjà donner des nouvelles.`
        : 'Le suivi n’a pas commencé\u00A0: rien n’est attendu, mais vous pouvez déjà donner des nouvelles.'
  }
}

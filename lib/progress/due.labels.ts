import { formatDate } from '#lib/shared/dates.ts'
import { counted, NBSP } from '#lib/shared/text.ts'
import type { Due } from './due.rules.ts'

/** What a fiche owes, in words: "à jour ; prochain point avant le 31 mars 2027". Null while nothing is owed. */
export function dueWords(due: Due): string | null {
  switch (due.tag) {
    case 'silent':
      return due.from === null ? null : `Les points d’étape seront attendus à partir du ${formatDate(due.from)}`
    case 'upToDate':
      return `À jour${NBSP}; prochain point d’étape attendu avant le ${formatDate(due.next)}`
    case 'owed': {
      const missed =
        due.missed > 0 ? `${NBSP}; ${counted(due.missed, 'période passée', 'périodes passées')} sans nouvelles` : ''
      return `Point d’étape attendu avant le ${formatDate(due.by)}${missed}`
    }
  }
}

import { formatDate } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, NBSP, plural } from '#lib/shared/text.ts'
import type { Alert } from './alerts.rules.ts'
import { CONFIDENCE_LABELS } from './confidence.labels.ts'

type Words = { one: string; many: string }

/** What an alert says, in a few words: the fiche is named beside it. `action`: what this scheme calls an action. */
export function alertWords(alert: Alert, action: Words): string {
  switch (alert.tag) {
    case 'arbitration':
      return `Arbitrage demandé${NBSP}: ${alert.words}`
    case 'blocked':
      return `Dernier point d’étape${NBSP}: «${NBSP}${CONFIDENCE_LABELS.blocked.label}${NBSP}»`
    case 'struggling':
      return `Dernier point d’étape${NBSP}: «${NBSP}${CONFIDENCE_LABELS.struggling.label}${NBSP}»`
    case 'onTrackButLate':
      return `Donné pour «${NBSP}en bonne voie${NBSP}», alors que ${counted(alert.late, `${action.one} échue`, `${action.many} échues`)} sur${NBSP}${formatNumber(alert.due)} ${plural(alert.late, 'est', 'sont')} en retard`
    case 'onTrackButStill':
      return `Donné pour «${NBSP}en bonne voie${NBSP}», mais rien n’a bougé en deux points d’étape`
    case 'late':
      return counted(alert.actions.length, `${action.one} en retard`, `${action.many} en retard`)
    case 'withoutNews':
      return alert.givenOn === null
        ? 'Aucun point d’étape n’a été donné'
        : `Sans nouvelles depuis le ${formatDate(alert.givenOn)}`
    case 'withoutLead':
      return 'Personne n’est désigné pour en répondre'
  }
}

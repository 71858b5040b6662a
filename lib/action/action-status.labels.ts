/** The statuses an action can be given. "En retard" is not one: it is computed from the calendar. */
export const ACTION_STATUSES = ['notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned'] as const

export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** Shape and words of one status. The words agree with "action" (feminine) or "projet" (masculine). */
export type StatusLabel = { shape: string; feminine: string; masculine: string; plural: string }

export const ACTION_STATUS_LABELS: Record<ActionStatus, StatusLabel> = {
  done: { shape: '●', feminine: 'réalisée', masculine: 'réalisé', plural: 'réalisées' },
  inProgress: { shape: '◐', feminine: 'en cours', masculine: 'en cours', plural: 'en cours' },
  notBegun: { shape: '○', feminine: 'à venir', masculine: 'à venir', plural: 'à venir' },
  permanent: { shape: '∞', feminine: 'permanente', masculine: 'permanent', plural: 'permanentes' },
  deferred: { shape: '◇', feminine: 'différée', masculine: 'différé', plural: 'différées' },
  abandoned: { shape: '✕', feminine: 'abandonnée', masculine: 'abandonné', plural: 'abandonnées' },
}

export const LATE_LABEL: StatusLabel = {
  shape: '▲',
  feminine: 'en retard',
  masculine: 'en retard',
  plural: 'en retard',
}

/** The word of a status, as said of an action ("réalisée"), or of something masculine when told so. */
export function actionStatusWord(status: ActionStatus, gender: 'feminine' | 'masculine' = 'feminine'): string {
  return ACTION_STATUS_LABELS[status][gender]
}

/** The word of a status after a count of actions: 0 and 1 are singular ("1 réalisée", "3 réalisées"). */
export function actionStatusWordFor(status: ActionStatus, count: number): string {
  const label = ACTION_STATUS_LABELS[status]
  return count < 2 ? label.feminine : label.plural
}

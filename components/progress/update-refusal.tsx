import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { progressErrorMessage, statusField } from '#lib/progress/progress.labels.ts'
import type { FormAction } from '#lib/progress/progress.queries.ts'
import type { ProgressError } from '#lib/progress/progress.rules.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import { NBSP } from '#lib/shared/text.ts'

const TITLE = 'Le point d’étape n’est pas enregistré'
const FIELDS = {
  confidence: 'Où en est la fiche',
  difficulties: 'Difficultés',
  nextSteps: 'Prochaines étapes',
  arbitration: 'Point à arbitrer',
}

/** Why an update was not kept; for a conflict, a way to each field at stake. */
export function UpdateRefusal({ error, actions }: { error: ProgressError | CommonError; actions: FormAction[] }) {
  if (error.tag !== 'conflict')
    return (
      <RefusalNotice title={TITLE} error={error}>
        {error.tag === 'signedOut' || error.tag === 'notFound' || error.tag === 'unexpected'
          ? commonErrorMessage(error)
          : progressErrorMessage(error)}
        {error.tag === 'signedOut' && (
          <>
            {' '}
            <a href="/connexion" target="_blank" rel="noopener">
              Se reconnecter (nouvel onglet)
            </a>
          </>
        )}
      </RefusalNotice>
    )
  const fields = Object.keys(error.carried).map((name) => ({
    fieldId: name,
    message: FIELDS[name as keyof typeof FIELDS],
  }))
  const moved = actions
    .filter(({ id }) => id in error.actions)
    .map(({ id, title }) => ({ fieldId: statusField(id), message: title }))
  return (
    <div className="space-y-3">
      <ErrorSummary title={`${TITLE}${NBSP}: à vérifier`} faults={[...fields, ...moved]} />
      <p className="max-w-text">{progressErrorMessage(error)}</p>
    </div>
  )
}

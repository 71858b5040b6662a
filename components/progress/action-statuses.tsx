import { Select } from '#components/ui/controls.tsx'
import { ACTION_STATUSES, type ActionStatus, actionStatusWord } from '#lib/action/action-status.labels.ts'
import { seenField, statusField } from '#lib/progress/progress.labels.ts'
import type { FormAction } from '#lib/progress/progress.queries.ts'
import { formatYears } from '#lib/shared/dates.ts'
import type { Typed } from '#lib/shared/form-state.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

const options = ACTION_STATUSES.map((status) => ({ value: status, label: capitalize(actionStatusWord(status)) }))

type Props = { actions: FormAction[]; typed: Typed; conflicts: Record<string, ActionStatus> }

/** One choice for each action and sub-action, in the order of the document. */
export function ActionStatuses({ actions, typed, conflicts }: Props) {
  if (actions.length === 0) return null
  return (
    <fieldset>
      <legend className="font-semibold">Où en est chaque action ?</legend>
      <ul className="mt-2 border-t border-line">
        {actions.map((action) => (
          <li key={action.id} className={`border-b border-line py-3 ${action.parentId ? 'pl-6' : ''}`}>
            <ActionStatusField action={action} typed={typed} conflict={conflicts[action.id]} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type FieldProps = { action: FormAction; typed: Typed; conflict: ActionStatus | undefined }

function ActionStatusField({ action, typed, conflict }: FieldProps) {
  const name = statusField(action.id)
  const chosen = typed[name]
  const period = formatYears(action.startYear, action.endYear)
  return (
    <div className="grid items-start gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <label htmlFor={name} className="leading-snug">
        {action.code && <span className="text-grey">{action.code} </span>}
        {typographic(action.title)}
        {period && <span className="block text-sm text-grey">{period}</span>}
        {conflict && (
          <span className="block text-sm font-semibold text-alert">
            ▲ Passée entre-temps à « {actionStatusWord(conflict)} » par une autre personne
          </span>
        )}
      </label>
      <input type="hidden" name={seenField(action.id)} value={conflict ?? action.status} />
      <Select
        id={name}
        name={name}
        options={options}
        defaultValue={typeof chosen === 'string' ? chosen : action.status}
        aria-invalid={conflict ? true : undefined}
      />
    </div>
  )
}

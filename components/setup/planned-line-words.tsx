import { FieldError } from '#components/ui/field-error.tsx'
import { targetFaultMessage } from '#lib/setup/pasted-list.labels.ts'
import type { PlannedLine } from '#lib/setup/pasted-plan.rules.ts'
import { ACTION_FIELD_LABELS, FIELD_LABELS, rowFaultMessage } from '#lib/setup/setup.labels.ts'

/** What one pasted line will do, or why not. */
export function PlannedLineWords({ line }: { line: PlannedLine }) {
  switch (line.tag) {
    case 'understood':
      return (
        <>
          <p>{line.target}</p>
          <ul>
            {line.changes.map(({ field, before, after }) => (
              <li key={field}>
                {(line.isAction ? ACTION_FIELD_LABELS : FIELD_LABELS)[field]} : <strong>{after}</strong>
                {before && <span className="text-grey"> au lieu de {before}</span>}
              </li>
            ))}
          </ul>
        </>
      )
    case 'unchanged':
      return <p className="text-grey">{line.target} : c’est déjà ainsi, rien ne change.</p>
    case 'unknown':
      return <FieldError id={`line-${line.number}`}>{targetFaultMessage(line.fault)}</FieldError>
    case 'unreadable':
      return (
        <>
          <p>{line.target}</p>
          {line.faults.map(([field, fault]) => (
            <FieldError key={field} id={`line-${line.number}-${field}`}>
              {rowFaultMessage(fault)}
            </FieldError>
          ))}
        </>
      )
  }
}

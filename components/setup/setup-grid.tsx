'use client'

import { useCallback, useMemo, useState } from 'react'
import { classes } from '#components/ui/classes.ts'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { rowFaultMessage, setupErrorMessage } from '#lib/setup/setup.labels.ts'
import type { GridGroup } from '#lib/setup/setup.presenter.ts'
import type { RowField } from '#lib/setup/setup.rules.ts'
import { GridRowFields } from './grid-row.tsx'
import { SaveBar } from './save-bar.tsx'
import type { SaveRows } from './setup-actions.ts'

const loadSetupSchema = () => import('#lib/setup/setup.schema.ts').then((schemas) => schemas.setupForm)

type Props = {
  department: string
  /** What a row is: "Projet", "Action". */
  subject: string
  fields: readonly RowField[]
  labels: Record<RowField, string>
  groups: readonly GridGroup[]
  /** What the lists of the fields propose. */
  members: readonly string[]
  units: readonly string[]
  save: SaveRows
}

/** A grid of text fields, saved at once: Enter in any field, or the button that stays in sight. */
export function SetupGrid({ department, subject, fields, labels, groups, members, units, save }: Props) {
  const { form, state, faults: tooLong, pending } = useActionForm(save, loadSetupSchema)
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  const report = useCallback((id: string, isChanged: boolean) => {
    setChanged((before) => {
      if (before.has(id) === isChanged) return before
      const after = new Set(before)
      if (isChanged) after.add(id)
      else after.delete(id)
      return after
    })
  }, [])
  const refusal = state.status === 'refused' ? state.error : null
  const faults = useMemo(
    () =>
      refusal?.tag === 'rows'
        ? Object.entries(refusal.faults).map(([fieldId, fault]) => ({ fieldId, message: rowFaultMessage(fault) }))
        : [],
    [refusal],
  )
  const faultsById = useMemo(
    () => Map.groupBy(faults, ({ fieldId }) => fieldId.slice(fieldId.indexOf('.') + 1)),
    [faults],
  )
  // Above the grid a fault names its row; beside its field it need not.
  const summary = useMemo(
    () => faults.map((fault) => ({ ...fault, message: `${rowName(groups, fault.fieldId)}\u00A0: ${fault.message}` })),
    [faults, groups],
  )
  const typed = 'typed' in state ? state.typed : undefined
  return (
    <form {...form} className="space-y-4">
      <input type="hidden" name="department" value={department} />
      <ErrorSummary faults={summary} />
      {refusal && refusal.tag !== 'rows' && (
        <RefusalNotice title="Rien n’a été enregistré" error={refusal}>
          {setupErrorMessage(refusal)}
        </RefusalNotice>
      )}
      {Object.keys(tooLong).length > 0 && (
        <RefusalNotice title="Rien n’a été enregistré" error={tooLong}>
          {Object.values(tooLong)[0]}
        </RefusalNotice>
      )}
      <p className="max-w-text text-sm text-grey print-hidden">
        Choisissez dans la liste ou écrivez le nom, l’adresse ou le sigle. Plusieurs dans un champ{'\u00A0'}:
        séparez-les par un point-virgule. Entrée enregistre tout ce qui a changé.
      </p>
      <table className="data-table stacks border-separate border-spacing-0">
        <caption className="sr-only">{subject}&nbsp;: ce qui est à remplir</caption>
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              {subject}
            </th>
            {fields.map((field) => (
              <th key={field} scope="col" id={`head.${field}`} className={classes(HEAD, WIDTHS[field])}>
                {labels[field]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.title && (
              <tr>
                <th scope="rowgroup" colSpan={fields.length + 1} className="pt-8 font-serif text-lg font-semibold">
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <GridRowFields
                key={row.id}
                row={row}
                fields={fields}
                labels={labels}
                typed={typed}
                faults={faultsById.get(row.id)}
                current={refusal?.tag === 'rows' ? refusal.current[row.id] : undefined}
                report={report}
              />
            ))}
          </tbody>
        ))}
      </table>
      <Choices id="members" labels={members} />
      <Choices id="units" labels={units} />
      <SaveBar changed={changed.size} saved={state.status === 'done' ? state.value : null} pending={pending} />
    </form>
  )
}

/** The heading stays in sight along fifty rows. Its rules stay with it because the borders of the table are apart. */
const HEAD = 'sticky top-0 z-1 bg-paper'
const WIDTHS: Record<RowField, string> = { lead: 'w-[26%]', unit: 'w-[26%]', start: 'w-28', end: 'w-28' }

function rowName(groups: readonly GridGroup[], fieldId: string): string {
  const row = groups.flatMap(({ rows }) => rows).find(({ id }) => fieldId.endsWith(id))
  return [row?.code, row?.title].filter(Boolean).join(' ')
}

function Choices({ id, labels }: { id: string; labels: readonly string[] }) {
  return (
    <datalist id={id}>
      {labels.map((label) => (
        <option key={label} value={label} />
      ))}
    </datalist>
  )
}

'use client'

import { Button } from '#components/ui/button.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { pastedSummary } from '#lib/setup/pasted-list.labels.ts'
import type { PlannedLine } from '#lib/setup/pasted-plan.rules.ts'
import { rowFaultMessage, rowField, seenField, seenValue, setupErrorMessage } from '#lib/setup/setup.labels.ts'
import { ROW_FIELDS } from '#lib/setup/setup.rules.ts'
import { counted } from '#lib/shared/text.ts'
import { PlannedLineWords } from './planned-line-words.tsx'
import type { SaveRows } from './setup-actions.ts'

const loadSetupSchema = () => import('#lib/setup/setup.schema.ts').then((schemas) => schemas.setupForm)

type Props = { department: string; lines: readonly PlannedLine[]; save: SaveRows }

/** What each pasted line will do, or why it is not understood; then the button that does what is understood. */
export function PastedListPreview({ department, lines, save }: Props) {
  const { form, state, pending } = useActionForm(save, loadSetupSchema)
  const understood = lines.filter((line) => line.tag === 'understood')
  if (state.status === 'done')
    return (
      <div className="mt-6">
        <Notice tone="success" title={`${counted(state.value.rows, 'ligne appliquée', 'lignes appliquées')}`} live />
      </div>
    )
  return (
    <div className="mt-6 space-y-4">
      <p role="status" className="font-semibold">
        {pastedSummary(lines)}
      </p>
      <DataTable
        caption="Ce que fera la liste"
        captionHidden
        rows={lines}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'number', label: 'Ligne', numeric: true, cell: ({ number }) => number },
          { key: 'text', label: 'Écrit', rowHeader: true, cell: ({ text }) => text || 'rien' },
          { key: 'plan', label: 'Ce qui sera fait', cell: (line) => <PlannedLineWords line={line} /> },
        ]}
      />
      {understood.length > 0 && (
        <form {...form} className="space-y-3">
          <input type="hidden" name="department" value={department} />
          {understood.map(({ row }) => (
            <Hidden key={row.id} row={row} />
          ))}
          <Button busy={pending} busyLabel="Enregistrement…">
            Appliquer {counted(understood.length, 'ligne', 'lignes')}
          </Button>
        </form>
      )}
      {state.status === 'refused' && (
        <RefusalNotice title="Rien n’a été appliqué" error={state.error}>
          {state.error.tag === 'rows' ? (
            <ul>
              {Object.entries(state.error.faults).map(([field, fault]) => (
                <li key={field}>{rowFaultMessage(fault)}</li>
              ))}
              <li>Vérifiez la liste de nouveau, puis appliquez-la.</li>
            </ul>
          ) : (
            setupErrorMessage(state.error)
          )}
        </RefusalNotice>
      )}
    </div>
  )
}

function Hidden({ row }: { row: Extract<PlannedLine, { tag: 'understood' }>['row'] }) {
  return (
    <>
      <input type="hidden" name={seenField(row.id)} value={seenValue(row.seen)} />
      {ROW_FIELDS.map((field) =>
        row.typed[field] === undefined ? null : (
          <input key={field} type="hidden" name={rowField(field, row.id)} value={row.typed[field]} />
        ),
      )}
    </>
  )
}

'use client'

import { memo, useEffect, useState } from 'react'
import { classes } from '#components/ui/classes.ts'
import { TextInput } from '#components/ui/controls.tsx'
import type { FieldFault } from '#components/ui/error-summary.tsx'
import { FieldError } from '#components/ui/field-error.tsx'
import { Link } from '#components/ui/link.tsx'
import { rowField, seenField, seenValue } from '#lib/setup/setup.labels.ts'
import type { GridRow } from '#lib/setup/setup.presenter.ts'
import type { RowField, RowTexts } from '#lib/setup/setup.rules.ts'
import type { Typed } from '#lib/shared/form-state.ts'

type Props = {
  row: GridRow
  fields: readonly RowField[]
  labels: Record<RowField, string>
  /** What a refused form sent back, for who has no script. */
  typed: Typed | undefined
  faults: readonly FieldFault[] | undefined
  /** What another person wrote meanwhile: from now on it has been seen. */
  current: RowTexts | undefined
  report: (id: string, isChanged: boolean) => void
}

/** One row of the grid. It keeps what is typed until the stored row changes under it. */
export const GridRowFields = memo(function GridRowFields(props: Props) {
  const { row, fields, labels, typed, faults = [], current, report } = props
  const { id, texts: shown } = row
  const [texts, setTexts] = useState(() => typedTexts(row, typed))
  const [base, setBase] = useState(seenValue(shown))
  if (base !== seenValue(shown)) {
    setBase(seenValue(shown))
    setTexts(shown)
  }
  const changed = fields.some((field) => texts[field].trim() !== shown[field])
  useEffect(() => report(id, changed), [report, id, changed])
  useEffect(() => () => report(id, false), [report, id])
  return (
    <tr>
      <th
        scope="row"
        className={classes(
          'sm:border-l-3',
          changed ? 'sm:border-l-accent' : 'sm:border-l-transparent',
          row.isPart ? 'sm:pl-8' : 'sm:pl-3',
        )}
      >
        <span id={`name.${id}`}>
          {row.code && <span className="text-grey">{row.code} </span>}
          {row.title}
        </span>
        {row.help && <span className="block text-xs text-grey">{row.help}</span>}
        <span className="flex min-h-7 flex-wrap items-center gap-x-3 text-xs">
          {row.more && (
            <Link href={row.more.href} className="py-1 text-accent">
              {row.more.label}
              <span className="sr-only"> : {row.title}</span>
            </Link>
          )}
          {changed && <span className="font-semibold text-accent">Modifié</span>}
        </span>
        <input type="hidden" name={seenField(id)} value={seenValue(current ?? shown)} />
      </th>
      {fields.map((field) => {
        const name = rowField(field, id)
        const fault = faults.find(({ fieldId }) => fieldId === name)
        return (
          <td key={field} data-label={labels[field]}>
            <TextInput
              id={name}
              name={name}
              {...CONTROLS[field]}
              className={classes('scroll-mt-20 scroll-mb-28', CONTROLS[field].inputMode && 'max-w-28')}
              autoComplete="off"
              maxLength={1_000}
              value={texts[field]}
              title={texts[field].length > longText ? texts[field] : undefined}
              onChange={(event) => setTexts({ ...texts, [field]: event.target.value })}
              aria-labelledby={`head.${field} name.${id}`}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${name}-error` : undefined}
            />
            {fault && <FieldError id={`${name}-error`}>{fault.message}</FieldError>}
          </td>
        )
      })}
    </tr>
  )
})

/** A field of a column shows about so many letters. */
const longText = 26

const CONTROLS: Record<RowField, { list?: string; inputMode?: 'numeric' }> = {
  lead: { list: 'members' },
  unit: { list: 'units' },
  start: { inputMode: 'numeric' },
  end: { inputMode: 'numeric' },
}

function typedTexts({ id, texts }: GridRow, typed: Typed | undefined): RowTexts {
  const of = (field: RowField) => {
    const value = typed?.[rowField(field, id)]
    return typeof value === 'string' ? value : texts[field]
  }
  return { lead: of('lead'), unit: of('unit'), start: of('start'), end: of('end') }
}

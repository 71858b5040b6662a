import { TextArea } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import { seenCarriedField } from '#lib/progress/progress.labels.ts'
import type { LastUpdate } from '#lib/progress/progress.queries.ts'
import type { Carried } from '#lib/progress/progress.rules.ts'
import type { Typed } from '#lib/shared/form-state.ts'
import { NBSP } from '#lib/shared/text.ts'

const TEXTS = {
  difficulties: { label: 'Difficultés', hint: 'Ce qui freine aujourd’hui. Effacez ce qui est réglé.' },
  nextSteps: { label: 'Prochaines étapes', hint: 'Ce qui vient, et quand.' },
  arbitration: {
    label: 'Point à arbitrer',
    hint: 'Une question à faire trancher. Réservé à la direction et aux instances de décision.',
  },
}

type Props = {
  names: readonly (keyof typeof TEXTS)[]
  typed: Typed
  last: LastUpdate | null
  faults: Record<string, string>
  conflicts: Partial<Carried>
}

/** Texts that go from one update to the next: each opens as it was left. */
export function CarriedFields({ names, typed, last, faults, conflicts }: Props) {
  return names.map((name) => {
    const stored = last?.[name] ?? ''
    const conflict = conflicts[name]
    return (
      <div key={name} className="max-w-text">
        <Field id={name} label={TEXTS[name].label} hint={TEXTS[name].hint} error={faults[name]} optional>
          {(control) => (
            <TextArea
              {...control}
              name={name}
              rows={2}
              className="min-h-20!"
              defaultValue={textOf(typed[name], stored)}
              aria-invalid={conflict === undefined ? control['aria-invalid'] : true}
            />
          )}
        </Field>
        <SeenCarried name={name} typed={typed} stored={stored} conflict={conflict} />
        {conflict !== undefined && <TextConflict other={conflict} />}
      </div>
    )
  })
}

type SeenProps = { name: string; typed: Typed; stored: string; conflict: string | undefined }

/** What the lead was looking at; after a conflict, what the other person said, which is now seen too. */
export function SeenCarried({ name, typed, stored, conflict }: SeenProps) {
  const field = seenCarriedField(name)
  return <input type="hidden" name={field} value={conflict ?? textOf(typed[field], stored)} />
}

function TextConflict({ other }: { other: string }) {
  return (
    <div className="mt-2 border-l-3 border-alert pl-4 text-sm">
      <p className="font-semibold text-alert">
        {other === ''
          ? 'Une autre personne l’a effacé entre-temps.'
          : `Entre-temps, une autre personne a écrit${NBSP}:`}
      </p>
      {other !== '' && <p className="whitespace-pre-line">{other}</p>}
      <p className="text-grey">Ce que vous envoyez de nouveau le remplacera{NBSP}; l’historique garde les deux.</p>
    </div>
  )
}

/** A field as it was typed, or as it is stored. */
export function textOf(typed: Typed[string] | undefined, otherwise: string): string {
  return typeof typed === 'string' ? typed : otherwise
}

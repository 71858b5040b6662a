'use client'

import { InvitationLink } from '#components/identity/invitation-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { departmentErrorMessage } from '#lib/department/department.labels.ts'
import type { CreatedDepartment, DepartmentError } from '#lib/department/department.mutations.ts'
import type { NewDepartment } from '#lib/department/department.schema.ts'
import type { CommonError, FormState } from '#lib/shared/form-state.ts'
import { typographic } from '#lib/shared/text.ts'

const loadNewDepartmentSchema = () =>
  import('#lib/department/department.schema.ts').then((schemas) => schemas.newDepartmentSchema)

type State = FormState<CreatedDepartment, DepartmentError | CommonError>
type Props = { create: (state: State, form: FormData) => Promise<State>; origin: string }

/** A department and the person who will run it. */
export function NewDepartmentForm({ create, origin }: Props) {
  const { form, state, faults, pending } = useActionForm(create, loadNewDepartmentSchema)
  if (state.status === 'done') {
    const { name, coordinatorName, invitation } = state.value
    return (
      <InvitationLink
        href={origin + invitation}
        title={`${name} est créé`}
        again={{ href: '/plateforme#nouveau', label: 'Créer un autre département' }}
      >
        Transmettez ce lien à {coordinatorName}, qui invitera ensuite les autres membres.
      </InvitationLink>
    )
  }
  const typed = 'typed' in state ? state.typed : {}
  const field = (name: keyof NewDepartment, label: string, more: FieldMore = {}) => (
    <Field
      id={name}
      label={label}
      hint={more.hint && typographic(more.hint)}
      error={faults[name]}
      optional={more.optional ?? false}
    >
      {({ required, ...control }) => (
        <TextInput
          {...control}
          // A colour always has a value: HTML does not let it be required.
          required={more.type === 'color' ? undefined : required}
          name={name}
          type={more.type}
          className={more.className}
          autoComplete="off"
          defaultValue={typeof typed[name] === 'string' ? typed[name] : more.initially}
        />
      )}
    </Field>
  )
  return (
    <form {...form} className="max-w-form space-y-6">
      <ErrorSummary faults={Object.entries(faults).map(([name, message]) => ({ fieldId: name, message }))} />
      {state.status === 'refused' && (
        <RefusalNotice title="Le département n’est pas créé" error={state.error}>
          {departmentErrorMessage(state.error)}
        </RefusalNotice>
      )}
      {field('name', 'Nom', { hint: 'Sans article\u00A0: Drôme, Haute-Savoie' })}
      {field('code', 'Code', { className: 'max-w-28' })}
      {field('slug', 'Adresse', { hint: `Après ${origin}/ : drome, haute-savoie. Elle ne changera plus.` })}
      {field('region', 'Région', { optional: true })}
      {field('accentColour', 'Couleur', {
        hint: 'Celle des titres et des liens\u00A0; assez foncée pour être lue.',
        type: 'color',
        className: 'max-w-28 p-1',
        initially: '#1f4e4a',
      })}
      {field('coordinatorName', 'Prénom et nom de la première personne à coordonner le schéma')}
      {field('coordinatorEmail', 'Son adresse électronique', { type: 'email' })}
      <Button busy={pending} busyLabel="Création…">
        Créer le département
      </Button>
    </form>
  )
}

type FieldMore = { hint?: string; optional?: boolean; type?: string; className?: string; initially?: string }

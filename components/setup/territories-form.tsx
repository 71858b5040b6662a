'use client'

import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/choices.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { RefusalNotice } from '#components/ui/refusal-notice.tsx'
import { useActionForm } from '#components/ui/use-action-form.ts'
import { seenTerritories, territoryField } from '#lib/setup/setup.labels.ts'
import type { FicheTerritories } from '#lib/setup/setup.queries.ts'
import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { ChooseTerritories } from './setup-actions.ts'

const loadTerritoriesSchema = () => import('#lib/setup/setup.schema.ts').then((schemas) => schemas.territoriesForm)

type Props = { department: string; ficheId: string; territories: FicheTerritories; choose: ChooseTerritories }

/** The territories of the department, those where the fiche is carried out ticked. */
export function TerritoriesForm({ department, ficheId, territories, choose }: Props) {
  const { form, state, pending } = useActionForm(choose, loadTerritoriesSchema)
  const seen = territories.filter(({ chosen }) => chosen).map(({ id }) => id)
  const ticked = 'typed' in state ? [state.typed[territoryField] ?? []].flat() : null
  return (
    <form {...form} className="space-y-4">
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="fiche" value={ficheId} />
      <input type="hidden" name={seenTerritories} value={seen.join(' ')} />
      <fieldset>
        <legend className="text-grey">Aucun territoire coché&nbsp;: tout le département.</legend>
        <div className="mt-2 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {territories.map(({ id, name, chosen }) => (
            <Checkbox
              key={id}
              id={`territory-${id}`}
              name={territoryField}
              value={id}
              label={name}
              defaultChecked={ticked ? ticked.includes(id) : chosen}
            />
          ))}
        </div>
      </fieldset>
      <Button variant="secondary" busy={pending} busyLabel="Enregistrement…">
        Enregistrer les territoires
      </Button>
      {state.status === 'refused' && (
        <RefusalNotice title="Rien n’a été enregistré" error={state.error}>
          {commonErrorMessage(state.error)}
        </RefusalNotice>
      )}
      {state.status === 'done' && <Notice tone="success" title="Territoires enregistrés" live />}
    </form>
  )
}

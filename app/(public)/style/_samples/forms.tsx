import { Button } from '#components/ui/button.tsx'
import { Checkbox, RadioGroup } from '#components/ui/choices.tsx'
import { Select, TextArea, TextInput } from '#components/ui/controls.tsx'
import { ErrorSummary } from '#components/ui/error-summary.tsx'
import { Field } from '#components/ui/field.tsx'
import { Sample } from './sample.tsx'

const CONFIDENCE = [
  { value: 'onTrack', label: 'En bonne voie' },
  { value: 'watch', label: 'À surveiller', hint: 'Un point demande attention ; le calendrier tient encore.' },
  { value: 'trouble', label: 'En difficulté' },
  { value: 'blocked', label: 'Bloqué', hint: 'Rien n’avance sans une décision.' },
]

const DIRECTIONS = [
  { value: 'das', label: "Direction de l'Action Sociale" },
  { value: 'def', label: "Direction de l'Enfance et de la Famille" },
]

/** Controls: empty, filled, hinted, refused. */
export function FormSamples() {
  return (
    <>
      <Sample name="Champs">
        <div className="max-w-form space-y-6">
          <Field id="sample-mail" label="Adresse électronique" hint="Celle que vous utilisez au Département.">
            {(control) => <TextInput {...control} type="email" name="mail" autoComplete="email" />}
          </Field>
          <Field id="sample-unit" label="Direction" optional>
            {(control) => <Select {...control} name="unit" options={DIRECTIONS} placeholder="Toutes les directions" />}
          </Field>
          <Field id="sample-done" label="Ce qui a été fait" hint="Deux ou trois phrases suffisent.">
            {(control) => (
              <TextArea
                {...control}
                name="done"
                defaultValue="Deux réunions du réseau se sont tenues à Montmorillon et à Civray ; la convention avec la CPAM est signée."
              />
            )}
          </Field>
          <Field id="sample-off" label="Fiche" hint="Fixée par le schéma.">
            {(control) => <TextInput {...control} name="fiche" defaultValue="1.2.1" disabled />}
          </Field>
        </div>
      </Sample>
      <Sample name="Choix">
        <div className="max-w-form space-y-6">
          <RadioGroup name="sample-confidence" legend="Où en êtes-vous ?" options={CONFIDENCE} defaultValue="watch" />
          <RadioGroup
            name="sample-news"
            legend="Du nouveau depuis le 12 septembre ?"
            inline
            options={[
              { value: 'yes', label: 'Oui' },
              { value: 'no', label: 'Non' },
            ]}
          />
          <Checkbox id="sample-arbitration" name="arbitration" label="Demander un arbitrage au comité de pilotage" />
        </div>
      </Sample>
      <Sample name="Refus : ce qui ne va pas, et où">
        <div className="max-w-form space-y-6">
          <ErrorSummary
            takesFocus={false}
            faults={[
              { fieldId: 'sample-refused', message: 'Écrivez ce qui a été fait' },
              { fieldId: 'sample-choice', message: 'Dites où vous en êtes' },
            ]}
          />
          <Field id="sample-refused" label="Ce qui a été fait" error="Écrivez ce qui a été fait">
            {(control) => <TextArea {...control} name="refused" />}
          </Field>
          <RadioGroup
            name="sample-choice"
            legend="Où en êtes-vous ?"
            error="Dites où vous en êtes"
            options={CONFIDENCE.slice(0, 2)}
          />
          <div className="flex flex-wrap gap-3">
            <Button type="button">Envoyer le point d’étape</Button>
            <Button type="button" variant="quiet">
              Garder en brouillon
            </Button>
          </div>
        </div>
      </Sample>
    </>
  )
}

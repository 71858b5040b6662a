import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import type { Gap } from './progress.presenter.ts'
import { ROW_FIELDS, type RowFault, type RowField, type RowTexts } from './setup.rules.ts'

/** Why a save was refused. The faults of rows are by the name of their field. */
export type SetupError =
  | { tag: 'notFound' }
  | { tag: 'rows'; faults: Record<string, RowFault>; current: Record<string, RowTexts> }

/** Names of the form's fields: one of a row, what was shown of it, the territories of a fiche. */
export const rowField = (field: RowField, id: string) => `${field}.${id}`
export const seenField = (id: string) => `seen.${id}`
export const seenValue = (texts: RowTexts) => JSON.stringify(ROW_FIELDS.map((field) => texts[field]))
export const territoryField = 'territory'

/** What the coordinator reads above a form that was refused. */
export function setupErrorMessage(error: SetupError | CommonError): string {
  if (error.tag === 'rows')
    return 'Corrigez les champs signalés, puis enregistrez de nouveau\u00A0: votre saisie est conservée.'
  return commonErrorMessage(error)
}

/** What is wrong with one field, and what to do. */
export function rowFaultMessage(fault: RowFault): string {
  switch (fault.tag) {
    case 'unknown':
      return fault.nearest === null
        ? `«\u00A0${fault.text}\u00A0» n’est pas connu ici. Invitez d’abord la personne, ou choisissez dans la liste.`
        : `«\u00A0${fault.text}\u00A0» n’est pas connu ici. Vouliez-vous dire «\u00A0${fault.nearest}\u00A0»\u00A0?`
    case 'ambiguous':
      return `«\u00A0${fault.text}\u00A0» désigne plusieurs personnes ou services\u00A0: choisissez dans la liste, ou écrivez l’adresse.`
    case 'notAYear':
      return 'Écrivez une année en quatre chiffres, par exemple 2027.'
    case 'reversed':
      return 'La dernière année vient avant la première.'
    case 'conflict':
      return fault.current === ''
        ? 'Une autre personne vient de vider ce champ. Enregistrez de nouveau pour garder votre saisie.'
        : `Une autre personne vient d’écrire ici «\u00A0${fault.current}\u00A0». Enregistrez de nouveau pour garder votre saisie.`
  }
}

/** What each field of a row holds, above its column and in a preview. */
export const FIELD_LABELS: Record<RowField, string> = {
  lead: 'Chef ou cheffe de projet',
  unit: 'Direction ou service',
  start: 'Première année',
  end: 'Dernière année',
}

/** The same, for an action. */
export const ACTION_FIELD_LABELS: Record<RowField, string> = { ...FIELD_LABELS, lead: 'Pilote' }

/** How often an update is owed, by number of months. */
export const RHYTHM_OPTIONS = [
  { value: '1', label: 'Tous les mois' },
  { value: '2', label: 'Tous les deux mois' },
  { value: '3', label: 'Tous les trois mois' },
  { value: '4', label: 'Tous les quatre mois' },
  { value: '6', label: 'Tous les six mois' },
  { value: '12', label: 'Tous les ans' },
] as const

/** What a filtered grid shows: "12 projets sans direction". */
export const GAP_WORDS: Record<Gap, string> = {
  pilotage: 'sans chef ni cheffe de projet',
  direction: 'sans direction',
  periode: 'sans période complète',
  actions: 'dont une action au moins n’a pas de pilote',
}

import { commonErrorMessage } from '#lib/shared/form-error.labels.ts'
import type { CommonError } from '#lib/shared/form-state.ts'
import type { DepartmentError } from './department.mutations.ts'

/** What the platform's administrator reads when a department could not be created. */
export function departmentErrorMessage(error: DepartmentError | CommonError): string {
  switch (error.tag) {
    case 'codeTaken':
      return 'Un département porte déjà ce code.'
    case 'slugTaken':
      return 'Un département a déjà cette adresse\u00A0: choisissez-en une autre.'
    default:
      return commonErrorMessage(error)
  }
}

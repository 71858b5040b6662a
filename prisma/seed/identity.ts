import { v5 } from 'uuid'

/** Ours for ever: changing it would make every loaded row a new one. */
const NAMESPACE = '6f1d0c1e-8a57-4c1b-9d52-3b0f6f6b7a14'

/** A scheme is known by its department and a key of ours: a title may be corrected, a period may be unknown. */
export type SchemeIdentity = { departmentCode: string; schemeKey: string }

/** The id of the department's own row. */
export function departmentId(departmentCode: string): string {
  return v5(departmentCode, NAMESPACE)
}

/** The id of what belongs to the department whatever the scheme: a partner by its key, a unit by its code. */
export function departmentRowId(departmentCode: string, kind: string, key: string): string {
  return v5(`${departmentCode}/${kind}/${key}`, NAMESPACE)
}

/**
 * The id of a row of a scheme, from where it stands in the file (`nodes/0/children/1/fiches/2/actions/3`).
 * Never from its code: Allier has three fiches 1.1.
 */
export function schemeRowId({ departmentCode, schemeKey }: SchemeIdentity, path: string): string {
  return v5(`${departmentCode}/schemes/${schemeKey}/${path}`, NAMESPACE)
}

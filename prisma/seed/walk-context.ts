/** What every step of the walk needs to write a row. */
export type Walk = {
  departmentId: string
  schemeId: string
  /** The id of what stands at this path of the file. */
  idAt: (path: string) => string
  /** The id of what the department keeps from one scheme to the next. */
  departmentRowId: (kind: string, key: string) => string
}

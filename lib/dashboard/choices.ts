/** What a dashboard can be narrowed by, in the order of the department. */
export type Choices = {
  units: { id: string; parentId: string | null; name: string }[]
  policies: { id: string; name: string }[]
  territories: { id: string; name: string }[]
}

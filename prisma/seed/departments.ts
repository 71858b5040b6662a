/** What we decide of a department and its document does not say. */
export type DepartmentProfile = {
  slug: string
  /** Names the scheme among the department's own, in every id of its rows: never to change once loaded. */
  schemeKey: string
  status: 'preparing' | 'active'
  /** Text in it holds 4.5:1 on our paper. */
  accentColour: string
}

/** The five departments, in the order of their codes. */
export const DEPARTMENTS: readonly DepartmentProfile[] = [
  { slug: 'allier', schemeKey: '2023-2027', status: 'active', accentColour: '#1f4e8c' },
  { slug: 'drome', schemeKey: '2025-2030', status: 'active', accentColour: '#6d3f91' },
  { slug: 'isere', schemeKey: 'schema-global', status: 'preparing', accentColour: '#0b6470' },
  { slug: 'savoie', schemeKey: 'schema-unique', status: 'preparing', accentColour: '#a3262a' },
  { slug: 'vienne', schemeKey: '2025-2029', status: 'active', accentColour: '#3d6626' },
]

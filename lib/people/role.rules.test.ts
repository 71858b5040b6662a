import { expect, test } from 'vitest'
import { assignedRoles, assignmentOf, isScopeComplete, roleScopes } from './role.rules.ts'

const id = '0198b2f0-0000-7000-8000-000000000001'

test.each(assignedRoles)('%s: the row has the one scope that the role demands, or none', (role) => {
  const held = Object.entries(assignmentOf(role, id)).filter(([name, value]) => name !== 'role' && value !== null)
  expect(held.map(([name]) => name)).toEqual(roleScopes[role] ? [`${roleScopes[role].kind}Id`] : [])
})

test.each([
  ['coordinator', null, true],
  ['coordinator', id, false],
  ['unitDirector', null, false],
  ['unitDirector', id, true],
  ['official', null, true],
  ['official', id, true],
  ['partner', null, false],
] as const)('%s over %s: %s', (role, scope, complete) => expect(isScopeComplete(role, scope)).toBe(complete))

import { expect, test } from 'vitest'
import type { Access, AssignedRole } from '#lib/access/access.ts'
import { navigationOf, ROOMS } from './rooms.presenter.ts'

const accessOf = (role: AssignedRole) =>
  ({
    department: { slug: 'drome' },
    member: { id: 'me' },
    roles: [{ role, unitId: null, territoryId: null, partnerId: null, policyId: null }],
    bodies: [],
    leadsFiches: false,
    leadsActions: false,
  }) as unknown as Access

const flat = (access: Access) =>
  navigationOf(access, 'schema').flatMap((entry) => ('items' in entry ? entry.items : entry))

test('a coordinator finds every room, once, in the order of the list', () => {
  expect(flat(accessOf('coordinator')).map(({ href }) => href)).toEqual(ROOMS.map(({ name }) => `/drome/${name}`))
})

test('nobody is shown a room their rights do not open, nor a group of one', () => {
  const entries = navigationOf(accessOf('agent'), 'schema')
  expect(entries.map(({ label }) => label)).toEqual(['Schéma', 'Repères'])
  for (const entry of navigationOf(accessOf('directorate'), 'schema'))
    if ('items' in entry) expect(entry.items.length).toBeGreaterThan(1)
})

test('one room is marked: the one the person stands in', () => {
  expect(flat(accessOf('coordinator')).filter(({ current }) => current)).toMatchObject([{ href: '/drome/schema' }])
})

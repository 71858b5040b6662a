import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FicheTies, mayEverywhere, mayOnFiche, maySomewhere, reachOf, rolesOf } from './access.rules.ts'
import { type Access, type AssignedRole, type Role, roles } from './access.ts'
import { type Permission, permissions, rights } from './permissions.ts'

const columns: Role[] = [
  'coordinator',
  'directorate',
  'unitDirector',
  'unitCorrespondent',
  'lead',
  'actionLead',
  'observatory',
  'territoryHead',
  'official',
  'agent',
  'partner',
  'decisionBody',
  'partnershipBody',
]

/*
 * Every cell, written a second time by hand, in the order of the columns: D the whole department, U the fiches of one's
 * units, F the fiches one leads, A those one pilots an action of, P those one's partner takes part in, a dot for a refusal.
 */
const expected: Record<Permission, string> = {
  //                    co dg ud uc le al ob th of ag pa db pb
  'scheme.read': '      D  D  D  D  D  D  D  D  D  D  D  D  D',
  'fiche.read': '       D  D  D  D  D  D  D  D  D  D  P  D  D',
  'progress.read': '    D  D  D  D  D  D  D  D  D  .  P  D  D',
  'progress.submit': '  D  .  U  U  F  .  .  .  .  .  .  .  .',
  'progress.contribute': 'D . U  U  F  A  .  .  .  .  .  .  .',
  'arbitration.read': ' D  D  U  .  F  .  .  .  D  .  .  D  .',
  'fiche.appoint': '    D  .  U  .  .  .  .  .  .  .  .  .  .',
  'setup.manage': '     D  .  .  .  .  .  .  .  .  .  .  .  .',
  'member.read': '      D  D  D  .  .  .  .  .  .  .  .  .  .',
  'member.manage': '    D  .  .  .  .  .  .  .  .  .  .  .  .',
}
const letters = { D: 'department', U: 'ownUnits', F: 'ownFiches', A: 'ownActions', P: 'partnerFiches' } as const

test('the table written by hand has every permission and every role', () => {
  expect(Object.keys(expected).sort()).toEqual([...permissions].sort())
  expect([...columns].sort()).toEqual([...roles].sort())
})

describe.each(permissions)('%s', (permission) => {
  const cells = expected[permission].trim().split(/\s+/)
  test('has one cell a role', () => expect(cells).toHaveLength(columns.length))
  test.each(columns.map((role, index) => [role, cells[index]] as const))('%s: %s', (role, cell) => {
    expect(rights[permission][role]).toBe(cell === '.' ? undefined : letters[cell as keyof typeof letters])
    const someone = accessWith([role])
    expect(rolesOf(someone)).toEqual(new Set([role]))
    expect(mayEverywhere(someone, permission)).toBe(cell === 'D')
    expect(maySomewhere(someone, permission)).toBe(cell !== '.')
    expect(mayOnFiche(someone, permission, own)).toBe(cell !== '.')
    expect(mayOnFiche(someone, permission, foreign)).toBe(cell === 'D')
  })
})

test('nobody without a role may do anything', () => {
  for (const permission of permissions) {
    expect(maySomewhere(accessWith([]), permission)).toBe(false)
    expect(mayOnFiche(accessWith([]), permission, own)).toBe(false)
    expect(reachOf(accessWith([]), permission)).toEqual({
      everything: false,
      memberId: null,
      pilotId: null,
      unitIds: [],
      partnerIds: [],
    })
  }
})

const someRoles = fc.subarray([...roles])
const somePermission = fc.constantFrom(...permissions)
const someTies = fc.record({
  leadMemberIds: fc.subarray(['me', 'another']),
  unitIds: fc.subarray(['unit', 'another unit']),
  partnerIds: fc.subarray(['partner', 'another partner']),
  actionLeadMemberIds: fc.subarray(['me', 'another']),
})

test('one more role never takes a right away', () => {
  fc.assert(
    fc.property(someRoles, fc.constantFrom(...roles), somePermission, someTies, (held, added, permission, ties) => {
      if (mayOnFiche(accessWith(held), permission, ties))
        expect(mayOnFiche(accessWith([...held, added]), permission, ties)).toBe(true)
    }),
  )
})

test('a right is the union of what each role gives alone', () => {
  fc.assert(
    fc.property(someRoles, somePermission, someTies, (held, permission, ties) => {
      const alone = held.some((role) => mayOnFiche(accessWith([role]), permission, ties))
      expect(mayOnFiche(accessWith(held), permission, ties)).toBe(alone)
    }),
  )
})

test('what may be done everywhere may be done on any fiche, and what on some fiche, somewhere', () => {
  fc.assert(
    fc.property(someRoles, somePermission, someTies, (held, permission, ties) => {
      const access = accessWith(held)
      if (mayEverywhere(access, permission)) expect(mayOnFiche(access, permission, ties)).toBe(true)
      if (mayOnFiche(access, permission, ties)) expect(maySomewhere(access, permission)).toBe(true)
    }),
  )
})

test('the filter of a query reaches the fiches on which one may', () => {
  fc.assert(
    fc.property(someRoles, somePermission, someTies, (held, permission, ties) => {
      const access = accessWith(held)
      const reach = reachOf(access, permission)
      const reached =
        reach.everything ||
        ties.unitIds.some((id) => reach.unitIds.includes(id)) ||
        ties.partnerIds.some((id) => reach.partnerIds.includes(id)) ||
        (reach.memberId !== null && ties.leadMemberIds.includes(reach.memberId)) ||
        (reach.pilotId !== null && ties.actionLeadMemberIds.includes(reach.pilotId))
      expect(reached).toBe(mayOnFiche(access, permission, ties))
    }),
  )
})

test('the scope of one role never serves another', () => {
  const access: Access = {
    ...accessWith([]),
    roles: [assignment('partner', { partnerId: 'partner' }), assignment('unitCorrespondent', { unitId: 'unit' })],
  }
  expect(mayOnFiche(access, 'progress.submit', { ...foreign, partnerIds: ['partner'] })).toBe(false)
  expect(mayOnFiche(access, 'progress.submit', { ...foreign, unitIds: ['unit'] })).toBe(true)
  const head: Access = {
    ...accessWith([]),
    roles: [assignment('territoryHead', { territoryId: 'unit' }), assignment('unitDirector', { unitId: 'other' })],
  }
  expect(mayOnFiche(head, 'fiche.appoint', { ...foreign, unitIds: ['unit'] })).toBe(false)
  const both: Access = {
    ...accessWith([]),
    roles: [
      assignment('unitDirector', { unitId: 'directed' }),
      assignment('unitCorrespondent', { unitId: 'followed' }),
    ],
  }
  expect(mayOnFiche(both, 'fiche.appoint', { ...foreign, unitIds: ['directed'] })).toBe(true)
  expect(mayOnFiche(both, 'fiche.appoint', { ...foreign, unitIds: ['followed'] })).toBe(false)
  expect(mayOnFiche(both, 'progress.submit', { ...foreign, unitIds: ['followed'] })).toBe(true)
})

/** A fiche tied in every way to whoever `accessWith` makes, and one that is not. */
const own: FicheTies = {
  leadMemberIds: ['me'],
  actionLeadMemberIds: ['me'],
  unitIds: ['unit'],
  partnerIds: ['partner'],
}
const foreign: FicheTies = { leadMemberIds: ['another'], actionLeadMemberIds: ['another'], unitIds: [], partnerIds: [] }

function assignment(role: AssignedRole, scope: Partial<Access['roles'][number]> = {}): Access['roles'][number] {
  return { role, unitId: null, territoryId: null, partnerId: null, policyId: null, ...scope }
}

function accessWith(held: Role[]): Access {
  const given: AssignedRole[] = []
  const bodies: Access['bodies'] = []
  for (const role of new Set(held)) {
    if (role === 'decisionBody') bodies.push({ id: 'copil', kind: 'strategic' })
    else if (role === 'partnershipBody') bodies.push({ id: 'partners', kind: 'partnership' })
    else if (role !== 'lead' && role !== 'actionLead') given.push(role)
  }
  const scopes = {
    unitDirector: { unitId: 'unit' },
    unitCorrespondent: { unitId: 'unit' },
    territoryHead: { territoryId: 'territory' },
    partner: { partnerId: 'partner' },
  }
  return {
    isDemonstration: false,
    department: {
      id: 'd',
      slug: 'drome',
      code: '26',
      name: 'Drôme',
      timeZone: 'Europe/Paris',
      accentColour: '#000000',
    },
    departments: [{ slug: 'drome', name: 'Drôme' }],
    member: { id: 'me', name: 'Camille Essai' },
    roles: given.map((role) => assignment(role, role in scopes ? scopes[role as keyof typeof scopes] : {})),
    bodies,
    leadsFiches: held.includes('lead'),
    leadsActions: held.includes('actionLead'),
    scheme: null,
  }
}

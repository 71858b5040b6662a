import { expect, it } from 'vitest'
import { groupHits, sliceOf, totalFound } from './search.presenter.ts'

const found = (kind: 'action' | 'fiche' | 'plan', title: string, body = '') => ({
  kind,
  id: `${kind}-id`,
  title,
  body,
  code: null,
  level: null,
  fiche: kind === 'action' ? { id: 'f', code: '5', title: 'Fiche' } : null,
})

it('groups by kind in the reader’s order, and leads each to its place', () => {
  const groups = groupHits(
    {
      counts: { action: 12, fiche: 1 },
      found: [found('action', 'a'), found('fiche', 'b'), found('plan', 'c')],
      stems: [],
    },
    'drome',
    'x',
  )
  expect(groups.map(({ kind, count, hits }) => [kind, count, hits[0]?.href])).toEqual([
    ['fiche', 1, '/drome/fiches/fiche-id'],
    ['action', 12, '/drome/fiches/f#action-action-id'],
    ['plan', 1, '/drome/plans#plan-plan-id'],
  ])
})

it('says why something was found only when its title does not', () => {
  const read = (title: string) =>
    groupHits(
      { counts: {}, found: [found('fiche', title, 'les aidants familiaux')], stems: ['aidant'] },
      'drome',
      'aidant',
    )[0]?.hits[0]
  expect(read('Soutenir les aidants')?.why).toBeNull()
  expect(read('Soutenir')?.why).toContainEqual({ text: 'aidants', mark: true })
})

it('reads a few of each kind, or a page of one', () => {
  expect(sliceOf(null, 3)).toEqual({ kind: null, first: 1, last: 5 })
  expect(sliceOf('action', 2)).toEqual({ kind: 'action', first: 26, last: 50 })
  expect(totalFound({ action: 12, plan: 1 })).toBe(13)
})

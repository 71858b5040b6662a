import { describe, expect, it } from 'vitest'
import { presentYear } from './year.presenter.ts'
import type { YearAction } from './year.queries.ts'
import { chosenYear, yearsOf } from './year.rules.ts'

describe('yearsOf', () => {
  it('goes from the scheme’s first year to the one under way, latest first', () => {
    expect(yearsOf({ startYear: 2023, endYear: 2027 }, '2026-11-23')).toEqual([2026, 2025, 2024, 2023])
    expect(yearsOf({ startYear: 2020, endYear: 2024 }, '2026-11-23')).toEqual([2024, 2023, 2022, 2021, 2020])
    expect(yearsOf({ startYear: null, endYear: null }, '2026-11-23')).toEqual([2026])
    expect(yearsOf({ startYear: 2028, endYear: 2032 }, '2026-11-23')).toEqual([2026])
  })
})

describe('chosenYear', () => {
  it.each([
    [undefined, 2026],
    ['2025', 2025],
    ['2031', null],
    ["2025'", null],
    [['2025', '2026'], null],
  ])('reads %s as %s', (asked, year) => {
    expect(chosenYear(asked, [2026, 2025])).toBe(year)
  })
})

describe('presentYear', () => {
  const facts = { fiches: 1, updates: 2, fichesWithNews: 1 }
  const action = (change: Partial<YearAction>): YearAction => ({
    id: 'a',
    title: 'Action',
    endYear: null,
    status: 'notBegun',
    ficheId: 'f',
    ficheCode: '1',
    ficheTitle: 'Fiche',
    updateId: null,
    occurredOn: null,
    memberName: null,
    ...change,
  })
  const said = (occurredOn: string) => ({ updateId: 'u', occurredOn, memberName: 'Camille' })

  it('keeps as done in the year what an update of the year says done', () => {
    const actions = [
      action({ id: 'then', status: 'done', ...said('2025-05-01') }),
      action({ id: 'march', status: 'done', ...said('2026-03-01') }),
      action({ id: 'june', status: 'done', ...said('2026-06-01') }),
      action({ id: 'begun', status: 'inProgress', ...said('2026-06-01') }),
      action({ id: 'untold', status: 'done' }),
    ]
    const view = presentYear({ ...facts, actions }, 2026, '2026-11-23')
    expect(view.done.map(({ id }) => id)).toEqual(['june', 'march'])
    expect(view.underway).toBe(true)
  })

  it('counts as late at the end of a past year what that year should have closed', () => {
    const actions = [action({ id: 'closed', endYear: 2025 }), action({ id: 'open', endYear: 2026 })]
    expect(presentYear({ ...facts, actions }, 2025, '2026-11-23').late.map(({ id }) => id)).toEqual(['closed'])
    expect(presentYear({ ...facts, actions }, 2026, '2026-11-23').late.map(({ id }) => id)).toEqual(['closed'])
    expect(presentYear({ ...facts, actions }, 2026, '2027-02-01').late.map(({ id }) => id)).toEqual(['closed', 'open'])
  })
})

import { describe, expect, it } from 'vitest'
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

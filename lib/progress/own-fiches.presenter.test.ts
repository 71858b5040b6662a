import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#lib/shared/dates.ts'
import { ownSentence, presentOwnFiches } from './own-fiches.presenter.ts'
import type { OwnFiche } from './progress.queries.ts'

const today = '2026-11-23'
const rhythm = { followUpFrom: '2026-01-01', updateEveryMonths: 3 }
const fiche = (id: string, givenOn: string | null): OwnFiche => ({
  id,
  code: null,
  title: `Fiche ${id}`,
  givenOn,
  confidence: null,
  drafted: false,
  actions: [],
})
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('ownSentence', () => {
  const words = { one: 'action', many: 'actions' }
  const action = { id: 'a', code: null, title: 'Ouvrir', status: 'notBegun' as const, endYear: null }
  const piloted = (count: number) => [
    { ...fiche('p', null), actions: Array.from({ length: count }, (_, index) => ({ ...action, id: `a${index}` })) },
  ]

  it('says what a pilot pilots when they lead nothing, and what is owed otherwise', () => {
    const nothing = presentOwnFiches([], rhythm, today)
    expect(plain(ownSentence(nothing, piloted(2), words))).toMatch(
      /^Vous pilotez 2 actions : .* quand elles avancent\./,
    )
    expect(plain(ownSentence(nothing, piloted(1), words))).toMatch(/^Vous pilotez 1 action : .* quand elle avance\./)
    expect(ownSentence(nothing, [], words)).toBe(nothing.sentence)
    const owed = presentOwnFiches([fiche('a', null)], rhythm, today)
    expect(ownSentence(owed, piloted(2), words)).toBe(owed.sentence)
  })
})

describe('presentOwnFiches', () => {
  it('says how many are owed and until when, and keeps the order they came in', () => {
    const shown = presentOwnFiches(
      [fiche('a', null), fiche('b', '2026-09-30'), fiche('c', '2026-10-01')],
      rhythm,
      today,
    )
    expect(plain(shown.sentence)).toBe('Vous devez 2 points d’étape avant le 31 décembre 2026.')
    expect([shown.owed, shown.others].map((list) => list.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  })

  it('says when the next ones are due once all are given', () => {
    const shown = presentOwnFiches([fiche('a', '2026-10-01')], rhythm, today)
    expect(plain(shown.sentence)).toContain('Les prochains sont attendus avant le 31 mars 2027.')
  })

  it.each([
    [null, 'Le suivi n’a pas commencé'],
    [{ followUpFrom: null, updateEveryMonths: 3 }, 'Le suivi n’a pas commencé'],
    [{ followUpFrom: '2027-01-01', updateEveryMonths: 3 }, 'Le suivi commence le 1er janvier 2027'],
  ])('owes nothing before the follow-up begins: %o', (before, words) => {
    const shown = presentOwnFiches([fiche('a', null)], before, today)
    expect(plain(shown.sentence)).toContain(words)
    expect(shown).toMatchObject({ silent: true, owed: [], others: [{ id: 'a' }] })
  })

  it('says when nothing is entrusted', () => {
    expect(presentOwnFiches([], rhythm, today)).toEqual({
      sentence: 'Aucune fiche ne vous est confiée.',
      silent: false,
      owed: [],
      others: [],
    })
  })

  it('shows each fiche once, in its order', () => {
    const given = fc.option(fc.integer({ min: -800, max: 0 }).map((days) => addDays(today, days)))
    fc.assert(
      fc.property(fc.array(given, { maxLength: 12 }), fc.option(fc.constant(rhythm)), (days, wanted) => {
        const fiches = days.map((day, index) => fiche(String(index), day))
        const { owed, others } = presentOwnFiches(fiches, wanted, today)
        const rank = ({ id }: OwnFiche) => Number(id)
        expect([...owed, ...others].map(rank).sort((a, b) => a - b)).toEqual(fiches.map(rank))
        for (const list of [owed, others]) expect(list.map(rank)).toEqual(list.map(rank).sort((a, b) => a - b))
      }),
    )
  })
})

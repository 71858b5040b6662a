import { expect, it } from 'vitest'
import { kindHeading, searchNote, searchTitle } from './search.labels.ts'

const plain = (text: string | null) => text?.replace(/\u00A0/g, ' ')
const asked = { text: 'numeriq', shortened: false }

it('says what was looked for, and where it was cut when it was', () => {
  expect(plain(searchTitle(asked, asked, 0))).toBe('Aucun résultat pour « numeriq »')
  expect(plain(searchTitle(asked, { text: 'numer' }, 12))).toBe('12 résultats pour « numer… »')
  expect(plain(searchNote(asked, { text: 'numer' }))).toBe('Rien ne correspond exactement à « numeriq ».')
  expect(searchNote(asked, asked)).toBeNull()
  expect(searchNote({ ...asked, shortened: true }, asked)).toContain('longue')
})

it('names what is found in the scheme’s own words', () => {
  const drome = { ficheSingular: 'Projet', fichePlural: 'Projets' }
  expect(kindHeading('fiche', drome, [])).toBe('Projets')
  expect(kindHeading('node', drome, ['Volets', 'Axes', 'Objectifs'])).toBe('Volets, axes et objectifs')
  expect(kindHeading('node', drome, [])).toBe('Parties')
  expect(kindHeading('action', { ficheSingular: 'Action', fichePlural: 'Actions' }, [])).toBe('Modalités')
})

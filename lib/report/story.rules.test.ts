import { expect, test } from 'vitest'
import type { Accomplishment } from './report.queries.ts'
import { excerpt, tellingStory } from './story.rules.ts'

const told = (updateId: string, done: number, occurredOn: string): Accomplishment => ({
  ficheId: 'f',
  updateId,
  occurredOn,
  memberName: 'Camille',
  actionsOnly: false,
  accomplished: 'Fait.',
  done,
})

test('the story is that of the update which finished most actions, then the latest', () => {
  expect(tellingStory([])).toBeNull()
  const list = [told('old', 2, '2026-01-10'), told('late', 1, '2026-11-10'), told('new', 2, '2026-05-10')]
  expect(tellingStory(list)?.updateId).toBe('new')
  expect(tellingStory(list.toReversed())?.updateId).toBe('new')
})

test('a long text is cut after a sentence, else after a word, and says so', () => {
  expect(excerpt('Court.')).toEqual({ text: 'Court.', cut: false })
  const sentences = `${'Une phrase de trente caractères. '.repeat(20)}Fin.`
  expect(excerpt(sentences).text).toMatch(/caractères\.$/)
  expect(excerpt(sentences).cut).toBe(true)
  const words = 'mot '.repeat(200)
  expect(excerpt(words)).toEqual({ text: expect.stringMatching(/^(mot )+mot…$/), cut: true })
})

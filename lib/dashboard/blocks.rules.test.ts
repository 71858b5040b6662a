import { expect, test } from 'vitest'
import { BLOCK_IDS, readingOf } from './blocks.rules.ts'

test('each reader comes for something first', () => {
  const coordinator = readingOf(new Set(['coordinator', 'lead']))
  expect(coordinator.blocks[0]).toBe('mise-en-route')
  expect(coordinator.firstAlert).toBe('withoutNews')
  expect(readingOf(new Set(['official', 'decisionBody'])).blocks.slice(0, 2)).toEqual(['synthese', 'objectifs'])
  expect(readingOf(new Set(['decisionBody'])).blocks[1]).toBe('a-regarder')
  expect(readingOf(new Set(['decisionBody'])).firstAlert).toBe('arbitration')
  expect(readingOf(new Set(['partner'])).blocks).not.toContain('mise-en-route')
})

test('nobody is shown a block twice, and everybody sees where it stands', () => {
  for (const role of ['coordinator', 'official', 'decisionBody', 'directorate', 'lead', 'partner'] as const) {
    const { blocks } = readingOf(new Set([role]))
    expect(new Set(blocks).size).toBe(blocks.length)
    expect(blocks).toContain('synthese')
    expect(blocks.every((block) => BLOCK_IDS.includes(block))).toBe(true)
  }
})

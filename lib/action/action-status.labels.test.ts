import { expect, test } from 'vitest'
import {
  ACTION_STATUS_LABELS,
  ACTION_STATUSES,
  actionStatusWord,
  actionStatusWordFor,
  LATE_LABEL,
} from './action-status.labels.ts'

test('no two statuses share a shape or a word', () => {
  const labels = [...ACTION_STATUSES.map((status) => ACTION_STATUS_LABELS[status]), LATE_LABEL]
  expect(new Set(labels.map((label) => label.shape)).size).toBe(labels.length)
  expect(new Set(labels.map((label) => label.feminine)).size).toBe(labels.length)
})

test('words agree in gender and number', () => {
  expect(actionStatusWord('done')).toBe('réalisée')
  expect(actionStatusWord('done', 'masculine')).toBe('réalisé')
  expect(actionStatusWordFor('done', 1)).toBe('réalisée')
  expect(actionStatusWordFor('done', 0)).toBe('réalisée')
  expect(actionStatusWordFor('deferred', 3)).toBe('différées')
})

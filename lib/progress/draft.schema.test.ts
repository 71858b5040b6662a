import { describe, expect, it } from 'vitest'
import { draftForm } from './draft.schema.ts'
import { progressField, seenCarriedField, seenField, statusField } from './progress.labels.ts'

const action = '01934c3e-0000-7000-8000-000000000002'
const draft = (content: Record<string, unknown>) => draftForm.safeParse({ baseRevision: 3, content })

describe('draftForm', () => {
  it('takes every field of the form as it was typed, faults included', () => {
    const content = {
      accomplished: ' en cours de phra',
      occurredOn: '',
      confidence: 'watch',
      [seenCarriedField('difficulties')]: 'Rien.',
      [statusField(action)]: 'done',
      [progressField(action)]: 'beaucoup',
      [seenField(action)]: 'inProgress 40',
    }
    expect(draft(content).data?.content).toEqual(content)
  })

  it('leaves out what jsonb cannot hold', () => {
    expect(draft({ accomplished: 'a\0b\ud800' }).data?.content).toEqual({ accomplished: 'ab\ufffd' })
  })

  it.each([
    ['a field of nobody', { department: 'drome' }],
    ['an action that is not an id', { [statusField('x')]: 'done' }],
    ['a text without end', { accomplished: 'a'.repeat(20_001) }],
    ['what is no text', { accomplished: 3 }],
  ])('refuses %s', (_name, content) => {
    expect(draft(content).success).toBe(false)
  })

  it.each([0, -1, 1.5, 2 ** 31, '3', null])('refuses revision %s', (baseRevision) => {
    expect(draftForm.safeParse({ baseRevision, content: {} }).success).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { seenField, statusField } from './progress.labels.ts'
import { progressUpdateForm } from './progress.schema.ts'

const fiche = '01934c3e-0000-7000-8000-000000000001'
const action = '01934c3e-0000-7000-8000-000000000002'
const base = { fiche, occurredOn: '2026-11-23', accomplished: ' Réunion tenue. ' }

describe('progressUpdateForm', () => {
  it('gathers the statuses of the form', () => {
    const form = { ...base, [statusField(action)]: 'done', [seenField(action)]: 'inProgress' }
    expect(progressUpdateForm.parse(form)).toEqual({
      fiche,
      occurredOn: '2026-11-23',
      accomplished: 'Réunion tenue.',
      statuses: { [action]: 'done' },
      seen: { [action]: 'inProgress' },
    })
  })

  it.each([
    ['a status that does not exist', { [statusField(action)]: 'late' }, 'statuses'],
    ['an action that is not an id', { [statusField("' OR 1=1")]: 'done' }, 'statuses'],
    ['a day that does not exist', { occurredOn: '2026-02-30' }, 'occurredOn'],
    ['a text without end', { accomplished: 'a'.repeat(5_001) }, 'accomplished'],
    ['a list where a text is due', { accomplished: ['a', 'b'] }, 'accomplished'],
    ['no fiche', { fiche: '' }, 'fiche'],
  ])('refuses %s', (_name, change, field) => {
    const parsed = progressUpdateForm.safeParse({ ...base, ...change })
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field])
  })

  it('refuses a flood of statuses', () => {
    const flood = Object.fromEntries(Array.from({ length: 501 }, () => [statusField(crypto.randomUUID()), 'done']))
    expect(progressUpdateForm.safeParse({ ...base, ...flood }).success).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { progressField, seenCarriedField, seenField, situationText, statusField } from './progress.labels.ts'
import { progressUpdateForm } from './progress.schema.ts'

const fiche = '01934c3e-0000-7000-8000-000000000001'
const action = '01934c3e-0000-7000-8000-000000000002'
const base = { fiche, occurredOn: '2026-11-23', accomplished: ' Réunion tenue.\r\nSuite\0 en mai. ' }

describe('progressUpdateForm', () => {
  it('gathers what is said of each action, and cleans what is written', () => {
    const form = {
      ...base,
      confidence: 'watch',
      [seenCarriedField('confidence')]: '',
      [statusField(action)]: 'inProgress',
      [progressField(action)]: ' 40 ',
      [seenField(action)]: situationText({ status: 'deferred', progress: 100 }),
    }
    expect(progressUpdateForm.parse(form)).toEqual({
      fiche,
      occurredOn: '2026-11-23',
      accomplished: 'Réunion tenue.\nSuite en mai.',
      confidence: 'watch',
      seenCarried: { confidence: '' },
      statuses: { [action]: 'inProgress' },
      progresses: { [action]: 40 },
      seen: { [action]: { status: 'deferred', progress: 100 } },
      after: 'fiche',
    })
  })

  it('reads an empty percentage as not told', () => {
    expect(progressUpdateForm.parse({ ...base, [progressField(action)]: '' }).progresses).toEqual({ [action]: null })
  })

  it.each([
    ['a status that does not exist', { [statusField(action)]: 'late' }, 'statuses'],
    ['an action that is not an id', { [statusField("' OR 1=1")]: 'done' }, 'statuses'],
    ['more than all', { [progressField(action)]: '101' }, 'progresses'],
    ['less than nothing', { [progressField(action)]: '-1' }, 'progresses'],
    ['half a per cent', { [progressField(action)]: '1.5' }, 'progresses'],
    ['a sight that no form shows', { [seenField(action)]: 'done 101' }, 'seen'],
    ['a judgement of one’s own', { confidence: 'perfect' }, 'confidence'],
    ['a day that does not exist', { occurredOn: '2026-02-30' }, 'occurredOn'],
    ['a text without end', { accomplished: 'a'.repeat(5_001) }, 'accomplished'],
    ['a difficulty without end', { difficulties: 'a'.repeat(5_001) }, 'difficulties'],
    ['a list where a text is due', { accomplished: ['a', 'b'] }, 'accomplished'],
    ['a place of one’s own to go to', { after: 'https://ailleurs.example' }, 'after'],
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

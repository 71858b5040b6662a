import { expect, test } from 'vitest'
import { today } from '#lib/shared/dates.ts'
import { onDay } from './clock.ts'
import { parseEnvironment } from './env.ts'

const settings = {
  DATABASE_URL: 'postgresql://a@b/c',
  NEXTAUTH_SECRET: 'k2V9xq0ZrT7mW4bN8cJ1hL6sD3fG5pYe',
  NEXTAUTH_URL: 'https://a.example',
}

test('a demonstration lives on its day, at the time it is', () => {
  const instant = new Date('2026-11-25T14:05:06.007Z')
  expect(onDay(instant, undefined)).toBe(instant)
  expect(onDay(instant, '2026-03-31')).toEqual(new Date('2026-03-31T14:05:06.007Z'))
})

test.each(['2026-03-31', '2026-07-14', '2026-12-31'])('%s does not end before the real day does', (day) => {
  for (const time of ['00:00:00', '21:59:59', '22:30:00', '23:59:59'])
    expect(today(onDay(new Date(`2026-11-25T${time}Z`), day), 'Europe/Paris')).toBe(day)
})

test('only a demonstration may live on another day than the real one', () => {
  const at = (mode: string, day: string) => () =>
    parseEnvironment({ ...settings, APP_MODE: mode, DEMONSTRATION_TODAY: day })
  expect(at('demo', '2026-03-31')().DEMONSTRATION_TODAY).toBe('2026-03-31')
  expect(at('demo', '')().DEMONSTRATION_TODAY).toBeUndefined()
  expect(at('production', '2026-03-31')).toThrow('DEMONSTRATION_TODAY : réservée à une démonstration')
  expect(at('demo', '2026-02-30')).toThrow('DEMONSTRATION_TODAY : un jour qui existe, AAAA-MM-JJ')
})

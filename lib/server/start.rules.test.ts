import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type ServerFacts, startRefusal } from './start.rules.ts'

const safe: ServerFacts = {
  version: 180_004,
  role: 'appli',
  superuser: false,
  bypass: false,
  owns: false,
  demonstration: false,
}
const production = {
  APP_MODE: 'production' as const,
  DATABASE_URL: 'postgresql://appli:b7Fq2x9LpQ@db.interne:5432/schema',
  NEXTAUTH_SECRET: 'mJ4vZ0qk2x8W1rT6bN9cLs3DyHf7GaPe',
  NEXTAUTH_URL: 'https://schema.departement.example',
}

test('a safe production starts', () => expect(startRefusal(safe, production, false)).toBeNull())

describe.each(['production', 'demo', 'test'] as const)('in %s', (APP_MODE) => {
  test.each<[Partial<ServerFacts>, string]>([
    [{ version: 140_012 }, 'PostgreSQL 14 est trop ancien'],
    [{ superuser: true }, 'SUPERUSER'],
    [{ bypass: true }, 'BYPASSRLS'],
    [{ owns: true }, 'possède'],
  ])('refuses %j with one sentence', (facts, words) => {
    const sentence = startRefusal({ ...safe, ...facts }, { ...production, APP_MODE }, false)
    expect(sentence).toContain(words)
    expect(sentence).not.toContain('\n')
  })
})

test('the isolation tests alone may bypass row-level security, and nothing more', () => {
  const settings = { ...production, APP_MODE: 'test' as const }
  expect(startRefusal({ ...safe, bypass: true }, settings, true)).toBeNull()
  expect(startRefusal({ ...safe, bypass: true, superuser: true }, settings, true)).toContain('SUPERUSER')
  expect(startRefusal({ ...safe, bypass: true, owns: true }, settings, true)).toContain('possède')
})

test('demonstration accounts are refused in production alone', () => {
  const facts = { ...safe, demonstration: true }
  expect(startRefusal(facts, production, false)).toContain('comptes de démonstration')
  expect(startRefusal(facts, { ...production, APP_MODE: 'demo' }, false)).toBeNull()
})

test.each<[Partial<typeof production>, string]>([
  [{ NEXTAUTH_SECRET: 'a'.repeat(40) }, 'NEXTAUTH_SECRET'],
  [{ NEXTAUTH_SECRET: 'motdepasse'.repeat(4) }, 'NEXTAUTH_SECRET'],
  [{ DATABASE_URL: 'postgresql://appli:postgres@db/schema' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgresql://appli:appli@db/schema' }, 'DATABASE_URL'],
  [{ NEXTAUTH_URL: 'http://schema.departement.example' }, 'NEXTAUTH_URL'],
])('production refuses %j', (settings, words) => {
  expect(startRefusal(safe, { ...production, ...settings }, false)).toContain(words)
  expect(startRefusal(safe, { ...production, ...settings, APP_MODE: 'demo' as never }, false)).toBeNull()
})

test('a secret drawn at random is never refused, nor is the machine itself over http', () => {
  for (let drawn = 0; drawn < 500; drawn++) {
    const NEXTAUTH_SECRET = drawn % 2 ? randomBytes(24).toString('base64') : randomBytes(16).toString('hex')
    const NEXTAUTH_URL = 'http://127.0.0.1:3000'
    expect(startRefusal(safe, { ...production, NEXTAUTH_SECRET, NEXTAUTH_URL }, false)).toBeNull()
  }
})

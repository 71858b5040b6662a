import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { runNode } from '#tools/process/run.ts'
import { inProject } from '#tools/project.ts'

let empty: TestDatabase
let seeded: TestDatabase

beforeAll(async () => {
  empty = await createTestDatabase('migrated')
  seeded = await createTestDatabase('seeded')
})
afterAll(() => Promise.all([empty.drop(), seeded.drop()]))

const production = {
  APP_MODE: 'production',
  NEXTAUTH_URL: 'https://schema.departement.example',
  NEXTAUTH_SECRET: 'mJ4vZ0qk2x8W1rT6bN9cLs3DyHf7GaPe',
  ISOLATION_BYPASS: undefined,
}

/** The exit code and the sentence, without the warnings of Node itself. */
async function start(env: Record<string, string | undefined>) {
  const { code, output } = await runNode(inProject('tests/support/start-program.ts'), [], {
    env: { ...production, ...env },
  })
  const sentences = output
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !/Warning|node --trace/.test(line))
  return { code, sentences }
}

test('a database of its own starts', async () => {
  expect(await start({ DATABASE_URL: empty.runtimeUrl })).toEqual({ code: 0, sentences: [] })
})

test('a demonstration’s database starts as a demonstration alone', async () => {
  const refused = await start({ DATABASE_URL: seeded.runtimeUrl })
  expect(refused).toEqual({ code: 1, sentences: [expect.stringContaining('comptes de démonstration')] })
  expect(await start({ DATABASE_URL: seeded.runtimeUrl, APP_MODE: 'demo' })).toEqual({ code: 0, sentences: [] })
})

test('a role that sees too much is refused, but for the isolation tests', async () => {
  const bypass = { DATABASE_URL: empty.bypassUrl }
  expect(await start({ DATABASE_URL: empty.migrationUrl })).toMatchObject({
    code: 1,
    sentences: [expect.stringContaining('possède')],
  })
  expect(await start(bypass)).toMatchObject({ code: 1, sentences: [expect.stringContaining('BYPASSRLS')] })
  expect(await start({ ...bypass, ISOLATION_BYPASS: '1' })).toMatchObject({ code: 1 })
  expect(await start({ ...bypass, ISOLATION_BYPASS: '1', APP_MODE: 'test' })).toMatchObject({ code: 0 })
  const owner = { DATABASE_URL: empty.migrationUrl, ISOLATION_BYPASS: '1', APP_MODE: 'test' }
  expect(await start(owner)).toMatchObject({ code: 1 })
})

test.each([
  [{ NEXTAUTH_SECRET: 'court' }, 'NEXTAUTH_SECRET'],
  [{ NEXTAUTH_SECRET: 'change-me-change-me-change-me-change-me' }, 'NEXTAUTH_SECRET'],
  [{ NEXTAUTH_SECRET: 'abcabcabcabcabcabcabcabcabcabcabcabc' }, 'NEXTAUTH_SECRET'],
  [{ NEXTAUTH_URL: 'http://schema.departement.example' }, 'NEXTAUTH_URL'],
  [{ DATABASE_URL: 'postgresql://nobody:b7Fq2x9LpQ@127.0.0.1:1/nothing' }, 'DATABASE_URL'],
  [{ DATABASE_URL: undefined }, 'DATABASE_URL'],
])('%j is refused with one sentence that hides the value', async (env, variable) => {
  const { code, sentences } = await start({ DATABASE_URL: empty.runtimeUrl, ...env })
  expect(code).toBe(1)
  expect(sentences).toEqual([expect.stringContaining(variable)])
  for (const value of Object.values(env))
    if (value && !value.startsWith('http')) expect(sentences[0]).not.toContain(value)
})

import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

test('verifies what it hashed and nothing else', async () => {
  const kept = await hashPassword('Éclair-2026 !')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await verifyPassword(kept, 'Éclair-2026 !')).toBe(true)
  expect(await verifyPassword(kept, 'Éclair-2026 !'.normalize('NFD'))).toBe(true)
  expect(await verifyPassword(kept, 'éclair-2026 !')).toBe(false)
  expect(await verifyPassword(kept, '')).toBe(false)
})

test('two hashes of one password differ', async () => {
  expect(await hashPassword('Éclair-2026 !')).not.toBe(await hashPassword('Éclair-2026 !'))
})

test('a hash made elsewhere is verified at its own cost', async () => {
  // From the test vectors of the reference implementation of Argon2.
  const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await verifyPassword(kept, 'password')).toBe(true)
  expect(await verifyPassword(kept, 'Password')).toBe(false)
})

test('nobody takes as long as somebody', async () => {
  const kept = await hashPassword('Éclair-2026 !')
  let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // In turn, and the best of each: what else the machine does only ever adds.
  for (let run = 0; run < 9; run++) {
    known = Math.min(known, await time(() => verifyPassword(kept, 'faux')))
    unknown = Math.min(unknown, await time(() => verifyPassword(null, 'faux')))
  }
  expect(unknown / known).toBeGreaterThan(0.4)
  expect(unknown / known).toBeLessThan(2.5)
}, 20_000)

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

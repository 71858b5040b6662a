import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's first choice for argon2id: 19 MiB, two passes; 50 ms on one core. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const saltLength = 16
const hashLength = 32

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

/** The password as it is kept: argon2id in PHC form. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltLength)
  return phc(nonce, await derive('argon2id', parameters(password, nonce, hashLength, cost)))
}

/**
 * Whether this is the password. Without one to compare with (unknown address, account of a provider) the same work is
 * done for nothing, so that the time taken tells nothing.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  const { nonce, hash, ...keptCost } = parse(kept ?? nobodys)
  const given = await derive('argon2id', parameters(password, nonce, hash.length, keptCost))
  return timingSafeEqual(given, hash) && kept !== null
}

const nobodys = phc(randomBytes(saltLength), randomBytes(hashLength))

/** The same letters may be typed in several ways: é as one sign or as e and its accent. */
function parameters(password: string, nonce: Buffer, tagLength: number, { memory, passes, parallelism }: typeof cost) {
  return { message: password.normalize('NFKC'), nonce, tagLength, memory, passes, parallelism }
}

function phc(nonce: Buffer, hash: Buffer): string {
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(hash)}`
}

function parse(kept: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept)
  if (!match) throw new Error('A kept password is not argon2id in PHC form.')
  const [memory = 0, passes = 0, parallelism = 0] = match.slice(1, 4).map(Number)
  const [nonce, hash] = match.slice(4).map((part) => Buffer.from(part, 'base64'))
  return { memory, passes, parallelism, nonce: nonce as Buffer, hash: hash as Buffer }
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

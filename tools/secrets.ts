import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What must stay the same from one run to the next and is nobody else's business. */
export type Secrets = { superuser: string; owner: string; runtime: string; authentication: string }

/** Reads the secrets of this installation, or invents them the first time. */
export function readSecrets(folder: string): Secrets {
  const file = path.join(folder, 'secrets.json')
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'))
  const secret = () => randomBytes(32).toString('hex')
  const secrets = { superuser: secret(), owner: secret(), runtime: secret(), authentication: secret() }
  const unfinished = `${file}.${process.pid}`
  fs.writeFileSync(unfinished, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  fs.renameSync(unfinished, file)
  return secrets
}

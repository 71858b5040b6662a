// Brings node_modules up to date with the lock, then runs the command it is given on the runtime just installed:
//   node tools/install.mjs tools/demo.ts [options]
// It runs before anything is installed, on whatever Node there is (18 or later): no dependency, no TypeScript. It hands
// over itself because a shell that has run `node` once remembers where it was, and would not see the newer one.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(project, 'node_modules/.installed')
const wanted = createHash('sha256')
  .update(fs.readFileSync(path.join(project, 'package-lock.json')))
  .digest('hex')

if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== wanted) install()
handOver(runtime(), process.argv.slice(2))

/** The stamp is written last: an interrupted installation is started again by the next command. */
function install() {
  console.log('Installation des dépendances : une à deux minutes la première fois…')
  fs.rmSync(stamp, { force: true })
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const options = { cwd: project, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] }
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (done.status !== 0) giveUp(installationSentence(`${done.error ?? ''}${done.stderr ?? ''}`))
  fs.writeFileSync(stamp, wanted)
}

function installationSentence(details) {
  if (/ENOSPC/.test(details)) return 'Le disque est plein : libérez de la place, puis relancez la même commande.'
  if (/EACCES|EPERM|EROFS/.test(details)) {
    return `L'installation n'a pas le droit d'écrire dans ${project} : donnez-vous ce droit, puis relancez la même commande.`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/.test(details)) {
    return "L'installation n'a pas pu joindre le registre npm : vérifiez le réseau, puis relancez la même commande."
  }
  return `${details.trim()}\nL'installation a échoué : relancez la même commande, et si l'échec se répète, supprimez node_modules d'abord.`
}

/** The runtime that came with the dependencies, or our own when it is recent enough (macOS gets none from npm). */
function runtime() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const installed = path.join(project, `node_modules/node-${system}-${process.arch}/bin`, name)
  if (fs.existsSync(installed)) return installed
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return giveUp(`Node ${process.versions.node} est trop ancien : installez Node 24, puis relancez la même commande.`)
}

/** The command is told by the closing of the channel when we are killed, so that it never outlives us. */
function handOver(node, args) {
  if (args.length === 0) return
  const child = spawn(node, args, { cwd: project, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

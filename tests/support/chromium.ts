import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '#tools/project.ts'

/** A browser and what it needs to run in a container, as root, without a screen. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> }

/** The browser of the machine if it has one, otherwise the one that npm brings. */
export async function findChromium(): Promise<Browser> {
  const executablePath = installedChromium() ?? (await unpackChromium())
  return { executablePath, args: ['--no-sandbox', '--no-zygote', '--disable-gpu'], env: librariesFor(executablePath) }
}

function installedChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file))
}

/** Unpacks once per version; the folder takes its name when it is complete, so that a killed run leaves nothing half done. */
async function unpackChromium() {
  const source = inProject('node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'))
  const folder = inProject(`node_modules/.cache/chromium-${version}`)
  if (!fs.existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`
    fs.mkdirSync(unfinished, { recursive: true })
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await inTemporaryFolder(unfinished, async () => {
      chromium.setGraphicsMode = false
      await chromium.executablePath()
      await inflate(path.join(source, 'bin/al2023.tar.br'))
    })
    fs.renameSync(unfinished, folder)
  }
  return path.join(folder, 'chromium')
}

/** The package unpacks into the system's temporary folder, which another account may have filled before us. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>) {
  const former = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await work()
  } finally {
    if (former === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = former
  }
}

/** A bare machine lacks the cryptographic libraries of a desktop: the package brings them too. */
function librariesFor(executablePath: string): Record<string, string> {
  const env = process.env as Record<string, string>
  if (spawnSync(executablePath, ['--version', '--no-sandbox']).status === 0) return env
  return { ...env, LD_LIBRARY_PATH: path.join(path.dirname(executablePath), 'al2023/lib') }
}

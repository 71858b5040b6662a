import fs from 'node:fs'
import path from 'node:path'

/** The unprivileged account (nobody) that runs PostgreSQL when we are root, which PostgreSQL refuses to be. */
export const unprivileged = { uid: 65534, gid: 65534 }

/** True when PostgreSQL has to run under another account than ours. */
export const isRoot = process.getuid?.() === 0

/** How to spawn a PostgreSQL program: under an account it accepts, from a folder that account can enter. */
export const spawnAccount = isRoot ? { ...unprivileged, cwd: '/' } : {}

/** Gives a file or a folder we created to the account that runs PostgreSQL. */
export function handOver(target: string) {
  if (isRoot) fs.chownSync(target, unprivileged.uid, unprivileged.gid)
}

/** Whether the account that runs PostgreSQL can reach this folder: every folder on the way must let others through. */
export function isReachable(folder: string) {
  if (!isRoot) return true
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (fs.existsSync(current) && (fs.statSync(current).mode & 0o001) === 0) return false
    if (current === path.dirname(current)) return true
  }
}

import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { refuse } from '#tools/process/refusal.ts'
import { inProject } from '#tools/project.ts'
import { withConnection } from './connect.ts'

/** A migration as it stands in its folder; the checksum is the one Prisma would record. */
export type Migration = { name: string; sql: string; checksum: string }

/** What the database says of a migration it has met. */
type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

/** Prisma's own lock number: its command line and ours exclude each other. */
const advisoryLock = 72_707_369

/** The migrations of the project, in the order they are applied. */
export function readMigrations(folder = inProject('prisma/migrations')): Migration[] {
  if (!fs.existsSync(folder)) return []
  const names = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Applies what is missing, each migration in one transaction, and returns the names applied. */
export async function migrate(url: string, migrations = readMigrations()): Promise<string[]> {
  return withConnection(url, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${advisoryLock})`)
    await client.query(bookkeepingTable)
    const { rows } = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const pending = pendingMigrations(migrations, rows)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  })
}

/** The migrations still to apply; refuses a history that is not the project's. */
export function pendingMigrations(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = known.get(name)
    if (!migration) {
      refuse(
        `La base a reçu la migration ${name}, que cette version ne connaît pas : installez une version plus récente.`,
      )
    }
    if (!finished_at) {
      refuse(
        `La migration ${name} est restée inachevée : restaurez une sauvegarde, ou marquez-la annulée, puis relancez.`,
      )
    }
    if (migration.checksum !== checksum) {
      refuse(`La migration ${name} a été modifiée après avoir été appliquée : rétablissez son fichier d'origine.`)
    }
  }
  const done = new Set(applied.map(({ migration_name }) => migration_name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Error(`Migration ${name}: ${explain(error as pg.DatabaseError, sql)}`, { cause: error })
  }
}

/** PostgreSQL counts characters; a person counts lines. */
function explain(error: pg.DatabaseError, sql: string) {
  const line = error.position ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length})` : ''
  return `${error.message}${line}`
}

const bookkeepingTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '#tests/support/database.ts'
import { withConnection } from '#tools/database/connect.ts'
import { migrate, readMigrations } from '#tools/database/migrations.ts'
import { schemaDiff } from '#tools/database/schema-diff.ts'
import { inProject } from '#tools/project.ts'

describe('the migrations', () => {
  it('were not edited after they landed', () => {
    const landed = JSON.parse(fs.readFileSync(inProject('prisma/migrations/checksums.json'), 'utf8'))
    const present = Object.fromEntries(readMigrations().map(({ name, checksum }) => [name, checksum]))
    expect(present).toEqual(landed)
  })

  it('lead to what the schema describes', async () => {
    const database = await createTestDatabase()
    expect(await schemaDiff(database.migrationUrl)).toContain('This is an empty migration')
  })

  it('are applied once, and recorded as Prisma records them', async () => {
    const database = await createTestDatabase()
    expect(await migrate(database.migrationUrl)).toEqual([])
    const { rows } = await withConnection(database.migrationUrl, (client) =>
      client.query(
        'SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations ORDER BY migration_name',
      ),
    )
    const recorded = readMigrations().map(({ name, checksum }) => ({
      migration_name: name,
      checksum,
      applied_steps_count: 1,
    }))
    expect(rows).toEqual(recorded)
  })

  it('leave nothing behind when one fails half-way', async () => {
    const database = await createTestDatabase()
    const broken = { name: '99999999999999_broken', checksum: 'x', sql: 'CREATE TABLE half (id int); SELECT 1/0;' }
    await expect(migrate(database.migrationUrl, [...readMigrations(), broken])).rejects.toThrow(/broken.*zero/)
    const { rows } = await withConnection(database.migrationUrl, (client) => client.query("SELECT to_regclass('half')"))
    expect(rows[0].to_regclass).toBeNull()
  })

  it('wait for one another when two servers start together', async () => {
    const database = await createTestDatabase()
    const more = {
      name: '99999999999999_more',
      checksum: 'y',
      sql: 'CREATE TABLE more (id int); SELECT pg_sleep(0.3);',
    }
    const migrations = [...readMigrations(), more]
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.migrationUrl, migrations)))
    expect(applied.flat()).toEqual([more.name])
  })
})

import fs from 'node:fs'
import { readMigrations } from './database/migrations.ts'
import { inProject } from './project.ts'

// `npm run db:seal`: records the checksums of new migrations. Those already recorded never change: a migration that has
// landed may have been applied somewhere, and is corrected by another one.
const file = inProject('prisma/migrations/checksums.json')
const landed: Record<string, string> = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
for (const { name, checksum } of readMigrations()) landed[name] ??= checksum
fs.writeFileSync(file, `${JSON.stringify(landed, null, 2)}\n`)

import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { err, ok, type Result } from '#lib/shared/result.ts'
import { DEPARTMENTS, type DepartmentProfile } from './departments.ts'
import { type Inserted, loadDepartment } from './load.ts'
import type { SchemeFile } from './scheme-file.schema.ts'
import { describeFaults, parseSchemeFile } from './scheme-file.ts'

/** A scheme file as read, before anything is believed of it. */
export type Source = { profile: DepartmentProfile; text: string }

export type Loaded = { file: SchemeFile; inserted: Inserted; milliseconds: number }

/** `faults` are sentences, each with the path of what is wrong. */
export type MalformedSources = { tag: 'malformedSources'; files: { slug: string; faults: string[] }[] }

/** The five files of this folder. */
export function readSources(): Source[] {
  return DEPARTMENTS.map((profile) => ({
    profile,
    text: readFileSync(new URL(`./data/${profile.slug}.json`, import.meta.url), 'utf8'),
  }))
}

/** Loads every source, or none: all are checked before the first row is written. */
export async function loadAll(
  client: pg.Client,
  sources: readonly Source[],
): Promise<Result<Loaded[], MalformedSources>> {
  const read = sources.map((source) => ({ ...source, result: check(source) }))
  const files = read.flatMap(({ profile, result }) =>
    result.ok ? [] : [{ slug: profile.slug, faults: result.error.faults }],
  )
  if (files.length > 0) return err({ tag: 'malformedSources', files })
  const loaded: Loaded[] = []
  for (const { profile, result } of read) {
    if (!result.ok) continue
    const startedAt = performance.now()
    const inserted = await loadDepartment(client, result.value, profile)
    loaded.push({ file: result.value, inserted, milliseconds: performance.now() - startedAt })
  }
  return ok(loaded)
}

function check({ profile, text }: Source): Result<SchemeFile, { tag: 'malformed'; faults: string[] }> {
  const parsed = parseSchemeFile(text)
  if (!parsed.ok) return err({ tag: 'malformed', faults: describeFaults(parsed.error.faults) })
  const { slug } = parsed.value.department
  if (slug === profile.slug) return parsed
  return err({
    tag: 'malformed',
    faults: [`department.slug : « ${profile.slug} » est attendu, « ${slug} » figure ici.`],
  })
}

import type pg from 'pg'
import { readSchema } from '#tools/prisma.ts'

/** To whom a table's rows belong. Every table is of exactly one class. */
export const classes = ['tenant', 'identity', 'platform', 'published'] as const
export type TableClass = (typeof classes)[number]

/** The class that the documentation of prisma/schema gives to each table; `faults` names the models without a valid one. */
export function tableClasses(files = readSchema()): { classOf: Map<string, TableClass>; faults: string[] } {
  const classOf = new Map<string, TableClass>()
  const faults: string[] = []
  for (const { content } of files) {
    for (const [, docs = '', model = '', body = ''] of content.matchAll(
      /((?:\/\/\/.*\n)*)model (\w+) \{([\s\S]*?)\n\}/g,
    )) {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model
      const said = [...docs.matchAll(/Class: (\w+)/g)].map(([, name]) => name)
      const known = classes.find((name) => name === said[0])
      if (said.length !== 1 || !known || classOf.has(table)) faults.push(`${model}: ${said.join(', ') || 'no class'}`)
      else classOf.set(table, known)
    }
  }
  return { classOf, faults }
}

/** The tables of one class, sorted. */
export function tablesOf(wanted: TableClass): string[] {
  return [...tableClasses().classOf]
    .filter(([, found]) => found === wanted)
    .map(([table]) => table)
    .sort()
}

/** A key or a unique index: its table and its columns in order. */
export type Key = { table: string; name: string; primary: boolean; columns: string[] }
/** A foreign key, column by column: `pairs` are [from, to]. */
export type Reference = { table: string; name: string; target: string; pairs: [string, string][] }
export type Policy = { table: string; name: string; command: string; permissive: boolean; using: string; check: string }
export type Security = { table: string; enabled: boolean; forced: boolean }

/** Row-level security of every table of the application. */
export const readSecurity = (client: pg.Client) =>
  rows<Security>(
    client,
    `SELECT relname AS table, relrowsecurity AS enabled, relforcerowsecurity AS forced FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations' ORDER BY 1`,
  )

export const readPolicies = (client: pg.Client) =>
  rows<Policy>(
    client,
    `SELECT tablename AS table, policyname AS name, cmd AS command, permissive = 'PERMISSIVE' AS permissive,
       coalesce(qual, '') AS using, coalesce(with_check, '') AS check FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`,
  )

export const readKeys = (client: pg.Client) =>
  rows<Key>(
    client,
    `SELECT i.indrelid::regclass::text AS table, i.indexrelid::regclass::text AS name, i.indisprimary AS primary,
       (SELECT array_agg(a.attname::text ORDER BY k.position) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, position)
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number) AS columns
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace ORDER BY 1, 2`,
  )

export const readReferences = (client: pg.Client) =>
  rows<Reference>(
    client,
    `SELECT conrelid::regclass::text AS table, conname AS name, confrelid::regclass::text AS target,
       (SELECT json_agg(json_build_array(f.attname, t.attname)) FROM unnest(conkey, confkey) AS k(f, t)
         JOIN pg_attribute f ON f.attrelid = conrelid AND f.attnum = k.f
         JOIN pg_attribute t ON t.attrelid = confrelid AND t.attnum = k.t) AS pairs
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  )

async function rows<T extends pg.QueryResultRow>(client: pg.Client, sql: string): Promise<T[]> {
  return (await client.query<T>(sql)).rows
}

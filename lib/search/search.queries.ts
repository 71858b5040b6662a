import { reachOf } from '#lib/access/access.rules.ts'
import { withinReach } from '#lib/fiche/within-reach.queries.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { sql } from '#lib/server/sql.ts'
import { loosen, type Search, type SearchKind } from './search.rules.ts'

/** One thing found, with what it needs to be named and to say why it was found. */
export type Found = {
  kind: SearchKind
  id: string
  title: string
  body: string
  /** Its own code, for a node or a fiche. */
  code: string | null
  /** The level of a node. */
  level: string | null
  /** The fiche it belongs to, for an action or an indicator. */
  fiche: { id: string; code: string | null; title: string } | null
}

export type SearchAnswer = {
  counts: Partial<Record<SearchKind, number>>
  found: Found[]
  levels: string[]
  /** Beginnings of the words that matched, without accents. */
  stems: string[]
  /** What the acronym stands for, when the words are one. */
  meanings: { acronym: string; label: string }[]
}

/** How many of each kind: a few of each, or one page of the kind that was chosen. */
export type SearchSlice = { kind: SearchKind | null; first: number; last: number }

/** What is found, and by which search: the one that was asked, or a looser one when it finds nothing. */
export async function searchForgivingly(db: DepartmentDb, search: Search, slice: SearchSlice) {
  const answer = await searchDepartment(db, search, slice)
  const looser = Object.keys(answer.counts).length === 0 ? loosen(search) : null
  if (!looser) return { answer, search }
  const other = await searchDepartment(db, looser, slice)
  return Object.keys(other.counts).length === 0 ? { answer, search } : { answer: other, search: looser }
}

/**
 * Everything of the department that holds the words, best first. A word is found with or without its accents, whole
 * or as the beginning of another. Actions, indicators and fiches out of the person's reach are not found.
 */
export async function searchDepartment(db: DepartmentDb, search: Search, slice: SearchSlice): Promise<SearchAnswer> {
  const reads = reachOf(db.access, 'fiche.read')
  const schemeId = db.access.scheme?.id ?? null
  const { before, last } = search.start ?? { before: '', last: '' }
  const rows = await db.query<SearchAnswer[]>`
    WITH asked AS MATERIALIZED (
      SELECT websearch_to_tsquery('french', ${search.text}) AS french,
        websearch_to_tsquery('french', unaccent(${search.text})) AS plain,
        to_tsquery('french', ${before}) && to_tsquery('simple', ${last}) AS french_start,
        to_tsquery('french', unaccent(${before})) && to_tsquery('simple', unaccent(${last})) AS plain_start
    ), coded AS (
      SELECT n.id FROM node n WHERE n.department_id = ${db.departmentId}::uuid AND n.code = ${search.code}
      UNION ALL
      SELECT f.id FROM fiche f WHERE f.department_id = ${db.departmentId}::uuid AND f.code = ${search.code}
    ), matched AS (
      SELECT e.kind, e.subject_id, e.fiche_id, e.title, e.body,
        ts_rank(e.french, a.french, 1) + ts_rank(e.plain, a.plain, 1) + ts_rank(e.plain, a.plain_start, 1) / 4
          + CASE WHEN e.subject_id IN (SELECT id FROM coded) THEN 10 ELSE 0 END
          + CASE WHEN unaccent(e.title) ~* ('\\m' || unaccent(${search.single}::text) || '\\M') THEN 1 ELSE 0 END AS score
      FROM search_entry e, asked a
      WHERE e.department_id = ${db.departmentId}::uuid
        AND (e.french @@ a.french OR e.plain @@ a.plain OR e.french @@ a.french_start OR e.plain @@ a.plain_start
          OR e.subject_id IN (SELECT id FROM coded))
        AND (e.fiche_id IS NULL OR ${withinReach(db, reads, sql`e.fiche_id`)})
    ), ranked AS (
      SELECT m.*, row_number() OVER (PARTITION BY m.kind ORDER BY m.score DESC, m.title COLLATE french_natural) AS place
      FROM matched m
    ), shown AS (
      SELECT r.kind, r.place, json_build_object('kind', r.kind, 'id', r.subject_id, 'title', r.title, 'body', r.body,
        'code', CASE r.kind WHEN 'node' THEN n.code WHEN 'fiche' THEN f.code END, 'level', l.singular,
        'fiche', CASE WHEN r.kind IN ('action', 'indicator')
          THEN json_build_object('id', f.id, 'code', f.code, 'title', f.title) END) AS content
      FROM ranked r
      LEFT JOIN fiche f ON f.department_id = ${db.departmentId}::uuid AND f.id = r.fiche_id
      LEFT JOIN node n ON n.department_id = ${db.departmentId}::uuid AND r.kind = 'node' AND n.id = r.subject_id
      LEFT JOIN level l ON l.department_id = ${db.departmentId}::uuid AND l.scheme_id = n.scheme_id AND l.rank = n.depth
      WHERE (${slice.kind}::text IS NULL OR r.kind = ${slice.kind}) AND r.place BETWEEN ${slice.first} AND ${slice.last}
    )
    SELECT
      (SELECT coalesce(json_object_agg(c.kind, c.found), '{}')
        FROM (SELECT kind, count(*)::int AS found FROM matched GROUP BY kind) c) AS counts,
      (SELECT coalesce(json_agg(s.content ORDER BY s.kind, s.place), '[]') FROM shown s) AS found,
      (SELECT coalesce(json_agg(l.plural ORDER BY l.rank), '[]') FROM level l
        WHERE l.department_id = ${db.departmentId}::uuid AND l.scheme_id = ${schemeId}::uuid) AS levels,
      (SELECT coalesce(json_agg(DISTINCT unaccent(w)), '[]') FROM unnest(tsvector_to_array(
        to_tsvector('french', ${search.words}) || to_tsvector('french', unaccent(${search.words})))) AS w) AS stems,
      (SELECT coalesce(json_agg(json_build_object('acronym', g.acronym, 'label', g.label) ORDER BY g.position), '[]')
        FROM glossary_entry g WHERE g.department_id = ${db.departmentId}::uuid AND g.scheme_id = ${schemeId}::uuid
          AND lower(unaccent(g.acronym)) = lower(unaccent(${search.text}))) AS meanings`
  return rows[0] ?? { counts: {}, found: [], levels: [], stems: [], meanings: [] }
}

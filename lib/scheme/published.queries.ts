import type { Prisma } from '#lib/server/generated/prisma/client.ts'

/** The card of a scheme that its department has published. */
export type PublishedCard = {
  departmentId: string
  schemeId: string
  departmentName: string
  accentColour: string
  title: string
  status: 'preparing' | 'active' | 'closed'
  startYear: number | null
  endYear: number | null
  ficheCount: number
  ficheSingular: string | null
  fichePlural: string | null
  levelCounts: { singular: string; plural: string; count: number }[]
}

/** What departments have published, for everybody, in French order; within a department the scheme in force first. */
export function readPublished(tx: Prisma.TransactionClient): Promise<PublishedCard[]> {
  return tx.$queryRaw<PublishedCard[]>`
    SELECT department_id AS "departmentId", scheme_id AS "schemeId", department_name AS "departmentName",
      accent_colour AS "accentColour", title, status, start_year AS "startYear", end_year AS "endYear",
      fiche_count AS "ficheCount", fiche_singular AS "ficheSingular", fiche_plural AS "fichePlural",
      level_counts AS "levelCounts"
    FROM published_scheme
    WHERE status <> 'closed'
    ORDER BY department_name COLLATE french_natural, array_position(ARRAY['active', 'preparing'], status), title`
}

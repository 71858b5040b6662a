import type { Prisma } from '#lib/server/generated/prisma/client.ts'
import type { DepartmentProfile } from './departments.ts'
import type { Rows } from './rows.ts'
import type { SchemeFile } from './scheme-file.schema.ts'

type PublishedRow = Required<Omit<Prisma.PublishedSchemeCreateManyInput, 'publishedAt'>>

/** The scheme's card on the public home: these documents are public already. */
export function publishedRow(file: SchemeFile, rows: Rows, profile: DepartmentProfile): PublishedRow {
  const [scheme] = rows.scheme
  if (scheme === undefined) throw new Error('A file always holds a scheme.')
  return {
    departmentId: scheme.departmentId,
    schemeId: scheme.id,
    departmentName: file.department.name,
    departmentCode: file.department.code,
    accentColour: profile.accentColour,
    title: scheme.title,
    status: scheme.status,
    startYear: scheme.startYear,
    endYear: scheme.endYear,
    ficheCount: rows.fiche.length,
    ficheSingular: scheme.ficheSingular,
    fichePlural: scheme.fichePlural,
    nodeCount: rows.node.length,
    levelCounts: rows.level.map(({ rank, singular, plural }) => ({
      singular,
      plural,
      count: rows.node.filter((node) => node.depth === rank).length,
    })),
  }
}

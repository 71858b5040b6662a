import type { Access } from '#lib/access/access.ts'
import { fileName } from '#lib/export/file-name.presenter.ts'
import type { ExportDocument, ReportTable } from '#lib/export/table.presenter.ts'
import { type CivilDate, formatDate } from '#lib/shared/dates.ts'
import { NBSP } from '#lib/shared/text.ts'
import type { DashboardSource } from './dashboard.queries.ts'
import { filterWords } from './filter-bar.presenter.ts'

/** The tables of a dashboard as a file: what it speaks of first, so that a sheet found alone explains itself. */
export function documentOf(
  { department, isDemonstration }: Access,
  source: DashboardSource,
  tables: ReportTable[],
  today: CivilDate,
): ExportDocument {
  const [only] = tables
  return {
    name: fileName('tableau-de-bord', department.slug, tables.length === 1 && only ? only.title : '', today),
    preamble: [
      ...(isDemonstration ? [`Données de démonstration${NBSP}: fiction`] : []),
      `Département${NBSP}: ${department.name}`,
      `Schéma${NBSP}: ${source.scheme.title}`,
      ...filterWords(source),
      `État au ${formatDate(source.horizon)}, fichier du ${formatDate(today)}`,
      'Points d’étape transmis, pas encore validés par la hiérarchie',
    ],
    tables,
  }
}

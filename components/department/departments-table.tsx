import { DataTable } from '#components/ui/data-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { PlatformDepartment } from '#lib/department/department.queries.ts'
import { formatShortDate, today } from '#lib/shared/dates.ts'

/** The departments of the platform. */
export function DepartmentsTable({ departments }: { departments: readonly PlatformDepartment[] }) {
  return (
    <DataTable
      caption="Départements de la plateforme"
      captionHidden
      rows={departments}
      rowKey={({ id }) => id}
      columns={[
        { key: 'code', label: 'Code', cell: ({ code }) => code },
        { key: 'name', label: 'Département', rowHeader: true, cell: ({ name }) => name },
        { key: 'slug', label: 'Adresse', cell: ({ slug }) => `/${slug}` },
        { key: 'region', label: 'Région', cell: ({ region }) => region ?? 'non renseignée' },
        {
          key: 'since',
          label: 'Depuis le',
          cell: ({ createdAt }) => formatShortDate(today(createdAt, 'Europe/Paris')),
        },
      ]}
      empty={<EmptyState title="Aucun département">Créez le premier ci-dessous.</EmptyState>}
    />
  )
}

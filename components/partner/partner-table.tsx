'use client'

import { DataTable } from '#components/ui/data-table.tsx'
import { Link } from '#components/ui/link.tsx'
import { otherNames, type PartnerOrder } from '#lib/partner/partner.presenter.ts'
import type { DirectoryEntry } from '#lib/partner/partner.queries.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

type PartnerTableProps = {
  department: string
  partners: readonly DirectoryEntry[]
  filter: string
  order: PartnerOrder
  /** What this department calls its fiches. */
  fiches: string
}

/** The directory, as a table that sorts. */
export function PartnerTable({ department, partners, filter, order, fiches }: PartnerTableProps) {
  const room = `/${department}/partenaires`
  return (
    <div className="max-w-[52rem]">
      <DataTable
        narrow="scroll"
        caption="Annuaire des partenaires"
        captionHidden
        rows={partners}
        rowKey={(partner) => partner.id}
        columns={[
          {
            key: 'name',
            label: 'Partenaire',
            rowHeader: true,
            sortHref: sortedBy(room, filter, 'nom'),
            sorted: order === 'nom' ? 'ascending' : undefined,
            cell: (partner) => (
              <>
                <Link href={`${room}/${partner.id}`}>{typographic(partner.name)}</Link>
                <OtherNames partner={partner} />
              </>
            ),
          },
          {
            key: 'fiches',
            label: capitalize(fiches),
            numeric: true,
            sortHref: sortedBy(room, filter, 'fiches'),
            sorted: order === 'fiches' ? 'descending' : undefined,
            cell: (partner) => formatNumber(partner.fiches),
          },
        ]}
      />
    </div>
  )
}

function OtherNames({ partner }: { partner: DirectoryEntry }) {
  const names = otherNames(partner)
  if (names.length === 0) return null
  return <span className="block text-sm text-grey">aussi&nbsp;: {typographic(names.join(' ; '))}</span>
}

function sortedBy(room: string, filter: string, order: PartnerOrder): string {
  const query = new URLSearchParams({ ...(filter && { filtre: filter }), ...(order !== 'nom' && { tri: order }) })
  return query.size > 0 ? `${room}?${query}` : room
}

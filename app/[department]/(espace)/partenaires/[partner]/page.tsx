import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { PartnerView } from '#components/partner/partner-view.tsx'
import { readPartner } from '#lib/partner/partner.queries.ts'
import { readRoom } from '#lib/server/room.ts'
import { parseId } from '#lib/shared/ids.ts'
import { typographic } from '#lib/shared/text.ts'

export const metadata: Metadata = { title: 'Partenaire' }

export default async function PartnerPage({ params }: { params: Promise<{ department: string; partner: string }> }) {
  const { department, partner } = await params
  const id = parseId(partner)
  const { access, value } = await readRoom(department, 'scheme.read', async (db) => (id ? readPartner(db, id) : null))
  return (
    <Room access={access} current="partenaires" title={value.name}>
      <PageHeader
        crumbs={[{ label: 'Partenaires', href: `/${department}/partenaires` }]}
        title={typographic(value.name)}
        meta={value.meanings.map((meaning) => typographic(meaning)).join(' ; ')}
      />
      <PartnerView department={department} scheme={access.scheme} partner={value} />
    </Room>
  )
}

import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { PartnerFilter } from '#components/partner/partner-filter.tsx'
import { PartnerTable } from '#components/partner/partner-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import {
  chosenFilter,
  chosenOrder,
  filterPartners,
  partnersSentence,
  sortPartners,
} from '#lib/partner/partner.presenter.ts'
import { readPartners } from '#lib/partner/partner.queries.ts'
import { ficheWords } from '#lib/scheme/scheme.labels.ts'
import { readRoom } from '#lib/server/room.ts'

const TITLE = 'Partenaires'

export const metadata: Metadata = { title: TITLE }

type Props = {
  params: Promise<{ department: string }>
  searchParams: Promise<{ filtre?: string | string[]; tri?: string | string[] }>
}

export default async function PartnersPage({ params, searchParams }: Props) {
  const { department } = await params
  const { filtre, tri } = await searchParams
  const [filter, order] = [chosenFilter(filtre), chosenOrder(tri)]
  const { access, value: all } = await readRoom(department, 'scheme.read', readPartners)
  const shown = sortPartners(filterPartners(all, filter), order)
  const room = `/${department}/partenaires`
  return (
    <Room access={access} current="partenaires" title={TITLE}>
      <PageHeader
        title={TITLE}
        meta={all.length > 0 && <p role="status">{partnersSentence(shown.length, all.length)}</p>}
      />
      {all.length > 0 && <PartnerFilter action={room} filter={filter} order={order} />}
      {shown.length > 0 ? (
        <PartnerTable
          department={department}
          partners={shown}
          filter={filter}
          order={order}
          fiches={ficheWords(access.scheme ?? { ficheSingular: null, fichePlural: null }).many}
        />
      ) : all.length > 0 ? (
        <EmptyState title={`Aucun partenaire ne porte «\u00A0${filter}\u00A0»`}>
          Essayez un mot de son nom, ou une autre de ses appellations&nbsp;: les accents et les majuscules ne comptent
          pas.
        </EmptyState>
      ) : (
        <EmptyState title="Aucun partenaire n’est encore nommé">
          L’annuaire se remplit avec les partenaires que nomment les fiches du schéma.
        </EmptyState>
      )}
    </Room>
  )
}

import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { OwnFiches } from '#components/progress/own-fiches.tsx'
import { readOwnFiches } from '#lib/progress/progress.queries.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { countedOrNone } from '#lib/shared/text.ts'

export const metadata: Metadata = { title: 'Mes points d’étape' }

export default async function OwnUpdatesPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access, value: fiches } = await readRoom(department, 'progress.submit', readOwnFiches)
  const singular = access.scheme?.ficheSingular?.toLocaleLowerCase('fr') ?? 'fiche'
  const plural = access.scheme?.fichePlural?.toLocaleLowerCase('fr') ?? 'fiches'
  return (
    <Room access={access} current="points-d-etape" title="Mes points d’étape">
      <PageHeader
        title="Mes points d’étape"
        meta={`Vous êtes chef ou cheffe de projet de ${countedOrNone(fiches.length, singular, plural, `0 ${singular}`)}`}
      />
      <OwnFiches department={department} fiches={fiches} today={today(now(), access.department.timeZone)} />
    </Room>
  )
}

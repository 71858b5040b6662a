import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { FiguresView } from '#components/scheme/figures-view.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { readFigures } from '#lib/scheme/figures.queries.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'

const TITLE = 'Chiffres clés et repères'

export const metadata: Metadata = { title: 'Chiffres clés' }

export default async function FiguresPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access, value } = await readRoom(department, 'scheme.read', async (db) => ({
    figures: db.access.scheme && (await readFigures(db, db.access.scheme.id)),
    day: today(now(), db.access.department.timeZone),
  }))
  return (
    <Room access={access} current="chiffres" title={TITLE}>
      <PageHeader title={TITLE} />
      {value.figures ? (
        <FiguresView department={department} scheme={access.scheme?.title} figures={value.figures} today={value.day} />
      ) : (
        <EmptyState title="Aucun chiffre">Le Département n’a pas encore de schéma.</EmptyState>
      )}
    </Room>
  )
}

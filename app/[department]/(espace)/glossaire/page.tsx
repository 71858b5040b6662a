import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { GlossaryList } from '#components/scheme/glossary-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { byLetter } from '#lib/scheme/glossary.presenter.ts'
import { readGlossary } from '#lib/scheme/glossary.queries.ts'
import { readRoom } from '#lib/server/room.ts'
import { counted } from '#lib/shared/text.ts'

const TITLE = 'Sigles'

export const metadata: Metadata = { title: TITLE }

export default async function GlossaryPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access, value: entries } = await readRoom(department, 'scheme.read', async (db) =>
    db.access.scheme ? readGlossary(db, db.access.scheme.id) : [],
  )
  return (
    <Room access={access} current="glossaire" title={TITLE}>
      <PageHeader
        title={TITLE}
        meta={entries.length > 0 && `${counted(entries.length, 'sigle', 'sigles')}, tels que le document les développe`}
      />
      {entries.length > 0 ? (
        <GlossaryList letters={byLetter(entries)} />
      ) : (
        <EmptyState title="Aucun sigle n’est développé">Le document du schéma ne comporte pas de glossaire.</EmptyState>
      )}
    </Room>
  )
}

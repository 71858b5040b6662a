import type { Metadata } from 'next'
import { BodyList } from '#components/governance/body-list.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { groupBodies } from '#lib/governance/body.presenter.ts'
import { readBodies } from '#lib/governance/body.queries.ts'
import { readRoom } from '#lib/server/room.ts'
import { counted } from '#lib/shared/text.ts'

const TITLE = 'Instances'

export const metadata: Metadata = { title: TITLE }

export default async function BodiesPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access, value } = await readRoom(department, 'scheme.read', async (db) =>
    db.access.scheme ? readBodies(db, db.access.scheme.id) : { bodies: [], glossary: [] },
  )
  const { bodies, glossary } = value
  return (
    <Room access={access} current="instances" title={TITLE}>
      <PageHeader
        title={TITLE}
        meta={
          bodies.length > 0 &&
          `${counted(bodies.length, 'instance', 'instances')}\u00A0: qui décide, qui suit, qui conseille`
        }
      />
      {bodies.length > 0 ? (
        <BodyList groups={groupBodies(bodies, glossary)} />
      ) : (
        <EmptyState title="Aucune instance n’est décrite">
          Le document du schéma ne dit pas encore qui le pilote ni qui le suit.
        </EmptyState>
      )}
    </Room>
  )
}

import type { Metadata } from 'next'
import { Room } from '#components/layout/room.tsx'
import { SchemeView } from '#components/scheme/scheme-view.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { readScheme } from '#lib/scheme/scheme.queries.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'

export const metadata: Metadata = { title: 'Schéma' }

export default async function SchemePage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access, value } = await readRoom(department, 'scheme.read', async (db) => {
    const day = today(now(), db.access.department.timeZone)
    return { day, scheme: db.access.scheme && (await readScheme(db, db.access.scheme.id, day)) }
  })
  return (
    <Room access={access} current="schema" title={value.scheme?.title ?? 'Schéma'}>
      {value.scheme ? (
        <SchemeView slug={access.department.slug} scheme={value.scheme} today={value.day} />
      ) : (
        <>
          <h1 className="mb-6 text-2xl tracking-tight sm:text-3xl">Schéma</h1>
          <EmptyState title="Ce département n’a pas encore de schéma">
            Il apparaîtra ici dès que la coordination l’aura chargé.
          </EmptyState>
        </>
      )}
    </Room>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FichePage } from '#components/fiche/fiche-page.tsx'
import { Room } from '#components/layout/room.tsx'
import { ProgressHistory } from '#components/progress/progress-history.tsx'
import { mayOnFiche } from '#lib/access/access.rules.ts'
import { presentFiche } from '#lib/fiche/fiche.presenter.ts'
import { readFiche } from '#lib/fiche/fiche.queries.ts'
import { readUpdates } from '#lib/progress/progress.queries.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { parseId } from '#lib/shared/ids.ts'

type Props = { params: Promise<{ department: string; fiche: string }> }

/** Read once for the title and the page: one transaction for both. */
const read = cache(async (department: string, id: string) => {
  const ficheId = parseId(id)
  if (!ficheId) notFound()
  return readRoom(department, 'fiche.read', async (db) => {
    const fiche = await readFiche(db, ficheId)
    if (!fiche) return null
    const follows = mayOnFiche(db.access, 'progress.read', fiche.ties) && fiche.scheme.status !== 'preparing'
    return { fiche, follows, updates: follows ? await readUpdates(db, ficheId) : null }
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { department, fiche: id } = await params
  const { value } = await read(department, id)
  return { title: `${ficheName(value.fiche.scheme, value.fiche.code)}, ${value.fiche.title}` }
}

export default async function Page({ params }: Props) {
  const { department, fiche: id } = await params
  const { access, value } = await read(department, id)
  const { fiche, follows, updates } = value
  const view = presentFiche(fiche, today(now(), access.department.timeZone), follows)
  return (
    <Room access={access} current="schema" title={`${view.name}, ${view.title}`}>
      <FichePage
        slug={access.department.slug}
        view={view}
        maySubmit={fiche.scheme.status === 'active' && mayOnFiche(access, 'progress.submit', fiche.ties)}
        updates={
          updates && {
            count: updates.length,
            lastOn: updates[0]?.occurredOn ?? null,
            history: <ProgressHistory updates={updates} timeZone={access.department.timeZone} />,
          }
        }
      />
    </Room>
  )
}

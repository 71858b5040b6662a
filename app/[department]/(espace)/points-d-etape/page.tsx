import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { type OwnDepartment, OwnFiches } from '#components/progress/own-fiches.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Access } from '#lib/access/access.ts'
import { ownSentence, presentOwnFiches } from '#lib/progress/own-fiches.presenter.ts'
import { type PilotedFiche, readPilotedFiches } from '#lib/progress/piloted.queries.ts'
import { type OwnFiche, readOwnFiches } from '#lib/progress/progress.queries.ts'
import { actionWords } from '#lib/scheme/scheme.labels.ts'
import { now } from '#lib/server/clock.ts'
import type { DepartmentDb } from '#lib/server/doors.ts'
import { readElsewhere } from '#lib/server/other-departments.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { nothingNew } from './actions.ts'

export const metadata: Metadata = { title: 'Mes points d’étape' }

type Props = {
  params: Promise<{ department: string }>
  searchParams: Promise<{ enregistre?: string | string[] }>
}

export default async function OwnUpdatesPage({ params, searchParams }: Props) {
  const { department } = await params
  const { enregistre } = await searchParams
  const { access, value } = await readRoom(department, 'progress.contribute', readOwnWork)
  const others = await readElsewhere(access, 'progress.contribute', readOwnWork)
  const here = present(access, value)
  const elsewhere = others
    .filter(({ value }) => value.fiches.length + value.piloted.length > 0)
    .map((one) => present(one.access, one.value))
  return (
    <Room access={access} current="points-d-etape" title="Mes points d’étape">
      <PageHeader title="Mes points d’étape" meta={<p className="text-lg text-ink">{here.sentence}</p>} />
      {enregistre && (
        <div className="mb-8">
          <Notice tone="success" title="C’est enregistré. Merci&nbsp;!">
            {here.updates.owed.length === 0 && 'Vous n’avez plus rien à donner ici pour le moment.'}
          </Notice>
        </div>
      )}
      <OwnFiches here={here} elsewhere={elsewhere} nothingNew={nothingNew} />
    </Room>
  )
}

type OwnWork = { fiches: OwnFiche[]; piloted: PilotedFiche[] }

async function readOwnWork(db: DepartmentDb): Promise<OwnWork> {
  return { fiches: await readOwnFiches(db), piloted: await readPilotedFiches(db) }
}

function present({ department, scheme }: Access, { fiches, piloted }: OwnWork): OwnDepartment {
  const day = today(now(), department.timeZone)
  const words = actionWords({ ficheSingular: scheme?.ficheSingular ?? null })
  const updates = presentOwnFiches(fiches, scheme, day)
  return {
    slug: department.slug,
    name: department.name,
    words,
    today: day,
    updates,
    sentence: ownSentence(updates, piloted, words),
    piloted,
  }
}

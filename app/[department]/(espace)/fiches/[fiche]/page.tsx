import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FicheObjectives } from '#components/fiche/fiche-objectives.tsx'
import { FichePage } from '#components/fiche/fiche-page.tsx'
import { Room } from '#components/layout/room.tsx'
import { AppointLeadForm } from '#components/people/appoint-lead-form.tsx'
import { ProgressHistory } from '#components/progress/progress-history.tsx'
import { mayOnFiche } from '#lib/access/access.rules.ts'
import { presentFiche } from '#lib/fiche/fiche.presenter.ts'
import { readFiche } from '#lib/fiche/fiche.queries.ts'
import { presentLife } from '#lib/fiche/fiche-life.presenter.ts'
import { standingOf } from '#lib/fiche/fiche-standing.presenter.ts'
import { readAppointments } from '#lib/people/appointment.queries.ts'
import { presentHistory } from '#lib/progress/history.presenter.ts'
import { readObjectives } from '#lib/progress/objective.queries.ts'
import { giveLabel } from '#lib/progress/progress.labels.ts'
import { readUpdates } from '#lib/progress/progress.queries.ts'
import { yearsOf } from '#lib/progress/year.rules.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { parseId } from '#lib/shared/ids.ts'
import { appoint, dismiss } from './actions.ts'

type Props = {
  params: Promise<{ department: string; fiche: string }>
  searchParams: Promise<{ enregistre?: string | string[]; evalue?: string | string[] }>
}

/** Read once for the title and the page: one transaction for both. */
const read = cache(async (department: string, id: string) => {
  const ficheId = parseId(id)
  if (!ficheId) notFound()
  return readRoom(department, 'fiche.read', async (db) => {
    const fiche = await readFiche(db, ficheId)
    if (!fiche) return null
    const follows = mayOnFiche(db.access, 'progress.read', fiche.ties) && fiche.scheme.status !== 'preparing'
    const appoints = mayOnFiche(db.access, 'fiche.appoint', fiche.ties)
    const day = today(now(), db.access.department.timeZone)
    const scheme = fiche.scheme.status === 'active' ? db.access.scheme : null
    const year = scheme && yearsOf(scheme, day)[0]
    return {
      fiche,
      follows,
      day,
      year,
      rhythm: scheme ?? { followUpFrom: null, updateEveryMonths: 3 },
      updates: follows ? await readUpdates(db, ficheId, mayOnFiche(db.access, 'arbitration.read', fiche.ties)) : null,
      objectives: follows && year ? await readObjectives(db, ficheId, year) : null,
      appointments: appoints ? await readAppointments(db, ficheId) : null,
    }
  })
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { department, fiche: id } = await params
  const { value } = await read(department, id)
  return { title: `${ficheName(value.fiche.scheme, value.fiche.code)}, ${value.fiche.title}` }
}

export default async function Page({ params, searchParams }: Props) {
  const { department, fiche: id } = await params
  const { enregistre, evalue } = await searchParams
  const { access, value } = await read(department, id)
  const { fiche, follows, day, year, rhythm, updates, objectives, appointments } = value
  const { slug, timeZone } = access.department
  const view = presentFiche(fiche, day, follows)
  const standing = updates && standingOf(fiche, updates, objectives ?? [], Number(day.slice(0, 4)))
  const isActive = fiche.scheme.status === 'active'
  const maySubmit = isActive && mayOnFiche(access, 'progress.submit', fiche.ties)
  const mayContribute = isActive && mayOnFiche(access, 'progress.contribute', fiche.ties)
  return (
    <Room access={access} current="schema" title={`${view.name}, ${view.title}`}>
      <FichePage
        slug={slug}
        view={view}
        life={standing && presentLife(standing, updates, rhythm, day, view.action)}
        giveLabel={mayContribute ? giveLabel(!maySubmit, view.action) : null}
        objectives={
          objectives &&
          year && (
            <FicheObjectives
              labels={view.objectives}
              objectives={objectives}
              year={year}
              assessHref={maySubmit ? `/${slug}/fiches/${fiche.id}/objectifs?annee=${year}` : null}
              saved={evalue === String(year)}
            />
          )
        }
        updates={
          updates && {
            count: updates.length,
            saved: updates.some((update) => update.id === enregistre),
            history: <ProgressHistory updates={presentHistory(updates, fiche.actions)} timeZone={timeZone} />,
          }
        }
        appointment={
          appointments && (
            <AppointLeadForm
              department={slug}
              ficheId={fiche.id}
              appointments={appointments}
              appoint={appoint}
              dismiss={dismiss}
            />
          )
        }
      />
    </Room>
  )
}

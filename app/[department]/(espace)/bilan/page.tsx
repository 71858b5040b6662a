import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { YearPanel } from '#components/progress/year-panel.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { reachOf } from '#lib/access/access.rules.ts'
import { presentYear } from '#lib/progress/year.presenter.ts'
import { readYear } from '#lib/progress/year.queries.ts'
import { chosenYear, yearsOf } from '#lib/progress/year.rules.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'

export const metadata: Metadata = { title: 'L’année' }

type Props = { params: Promise<{ department: string }>; searchParams: Promise<{ annee?: string | string[] }> }

export default async function YearPage({ params, searchParams }: Props) {
  const { department } = await params
  const { annee } = await searchParams
  const { access, value } = await readRoom(department, 'progress.read', async (db) => {
    const { scheme } = db.access
    const day = today(now(), db.access.department.timeZone)
    if (scheme?.status !== 'active') return { years: [], view: null }
    const years = yearsOf(scheme, day)
    const year = chosenYear(annee, years)
    if (year === null) return null
    const facts = await readYear(db, scheme.id, year, day, reachOf(db.access, 'progress.read'))
    return { years, view: presentYear(facts, year, day) }
  })
  return (
    <Room access={access} current="bilan" title={value.view ? `L’année ${value.view.year}` : 'L’année'}>
      <PageHeader
        kicker={access.scheme?.title}
        title={value.view ? `L’année ${value.view.year}` : 'L’année'}
        meta={value.view && 'Document provisoire : chaque ligne mène au point d’étape dont elle vient.'}
      />
      {value.view ? (
        <YearPanel access={access} years={value.years} view={value.view} />
      ) : (
        <EmptyState title="Le schéma est en préparation">
          L’année se lira ici dès que le schéma sera en vigueur et que ses premiers points d’étape seront donnés.
        </EmptyState>
      )}
    </Room>
  )
}

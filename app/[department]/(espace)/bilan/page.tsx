import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { ReportView } from '#components/report/report-view.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { mayEverywhere, maySomewhere } from '#lib/access/access.rules.ts'
import { chosenYear, yearsOf } from '#lib/progress/year.rules.ts'
import { presentReport } from '#lib/report/report.presenter.ts'
import { readReport } from '#lib/report/report.queries.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'

export const metadata: Metadata = { title: 'Rapport annuel' }

type Props = { params: Promise<{ department: string }>; searchParams: Promise<{ annee?: string | string[] }> }

export default async function ReportPage({ params, searchParams }: Props) {
  const { department: slug } = await params
  const { annee } = await searchParams
  const { access, value } = await readRoom(slug, 'progress.read', async (db) => {
    const { scheme } = db.access
    const day = today(now(), db.access.department.timeZone)
    if (scheme?.status !== 'active') return { years: [], view: null }
    const years = yearsOf(scheme, day)
    const year = chosenYear(annee, years)
    if (year === null) return null
    const source = await readReport(db, scheme.id, year, day)
    return { years, view: presentReport({ slug, scheme, ...source, year, today: day }) }
  })
  const arbitrates = maySomewhere(access, 'arbitration.read') ? 'some' : 'none'
  return (
    <Room
      access={access}
      current="bilan"
      title={value.view ? `Rapport annuel ${value.view.year}, provisoire` : 'Rapport annuel'}
    >
      <PageHeader
        kicker={access.department.name}
        title={value.view ? typographic(`${access.scheme?.title}\u00A0: bilan ${value.view.year}`) : 'Rapport annuel'}
        meta={value.view && <Provisional />}
      />
      {value.view ? (
        <ReportView
          view={value.view}
          years={value.years}
          followsAll={mayEverywhere(access, 'progress.read')}
          arbitrates={mayEverywhere(access, 'arbitration.read') ? 'all' : arbitrates}
        />
      ) : (
        <EmptyState title="Le schéma est en préparation">
          Le rapport de l’année se lira ici dès que le schéma sera en vigueur et que ses premiers points d’étape seront
          donnés.
        </EmptyState>
      )}
    </Room>
  )
}

/** Said on screen, and in the margin of every sheet: see app/globals.css. */
function Provisional() {
  return (
    <p className="provisional">
      <strong className="border border-ink px-1.5 py-0.5 text-ink">Provisoire</strong> Chaque chiffre dit pourquoi,
      chaque ligne mène à ce dont elle vient.
    </p>
  )
}

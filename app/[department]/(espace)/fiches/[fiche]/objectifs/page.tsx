import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { ObjectivesForm } from '#components/progress/objectives-form.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { mayOnFiche } from '#lib/access/access.rules.ts'
import { objectivesErrorMessage } from '#lib/progress/objective.labels.ts'
import { readAssessableFiche, readObjectives } from '#lib/progress/objective.queries.ts'
import { chosenYear, yearsOf } from '#lib/progress/year.rules.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { parseId } from '#lib/shared/ids.ts'
import { typographic } from '#lib/shared/text.ts'
import { assess } from './actions.ts'

export const metadata: Metadata = { title: 'Évaluer les objectifs' }

type Props = {
  params: Promise<{ department: string; fiche: string }>
  searchParams: Promise<{ annee?: string | string[] }>
}

export default async function ObjectivesPage({ params, searchParams }: Props) {
  const { department, fiche: text } = await params
  const { annee } = await searchParams
  const ficheId = parseId(text)
  if (!ficheId) notFound()
  const { access, value } = await readRoom(department, 'progress.submit', async (db) => {
    const fiche = await readAssessableFiche(db, ficheId)
    if (!fiche || !mayOnFiche(db.access, 'progress.submit', fiche.ties)) return null
    const years = yearsOf(fiche.scheme, today(now(), db.access.department.timeZone))
    const year = chosenYear(annee, years)
    return year === null ? null : { fiche, years, year, objectives: await readObjectives(db, ficheId, year) }
  })
  const { fiche, years, year, objectives } = value
  const address = `/${department}/fiches/${fiche.id}`
  const active = fiche.scheme.status === 'active'
  return (
    <Room access={access} current="schema" title={`Évaluer les objectifs de ${year}`}>
      <PageHeader
        crumbs={[
          { label: 'Schéma', href: `/${department}/schema` },
          { label: ficheName(fiche.scheme, fiche.code), href: address },
        ]}
        kicker={`Évaluer les objectifs de ${year}`}
        title={typographic(fiche.title)}
      />
      {active && years.length > 1 && (
        <div className="mb-8">
          <Tabs
            label="Année"
            items={years.map((one) => ({
              label: String(one),
              href: `${address}/objectifs?annee=${one}`,
              current: one === year,
            }))}
          />
        </div>
      )}
      {!active && (
        <EmptyState title="Pas encore d’évaluation">{objectivesErrorMessage({ tag: 'schemeNotActive' })}</EmptyState>
      )}
      {active && objectives.length === 0 && (
        <EmptyState title="Aucun objectif">Le document n’en écrit pas ici&nbsp;: il n’y a rien à évaluer.</EmptyState>
      )}
      {active && objectives.length > 0 && (
        <ObjectivesForm
          key={year}
          department={department}
          ficheId={fiche.id}
          year={year}
          objectives={objectives}
          submit={assess}
        />
      )}
    </Room>
  )
}

import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { PlanList } from '#components/scheme/plan-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { groupPlans, plansSentence } from '#lib/scheme/plan.presenter.ts'
import { readRelatedPlans } from '#lib/scheme/plan.queries.ts'
import { ficheWords } from '#lib/scheme/scheme.labels.ts'
import { readRoom } from '#lib/server/room.ts'

const TITLE = 'Plans articulés avec le schéma'

export const metadata: Metadata = { title: 'Plans' }

export default async function PlansPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access, value: plans } = await readRoom(department, 'scheme.read', async (db) =>
    db.access.scheme ? readRelatedPlans(db, db.access.scheme.id) : [],
  )
  const fiches = ficheWords(access.scheme ?? { ficheSingular: null, fichePlural: null }).many
  return (
    <Room access={access} current="plans" title={TITLE}>
      <PageHeader title={TITLE} meta={plans.length > 0 && plansSentence(plans, fiches)} />
      {plans.length > 0 ? (
        <PlanList department={department} scheme={access.scheme} groups={groupPlans(plans, fiches)} />
      ) : (
        <EmptyState title="Aucun plan n’est nommé">
          Le document du schéma ne cite encore aucun plan avec lequel il s’articule.
        </EmptyState>
      )}
    </Room>
  )
}

'use client'

import type { SchemeHeading } from '#lib/access/access.ts'
import type { PlanGroup } from '#lib/scheme/plan.presenter.ts'
import type { RelatedPlan } from '#lib/scheme/plan.queries.ts'
import { PlanEntry } from './plan-entry.tsx'
import { SideSection } from './side-section.tsx'

type PlanListProps = { department: string; scheme: SchemeHeading | null; groups: readonly PlanGroup<RelatedPlan>[] }

/** Up to this many plans, what each pursues is read at once; beyond, it unfolds. */
const FEW = 15

/** The plans, by what they are to the scheme. */
export function PlanList({ department, scheme, groups }: PlanListProps) {
  const open = groups.reduce((total, group) => total + group.plans.length, 0) <= FEW
  return groups.map(({ key, heading, plans }) => (
    <SideSection key={key} id={key} title={heading} count={plans.length}>
      <ul className="divide-y divide-line">
        {plans.map((plan) => (
          <PlanEntry key={plan.id} department={department} scheme={scheme} plan={plan} open={open} />
        ))}
      </ul>
    </SideSection>
  ))
}

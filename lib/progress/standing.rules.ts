import type { Standing, StandingAction, StandingObjective, StandingRows, StandingUpdate } from './standing.ts'

/** Each fiche with what was read of it, in the order of the fiches. */
export function assembleStandings(rows: StandingRows): Standing[] {
  const updates = new Map(rows.updates.map((update) => [update.ficheId, update]))
  const actions = byFiche(rows.actions)
  const objectives = byFiche(rows.objectives)
  const leads = byFiche(rows.leads)
  const policies = byFiche(rows.fichePolicies)
  const territories = byFiche(rows.ficheTerritories)
  return rows.fiches.map((fiche) => {
    const led = leads.get(fiche.id) ?? []
    const update = updates.get(fiche.id)
    return {
      ...fiche,
      // A direction the coordinator chose has neither member nor wording of the document: it leads nothing.
      leads: led.flatMap(({ name }) => name ?? []),
      leadMemberIds: led.flatMap(({ memberId }) => memberId ?? []),
      unitIds: led.flatMap(({ unitId }) => unitId ?? []),
      policyIds: (policies.get(fiche.id) ?? []).map(({ policyId }) => policyId),
      territoryIds: (territories.get(fiche.id) ?? []).map(({ territoryId }) => territoryId),
      actions: (actions.get(fiche.id) ?? []).map(actionOf),
      objectives: (objectives.get(fiche.id) ?? []).map(objectiveOf),
      updatesInYear: update?.updatesInYear ?? 0,
      latest: update ? updateOf(update) : null,
    }
  })
}

const byFiche = <Row extends { ficheId: string }>(rows: Row[]) => Map.groupBy(rows, ({ ficheId }) => ficheId)

// Field by field: a spread costs three times that, hundreds of times a page.

function actionOf(row: StandingRows['actions'][number]): StandingAction {
  const { id, parentId, code, title, endYear, status, progress, updateId, occurredOn, memberName } = row
  const said = updateId === null ? null : { updateId, occurredOn, memberName }
  return { id, parentId, code, title, endYear, status, progress, said }
}

function objectiveOf(row: StandingRows['objectives'][number]): StandingObjective {
  const { id, label, outcome, evidence, memberName, recordedOn } = row
  return { id, label, assessment: outcome === null ? null : { outcome, evidence, memberName, recordedOn } }
}

function updateOf({ ficheId, updatesInYear, ...update }: StandingRows['updates'][number]): StandingUpdate {
  return update
}

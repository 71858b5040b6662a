'use server'

import { revalidatePath } from 'next/cache'
import { departmentAction } from '#lib/server/department-action.ts'
import { readPastedPlan } from '#lib/setup/pasted-list.queries.ts'
import { saveRhythm } from '#lib/setup/rhythm.mutations.ts'
import { saveSetup } from '#lib/setup/setup.mutations.ts'
import { pastedListForm, rhythmForm, setupForm, territoriesForm } from '#lib/setup/setup.schema.ts'
import { saveTerritories } from '#lib/setup/territory.mutations.ts'

/** Saves the rows that changed: of the grid, of a fiche's actions, of a pasted list. */
export const saveRows = departmentAction(setupForm, 'setup.manage', saveSetup, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)

/** Says what a pasted list would do. */
export const previewList = departmentAction(pastedListForm, 'setup.manage', readPastedPlan)

/** Chooses the day the follow-up begins, and its rhythm. */
export const chooseRhythm = departmentAction(rhythmForm, 'setup.manage', saveRhythm, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)

/** Says in which territories a fiche is carried out. */
export const chooseTerritories = departmentAction(territoriesForm, 'setup.manage', saveTerritories, (slug) =>
  revalidatePath(`/${slug}`, 'layout'),
)

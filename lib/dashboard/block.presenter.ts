import type { ReportTable } from '#lib/export/table.presenter.ts'
import type { ExplainedFigure, Why } from '#lib/progress/why.ts'
import { axesTable, axesWhy } from './axes.presenter.ts'
import type { BlockId } from './blocks.rules.ts'
import { presentChanges } from './changes.presenter.ts'
import { type AlertKind, presentLookAt } from './look-at.presenter.ts'
import { presentMap } from './map.presenter.ts'
import { presentObjectives } from './objectives.presenter.ts'
import type { Scope } from './scope.presenter.ts'
import { presentSetup } from './setup.presenter.ts'
import { presentSynthesis } from './synthesis.presenter.ts'
import { presentTrend } from './trend.presenter.ts'

/** What a block says once all of it is unfolded. */
export type BlockContent = {
  table: ReportTable
  figures?: readonly ExplainedFigure[]
  /** The reason of the block as a whole. */
  why?: Why
}

/** The content of a block: the very one that its page shows and its files hold. */
export function presentBlock(block: BlockId, scope: Scope, firstAlert: AlertKind): BlockContent {
  switch (block) {
    case 'mise-en-route':
      return presentSetup(scope)
    case 'synthese':
      return presentSynthesis(scope)
    case 'a-regarder':
      return presentLookAt(scope, firstAlert)
    case 'axes':
      return { table: axesTable(scope), why: axesWhy(scope) }
    case 'carte':
      return presentMap(scope)
    case 'objectifs':
      return presentObjectives(scope)
    case 'changements':
      return presentChanges(scope)
    case 'rythme':
      return presentTrend(scope)
  }
}

/** The table of a block. */
export const blockTable = (block: BlockId, scope: Scope, firstAlert: AlertKind): ReportTable =>
  presentBlock(block, scope, firstAlert).table

/** What the folds of a block hold, by the id of what each explains: asked for when one of them opens. */
export type BlockDetails = {
  table: ReportTable
  /** `value` as it is now, null for the block as a whole: the page that asks may have been drawn before. */
  reasons: Record<string, { value: string | null; why: Why }>
}

/** Which reason is that of the block itself. */
export const WHOLE_BLOCK = 'bloc'

export function detailsOf({ table, figures = [], why }: BlockContent): BlockDetails {
  const reasons = figures.map(({ id, value, why }) => [id, { value, why }] as const)
  return {
    table,
    reasons: { ...Object.fromEntries(reasons), ...(why && { [WHOLE_BLOCK]: { value: null, why } }) },
  }
}

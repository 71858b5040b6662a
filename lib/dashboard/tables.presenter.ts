import type { ReportTable } from '#lib/export/table.presenter.ts'
import { axesTable } from './axes.presenter.ts'
import type { BlockId } from './blocks.rules.ts'
import { presentChanges } from './changes.presenter.ts'
import { type AlertKind, presentLookAt } from './look-at.presenter.ts'
import { presentMap } from './map.presenter.ts'
import { presentObjectives } from './objectives.presenter.ts'
import type { Scope } from './scope.presenter.ts'
import { presentSetup } from './setup.presenter.ts'
import { presentSynthesis } from './synthesis.presenter.ts'
import { presentTrend } from './trend.presenter.ts'

/** The table of a block: the very one that its page shows. */
export function blockTable(block: BlockId, scope: Scope, firstAlert: AlertKind): ReportTable {
  switch (block) {
    case 'mise-en-route':
      return presentSetup(scope).table
    case 'synthese':
      return presentSynthesis(scope).table
    case 'a-regarder':
      return presentLookAt(scope, firstAlert).table
    case 'axes':
      return axesTable(scope)
    case 'carte':
      return presentMap(scope).table
    case 'objectifs':
      return presentObjectives(scope).table
    case 'changements':
      return presentChanges(scope).table
    case 'rythme':
      return presentTrend(scope).table
  }
}

import type { OutlineNode } from '#lib/progress/branch.rules.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { counted, joinFrench, typographic } from '#lib/shared/text.ts'
import type { Directory } from './directory.rules.ts'
import { type Gap, misses } from './progress.presenter.ts'
import type { SetupAction, SetupFiche } from './setup.queries.ts'
import { type RowTexts, rowTexts } from './setup.rules.ts'

/** A row of a grid: what it is called, a word of help, and what its fields show. */
export type GridRow = {
  id: string
  /** "5", "1.1"; null where the document numbers nothing. */
  code: string | null
  title: string
  /** What the document itself says of who leads it. */
  help: string | null
  /** How many of its actions are led, with the way to them. */
  more: { href: string; label: string } | null
  /** A part of the row above. */
  isPart: boolean
  texts: RowTexts
}

export type GridGroup = { id: string; title: string; rows: GridRow[] }

type Scene = { base: string; action: Words; directory: Directory }

/** The fiches of a scheme under the top branches of its tree, in the order of the document; only those that miss `gap`. */
export function ficheGroups(
  nodes: readonly OutlineNode[],
  fiches: readonly SetupFiche[],
  gap: Gap | null,
  scene: Scene,
): GridGroup[] {
  const children = Map.groupBy(nodes, (node) => node.parentId)
  const onNode = Map.groupBy(
    fiches.filter((fiche) => gap === null || misses(fiche, gap)),
    (fiche) => fiche.nodeId,
  )
  const below = (node: OutlineNode): SetupFiche[] => [
    ...(onNode.get(node.id) ?? []),
    ...(children.get(node.id) ?? []).flatMap(below),
  ]
  return (children.get(null) ?? [])
    .map((node) => ({
      id: node.id,
      title: typographic([node.code, node.title].filter(Boolean).join(' ')),
      rows: below(node).map((fiche) => ficheRow(fiche, scene)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** The actions of one fiche, their parts under them, in one group. */
export function actionGroup(actions: readonly SetupAction[], directory: Directory): GridGroup {
  return {
    id: 'actions',
    title: '',
    rows: actions.map((action) => ({
      id: action.id,
      code: action.code,
      title: typographic(action.title),
      help: null,
      more: null,
      isPart: action.parentId !== null,
      texts: rowTexts(action, directory),
    })),
  }
}

function ficheRow(fiche: SetupFiche, { base, action, directory }: Scene): GridRow {
  const { id, code, title, wording } = fiche
  return {
    id,
    code,
    title: typographic(title),
    help: wording.length > 0 ? `Le document dit\u00A0: ${typographic(joinFrench(wording))}` : null,
    more: { href: `${base}/${id}`, label: actionsLine(fiche, action) },
    isPart: false,
    texts: rowTexts(fiche, directory),
  }
}

/** "4 actions, 2 avec pilote". */
function actionsLine({ actions, actionsWithLead }: SetupFiche, { one, many }: Words): string {
  if (actions === 0) return `Aucune ${one}`
  return `${counted(actions, one, many)}, ${actionsWithLead === 0 ? 'sans pilote' : `${actionsWithLead}\u00A0avec pilote`}`
}

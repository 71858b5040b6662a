import type { Rows } from './rows.ts'
import type { FileKeyFigure, FileNode, SchemeFile } from './scheme-file.schema.ts'
import type { Walk } from './walk-context.ts'
import type { Placed } from './walk-fiche.ts'

type TreeRows = Pick<Rows, 'node' | 'keyFigure'>

/** The rows of the tree, and its fiches with the place of each. */
export function rowsOfTree(walk: Walk, file: SchemeFile): { rows: TreeRows; placedFiches: Placed[] } {
  const rows: TreeRows = { node: [], keyFigure: [] }
  const placedFiches: Placed[] = []
  const visit = (node: FileNode, path: string, parentId: string | null, depth: number, position: number) => {
    const id = walk.idAt(path)
    const { code, title, summary, ongoingExamples } = node
    const { departmentId, schemeId } = walk
    rows.node.push({ departmentId, id, schemeId, parentId, depth, position, code, title, summary, ongoingExamples })
    rows.keyFigure.push(...keyFigureRows(walk, node.keyFigures, `${path}/keyFigures`, id))
    node.fiches.forEach((fiche, index) => {
      placedFiches.push({ fiche, path: `${path}/fiches/${index}`, nodeId: id, position: index })
    })
    node.children.forEach((child, index) => {
      visit(child, `${path}/children/${index}`, id, depth + 1, index)
    })
  }
  file.nodes.forEach((node, index) => {
    visit(node, `nodes/${index}`, null, 1, index)
  })
  return { rows, placedFiches }
}

/** Figures of the scheme, or of one of its nodes. */
export function keyFigureRows(
  { departmentId, schemeId, idAt }: Walk,
  figures: readonly FileKeyFigure[],
  path: string,
  nodeId: string | null,
): Rows['keyFigure'] {
  return figures.map((figure, position) => ({
    departmentId,
    id: idAt(`${path}/${position}`),
    schemeId,
    nodeId,
    position,
    ...figure,
  }))
}

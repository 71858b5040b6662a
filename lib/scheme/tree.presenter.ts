import { type ActionCounts, addCounts, NO_ACTIONS } from '#lib/progress/counts.rules.ts'
import type { SchemeLevel } from './scheme.queries.ts'
import type { SchemeFiche, SchemeNode } from './tree.queries.ts'

/** What the tree is made from: the rows of a scheme, or of one of its branches, flat. */
export type TreeSource = {
  status: 'preparing' | 'active' | 'closed'
  levels: readonly SchemeLevel[]
  nodes: readonly SchemeNode[]
  fiches: readonly SchemeFiche[]
}

export type TreeFiche = Omit<SchemeFiche, 'nodeId'>

export type TreeNode = SchemeNode & {
  /** What the scheme calls a node of this depth. */
  level: string
  open: boolean
  /** Fiches on it and below it. */
  ficheCount: number
  /** Their actions, counted; null when the person does not follow all of them, or nobody does yet. */
  counts: ActionCounts | null
  fiches: TreeFiche[]
  children: TreeNode[]
}

export type Tree = {
  roots: TreeNode[]
  counts: ActionCounts | null
  /** How many nodes of each level, from the top: only the levels that are used. */
  sizes: { singular: string; plural: string; count: number }[]
}

/** Above this many lines the tree opens on its top level only. */
const LINES_IN_SIGHT = 60

/** Builds the tree of a scheme or of one of its branches, each node carrying the sum of what stands below it. A node may hold fiches and nodes. */
export function buildTree(source: TreeSource): Tree {
  const { levels, nodes } = source
  const followed = source.status !== 'preparing'
  const fiches = followed ? source.fiches : source.fiches.map((fiche) => ({ ...fiche, counts: null }))
  const known = new Set<string | null>(nodes.map((node) => node.id))
  const nodesByParent = Map.groupBy(nodes, (node) => (known.has(node.parentId) ? node.parentId : null))
  const fichesByNode = Map.groupBy(fiches, (fiche) => fiche.nodeId)
  const openBelow = nodes.length + fiches.length <= LINES_IN_SIGHT

  const build = (node: TreeSource['nodes'][number]): TreeNode => {
    const children = (nodesByParent.get(node.id) ?? []).map(build)
    const own = fichesByNode.get(node.id) ?? []
    return {
      ...node,
      level: levels.find((level) => level.rank === node.depth)?.singular ?? '',
      open: openBelow || node.depth === 1,
      ficheCount: own.length + children.reduce((sum, child) => sum + child.ficheCount, 0),
      counts: sumOf([...own.map(countsOf), ...children.map((child) => child.counts)], followed),
      fiches: own.map(({ nodeId: _, ...fiche }) => (fiche.readable ? fiche : { ...fiche, ...NAME_ONLY })),
      children,
    }
  }
  const roots = (nodesByParent.get(null) ?? []).map(build)
  const sizes = levels
    .map(({ rank, singular, plural }) => ({ singular, plural, count: nodes.filter((n) => n.depth === rank).length }))
    .filter((level) => level.count > 0)
  return {
    roots,
    sizes,
    counts: sumOf(
      roots.map((root) => root.counts),
      followed,
    ),
  }
}

/** What is left of a fiche the person may not open: the tree is sent to the browser as it is. */
const NAME_ONLY = { actions: 0, counts: null }

/** A fiche without any action counts for nothing, and is known to. */
function countsOf(fiche: TreeFiche): ActionCounts | null {
  return fiche.actions === 0 ? NO_ACTIONS : fiche.counts
}

/** One part unknown makes the sum unknown: a node never shows a share of itself for the whole. */
function sumOf(parts: (ActionCounts | null)[], followed: boolean): ActionCounts | null {
  if (!followed) return null
  return parts.reduce((sum, part) => (sum && part ? addCounts(sum, part) : null), NO_ACTIONS)
}

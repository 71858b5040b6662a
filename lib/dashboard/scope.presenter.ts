import {
  type Branch,
  branchesOf,
  type CountedFiche,
  countFiches,
  gather,
  type OutlineNode,
} from '#lib/progress/branch.rules.ts'
import type { Rhythm } from '#lib/progress/due.rules.ts'
import { ficheHref } from '#lib/progress/links.presenter.ts'
import { actionWords, ficheName, ficheWords, type Words } from '#lib/scheme/scheme.labels.ts'
import { typographic } from '#lib/shared/text.ts'
import { dashboardHref } from './address.presenter.ts'
import type { Change } from './changes.queries.ts'
import type { DashboardSource } from './dashboard.queries.ts'
import { filterStandings } from './filters.rules.ts'
import type { Filters } from './filters.schema.ts'

/** One line below what is looked at: a branch of the tree, or a fiche that stands on the node itself. */
export type Part = Pick<Branch, 'fiches' | 'counts' | 'advance'> & {
  id: string
  isFiche: boolean
  /** "Axe 1", "Projet 5"; empty when the document numbers nothing. */
  name: string
  title: string
  /** A branch leads further down the dashboard, a fiche to its page. */
  href: string
}

/** What a dashboard shows, once filtered: all its blocks are worked out from it and from nothing else. */
export type Scope = Pick<Branch, 'counts' | 'advance' | 'withoutAdvance'> &
  Pick<DashboardSource, 'filters' | 'horizon' | 'since' | 'year'> & {
    slug: string
    words: { fiche: Words; action: Words; ficheName: (code: string | null) => string }
    rhythm: Rhythm
    fiches: CountedFiche[]
    /** The node looked at and those above it, from the top; empty: the whole scheme. */
    path: (OutlineNode & { name: string; href: string })[]
    parts: Part[]
    changes: Change[]
  }

/** Applies the filters: the fiches kept, counted, along the part of the tree that is looked at. */
export function scopeOf(source: DashboardSource, slug: string): Scope {
  const { filters, outline, choices, scheme, horizon } = source
  const fiches = countFiches(filterStandings(source.standings, filters, choices.units, outline.nodes), horizon)
  const shown = new Set(fiches.map(({ id }) => id))
  const nameOf = (node: OutlineNode) => nodeName(outline.levels, node)
  const words = {
    fiche: ficheWords(scheme),
    action: actionWords(scheme),
    ficheName: (code: string | null) => ficheName(scheme, code),
  }
  const looked = findBranch(branchesOf(outline.nodes, fiches), filters.nodeId)
  const partOfNode = ({ node, ...branch }: Branch): Part => ({
    ...branch,
    id: node.id,
    isFiche: false,
    name: nameOf(node),
    title: typographic(node.title),
    href: dashboardHref(slug, { ...filters, nodeId: node.id }),
  })
  const partOfFiche = (fiche: CountedFiche): Part => ({
    id: fiche.id,
    isFiche: true,
    name: fiche.code === null ? '' : words.ficheName(fiche.code),
    title: typographic(fiche.title),
    href: ficheHref(slug, fiche.id),
    fiches: [fiche],
    counts: fiche.counts,
    advance: fiche.advance.value,
  })
  return {
    ...gather(fiches),
    slug,
    words,
    filters,
    fiches,
    horizon,
    since: source.since,
    year: source.year,
    rhythm: scheme,
    path: pathTo(outline.nodes, filters.nodeId).map((node) => ({
      ...node,
      name: nameOf(node),
      href: dashboardHref(slug, { ...filters, nodeId: node.id }),
    })),
    parts: [...looked.ownFiches.map(partOfFiche), ...looked.children.map(partOfNode)],
    changes: source.changes.filter(({ ficheId }) => shown.has(ficheId)),
  }
}

/** "Axe 1": what the scheme calls a node, with its code. */
export function nodeName(levels: DashboardSource['outline']['levels'], node: OutlineNode): string {
  const level = levels.find(({ rank }) => rank === node.depth)?.singular
  return [level, node.code].filter(Boolean).join('\u00A0')
}

/** The branch of that node, or the whole tree as one. Nothing kept: nothing below. */
function findBranch(roots: Branch[], id: Filters['nodeId']): Pick<Branch, 'children' | 'ownFiches'> {
  if (id === null) return { children: roots, ownFiches: [] }
  const queue = [...roots]
  for (const branch of queue) {
    if (branch.node.id === id) return branch
    queue.push(...branch.children)
  }
  return { children: [], ownFiches: [] }
}

function pathTo(nodes: readonly OutlineNode[], id: string | null): OutlineNode[] {
  const node = nodes.find((one) => one.id === id)
  return node ? [...pathTo(nodes, node.parentId), node] : []
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActionCounts, addCounts, countActions, NO_ACTIONS } from '#lib/progress/counts.rules.ts'
import { buildTree, type TreeNode, type TreeSource } from './tree.presenter.ts'

const levels = [
  { rank: 1, singular: 'Axe', plural: 'Axes' },
  { rank: 2, singular: 'Orientation', plural: 'Orientations' },
]
const node = (id: string, parentId: string | null, depth: number) => ({
  id,
  parentId,
  depth,
  code: null,
  title: id,
  summary: null,
  hasExamples: false,
  hasFigures: false,
})
const fiche = (id: string, nodeId: string, counts: ActionCounts | null) => ({
  id,
  nodeId,
  code: null,
  title: id,
  actions: counts?.total ?? 3,
  readable: true,
  counts,
})
const three = countActions(
  [
    { status: 'done', endYear: 2025 },
    { status: 'notBegun', endYear: 2025 },
    { status: 'inProgress', endYear: null },
  ],
  '2026-11-23',
)
const source = (fiches: TreeSource['fiches'], status: TreeSource['status'] = 'active'): TreeSource => ({
  status,
  levels,
  nodes: [node('a', null, 1), node('b', null, 1), node('a1', 'a', 2), node('a2', 'a', 2)],
  fiches,
})

test('fiches may sit on a node that also has branches, and codes may be missing', () => {
  const tree = buildTree(source([fiche('f', 'a', three), fiche('g', 'a1', three)]))
  expect(tree.roots.map((root) => [root.level, root.ficheCount])).toEqual([
    ['Axe', 2],
    ['Axe', 0],
  ])
  expect(tree.roots[0]?.fiches.map(({ id }) => id)).toEqual(['f'])
  expect(tree.roots[0]?.counts).toEqual(addCounts(three, three))
  expect(tree.roots[1]?.counts).toEqual(NO_ACTIONS)
  expect(tree.sizes.map(({ count }) => count)).toEqual([2, 2])
})

test('a share is never shown for the whole: one fiche out of sight and the node has no figure', () => {
  const tree = buildTree(source([fiche('f', 'a2', null), fiche('g', 'a1', three)]))
  const [a] = tree.roots
  expect(a?.counts).toBeNull()
  expect(a?.children.map(({ counts }) => counts)).toEqual([three, null])
  expect(tree.counts).toBeNull()
})

test('nobody follows a scheme in preparation', () => {
  const tree = buildTree(source([fiche('g', 'a1', three)], 'preparing'))
  expect(tree.counts).toBeNull()
  expect(tree.roots[0]?.children[0]?.fiches[0]?.counts).toBeNull()
})

test('a parent is the sum of its children and of its own fiches, at every depth', () => {
  const spread = fc.array(fc.constantFrom('a', 'b', 'a1', 'a2'), { maxLength: 20 })
  fc.assert(
    fc.property(spread, (places) => {
      const { roots, counts } = buildTree(source(places.map((place, index) => fiche(`f${index}`, place, three))))
      const check = (branch: TreeNode) => {
        branch.children.forEach(check)
        const below = [...branch.children.map((c) => c.counts), ...branch.fiches.map((f) => f.counts)]
        expect(branch.counts).toEqual(
          below.reduce((sum, c) => addCounts(sum ?? NO_ACTIONS, c ?? NO_ACTIONS), NO_ACTIONS),
        )
      }
      roots.forEach(check)
      expect(counts?.total).toBe(3 * places.length)
      expect(roots.reduce((sum, root) => sum + root.ficheCount, 0)).toBe(places.length)
    }),
  )
})

test('a branch is a tree of its own, from the node whose parent is not in it', () => {
  const { nodes, ...rest } = source([fiche('g', 'a2', three)])
  const { roots } = buildTree({ ...rest, nodes: nodes.filter(({ id }) => id === 'a2') })
  expect(roots.map(({ id, level, ficheCount }) => [id, level, ficheCount])).toEqual([['a2', 'Orientation', 1]])
  expect(roots[0]?.counts).toEqual(three)
})

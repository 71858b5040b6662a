'use client'

import { classes } from '#components/ui/classes.ts'
import { Link } from '#components/ui/link.tsx'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { lower } from '#lib/scheme/scheme.labels.ts'
import type { TreeNode } from '#lib/scheme/tree.presenter.ts'
import { capitalize, counted, joinFrench, typographic } from '#lib/shared/text.ts'
import { BarCell } from './bar-cell.tsx'
import { FicheRows } from './fiche-rows.tsx'

export type TreeContext = { slug: string; fiche: Words; action: Words }
type SchemeTreeProps = { id?: string; nodes: readonly TreeNode[]; context: TreeContext }

/** The tree: branches fold, natively; each says how many fiches it holds and where their actions are. */
export function SchemeTree({ id, nodes, context }: SchemeTreeProps) {
  return (
    <ul id={id}>
      {nodes.map((node) => (
        <li key={node.id} className={node.depth === 1 ? 'mt-8 first:mt-0' : undefined}>
          <Branch node={node} context={context} />
        </li>
      ))}
    </ul>
  )
}

function Branch({ node, context }: { node: TreeNode; context: TreeContext }) {
  const holdsSomething = node.summary !== null || moreIn(node) !== '' || node.ficheCount > 0 || node.children.length > 0
  if (!holdsSomething) {
    return (
      <div className={classes('tree-line pl-6', RULES[node.depth] ?? RULES[3])}>
        <BranchLine node={node} context={context} />
      </div>
    )
  }
  return (
    <details open={node.open}>
      <summary className={classes('tree-line relative pl-6 hover:text-accent', RULES[node.depth] ?? RULES[3])}>
        <span aria-hidden="true" className="chevron absolute top-[1.1rem] left-0.5" />
        <BranchLine node={node} context={context} />
      </summary>
      <div className="pl-6">
        <About node={node} slug={context.slug} />
        {node.fiches.length > 0 && <FicheRows fiches={node.fiches} context={context} />}
        {node.children.length > 0 && <SchemeTree nodes={node.children} context={context} />}
      </div>
    </details>
  )
}

/** The deeper, the lighter the rule above. */
const RULES: Record<number, string> = {
  1: 'border-t-2 border-ink',
  2: 'border-t border-grey',
  3: 'border-t border-line',
}

function BranchLine({ node, context }: { node: TreeNode; context: TreeContext }) {
  const { depth, level, code, title, ficheCount, counts } = node
  const Heading = HEADINGS[depth] ?? 'h6'
  return (
    <>
      <hgroup className="tree-words">
        <p className="text-sm text-grey">{[level, code].filter(Boolean).join('\u00A0')}</p>
        <Heading className={depth === 1 ? 'font-serif text-lg font-semibold' : 'font-semibold'}>
          {typographic(title)}
        </Heading>
      </hgroup>
      <span className="text-sm text-grey tabular-nums">
        {counted(ficheCount, context.fiche.one, context.fiche.many)}
      </span>
      <span>{counts && counts.total > 0 && <BarCell counts={counts} words={context.action} />}</span>
    </>
  )
}

const HEADINGS: Record<number, 'h3' | 'h4' | 'h5'> = { 1: 'h3', 2: 'h4', 3: 'h5' }

/** What the document says of the branch, and the way to the page that says the rest. */
function About({ node, slug }: { node: TreeNode; slug: string }) {
  const more = moreIn(node)
  if (node.summary === null && more === '') return null
  return (
    <p className="max-w-text pt-1 pb-4 text-sm">
      {node.summary && <span className="text-grey">{typographic(node.summary)} </span>}
      {more !== '' && (
        <Link href={`/${slug}/schema/${node.id}`} className="whitespace-nowrap text-accent">
          {more}
          <span className="sr-only">
            {'\u00A0: '}
            {lower(node.level)} {node.code ?? node.title}
          </span>
        </Link>
      )}
    </p>
  )
}

/** "Exemples et chiffres clés", or whichever of the two its page gives. */
function moreIn({ hasExamples, hasFigures }: TreeNode): string {
  return capitalize(joinFrench([hasExamples ? 'exemples' : '', hasFigures ? 'chiffres clés' : '']))
}

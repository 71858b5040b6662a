import { PageHeader } from '#components/layout/page-header.tsx'
import { Section } from '#components/layout/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { calendarWords, factWords } from '#lib/progress/counts.labels.ts'
import { acronymReader, explain } from '#lib/scheme/acronyms.rules.ts'
import type { BranchRow, NodeName } from '#lib/scheme/branch.queries.ts'
import { actionWords, ficheWords, nodeName } from '#lib/scheme/scheme.labels.ts'
import type { TreeNode } from '#lib/scheme/tree.presenter.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { capitalize, counted, NBSP, typographic } from '#lib/shared/text.ts'
import { BarCell } from './bar-cell.tsx'
import { BarLegend } from './bar-legend.tsx'
import { FicheRows } from './fiche-rows.tsx'
import { KeyFigures } from './key-figures.tsx'
import { RichList, RichText } from './rich-text.tsx'
import { SchemeTree } from './scheme-tree.tsx'

type NodeViewProps = {
  slug: string
  branch: BranchRow
  /** Its own node, with all that stands below it. */
  node: TreeNode
  today: CivilDate
}

/** One branch of the scheme: what it is for, where it stands, what it holds, and what the document tells of it. */
export function NodeView({ slug, branch, node, today }: NodeViewProps) {
  const context = { slug, fiche: ficheWords(branch), action: actionWords(branch) }
  const reader = acronymReader(branch.glossary)
  const childLevel = branch.levels.find((level) => level.rank === node.depth + 1)
  const isEmpty = node.fiches.length === 0 && node.children.length === 0
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Schéma', href: `/${slug}/schema` },
          ...branch.ancestors.map((ancestor) => ({
            label: nodeName(ancestor),
            href: `/${slug}/schema/${ancestor.id}`,
          })),
        ]}
        kicker={[node.level, node.code].filter(Boolean).join('\u00A0')}
        title={typographic(node.title)}
      />
      {node.summary && (
        <p className="mb-8 max-w-text">
          <RichText pieces={explain(node.summary, reader, new Set())} />
        </p>
      )}
      {node.counts && node.counts.total > 0 && <Standing node={node} words={context.action} today={today} />}
      {node.fiches.length > 0 && (
        <Section id="fiches" title={capitalize(context.fiche.many)} count={node.fiches.length}>
          <div className="border-b border-line">
            <FicheRows fiches={node.fiches} context={context} />
          </div>
        </Section>
      )}
      {node.children.length > 0 && (
        <Section id="branches" title={childLevel?.plural ?? 'Le schéma'} count={node.children.length}>
          <SchemeTree nodes={node.children} context={context} />
        </Section>
      )}
      {isEmpty && branch.hasFiches && (
        <EmptyState title="Rien n’est rattaché à ce niveau">
          Le document ne donne ici ni {context.fiche.one} ni subdivision.
        </EmptyState>
      )}
      {branch.keyFigures.length > 0 && (
        <Section id="chiffres" title="Chiffres clés" count={branch.keyFigures.length}>
          <KeyFigures figures={branch.keyFigures} />
        </Section>
      )}
      {branch.ongoingExamples.length > 0 && (
        <Section id="exemples" title="Exemples de ce qui est en cours" count={branch.ongoingExamples.length}>
          <ExampleList texts={branch.ongoingExamples} reader={reader} />
        </Section>
      )}
      {branch.untiedPlans > 0 && (
        <Section id="articulation" title="Articulation avec les plans">
          <p className="max-w-text">
            {counted(branch.untiedPlans, 'plan doit', 'plans doivent')} s’y inscrire. Le document ne dit pas encore
            comment{NBSP}: l’articulation est à définir.{' '}
            <Link href={`/${slug}/schema#articulation`} className="text-accent">
              Voir tous les plans
            </Link>
          </p>
        </Section>
      )}
      <Neighbours slug={slug} siblings={branch.siblings} id={node.id} />
    </>
  )
}

/** The branch before and the branch after: the document can be read from one to the next. */
function Neighbours({ slug, siblings, id }: { slug: string; siblings: readonly NodeName[]; id: string }) {
  const place = siblings.findIndex((sibling) => sibling.id === id)
  const around = [
    { words: 'Avant', node: siblings[place - 1] },
    { words: 'Ensuite', node: siblings[place + 1] },
  ]
  if (siblings.length < 2) return null
  return (
    <nav aria-label="Branches voisines" className="mt-16 grid gap-x-16 gap-y-4 border-t border-ink pt-4 sm:grid-cols-2">
      {around.map(({ words, node }) => (
        <p key={words} className="max-w-text">
          {node && (
            <>
              <span className="block text-sm text-grey">
                {words}, {[node.level, node.code].filter(Boolean).join(NBSP)}
              </span>
              <Link href={`/${slug}/schema/${node.id}`}>{typographic(node.title)}</Link>
            </>
          )}
        </p>
      ))}
    </nav>
  )
}

function Standing({
  node: { counts },
  words,
  today,
}: {
  node: TreeNode
  words: { one: string; many: string }
  today: CivilDate
}) {
  if (!counts) return null
  const calendar = calendarWords(counts)
  return (
    <Section id="ou-en-est-on" title="Où en est-on">
      <div className="max-w-text">
        <BarCell counts={counts} words={words} silent />
        <p className="mt-2">{factWords(counts, words)}</p>
        {calendar && <p className="text-sm text-grey">{capitalize(calendar)}</p>}
        <div className="mt-4">
          <BarLegend today={today} />
        </div>
      </div>
    </Section>
  )
}

function ExampleList({ texts, reader }: { texts: readonly string[]; reader: ReturnType<typeof acronymReader> }) {
  const seen = new Set<string>()
  return <RichList items={texts.map((text) => explain(text, reader, seen))} />
}

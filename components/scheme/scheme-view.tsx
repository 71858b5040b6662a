import { Section } from '#components/layout/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { actionWords, ficheWords, lower } from '#lib/scheme/scheme.labels.ts'
import type { SchemeRow } from '#lib/scheme/scheme.queries.ts'
import { buildTree } from '#lib/scheme/tree.presenter.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { ArticulationMatrix } from './articulation-matrix.tsx'
import { BarLegend } from './bar-legend.tsx'
import { FoldAll } from './fold-all.tsx'
import { SchemeAbout, TransversalAxes } from './scheme-about.tsx'
import { SchemeHead } from './scheme-head.tsx'
import { SchemeOutline } from './scheme-outline.tsx'
import { SchemeTree } from './scheme-tree.tsx'

type SchemeViewProps = { slug: string; scheme: SchemeRow; today: CivilDate }

/** The scheme on one page: what it is, its tree with where each part stands, and what its document says besides. */
export function SchemeView({ slug, scheme, today }: SchemeViewProps) {
  const { roots, sizes, counts } = buildTree(scheme)
  const words = { fiche: ficheWords(scheme), action: actionWords(scheme) }
  const [top] = scheme.levels
  const isOutline = scheme.fiches.length === 0 && scheme.nodes.every((node) => node.depth === 1)
  const unfolded = roots.every((root) => root.open && root.children.every((child) => child.open))
  return (
    <>
      <SchemeHead slug={slug} scheme={scheme} sizes={sizes} counts={counts} words={words} />
      <TransversalAxes statements={scheme.statements} />
      <Section
        id="arbre"
        title={isOutline && top ? top.plural : 'Le schéma'}
        aside={!isOutline && roots.length > 0 && <FoldAll treeId="branches" openAtFirst={unfolded} />}
      >
        {scheme.status !== 'preparing' && scheme.fiches.some((fiche) => fiche.counts) && (
          <div className="mb-4">
            <BarLegend today={today} />
          </div>
        )}
        {roots.length === 0 && (
          <EmptyState title="Ce schéma n’a pas encore d’arbre">Ses axes et ses fiches apparaîtront ici.</EmptyState>
        )}
        {isOutline && roots.length > 0 ? (
          <SchemeOutline slug={slug} nodes={scheme.nodes} level={top?.singular ?? ''} />
        ) : (
          <SchemeTree id="branches" nodes={roots} context={{ slug, ...words }} />
        )}
      </Section>
      {isOutline && (
        <ArticulationMatrix
          slug={slug}
          nodes={scheme.nodes}
          plans={scheme.plans}
          nodeWords={{ one: lower(top?.singular ?? 'orientation'), many: lower(top?.plural ?? 'orientations') }}
        />
      )}
      <SchemeAbout scheme={scheme} />
    </>
  )
}

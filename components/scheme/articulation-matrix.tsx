import { Section } from '#components/layout/section.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import { Link } from '#components/ui/link.tsx'
import type { SchemePlan } from '#lib/scheme/scheme.queries.ts'
import type { SchemeNode } from '#lib/scheme/tree.queries.ts'
import { capitalize, counted, typographic } from '#lib/shared/text.ts'

type MatrixProps = {
  slug: string
  nodes: readonly SchemeNode[]
  plans: readonly SchemePlan[]
  nodeWords: { one: string; many: string }
}

/**
 * Orientations against the plans that are to take their place in them. The document asks for it and has not said how:
 * every crossing is open, which the caption says once and a ring marks.
 */
export function ArticulationMatrix({ slug, nodes, plans, nodeWords }: MatrixProps) {
  if (nodes.length === 0 || plans.length === 0) return null
  const crossings = nodes.length * plans.length
  return (
    <Section id="articulation" title={`Articulation avec les plans`}>
      <p className="max-w-text">
        {counted(nodes.length, nodeWords.one, nodeWords.many)}, {counted(plans.length, 'plan', 'plans')} qui doivent s’y
        inscrire&nbsp;: le document ne dit pas encore comment. Les {counted(crossings, 'articulation', 'articulations')}{' '}
        de ce tableau{' '}
        <span className="whitespace-nowrap">
          (<Glyph name="ring" className="text-grey" /> à définir)
        </span>{' '}
        restent à écrire.
      </p>
      <table className="data-table mt-5">
        <caption className="sr-only">
          Articulation des plans avec chaque {nodeWords.one}&nbsp;: toutes restent à définir.
        </caption>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            {nodes.map((node, index) => (
              <th key={node.id} scope="col" className="w-9 text-center sm:w-20">
                <Link href={`#${nodeAnchor(node.id)}`}>
                  <span className="sr-only">{nodeWords.one} </span>
                  {node.code ?? index + 1}
                  <span className="sr-only"> : {node.title}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link href={`/${slug}/plans`} className="decoration-line">
                  {typographic(capitalize(plan.name))}
                </Link>
                {plan.acronym && ` (${plan.acronym})`}
                {plan.period && <span className="whitespace-nowrap text-grey tabular-nums"> {plan.period}</span>}
              </th>
              {nodes.map((node) => (
                <td key={node.id} className="text-center text-grey">
                  <Glyph name="ring" />
                  <span className="sr-only">à définir</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** Where an orientation stands on the same page. */
export function nodeAnchor(id: string): string {
  return `noeud-${id}`
}

import { Link } from '#components/ui/link.tsx'
import type { SchemeNode } from '#lib/scheme/tree.queries.ts'
import { typographic } from '#lib/shared/text.ts'
import { nodeAnchor } from './articulation-matrix.tsx'

type OutlineProps = { slug: string; nodes: readonly SchemeNode[]; level: string }

/** A scheme of one level and no fiche yet: its orientations in full, set as the text they are. */
export function SchemeOutline({ slug, nodes, level }: OutlineProps) {
  return (
    <ol className="border-t-2 border-ink">
      {nodes.map((node) => (
        <li
          key={node.id}
          id={nodeAnchor(node.id)}
          className="grid gap-x-10 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
        >
          <div>
            <p className="text-sm text-grey">{[level, node.code].filter(Boolean).join('\u00A0')}</p>
            <h3 className="font-serif text-lg font-semibold">
              <Link href={`/${slug}/schema/${node.id}`} className="decoration-line">
                {typographic(node.title)}
              </Link>
            </h3>
          </div>
          {node.summary && <p className="max-w-text md:pt-6">{typographic(node.summary)}</p>}
        </li>
      ))}
    </ol>
  )
}

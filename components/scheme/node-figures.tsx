import { Link } from '#components/ui/link.tsx'
import { byBranch } from '#lib/scheme/figures.presenter.ts'
import type { NodeFigures } from '#lib/scheme/figures.queries.ts'
import { typographic } from '#lib/shared/text.ts'
import { FigureList } from './figure-list.tsx'

/** The figures of the parts of the scheme, each under its part, in the order of the tree. */
export function NodeFiguresList({ department, nodes }: { department: string; nodes: readonly NodeFigures[] }) {
  return byBranch(nodes).map((branch) => {
    const [first] = branch
    if (!first) return null
    return (
      <div key={first.rootId} className="mt-10 first:mt-0">
        <h3 className="text-lg leading-snug">{named(first.rootLevel, first.rootCode, first.rootTitle)}</h3>
        {branch.map((node) => (
          <div key={node.id} className="mt-4">
            {node.id !== node.rootId && (
              <h4 className="mb-2 font-normal">
                <Link href={`/${department}/schema/${node.id}`}>{named(node.level, node.code, node.title)}</Link>
              </h4>
            )}
            <FigureList figures={node.figures} />
          </div>
        ))}
      </div>
    )
  })
}

function named(level: string | null, code: string | null, title: string): string {
  const place = [level, code].filter(Boolean).join('\u00A0')
  return typographic(place ? `${place} : ${title}` : title)
}

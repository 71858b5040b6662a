import type { Branch, CountedFiche } from '#lib/progress/branch.rules.ts'
import type { ActionCounts } from '#lib/progress/counts.rules.ts'
import { codedTitle } from '#lib/progress/links.presenter.ts'
import type { WhyInput } from '#lib/progress/why.ts'

/** A whole scheme, as the figures of its summary count it. */
export type Whole = { fiches: readonly CountedFiche[]; counts: ActionCounts }

/** What a figure of the whole scheme is the sum of: a line for each axis, which leads to its page of the report. */
export function byAxis(
  axes: readonly Branch[],
  value: (axis: Branch) => string,
  note: (axis: Branch) => string | undefined = () => undefined,
): WhyInput[] {
  return axes.map((axis) => ({
    label: codedTitle(axis.node),
    value: value(axis),
    href: `#axe-${axis.node.id}`,
    note: note(axis),
  }))
}

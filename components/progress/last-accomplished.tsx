import type { LastUpdate } from '#lib/progress/progress.queries.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { NBSP, typographic } from '#lib/shared/text.ts'

/** What was said to be done the last time, for memory. */
export function LastAccomplished({ last }: { last: LastUpdate | null }) {
  if (!last?.accomplished) return null
  return (
    <figure className="mb-4 max-w-text border-l-3 border-line pl-4 text-sm text-grey">
      <figcaption>
        Pour mémoire, {last.memberName}, situation au {formatDate(last.occurredOn)}
        {NBSP}:
      </figcaption>
      <blockquote className="mt-1 whitespace-pre-line text-ink">{typographic(last.accomplished)}</blockquote>
    </figure>
  )
}

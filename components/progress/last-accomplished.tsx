import { authorOf } from '#lib/progress/progress.labels.ts'
import type { ActionNews, LastUpdate } from '#lib/progress/progress.queries.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { NBSP, typographic } from '#lib/shared/text.ts'

type Props = { last: LastUpdate | null; news: ActionNews[] }

/** What was said to be done the last time, for memory, and what pilots have said of their actions since. */
export function LastAccomplished({ last, news }: Props) {
  return (
    <>
      {last?.accomplished && (
        <Quote author={`Pour mémoire, ${last.memberName}`} occurredOn={last.occurredOn} words={last.accomplished} />
      )}
      {news.map(({ updateId, memberName, occurredOn, accomplished }) => (
        <Quote
          key={updateId}
          author={`Depuis, ${authorOf({ memberName, actionsOnly: true })}`}
          occurredOn={occurredOn}
          words={accomplished}
        />
      ))}
    </>
  )
}

function Quote({ author, occurredOn, words }: { author: string; occurredOn: string; words: string }) {
  return (
    <figure className="mb-4 max-w-text border-l-3 border-line pl-4 text-sm text-grey">
      <figcaption>
        {author}, situation au {formatDate(occurredOn)}
        {NBSP}:
      </figcaption>
      <blockquote className="mt-1 whitespace-pre-line text-ink">{typographic(words)}</blockquote>
    </figure>
  )
}

import type { Accomplishment } from './report.queries.ts'

/** What the reader is told of how a story is chosen. */
export const STORY_RULE =
  'Parmi les points d’étape de l’année qui disent ce qui a été fait, le récit cité est celui du point qui a fait passer le plus d’actions à «\u00A0réalisée\u00A0»\u00A0; à égalité, le plus récent.'

/** Longer, a quotation is no longer read in a train. In characters. */
const longest = 420

/** The most telling of these texts, by the rule above; null when there is none. The order they come in decides the rest. */
export function tellingStory(told: readonly Accomplishment[]): Accomplishment | null {
  return told.reduce<Accomplishment | null>(
    (best, one) => (best === null || isMoreTelling(one, best) ? one : best),
    null,
  )
}

/** The beginning of a text, cut after a sentence, else after a word; `cut` says that there is more to read. */
export function excerpt(text: string): { text: string; cut: boolean } {
  if (text.length <= longest) return { text, cut: false }
  const start = text.slice(0, longest)
  const sentence = /^[\s\S]*[.!?…](?=\s)/.exec(start)?.[0]
  if (sentence && sentence.length > longest / 2) return { text: sentence, cut: true }
  return { text: `${start.slice(0, start.lastIndexOf(' '))}…`, cut: true }
}

function isMoreTelling(one: Accomplishment, other: Accomplishment): boolean {
  return one.done === other.done ? one.occurredOn > other.occurredOn : one.done > other.done
}

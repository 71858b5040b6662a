import { counted } from '#lib/shared/text.ts'
import { ficheWords, lower, schemePeriod, schemeStatusWord } from './scheme.labels.ts'

type Card = {
  status: 'preparing' | 'active' | 'closed'
  startYear: number | null
  endYear: number | null
  ficheCount: number
  ficheSingular: string | null
  fichePlural: string | null
  levelCounts: readonly { singular: string; plural: string; count: number }[]
}

/** The years of a scheme, or where it is in its life when it has none yet. */
export function cardPeriod(card: Card): string {
  return card.startYear === null && card.endYear === null ? schemeStatusWord(card.status) : schemePeriod(card)
}

/** How much there is to read: its fiches, or the top of its tree while it has none. */
export function cardSize(card: Card): string | null {
  const words = ficheWords(card)
  if (card.ficheCount > 0) return counted(card.ficheCount, words.one, words.many)
  const [top] = card.levelCounts
  return top && top.count > 0 ? counted(top.count, lower(top.singular), lower(top.plural)) : null
}

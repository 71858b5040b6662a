import { actionWords, ficheWords, lower, type Words } from '#lib/scheme/scheme.labels.ts'
import { capitalize, countedOrNone, joinFrench, NBSP } from '#lib/shared/text.ts'
import type { SearchKind } from './search.rules.ts'

type Scheme = { ficheSingular: string | null; fichePlural: string | null }

/** The words of what is found, in the scheme's own vocabulary: "axes et orientations", "projets", "modalités". */
export function kindWords(kind: SearchKind, scheme: Scheme, levels: readonly string[]): Words {
  const words: Record<SearchKind, Words> = {
    node: { one: joinFrench(levels.map(lower)) || 'partie', many: joinFrench(levels.map(lower)) || 'parties' },
    fiche: ficheWords(scheme),
    action: actionWords(scheme),
    indicator: { one: 'indicateur', many: 'indicateurs' },
    partner: { one: 'partenaire', many: 'partenaires' },
    plan: { one: 'plan', many: 'plans' },
  }
  return words[kind]
}

/** The heading of a group. */
export function kindHeading(kind: SearchKind, scheme: Scheme, levels: readonly string[]): string {
  return capitalize(kindWords(kind, scheme, levels).many)
}

/** "12 résultats pour « aidants »", "Aucun résultat pour « x »"; a looser search says where it was cut. */
export function searchTitle(asked: { text: string }, made: { text: string }, total: number): string {
  const words = asked.text === made.text ? asked.text : `${made.text}…`
  const found = countedOrNone(total, 'résultat', 'résultats', 'Aucun résultat')
  return `${found} pour «${NBSP}${words.replaceAll('"', '')}${NBSP}»`
}

/** What the reader must know of a search that is not quite the one they asked for. */
export function searchNote(asked: { text: string; shortened: boolean }, made: { text: string }): string | null {
  if (asked.text !== made.text) return `Rien ne correspond exactement à «${NBSP}${asked.text}${NBSP}».`
  return asked.shortened ? 'Votre recherche était longue\u00A0: seul son début a été cherché.' : null
}

import { formatYears } from '#lib/shared/dates.ts'
import { counted, typographic } from '#lib/shared/text.ts'

/** A noun with its plural, as written inside a sentence. */
export type Words = { one: string; many: string }

const STATUS_WORDS = { preparing: 'en préparation', active: 'en vigueur', closed: 'clos' } as const

/** Where a scheme is in its life, in words. */
export function schemeStatusWord(status: keyof typeof STATUS_WORDS): string {
  return STATUS_WORDS[status]
}

/** The years of a scheme, or what its document leaves open. */
export function schemePeriod(scheme: {
  startYear: number | null
  endYear: number | null
  durationYears?: number | null
}) {
  const years = formatYears(scheme.startYear, scheme.endYear)
  if (years) return years
  return scheme.durationYears
    ? `période non définie (prévu pour ${counted(scheme.durationYears, 'an', 'ans')})`
    : 'période non définie'
}

/** What this scheme calls a fiche: "projet", "fiche action", "action". */
export function ficheWords(scheme: { ficheSingular: string | null; fichePlural: string | null }): Words {
  return {
    one: lower(scheme.ficheSingular ?? 'fiche'),
    many: lower(scheme.fichePlural ?? scheme.ficheSingular ?? 'fiches'),
  }
}

/** What a fiche is made of. Where the fiche itself is called an action, its parts are its "modalités". */
export function actionWords(scheme: { ficheSingular: string | null }): Words {
  return lower(scheme.ficheSingular ?? '') === 'action'
    ? { one: 'modalité', many: 'modalités' }
    : { one: 'action', many: 'actions' }
}

/** The name of a fiche in a breadcrumb or above its title: "Projet 5", "Fiche action". */
export function ficheName(scheme: { ficheSingular: string | null }, code: string | null): string {
  return [scheme.ficheSingular ?? 'Fiche', code].filter(Boolean).join('\u00A0')
}

/** The name of a branch in a breadcrumb or a window: "Axe 2 Prévenir". */
export function nodeName({ level, code, title }: { level: string | null; code: string | null; title: string }): string {
  return typographic([level, code, title].filter(Boolean).join(' '))
}

/** First letter in lower case, as inside a sentence. */
export function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}

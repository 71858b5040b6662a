import type { FileLink } from './scheme-file.schema.ts'

export type LinkTarget = { targetFicheId: string | null; planId: string | null }

type KnownFiche = { id: string; code: string | null; title: string }
type KnownPlan = { id: string; acronym: string | null; name: string }

/** The function that resolves a link of the scheme's fiches. What stays in doubt keeps its text and no target. */
export function linkResolver(
  fiches: readonly KnownFiche[],
  plans: readonly KnownPlan[],
  keyOf: (label: string) => string,
): (link: FileLink) => LinkTarget {
  const findFiche = ficheFinder(fiches, keyOf)
  const findPlan = planFinder(plans, keyOf)
  return (link) =>
    link.kind === 'fiche'
      ? { targetFicheId: findFiche(link.code, link.label), planId: null }
      : { targetFicheId: null, planId: findPlan(link.plan, link.label) }
}

/** A code names a fiche when only one bears it (Allier has three 2.2); otherwise the title must say which. */
function ficheFinder(fiches: readonly KnownFiche[], keyOf: (label: string) => string) {
  return (code: string, label: string): string | null => {
    const sameCode = fiches.filter((fiche) => fiche.code === code)
    if (sameCode.length === 1) return sameCode[0]?.id ?? null
    const candidates = sameCode.length > 0 ? sameCode : fiches
    const sameTitle = candidates.filter((fiche) => keyOf(fiche.title) === keyOf(label))
    return sameTitle.length === 1 ? (sameTitle[0]?.id ?? null) : null
  }
}

/** By acronym or name; failing that, by the name its label ends with (« Liens avec la future loi autonomie »). */
function planFinder(plans: readonly KnownPlan[], keyOf: (label: string) => string) {
  const named = plans.flatMap(({ id, acronym, name }) =>
    [acronym, name].filter((text) => text !== null).map((text) => ({ id, key: keyOf(text) })),
  )
  const only = (matches: { id: string }[]): string | null => {
    const ids = new Set(matches.map(({ id }) => id))
    return ids.size === 1 ? (matches[0]?.id ?? null) : null
  }
  return (plan: string, label: string): string | null => {
    const planKey = keyOf(plan)
    const labelKey = keyOf(label)
    const isSeveralWords = (key: string) => key.includes(' ')
    return (
      only(named.filter(({ key }) => key === planKey)) ??
      only(named.filter(({ key }) => isSeveralWords(key) && ` ${labelKey}`.endsWith(` ${key}`)))
    )
  }
}

import { capitalize } from '#lib/shared/text.ts'

type Target = { id: string; code: string | null; title: string; readable: boolean }
type LinkSource = {
  id: string
  kind: 'fiche' | 'plan'
  label: string
  heading: string | null
  targetText: string | null
  fiche: Target | null
  plan: { id: string; name: string; acronym: string | null } | null
}

/** A link to a fiche: its target, or only the document's words for one that could not be told. */
export type FicheLinkView = { id: string; target: Target | null; words: string | null }
/** What the document says of one plan; without `plan`, of something known only by its text. */
export type PlanLinkView = {
  key: string
  plan: { id: string; name: string; acronym: string | null } | null
  title: string
  items: { id: string; heading: string | null; label: string }[]
}

/** Links to fiches: the document's words are kept where they say more than the target's own title. */
export function ficheLinks(links: readonly LinkSource[]): FicheLinkView[] {
  return links
    .filter((link) => link.kind === 'fiche')
    .map(({ id, label, fiche, targetText }) => ({
      id,
      target: fiche,
      words: fiche && saysTheSame(label, fiche.title) ? null : label || targetText,
    }))
}

/** Links to plans, one entry a plan, in the order the document first names each. */
export function planLinks(links: readonly LinkSource[]): PlanLinkView[] {
  const groups = Map.groupBy(
    links.filter((link) => link.kind === 'plan'),
    (link) => link.plan?.id ?? link.targetText ?? link.label,
  )
  return [...groups].map(([key, group]) => {
    const [first] = group
    const plan = first?.plan ?? null
    const title = capitalize(plan?.name ?? first?.targetText ?? first?.label ?? '')
    const items = group
      .map(({ id, heading, label }) => ({
        id,
        heading: heading && saysTheSame(heading, title) ? null : heading,
        label,
      }))
      .filter(({ heading, label }) => heading !== null || !saysTheSame(label, title))
    return { key, plan, title, items }
  })
}

/** Same words, case, accents and punctuation apart. */
function saysTheSame(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('fr')
}

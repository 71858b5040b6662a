import { codedTitle, ficheHref } from '#lib/progress/links.presenter.ts'
import type { WhyInput } from '#lib/progress/why.ts'
import type { Part, Scope } from './scope.presenter.ts'

/** The inputs of a figure, one level below what is looked at. */
export function inputsOf({ parts }: Scope, say: (part: Part) => string): WhyInput[] {
  return parts.map((part) => ({ label: partLabel(part), value: say(part), href: part.href }))
}

/** Fiches, each with what is to be said of it. */
export function ficheInputs<F extends { id: string; code: string | null; title: string }>(
  { slug }: Scope,
  fiches: readonly F[],
  say: (fiche: F) => string,
): WhyInput[] {
  return fiches.map((fiche) => ({ label: codedTitle(fiche), value: say(fiche), href: ficheHref(slug, fiche.id) }))
}

/** "Axe 1 : Une personne accompagnée…" */
export function partLabel({ name, title }: Part): string {
  return name ? `${name}\u00A0: ${title}` : title
}

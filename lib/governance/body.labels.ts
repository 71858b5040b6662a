import { NBSP } from '#lib/shared/text.ts'

const KINDS: Record<string, string> = {
  strategic: 'Décider et piloter',
  technical: 'Préparer et suivre',
  operational: 'Coordonner',
  partnership: 'Travailler avec les partenaires',
  conference: 'Réunir largement',
  evaluation: 'Observer et évaluer',
  consultative: 'Donner un avis',
}

/** In the order of the decision: who decides, who carries out, who follows, who advises. */
export const BODY_KINDS = Object.keys(KINDS)

/** What the bodies of a kind are for; a kind we do not know is simply another one. */
export function bodyKind(kind: string): string {
  return KINDS[kind] ?? 'Autres instances'
}

/** The ground it covers, or null where the document does not say. */
export function bodyScope(scope: string | null): string | null {
  if (scope === 'departmental') return 'le département'
  return scope === 'territorial' ? 'les territoires' : null
}

/** How often it meets, in the document's words where it has some. */
export function bodyFrequency(body: { frequencyLabel: string | null; frequencyPerYear: number | null }): string | null {
  if (body.frequencyLabel) return body.frequencyLabel
  if (body.frequencyPerYear === null) return null
  return body.frequencyPerYear === 1 ? 'une fois par an' : `${body.frequencyPerYear}${NBSP}fois par an`
}

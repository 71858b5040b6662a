import { NBSP } from '#lib/shared/text.ts'

/** What a body is for: the heading of its group, and one sentence. */
export type BodyKind = { heading: string; purpose: string }

const KINDS: Record<string, BodyKind> = {
  strategic: { heading: 'Décider et piloter', purpose: 'Fixe le cap, arbitre, rend des comptes.' },
  operational: { heading: 'Coordonner', purpose: 'Fait avancer le schéma au quotidien.' },
  technical: { heading: 'Préparer et suivre', purpose: 'Instruit les sujets avant décision.' },
  partnership: { heading: 'Travailler avec les partenaires', purpose: 'Suit la mise en œuvre et y contribue.' },
  conference: { heading: 'Réunir largement', purpose: 'Rassemble les acteurs et partage les bilans.' },
  consultative: { heading: 'Donner un avis', purpose: 'Consultée, elle éclaire les décisions.' },
  evaluation: { heading: 'Observer et évaluer', purpose: 'Mesure et propose.' },
}

/** In the order of the decision: who decides, who carries out, who follows, who advises. */
export const BODY_KINDS = Object.keys(KINDS)

/** The words of a kind; one we do not know is simply another body. */
export function bodyKind(kind: string): BodyKind {
  return KINDS[kind] ?? { heading: 'Autres instances', purpose: '' }
}

/** "À l’échelle du département", or null where the document does not say. */
export function bodyScope(scope: string | null): string | null {
  if (scope === 'departmental') return 'échelle du département'
  return scope === 'territorial' ? 'échelle des territoires' : null
}

/** How often it meets, in the document's words where it has some. */
export function bodyFrequency(body: { frequencyLabel: string | null; frequencyPerYear: number | null }): string | null {
  if (body.frequencyLabel) return body.frequencyLabel
  if (body.frequencyPerYear === null) return null
  return body.frequencyPerYear === 1 ? 'une fois par an' : `${body.frequencyPerYear}${NBSP}fois par an`
}

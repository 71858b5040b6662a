/** The sections of a fiche, in the order of the page. The id is the section's address: "#actions". */
export const FICHE_SECTIONS = [
  { id: 'contexte', label: 'Contexte' },
  { id: 'constats', label: 'Constats' },
  { id: 'objectifs', label: 'Objectifs' },
  { id: 'resultats', label: 'Résultats attendus' },
  { id: 'actions', label: 'Actions' },
  { id: 'indicateurs', label: 'Critères et indicateurs' },
  { id: 'beneficiaires', label: 'Bénéficiaires' },
  { id: 'partenaires', label: 'Partenaires' },
  { id: 'moyens', label: 'Moyens' },
  { id: 'territoires', label: 'Dans les territoires' },
  { id: 'participation', label: 'Participation des personnes' },
  { id: 'liens', label: 'Liens avec d’autres fiches' },
  { id: 'plans', label: 'Articulation avec les plans' },
  { id: 'points-d-etape', label: 'Points d’étape' },
  { id: 'sigles', label: 'Sigles de cette fiche' },
  { id: 'lecture', label: 'Notes de lecture' },
] as const

export type FicheSectionId = (typeof FICHE_SECTIONS)[number]['id']

/** The four kinds of means a fiche may name. */
export const RESOURCE_LABELS = {
  partnershipResources: 'Moyens partenariaux',
  financialResources: 'Moyens financiers',
  humanResources: 'Moyens humains',
  materialResources: 'Moyens matériels',
} as const

/** On which side of the Department a partner stands. */
export const PARTNER_SIDE_LABELS = {
  internal: 'Au Département',
  external: 'Hors du Département',
  unspecified: 'Partenaires cités',
} as const

/** Where the text of a fiche comes from: "lignes 2026 à 2105". Null when the loader did not say. */
export function sourceWords(lines: readonly number[]): string | null {
  const [first, last] = lines
  if (first === undefined) return null
  return last === undefined || last === first ? `ligne ${first}` : `lignes ${first} à ${last}`
}

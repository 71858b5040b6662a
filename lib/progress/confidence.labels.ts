/** A lead's judgement of a fiche, from the best to the worst. */
export const CONFIDENCES = ['onTrack', 'watch', 'struggling', 'blocked'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** The words of a judgement, and what each is for: shown beside the choice. */
export const CONFIDENCE_LABELS: Record<Confidence, { label: string; hint: string }> = {
  onTrack: { label: 'en bonne voie', hint: 'Cela avance comme prévu.' },
  watch: { label: 'à surveiller', hint: 'Un point pourrait retarder la suite.' },
  struggling: { label: 'en difficulté', hint: 'Cela n’avancera pas comme prévu sans aide.' },
  blocked: { label: 'bloqué', hint: 'Plus rien ne peut avancer sans décision.' },
}

/** What stands where no lead has said anything. */
export const NO_CONFIDENCE = 'non renseigné'

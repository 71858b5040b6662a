import type { CivilDate } from '#lib/shared/dates.ts'

/** A person of the fiction, who leads fiches and has no account. */
export type Person = { name: string; jobTitle: string; unitKey: string }

/** What is decided of a department's life; the rest is drawn. */
export type LifeProfile = {
  /** The day the coordinator chose: the first quarter after the scheme began. */
  followUpFrom: CivilDate
  /** From then on some fiches go astray: they fall silent, stand still, or see what is due slip. */
  turn: CivilDate
  people: readonly Person[]
  /** The first wording found in what stands above a fiche tells its direction; none: the general one. */
  directions: readonly [RegExp, string][]
}

/** By department code. The schemes in preparation have none. */
export const LIVES: Record<string, LifeProfile> = {
  '03': {
    followUpFrom: '2023-04-01',
    turn: '2026-01-01',
    directions: [
      [/Enfance et Famille/, 'def'],
      [/Insertion Emploi/, 'dielcp'],
      [/Autonomie|ESMS/, 'da'],
      [/métiers|accueil|prévention|participation/, 'tsd'],
    ],
    people: [
      person('Nadia Exemple', 'Cheffe du service de la protection de l’enfance', 'def'),
      person('Olivier Ébauche', 'Responsable de la prévention', 'def'),
      person('Mireille Modèle', 'Responsable du parcours insertion', 'dielcp'),
      person('Samir Schéma', 'Chargé de mission emploi', 'dielcp'),
      person('Béatrice Patron', 'Responsable du maintien à domicile', 'da'),
      person('Aurélien Gabarit', 'Chargé de mission aidants', 'da'),
      person('Corinne Calque', 'Responsable de territoire', 'tsd'),
      person('Yann Canevas', 'Conseiller technique en travail social', 'tsd'),
      person('Estelle Prototype', 'Chargée de mission auprès de la direction générale', 'dgas'),
    ],
  },
  '26': {
    followUpFrom: '2025-10-01',
    turn: '2026-04-01',
    directions: [
      [/information|domicile|établissement|maltraitance|médico-social/, 'mda'],
      [/numérique|précarité|aller vers/, 'insertion'],
      [/participation|accueil|isolement|coopérations|animation/, 'territoires'],
      [/enfan|famil/i, 'enfance'],
    ],
    people: [
      person('Chantal Ébauche', 'Cheffe de service à la Maison départementale de l’autonomie', 'mda'),
      person('Farid Prototype', 'Chargé de mission domicile', 'mda'),
      person('Gaëlle Maquette', 'Responsable de l’offre en établissement', 'mda'),
      person('Pascal Canevas', 'Responsable de l’action sociale territoriale', 'territoires'),
      person('Aïcha Esquisse', 'Conseillère technique en travail social', 'territoires'),
      person('Laurent Calque', 'Chargé de mission insertion', 'insertion'),
      person('Sylvie Gabarit', 'Responsable de la prévention en protection de l’enfance', 'enfance'),
      person('Noé Schéma', 'Chargé de projet auprès de la direction générale', 'dgas'),
    ],
  },
  '86': {
    followUpFrom: '2025-04-01',
    turn: '2026-01-01',
    directions: [
      [/enfant|jeune|parental|périnatalité|maltraitance/, 'def'],
      [/insertion|emploi|Allocataires|mobilité/i, 'dire'],
      [/autonomie|aidants/, 'da'],
      [/santé|soins/, 'ms'],
      [/logement|aller vers|usagers/i, 'das'],
    ],
    people: [
      person('Véronique Modèle', 'Cheffe du service de l’aide sociale à l’enfance', 'def'),
      person('Mehdi Esquisse', 'Chargé de mission parentalité', 'def'),
      person('Isabelle Prototype', 'Responsable du service logement', 'das'),
      person('Grégory Exemple', 'Responsable de l’accès aux droits', 'das'),
      person('Camille Schéma', 'Chargée de mission aidants', 'da'),
      person('Denis Gabarit', 'Responsable de l’offre médico-sociale', 'da'),
      person('Assia Calque', 'Responsable de l’insertion professionnelle', 'dire'),
      person('Mathieu Plan', 'Chargé de mission santé', 'ms'),
      person('Hélène Tracé', 'Chargée de projet auprès de la direction générale', 'dgas'),
    ],
  },
}

function person(name: string, jobTitle: string, unitKey: string): Person {
  return { name, jobTitle, unitKey }
}

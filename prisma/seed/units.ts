/** A direction or a service as the documents name it: read there one by one, never guessed from a label. */
export type UnitProfile = {
  /** Part of the row's id: never to change once loaded. */
  key: string
  name: string
  acronym: string | null
  /** Key of the unit above. */
  parent: string | null
  /** Other wordings of the document that name this unit and no other. */
  aliases?: readonly string[]
}

/** By department code. Where the document does not say under which unit another stands, it stands alone. */
export const UNITS: Record<string, readonly UnitProfile[]> = {
  '03': [
    unit('dgas', 'Direction Générale Adjointe des Solidarités', 'DGAS'),
    unit('da', 'Direction Autonomie', 'DA', 'dgas', ["Direction de l'Autonomie", 'la Direction Autonomie, (MDA)']),
    unit('def', 'Direction Enfance Famille', 'DEF', 'dgas'),
    unit('crip-mna', 'Service CRIP-MNA', null, 'def', ['DEF-CRIP-MNA']),
    unit('odpe-ovif', 'ODPE-OVIF', null, 'def', ['DEF-ODPE-OVIF']),
    unit('dielcp', 'Direction Insertion Emploi et Lutte Contre la Pauvreté', 'DIELCP', 'dgas', ['DIEELCP']),
    unit('dtoms', "Direction des Territoires et de l'Offre Médico-Sociale", 'DTOMS', 'dgas', ['la DTOMS (EHPAD)']),
    unit('tsd', 'Territoires des Solidarités Départementales', 'TSD'),
    unit('esms', 'Service ESMS', null, null, ['Services ESMS']),
    unit('pmi', 'Service PMI', null),
    unit('jeunesse', 'Service jeunesse', null),
    unit('drh', 'Direction des Ressources Humaines', 'DRH'),
    unit('dvt', 'Direction de la Vitalité des Territoires', 'DVT'),
    unit('dsun', 'DSUN', 'DSUN'),
    unit('communication', 'Direction de la communication', null),
  ],
  '26': [
    unit('dgas', 'Direction Générale Adjointe des Solidarités', 'DGAS'),
    unit('enfance', 'Direction Enfance Famille', null, 'dgas'),
    unit('insertion', 'Direction Economie, Emploi, Insertion', null, 'dgas'),
    unit('territoires', "Direction des Territoires de l'Action Médico-Sociale", null, 'dgas'),
    unit('mda', "Maison Départementale de l'Autonomie", 'MDA', 'dgas'),
  ],
  '38': [
    unit('famille', 'Pôle famille', null, null, ['pôle famille du Département']),
    unit('dso', 'Direction départementale des solidarités', 'DSO'),
    unit('dejs', "Direction départementale de l'éducation, jeunesse et sport", 'DEJS'),
    unit('dau', "Direction départementale de l'autonomie", 'DAU'),
    unit('rh', 'Direction départementale des ressources humaines', null),
    unit('performance', 'Direction départementale performance et modernisation', null),
  ],
  '73': [
    unit('dgavs', 'Direction générale adjointe à la vie sociale', 'DGAVS'),
    unit('dd', 'Délégation départementale', 'DD', 'dgavs'),
    unit('dtvs', 'Délégation territoriale de la vie sociale', 'DTVS', 'dgavs'),
  ],
  '86': [
    unit('dgas', 'Direction Générale Adjointe des Solidarités', 'DGAS'),
    unit('das', "Direction de l'Action Sociale", 'DAS', 'dgas'),
    unit('def', "Direction de l'Enfance et de la Famille", 'DEF', 'dgas'),
    unit('dire', "Direction de l'Insertion et du Retour à l'Emploi", 'DIRE', 'dgas'),
    unit('da', "Direction de l'Autonomie", 'DA', 'dgas'),
    unit('ms', 'Mission Santé', 'MS', 'dgas'),
    unit('drh', 'Direction des Ressources Humaines', 'DRH'),
    unit('communication', 'Direction de la Communication', null, null, [
      'Direction de la Communication du Département',
    ]),
    unit('numerique', 'Direction de la Transition Numérique', null),
    unit('routes', 'Direction des Routes', null),
    unit('daee', "Direction des Affaires Économiques et de l'Environnement", 'DAEE'),
  ],
}

function unit(
  key: string,
  name: string,
  acronym: string | null,
  parent: string | null = null,
  aliases: readonly string[] = [],
): UnitProfile {
  return { key, name, acronym, parent, aliases }
}

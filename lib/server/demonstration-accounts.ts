import type { AssignedRole } from '#lib/access/access.ts'

/** What a demonstration account is given in a department, named as the scheme's document names it. */
export type DemonstrationGrant = {
  departmentCode: string
  jobTitle: string
  roles: { role: AssignedRole; unitKey?: string; partnerName?: string }[]
  /** Titles of the fiches led. */
  leads?: string[]
  /** Titles of the actions piloted. */
  pilots?: string[]
}

/** An account of the demonstration. `department` and `role` are words for whoever chooses one. */
export type DemonstrationAccount = {
  email: string
  password: string
  name: string
  department: string
  role: string
  isPlatformAdmin: boolean
  grants: DemonstrationGrant[]
}

/** One for all of them, so that it can be remembered; it follows the rule of the form. */
const password = 'Demonstration-2026'

/** The people of the demonstration. They do not exist: their names are words for a model, their addresses lead nowhere. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ...department('26', 'Drôme', 'drome', {
    coordinator: 'Odile Exemple',
    directorate: 'Bruno Gabarit',
    unitDirector: { name: 'Maud Patron', unit: 'mda', title: 'Directrice de la Maison départementale de l’autonomie' },
    lead: {
      name: 'Karim Modèle',
      title: 'Chef de projet, projets 5, 7 et 8',
      fiches: [
        "Valoriser l'expertise d'usage et la pair-aidance",
        'Réduire la fracture numérique',
        "Proposer de nouvelles modalités d'information",
      ],
    },
    actionLead: {
      name: 'Noémie Crayon',
      title: 'Pilote de deux actions du projet 7',
      actions: [
        "Développement de l'offre d'accompagnement pour renforcer les compétences numériques des personnes et les guider vers l'autonomie",
        "Amélioration de la coordination entre les France Service, les Centres Médicaux Sociaux du Département, les points CAF et l'ensemble des accueils pour faciliter la prise en charge des bénéficiaires.",
      ],
    },
    observatory: 'Inès Échantillon',
    official: { name: 'Hélène Croquis', title: 'Conseillère départementale' },
    agent: { name: 'Thomas Calque', title: 'Travailleur social' },
    partner: { name: 'Salomé Canevas', partner: 'CAF' },
  }),
  ...department('03', 'Allier', 'allier', {
    coordinator: 'Rémi Esquisse',
    directorate: 'Agathe Témoin',
    unitDirector: {
      name: 'Didier Patron',
      unit: 'dtoms',
      title: 'Directeur des territoires et de l’offre médico-sociale',
    },
    lead: {
      name: 'Leïla Maquette',
      title: 'Cheffe de projet, trois fiches action',
      fiches: [
        'Dématérialiser les fiches actions du schéma unique',
        "Renforcer l'ODPE",
        'Soutenir les aidants et promouvoir les solutions de répit',
      ],
    },
    actionLead: {
      name: 'Rachid Crayon',
      title: 'Pilote d’une action de la fiche 6.2.1',
      actions: [
        'La DSUN développe un outil de création, de validation et de suivi des fiches actions conforme aux besoins du groupe stratégique',
      ],
    },
    observatory: 'Paul Échantillon',
    official: { name: 'Gérard Croquis', title: 'Conseiller départemental' },
    agent: { name: 'Manon Calque', title: 'Travailleuse sociale' },
    partner: { name: 'Hugo Canevas', partner: 'CAF' },
  }),
  ...department('86', 'Vienne', 'vienne', {
    coordinator: 'Sophie Ébauche',
    directorate: 'Yves Témoin',
    unitDirector: { name: 'Fatou Patron', unit: 'das', title: 'Directrice de l’action sociale' },
    lead: {
      name: 'Julien Maquette',
      title: 'Chef de projet, trois actions',
      fiches: [
        "Aller vers pour faciliter l'accès aux droits",
        "Poursuivre le développement de l'inclusion numérique des publics des Solidarités",
        'Renforcer les actions pour prévenir les expulsions locatives',
      ],
    },
    actionLead: {
      name: 'Lise Crayon',
      title: 'Pilote de deux modalités de l’inclusion numérique',
      actions: [
        "Poursuivre l'orientation et l'accompagnement au numérique des publics des solidarités en s'appuyant sur l'analyse de leurs compétences et difficultés.",
        "Favoriser la complémentarité entre les missions des conseillers numériques et des agents France Services, notamment par le biais d'ateliers numériques collectifs.",
      ],
    },
    observatory: 'Nour Échantillon',
    official: { name: 'Claire Croquis', title: 'Conseillère départementale' },
    agent: { name: 'Lucas Calque', title: 'Travailleur social' },
    partner: { name: 'Élodie Canevas', partner: 'CAF' },
  }),
  coordinator('38', 'Isère', 'isere', 'Mathilde Plan'),
  coordinator('73', 'Savoie', 'savoie', 'Étienne Plan'),
  {
    ...identity(
      'navette@drome-vienne.example',
      'Alix Navette',
      'Drôme et Vienne',
      'Observatoire commun aux deux départements',
    ),
    grants: [
      common('26', "Diagnostic et cartographie de l'offre pour lutter contre la précarité alimentaire"),
      common(
        '86',
        "Expérimenter un outil d'évaluation globale des besoins avec les personnes et structures d'aide alimentaire.",
      ),
    ],
  },
  {
    ...identity(
      'plateforme@administration.example',
      'Dominique Charpente',
      'Plateforme',
      'Administration de la plateforme',
    ),
    isPlatformAdmin: true,
  },
]

/** One person in two departments, who pilots an action in each. */
function common(departmentCode: string, action: string): DemonstrationGrant {
  return { departmentCode, jobTitle: 'Observatoire commun', roles: [{ role: 'observatory' }], pilots: [action] }
}

type Cast = {
  coordinator: string
  directorate: string
  unitDirector: { name: string; unit: string; title: string }
  lead: { name: string; title: string; fiches: string[] }
  actionLead: { name: string; title: string; actions: string[] }
  observatory: string
  official: { name: string; title: string }
  agent: { name: string; title: string }
  partner: { name: string; partner: string }
}

/** One person of each kind, under an address that says which. */
function department(code: string, name: string, slug: string, cast: Cast): DemonstrationAccount[] {
  const person = (
    box: string,
    who: string,
    jobTitle: string,
    roles: DemonstrationGrant['roles'],
    { leads = [], pilots = [] }: Pick<DemonstrationGrant, 'leads' | 'pilots'> = {},
  ): DemonstrationAccount => ({
    ...identity(`${box}@${slug}.example`, who, name, jobTitle),
    grants: [{ departmentCode: code, jobTitle, roles, leads, pilots }],
  })
  const { unitDirector, lead, actionLead, official, agent, partner } = cast
  return [
    coordinator(code, name, slug, cast.coordinator),
    person('projet', lead.name, lead.title, [], { leads: lead.fiches }),
    person('action', actionLead.name, actionLead.title, [], { pilots: actionLead.actions }),
    person('elus', official.name, official.title, [{ role: 'official' }]),
    person('dga', cast.directorate, 'Direction générale adjointe', [{ role: 'directorate' }]),
    person('direction', unitDirector.name, unitDirector.title, [{ role: 'unitDirector', unitKey: unitDirector.unit }]),
    person('observatoire', cast.observatory, 'Observatoire départemental', [{ role: 'observatory' }]),
    person('agent', agent.name, agent.title, [{ role: 'agent' }]),
    person('partenaire', partner.name, `Partenaire (${partner.partner})`, [
      { role: 'partner', partnerName: partner.partner },
    ]),
  ]
}

function coordinator(code: string, name: string, slug: string, who: string): DemonstrationAccount {
  const jobTitle = 'Coordination du schéma'
  return {
    ...identity(`coordination@${slug}.example`, who, name, jobTitle),
    grants: [{ departmentCode: code, jobTitle, roles: [{ role: 'coordinator' }] }],
  }
}

function identity(email: string, name: string, departmentName: string, role: string): DemonstrationAccount {
  return { email, password, name, department: departmentName, role, isPlatformAdmin: false, grants: [] }
}

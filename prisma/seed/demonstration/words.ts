/** What leads write, in every department. Nothing here names a person, a place or a figure: it is true of any fiche. */
export const DONE = [
  'Ce qui était prévu est achevé, et les équipes s’en servent au quotidien.',
  'Le travail est allé à son terme ; une synthèse a été remise à tous les services concernés.',
  'La dernière étape est franchie, sans difficulté particulière.',
  'C’est fait, après deux allers-retours avec les partenaires.',
  'L’étape est terminée, dans le périmètre qui avait été fixé.',
  'Le travail est achevé ; les retours recueillis à cette occasion sont bons.',
  'Le groupe de travail a rendu ses conclusions, validées par la direction.',
  'L’étape prévue est close et son bilan plaide pour continuer dans cette voie.',
  'Le résultat attendu est là, et chaque équipe sait à qui s’adresser.',
  'Le travail est terminé avec un peu d’avance, grâce à la mobilisation des équipes.',
]

export const BEGUN = [
  'Le travail a commencé : le périmètre et le calendrier sont arrêtés.',
  'Le groupe de travail s’est réuni pour la première fois et a réparti les tâches.',
  'Un état des lieux a été lancé auprès des services et des partenaires.',
  'La méthode est arrêtée et les personnes à associer sont identifiées.',
  'Chaque équipe concernée a été rencontrée pour préparer le lancement.',
  'Les partenaires ont été réunis pour une présentation de la démarche.',
  'Des équipes volontaires se sont proposées pour commencer.',
  'Les moyens sont réunis, ce qui permet d’ouvrir le chantier.',
  'Un premier recensement des besoins est en cours.',
]

export const UNDER_WAY = [
  'Le travail suit son cours : trois réunions ont permis d’avancer sur le contenu.',
  'Les échanges avec les personnes accompagnées se poursuivent et nourrissent le travail.',
  'Les premiers ajustements ont été faits à la lumière de la pratique.',
  'Les échanges avec les partenaires portent maintenant sur les modalités pratiques.',
  'Une première version a été soumise aux équipes, dont les remarques sont en cours d’examen.',
  'Le travail progresse d’une équipe à l’autre, au rythme prévu.',
  'Les étapes du trimestre ont été tenues, et les suivantes sont préparées.',
  'Le suivi mensuel est en place et permet de voir ce qui avance.',
  'La mise en œuvre continue, avec une relecture commune de ce qui a été fait.',
  'La mobilisation des partenaires se confirme, y compris de ceux qui hésitaient au départ.',
]

/** Added to the first sentence. Some leads add nothing. */
export const DETAILS = [
  'Les personnes accompagnées ont été associées à chaque étape.',
  'Un point régulier avec les équipes de terrain permet d’ajuster la méthode.',
  'Le travail s’appuie sur ce qui existait déjà, ce qui a évité d’ouvrir un chantier de plus.',
  'Les retours des professionnels sont encourageants.',
  'Cette avancée doit beaucoup à l’implication des travailleurs sociaux.',
  'L’articulation avec les autres fiches du même axe a été vérifiée.',
  'Un premier retour d’expérience sera présenté au comité technique.',
  'La mise en commun des outils entre services fait gagner du temps.',
  'Une attention particulière est portée aux personnes éloignées du numérique.',
  '',
  '',
  '',
]

/** A first update, of a fiche where nothing has begun. */
export const NOT_YET = [
  'Les actions de cette fiche ne sont pas encore engagées ; leur préparation est en cours.',
  'Le démarrage est prévu dans les prochains mois : les contacts utiles ont été pris.',
  'Rien n’a encore commencé sur le terrain ; le calendrier a été relu avec les services.',
]

/** Something was given up, or put off. */
export const GIVEN_UP = [
  'Une action est abandonnée : un autre dispositif répond désormais au même besoin.',
  'Une action est abandonnée, faute de partenaire pour la porter ; les autres continuent.',
]
export const DEFERRED = [
  'Une action est différée : les moyens ne permettent pas de tout mener de front.',
  'Une action est différée dans l’attente d’une décision nationale ; les autres continuent.',
]

export const STUCK = [
  'Peu de choses ont bougé depuis le dernier point : l’équipe s’est concentrée sur les urgences.',
  'Le groupe de travail n’a pas pu se réunir ce trimestre.',
  'Les contacts ont été maintenus, sans avancée concrète à ce stade.',
  'La réflexion se poursuit, mais aucune étape n’a été franchie.',
  'Le sujet a été abordé en réunion de service ; les décisions restent à prendre.',
]

/** For a fiche that goes well: small things, often none. */
export const SMALL_DIFFICULTIES = [
  'La disponibilité des partenaires limite le nombre de réunions.',
  'Les remontées d’information sont encore inégales d’un site à l’autre.',
  'L’outil informatique demande plusieurs saisies.',
  null,
  null,
  null,
  null,
]

export const DIFFICULTIES = [
  'Deux postes sont vacants dans l’équipe qui porte cette fiche, et les recrutements tardent.',
  'Les délais de signature des conventions dépassent ce qui était prévu.',
  'Les locaux envisagés ne sont plus disponibles ; une autre solution est à l’étude.',
  'Le prestataire a pris du retard dans la livraison de l’outil.',
  'La participation baisse d’une réunion à l’autre : les partenaires sont très sollicités.',
  'Le financement de l’année prochaine n’est pas confirmé.',
  'Les équipes changent souvent, et il faut reprendre l’information à chaque fois.',
  'Les données nécessaires sont réparties entre plusieurs logiciels qui ne se parlent pas.',
  'Le calendrier initial était trop serré au regard de la charge des services.',
  'Il manque une personne référente clairement désignée dans chaque territoire.',
]

export const NEXT_STEPS = [
  'Réunir le groupe de travail au début du prochain trimestre.',
  'Présenter une proposition au comité technique.',
  'Associer les équipes qui ne le sont pas encore.',
  'Préciser qui fait quoi avec les partenaires, et l’écrire.',
  'Ouvrir l’étape suivante dès que le calendrier le permet.',
  'Mesurer ce qui a changé pour les personnes, avec l’observatoire.',
  'Recueillir l’avis des personnes accompagnées.',
  'Stabiliser l’organisation avant d’aller plus loin.',
  'Relancer les partenaires qui n’ont pas encore répondu.',
  'Mieux faire connaître ce qui existe auprès des accueils.',
  'Faire un bilan d’étape et décider de la suite.',
  'Recaler le calendrier avec les services concernés.',
]

export const ARBITRATIONS = [
  'Faut-il poursuivre avec les moyens actuels, ou réduire le périmètre à un seul territoire ?',
  'Deux directions se partagent ce sujet : une décision est attendue sur celle qui pilote.',
  'Le recrutement prévu n’est pas financé au-delà de l’année : confirmer ou revoir l’ambition.',
  'Le calendrier ne peut plus être tenu : décaler d’un an, ou renforcer l’équipe ?',
  'Le partenaire principal demande une participation financière qui n’était pas prévue.',
  'Choisir entre l’outil existant, à adapter, et l’achat d’un nouvel outil.',
]

/** What shows that an objective was met or not; null: the lead gave none. */
export const EVIDENCE = {
  met: [
    'Toutes les étapes de l’année ont été franchies et les équipes se sont approprié la démarche.',
    'Le dispositif fonctionne et le public visé l’utilise.',
    'Les partenaires confirment que l’objectif de l’année est atteint.',
    'Le bilan présenté au comité technique montre des résultats conformes à ce qui était attendu.',
    null,
  ],
  partlyMet: [
    'La moitié des étapes prévues est franchie ; le reste est reporté à l’an prochain.',
    'La démarche est en place sur une partie du territoire seulement.',
    'Les résultats sont encourageants mais ne concernent encore qu’une partie du public visé.',
    'Le travail est bien engagé, sans effet mesurable à ce stade.',
    null,
  ],
  notMet: [
    'Le chantier n’a pas pu être ouvert cette année, faute de moyens humains.',
    'Les actions prévues ont été reportées et l’objectif ne peut être considéré comme atteint.',
    'Le partenariat nécessaire n’a pas abouti.',
  ],
} as const

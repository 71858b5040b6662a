/** What leads write, in every department. Nothing here names a person, a place or a figure: it is true of any fiche. */
export const DONE = [
  'La démarche est allée à son terme et les équipes s’en servent au quotidien.',
  'Le travail prévu est achevé ; un document de synthèse a été remis à tous les services concernés.',
  'L’outil est en service depuis quelques semaines, sans difficulté particulière.',
  'La convention a été signée par tous les partenaires, après deux allers-retours sur la rédaction.',
  'Le dispositif est ouvert sur l’ensemble des sites prévus.',
  'La formation a eu lieu ; les retours recueillis à la sortie sont bons.',
  'Le guide est publié et distribué dans les accueils.',
  'Le groupe de travail a rendu ses conclusions, validées par la direction.',
  'L’expérimentation est terminée et son bilan plaide pour une généralisation.',
  'Le protocole est adopté et chaque équipe a désigné une personne référente.',
]

export const BEGUN = [
  'Le travail a commencé : le périmètre et le calendrier sont arrêtés.',
  'Le groupe de travail s’est réuni pour la première fois et a réparti les tâches.',
  'Un état des lieux a été lancé auprès des services et des partenaires.',
  'Le cahier des charges est rédigé et la consultation est ouverte.',
  'La personne chargée du projet a pris son poste et rencontré chaque équipe.',
  'Les partenaires ont été réunis pour une présentation de la démarche.',
  'Deux sites volontaires ont été retenus pour commencer.',
  'Le financement est obtenu, ce qui permet d’ouvrir le chantier.',
  'Un premier recensement des besoins est en cours dans les accueils.',
]

export const UNDER_WAY = [
  'Le travail suit son cours : trois réunions ont permis d’avancer sur le contenu.',
  'Les ateliers avec les personnes accompagnées se poursuivent et nourrissent la rédaction.',
  'La phase de test continue ; les premiers ajustements ont été faits.',
  'Les échanges avec les partenaires portent maintenant sur les modalités pratiques.',
  'Une première version a été soumise aux équipes, dont les remarques sont en cours d’examen.',
  'Le déploiement progresse d’un site à l’autre, au rythme prévu.',
  'Les professionnels volontaires ont été identifiés et les premières sessions sont planifiées.',
  'Le suivi mensuel est en place et montre une fréquentation régulière.',
  'Les supports de communication sont en cours de relecture.',
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
  'Étendre la démarche à un deuxième site.',
  'Finaliser la convention et la soumettre à la signature.',
  'Former les équipes qui ne l’ont pas encore été.',
  'Mesurer ce qui a changé pour les personnes, avec l’observatoire.',
  'Recueillir l’avis des personnes accompagnées sur la première version.',
  'Stabiliser l’organisation avant d’aller plus loin.',
  'Relancer les partenaires qui n’ont pas encore répondu.',
  'Préparer la communication auprès des accueils.',
  'Faire le bilan de la phase de test et décider de la suite.',
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

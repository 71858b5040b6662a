/** First parts of addresses that are pages of ours, or may become one: a department cannot take them. */
const reserved = new Set(
  (
    'accessibilite actualites admin administration aide api app assets aucun bilan chiffres compte compte-rendu connexion ' +
    'contact couverture deconnexion demo demonstration departement departements documentation donnees ' +
    'donnees-personnelles export exports favicon fiches france glossaire icon images inscription instances lien ' +
    'mentions-legales metrics national nouveau nous partenaires plan-du-site plans plateforme points-d-etape profil ' +
    'public publications rapport rapports recherche region robots sante schema sitemap static statique status style ' +
    'territoires test www'
  ).split(' '),
)

/** Whether a slug would hide a page of the site. */
export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug)
}

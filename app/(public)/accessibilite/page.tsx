import type { Metadata } from 'next'
import { connection } from 'next/server'
import { LegalPage } from '#components/home/legal-page.tsx'

export const metadata: Metadata = { title: 'Déclaration d’accessibilité' }

export default async function AccessibilityPage() {
  await connection() // a page made at build time would lack the nonce of its scripts
  return (
    <LegalPage title="Déclaration d’accessibilité" meta="Établie selon le RGAA 4.1.2">
      <p>
        L’accessibilité des services numériques est un droit&nbsp;: l’article 47 de la loi n°&nbsp;2005-102 du 11
        février 2005 l’exige de tout service public. Cette déclaration s’applique à Schéma vivant.
      </p>
      <h2>État de conformité</h2>
      <p>
        <strong>Non conforme</strong>, faute d’évaluation&nbsp;: aucun tiers n’a encore audité Schéma vivant au regard
        du référentiel général d’amélioration de l’accessibilité (RGAA). C’est l’état que le droit prévoit en attendant,
        et nous ne publions pas de taux que personne n’a mesuré.
      </p>
      <h2>Ce que nous faisons, et vérifions nous-mêmes</h2>
      <ul>
        <li>
          Chaque page et chacun de ses états passent un contrôle automatique d’accessibilité et de validité du code.
        </li>
        <li>Tout se fait au clavier&nbsp;; un lien mène droit au contenu&nbsp;; le focus se voit.</li>
        <li>Un état n’est jamais dit par la seule couleur&nbsp;: une forme et un mot l’accompagnent.</li>
        <li>Les textes gardent un contraste d’au moins 4,5 pour 1, quelle que soit la couleur du Département.</li>
        <li>Les pages se lisent à 360 pixels de large, agrandies à 200&nbsp;%, et imprimées.</li>
        <li>Les animations sont brèves, et cessent pour qui le demande à son système.</li>
      </ul>
      <p>
        Un contrôle automatique ne trouve qu’une partie des défauts. Il ne remplace ni un audit, ni l’avis de personnes
        qui utilisent un lecteur d’écran ou une autre aide technique.
      </p>
      <h2>Ce que nous savons imparfait</h2>
      <ul>
        <li>Aucun essai n’a été mené par des personnes en situation de handicap.</li>
        <li>
          Des sigles restent sans explication lorsque le glossaire du Département ne les développe pas&nbsp;; certains
          intitulés officiels sont longs et complexes, et nous ne les récrivons pas.
        </li>
      </ul>
      <h2>Signaler une difficulté</h2>
      <p>
        Si vous ne parvenez pas à accéder à une page ou à un service, écrivez à la personne qui coordonne le schéma dans
        votre Département&nbsp;: elle vous répondra, ou vous donnera ce que vous cherchiez sous une autre forme.
      </p>
      <h2>Voies de recours</h2>
      <p>Si vous n’obtenez pas de réponse satisfaisante, vous pouvez&nbsp;:</p>
      <ul>
        <li>écrire un message au Défenseur des droits (formulaire.defenseurdesdroits.fr)&nbsp;;</li>
        <li>joindre son délégué ou sa déléguée dans votre département&nbsp;;</li>
        <li>lui écrire, sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
      </ul>
    </LegalPage>
  )
}

import type { Metadata } from 'next'
import { connection } from 'next/server'
import { LegalPage } from '#components/home/legal-page.tsx'

export const metadata: Metadata = { title: 'Données personnelles' }

export default async function PersonalDataPage() {
  await connection() // a page made at build time would lack the nonce of its scripts
  return (
    <LegalPage title="Données personnelles">
      <p>
        Schéma vivant suit des politiques publiques, pas des personnes. Aucune donnée sur les personnes accompagnées n’y
        a sa place. Celles qui suivent concernent les agents, les élus et les partenaires qui ont un compte.
      </p>
      <h2>Qui en répond</h2>
      <p>
        Chaque Département est responsable du traitement pour ses membres, au titre de sa mission d’intérêt public
        (article 6.1.e du RGPD). Son délégué ou sa déléguée à la protection des données répond à vos questions.
      </p>
      <h2>Ce qui est enregistré</h2>
      <ul>
        <li>
          Votre compte&nbsp;: nom, adresse électronique, mot de passe sous une forme qui ne permet pas de le retrouver.
        </li>
        <li>Votre place dans un Département&nbsp;: service, fonction, rôles, fiches dont vous avez la charge.</li>
        <li>Ce que vous y écrivez&nbsp;: points d’étape et leurs dates, signés de votre nom.</li>
        <li>
          Un journal des changements (qui, quoi, quand)&nbsp;: il garantit la traçabilité des actions et ne peut pas
          être modifié. Il ne garde que votre identifiant de membre, pas votre nom.
        </li>
        <li>Les tentatives de connexion sans succès, pour ralentir qui chercherait un mot de passe.</li>
      </ul>
      <h2>Qui les voit</h2>
      <p>
        Les membres du même Département, selon leur rôle. Un Département ne voit rien d’un autre. L’administrateur de la
        plateforme crée les départements et ne lit pas leurs contenus. Rien n’est vendu ni transmis à un tiers.
      </p>
      <h2>Combien de temps</h2>
      <p>
        Votre compte vit tant que vous avez une place dans un Département. À votre départ, votre nom et votre adresse
        peuvent être effacés&nbsp;; ce qui a été écrit reste au dossier du schéma, sans votre nom.
      </p>
      <h2>Témoins de connexion</h2>
      <p>
        Les seuls témoins («&nbsp;cookies&nbsp;») servent à la connexion&nbsp;: l’un porte votre session chiffrée, les
        autres protègent le formulaire de connexion. Il n’y a ni mesure d’audience, ni traceur, ni appel à un site
        tiers&nbsp;: c’est pourquoi rien ne vous est demandé.
      </p>
      <h2>Vos droits</h2>
      <p>
        Vous pouvez demander à consulter, corriger ou effacer vos données, ou vous opposer à leur traitement, auprès du
        délégué ou de la déléguée à la protection des données de votre Département. En cas de désaccord, vous pouvez
        saisir la CNIL (cnil.fr).
      </p>
    </LegalPage>
  )
}

import type { Metadata } from 'next'
import { connection } from 'next/server'
import { LegalPage } from '#components/home/legal-page.tsx'
import { Link } from '#components/ui/link.tsx'
import { env } from '#lib/server/env.ts'

export const metadata: Metadata = { title: 'Mentions légales' }

// What is said until the server's settings name them.
const PUBLISHER =
  'Ce site est publié par la collectivité qui l’exploite pour suivre son schéma départemental des solidarités.'
const HOST =
  'Schéma vivant s’installe sur les serveurs que choisit la collectivité qui l’exploite. Le nom et l’adresse de l’hébergeur s’obtiennent auprès d’elle.'

export default async function LegalNoticePage() {
  await connection() // a page made at build time would lack the nonce of its scripts
  const { APP_MODE, LEGAL_PUBLISHER, LEGAL_DIRECTOR, LEGAL_HOST } = env()
  return (
    <LegalPage title="Mentions légales">
      <h2>Éditeur</h2>
      {APP_MODE === 'demo' ? (
        <p>
          Ce site est une démonstration de Schéma vivant. Il n’est le service d’aucun Département et n’engage aucune
          collectivité.
        </p>
      ) : (
        <>
          <p>{LEGAL_PUBLISHER ?? PUBLISHER}</p>
          {LEGAL_DIRECTOR && <p>Direction de la publication&nbsp;: {LEGAL_DIRECTOR}</p>}
          <p>
            Chaque Département est responsable de la publication de ses contenus&nbsp;; son directeur ou sa directrice
            de la publication est la personne qui le préside.
          </p>
        </>
      )}
      <h2>Hébergement</h2>
      <p>{LEGAL_HOST ?? HOST}</p>
      <h2>Sources</h2>
      <p>
        Les schémas présentés viennent de documents publics, adoptés ou soumis à l’assemblée de chaque Département. Les
        intitulés officiels (axes, orientations, fiches, actions, indicateurs) sont repris mot pour mot&nbsp;; les
        textes de contexte sont résumés. Le document d’origine fait foi.
      </p>
      <p>
        Les chiffres que cite un schéma sont montrés tels qu’il les donne, sans recalcul. Ce qui n’est pas dit dans un
        document n’est pas inventé&nbsp;: il manque, et la page le dit.
      </p>
      <h2>Logiciel</h2>
      <p>
        Les polices de caractères Atkinson Hyperlegible Next et Source Serif 4 sont distribuées sous licence SIL Open
        Font License 1.1 et servies par ce site. Aucune ressource ne vient d’un tiers.
      </p>
      <h2>Voir aussi</h2>
      <ul>
        <li>
          <Link href="/donnees-personnelles">Données personnelles</Link>
        </li>
        <li>
          <Link href="/accessibilite">Accessibilité</Link>
        </li>
      </ul>
    </LegalPage>
  )
}

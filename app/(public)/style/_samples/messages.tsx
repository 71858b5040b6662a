import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Sample } from './sample.tsx'

/** What the product says back. */
export function MessageSamples() {
  return (
    <>
      <Sample name="Avis">
        <div className="space-y-5">
          <Notice tone="info">Ce schéma est en préparation : ses dates seront fixées par l’assemblée.</Notice>
          <Notice tone="success" title="Point d’étape envoyé">
            Il attend la validation de votre direction.
          </Notice>
          <Notice tone="warning">Une autre personne a modifié cette fiche depuis que vous l’avez ouverte.</Notice>
          <Notice tone="error" title="Le point d’étape n’a pas été envoyé">
            La connexion a été coupée. Ce que vous avez écrit est gardé : renvoyez-le.
          </Notice>
        </div>
      </Sample>
      <Sample name="Rien encore">
        <EmptyState
          title="Aucun point d’étape sur cette fiche"
          action={<LinkButton href="#messages">Donner le premier</LinkButton>}
        >
          Un point d’étape dit ce qui a été fait, ce qui vient et ce qui bloque. Deux minutes suffisent.
        </EmptyState>
      </Sample>
    </>
  )
}

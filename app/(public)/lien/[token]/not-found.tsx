import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { Prose } from '#components/ui/prose.tsx'

export default function LinkNotFound() {
  return (
    <PublicShell>
      <PageHeader title="Ce lien n’est pas utilisable" />
      <Prose>
        <p>Il a déjà servi, ou plus de 48 heures ont passé depuis sa création, ou il est incomplet.</p>
        <p>
          S’il a déjà servi, connectez-vous avec le mot de passe que vous avez choisi. Sinon, demandez un nouveau lien à
          la personne qui vous l’a transmis.
        </p>
      </Prose>
    </PublicShell>
  )
}

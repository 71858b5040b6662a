import { Button, LinkButton } from '#components/ui/button.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { Sample } from './sample.tsx'

/** What one presses and follows. */
export function ButtonSamples() {
  return (
    <>
      <Sample name="Boutons : principal, secondaire, discret">
        <div className="flex flex-wrap gap-3">
          <Button type="button">Envoyer le point d’étape</Button>
          <Button type="button" variant="secondary">
            Rien de nouveau
          </Button>
          <Button type="button" variant="quiet">
            Annuler
          </Button>
        </div>
      </Sample>
      <Sample name="Occupés, puis hors d’usage">
        <div className="flex flex-wrap gap-3">
          <Button busy busyLabel="Envoi en cours…">
            Envoyer
          </Button>
          <Button variant="secondary" busy busyLabel="Enregistrement…">
            Enregistrer
          </Button>
          <Button type="button" disabled>
            Envoyer
          </Button>
          <Button type="button" variant="secondary" disabled>
            Exporter
          </Button>
        </div>
      </Sample>
      <Sample name="Liens qui pèsent un bouton">
        <div className="flex flex-wrap gap-3">
          <LinkButton href="#boutons">Mettre à jour</LinkButton>
          <LinkButton href="#boutons" variant="secondary">
            Voir la fiche
          </LinkButton>
          <LinkButton href="#boutons" variant="quiet">
            Pourquoi ce chiffre ?
          </LinkButton>
        </div>
      </Sample>
      <Sample name="Onglets (des liens)">
        <Tabs
          label="Faces de la fiche"
          items={[
            { href: '#boutons', label: 'Actions', count: 8, current: true },
            { href: '#listes', label: 'Indicateurs', count: 6 },
            { href: '#texte', label: 'Historique' },
          ]}
        />
      </Sample>
      <Sample name="Pages">
        <Pagination page={2} pageCount={7} hrefFor={(page) => `?page=${page}#boutons`} />
        <Pagination label="Pages, à la fin" page={7} pageCount={7} hrefFor={(page) => `?page=${page}#boutons`} />
      </Sample>
    </>
  )
}

import { Breadcrumb } from '#components/ui/breadcrumb.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TagList } from '#components/ui/tag.tsx'
import { Sample } from './sample.tsx'

const PARTNERS = [
  'Espaces France Services (EFS)',
  'MDPH',
  'Secrétaires de mairie',
  'CAF',
  'CPAM',
  'CARSAT',
  'France Travail',
  'MSA',
]

/** What sorts, names and folds. */
export function ListSamples() {
  return (
    <>
      <Sample name="Fil d’Ariane aux libellés officiels">
        <Breadcrumb
          items={[
            { label: 'Schéma', href: '#listes' },
            {
              label:
                "Améliorer la qualité et le service rendu aux usagers : agir ensemble en faveur de l'accompagnement global des personnes et favoriser l'accès aux droits",
              href: '#listes',
            },
            { label: "1.2 Développer l'aller vers au plus près des personnes sur les territoires" },
          ]}
        />
      </Sample>
      <Sample name="Définitions">
        <DefinitionList
          items={[
            { term: 'Pilote', description: "Direction de l'Action Sociale" },
            { term: 'Calendrier', description: '2025-2029' },
            {
              term: 'Partenaires externes',
              description: (
                <TagList label="Partenaires" items={PARTNERS.map((name) => ({ key: name, content: name }))} />
              ),
            },
            { term: 'Moyens financiers', description: <span className="text-grey">non précisés dans le schéma</span> },
          ]}
        />
      </Sample>
      <Sample name="Plis">
        <div className="border-b border-line">
          <Disclosure summary="Fiches à jour" aside="4">
            <p>Leur dernier point d’étape a moins de trois mois.</p>
          </Disclosure>
          <Disclosure summary="On m’a répondu" aside="2" open>
            <p>Votre direction demande une précision sur le calendrier de la fiche 1.2.1.</p>
          </Disclosure>
        </div>
      </Sample>
    </>
  )
}

import type { Metadata } from 'next'
import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { StatusMark } from '#components/charts/status-mark.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { DepartmentShell } from '#components/layout/department-shell.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Section } from '#components/layout/section.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import type { ActionStatus } from '#lib/action/action-status.labels.ts'
import { readableAccent } from '#lib/shared/colour.ts'
import { typographic } from '#lib/shared/text.ts'
import { assertStylePagesAllowed } from '../gate.ts'

export const metadata: Metadata = { title: 'Style : un département', robots: { index: false } }
export const dynamic = 'force-dynamic'

const ROOMS = [
  "Mes points d'étape",
  'Tableau de bord',
  'Schéma',
  'Fiches',
  'Indicateurs',
  'Plans',
  'Instances',
  'Partenaires',
  'Glossaire',
]
const NAV = ROOMS.map((label, index) => ({ href: `/style/departement?r=${index}`, label, current: label === 'Fiches' }))

type SampleAction = { title: string; status: ActionStatus; late?: boolean; end: string }

const ACTIONS: readonly SampleAction[] = [
  {
    title:
      "Structurer les réseaux de partenariat pour favoriser le partage d'informations et fluidifier le parcours de la personne dans le cadre de l'Accueil Social Inconditionnel de Proximité (secrétaires de mairie, espaces France Services, CCAS, centres sociaux, organismes sociaux, associations...).",
    status: 'inProgress',
    late: true,
    end: '2025',
  },
  {
    title: "S'associer aux dispositifs itinérants existants (pluriservices, pictabus ...)",
    status: 'done',
    end: '2026',
  },
  {
    title:
      'Déployer un nouveau service "d\'Aller vers" composé de professionnels du social sur les intercommunalités les plus rurales : Vienne et Gartempe, Civraisien en Poitou.',
    status: 'notBegun',
    end: '2027',
  },
  {
    title:
      'Expérimenter des permanences sociales au sein des épiceries sociales (se reporter à la fiche action 1.3.4).',
    status: 'permanent',
    end: '2029',
  },
]

/** A fiche in the frame of a department: the parts, composed. */
export default function DepartmentStylePage() {
  assertStylePagesAllowed()
  return (
    <DepartmentShell
      department={{ name: 'Vienne', href: '/style/departement' }}
      otherDepartments={[{ name: 'Drôme', href: '/style/departement?d=drome' }]}
      schemeTitle="Schéma Unique des Solidarités 2025-2029"
      accent={readableAccent('#8c2f5a')}
      nav={NAV}
      search={{ action: '/style/departement' }}
      user={{
        name: 'Marie-Dominique Delaunay',
        roles: ['Pilote de fiches', "Correspondante, Direction de l'Action Sociale"],
      }}
      signOut="/style/departement"
      demonstration
    >
      <PageHeader
        crumbs={[
          {
            label:
              "1 Améliorer la qualité et le service rendu aux usagers : agir ensemble en faveur de l'accompagnement global des personnes et favoriser l'accès aux droits",
            href: '/style',
          },
          { label: "1.2 Développer l'aller vers au plus près des personnes sur les territoires", href: '/style' },
        ]}
        kicker="Action 2.5.3"
        title={typographic(
          'Soutenir des actions en faveur des professionnels de santé pour favoriser leur installation sur le territoire et lutter contre les déserts médicaux',
        )}
        meta={
          <>
            <StatusMark status="inProgress" />
            <span>dernier point le 12 septembre 2026, validé</span>
          </>
        }
        actions={<LinkButton href="/style/departement">Mettre à jour</LinkButton>}
      />
      <Columns
        margin={
          <DefinitionList
            layout="above"
            items={[
              { term: 'Pilote', description: "Direction de l'Action Sociale" },
              { term: 'Calendrier', description: '2025-2029' },
              {
                term: 'Objectif',
                description: typographic(
                  "Poursuivre les dispositifs favorisant l'installation des professionnels de santé sur le territoire.",
                ),
              },
            ]}
          />
        }
      >
        <Section id="avancement" title="Où en est-on">
          <ProgressBar done={1} inProgress={1} total={4} due={2} late={1} words="below" />
        </Section>
        <Section id="actions" title="Actions" count={4}>
          <DataTable
            caption="Actions de la fiche"
            captionHidden
            rows={ACTIONS}
            rowKey={(row) => row.title}
            columns={[
              { key: 'title', label: 'Action', rowHeader: true, cell: (row) => typographic(row.title) },
              { key: 'status', label: 'État', cell: (row) => <StatusMark status={row.status} late={row.late} /> },
              { key: 'end', label: 'Échéance', numeric: true, cell: (row) => row.end },
            ]}
          />
        </Section>
      </Columns>
    </DepartmentShell>
  )
}

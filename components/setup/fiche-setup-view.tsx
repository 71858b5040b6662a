import { PageHeader } from '#components/layout/page-header.tsx'
import { Section } from '#components/layout/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import type { SchemeHeading } from '#lib/access/access.ts'
import { actionWords, ficheName } from '#lib/scheme/scheme.labels.ts'
import type { Directory } from '#lib/setup/directory.rules.ts'
import { ACTION_FIELD_LABELS } from '#lib/setup/setup.labels.ts'
import { actionGroup } from '#lib/setup/setup.presenter.ts'
import type { FicheSetup, SetupAction } from '#lib/setup/setup.queries.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'
import type { ChooseTerritories, SaveRows } from './setup-actions.ts'
import { SetupGrid } from './setup-grid.tsx'
import { TerritoriesForm } from './territories-form.tsx'

type Props = {
  department: string
  scheme: SchemeHeading | null
  fiche: FicheSetup
  actions: readonly SetupAction[]
  directory: Directory
  save: { saveRows: SaveRows; chooseTerritories: ChooseTerritories }
}

const FIELDS = ['lead', 'start', 'end'] as const

/** Who leads each action of a fiche and when, and the territories where the fiche is carried out. */
export function FicheSetupView({ department, scheme, fiche, actions, directory, save }: Props) {
  const words = scheme ?? { ficheSingular: null }
  const action = actionWords(words)
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Mise en route', href: `/${department}/mise-en-route` }]}
        kicker={ficheName(words, fiche.code)}
        title={typographic(fiche.title)}
        meta={<Link href={`/${department}/fiches/${fiche.id}`}>Lire la fiche</Link>}
      />
      <Section id="actions" title={`Pilotes des ${action.many}`} count={actions.length}>
        {actions.length === 0 ? (
          <EmptyState title={`Aucune ${action.one}`}>Le document n’en donne pas à cette fiche.</EmptyState>
        ) : (
          <>
            <p className="mb-4 max-w-text text-grey">
              Un ou une pilote donne des nouvelles de ses {action.many}&nbsp;; le point d’étape reste à la personne qui
              conduit la fiche.
            </p>
            <SetupGrid
              department={department}
              subject={capitalize(action.one)}
              fields={FIELDS}
              labels={ACTION_FIELD_LABELS}
              groups={[actionGroup(actions, directory)]}
              members={directory.members.map(({ label }) => label)}
              units={[]}
              save={save.saveRows}
            />
          </>
        )}
      </Section>
      {fiche.territories.length > 0 && (
        <Section id="territoires" title="Territoires">
          <TerritoriesForm
            department={department}
            ficheId={fiche.id}
            territories={fiche.territories}
            choose={save.chooseTerritories}
          />
        </Section>
      )}
    </>
  )
}

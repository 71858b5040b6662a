import { PageHeader } from '#components/layout/page-header.tsx'
import { Section } from '#components/layout/section.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import type { SchemeHeading } from '#lib/access/access.ts'
import type { OutlineNode } from '#lib/progress/branch.rules.ts'
import { actionWords, ficheWords } from '#lib/scheme/scheme.labels.ts'
import type { Directory } from '#lib/setup/directory.rules.ts'
import { type Gap, setupSteps } from '#lib/setup/progress.presenter.ts'
import { FIELD_LABELS, GAP_WORDS } from '#lib/setup/setup.labels.ts'
import { ficheGroups } from '#lib/setup/setup.presenter.ts'
import type { SetupFiche } from '#lib/setup/setup.queries.ts'
import { ROW_FIELDS } from '#lib/setup/setup.rules.ts'
import { capitalize, counted } from '#lib/shared/text.ts'
import { PastedListForm } from './pasted-list-form.tsx'
import { RhythmForm } from './rhythm-form.tsx'
import type { ChooseRhythm, PreviewList, SaveRows } from './setup-actions.ts'
import { SetupGrid } from './setup-grid.tsx'
import { SetupProgress } from './setup-progress.tsx'

type Props = {
  department: string
  scheme: SchemeHeading | null
  nodes: readonly OutlineNode[]
  fiches: readonly SetupFiche[]
  directory: Directory
  /** Only the fiches that miss this. */
  gap: Gap | null
  actions: { saveRows: SaveRows; previewList: PreviewList; chooseRhythm: ChooseRhythm }
}

/** Where the coordinator sets a scheme up: the rhythm, a list to paste, the grid of fiches. */
export function SetupView({ department, scheme, nodes, fiches, directory, gap, actions }: Props) {
  if (!scheme || fiches.length === 0)
    return (
      <>
        <PageHeader title="Mise en route" />
        <EmptyState title="Rien à mettre en route pour le moment">
          Ce schéma n’a pas encore de fiche. Dès qu’il en aura, vous désignerez ici qui les pilote.
        </EmptyState>
      </>
    )
  const fiche = ficheWords(scheme)
  const action = actionWords(scheme)
  const base = `/${department}/mise-en-route`
  const groups = ficheGroups(nodes, fiches, gap, { base, action, directory })
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <PageHeader
        title="Mise en route"
        meta={<SetupProgress steps={setupSteps(fiches, fiche, action)} href={base} />}
      />
      <Section id="rythme" title="Le rythme du suivi">
        <RhythmForm
          key={`${scheme.followUpFrom} ${scheme.updateEveryMonths}`}
          department={department}
          rhythm={scheme}
          choose={actions.chooseRhythm}
        />
      </Section>
      <Section
        id="fiches"
        title={capitalize(fiche.many)}
        count={shown}
        aside={gap && <Link href={`${base}#fiches`}>Afficher les {counted(fiches.length, fiche.one, fiche.many)}</Link>}
      >
        {gap && (
          <p className="mb-4 text-grey">
            Seulement {counted(shown, fiche.one, fiche.many)} {GAP_WORDS[gap]}.
          </p>
        )}
        <Disclosure summary="Coller une liste" id="liste" className="mb-6 border-b print-hidden">
          <PastedListForm department={department} preview={actions.previewList} save={actions.saveRows} />
        </Disclosure>
        <SetupGrid
          department={department}
          subject={capitalize(fiche.one)}
          fields={ROW_FIELDS}
          labels={FIELD_LABELS}
          groups={groups}
          members={directory.members.map(({ label }) => label)}
          units={directory.units.map(({ label }) => label)}
          save={actions.saveRows}
        />
      </Section>
    </>
  )
}

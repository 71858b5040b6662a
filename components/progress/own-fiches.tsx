import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { OwnUpdates } from '#lib/progress/own-fiches.presenter.ts'
import type { PilotedFiche } from '#lib/progress/piloted.queries.ts'
import type { OwnFiche } from '#lib/progress/progress.queries.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { type NothingNewAction, NothingNewRows } from './nothing-new.tsx'
import { OwnFicheRow } from './own-fiche-row.tsx'
import { PilotedFiches } from './piloted-fiches.tsx'

/** What a person answers for in one department: the fiches they lead, and the actions they pilot in those of others. */
export type OwnDepartment = {
  slug: string
  name: string
  words: Words
  today: CivilDate
  updates: OwnUpdates
  sentence: string
  piloted: PilotedFiche[]
}

type Props = { here: OwnDepartment; elsewhere: OwnDepartment[]; nothingNew: NothingNewAction }

/** What a lead owes, the longest without news first: this department, then each other one under its name. */
export function OwnFiches({ here, elsewhere, nothingNew }: Props) {
  return (
    <NothingNewRows action={nothingNew}>
      <DepartmentFiches department={here} />
      {elsewhere.map((department) => (
        <section key={department.slug} className="mt-14">
          <h2 className="text-xl">{department.name}</h2>
          <p className="mt-1 mb-4 max-w-text text-grey">{department.sentence}</p>
          <DepartmentFiches department={department} />
        </section>
      ))}
    </NothingNewRows>
  )
}

function DepartmentFiches({ department }: { department: OwnDepartment }) {
  const { slug, piloted, words, today, updates } = department
  const actions = <PilotedFiches department={slug} fiches={piloted} today={today} />
  if (piloted.length === 0) return <LedFiches department={department} />
  if (updates.owed.length + updates.others.length === 0) return actions
  return (
    <>
      <LedFiches department={department} />
      <section className="mt-12" aria-labelledby={`pilotees-${slug}`}>
        <h2 id={`pilotees-${slug}`} className="text-xl">
          Les {words.many} que vous pilotez
        </h2>
        <p className="mt-1 mb-4 max-w-text text-grey">Dans des fiches que d’autres conduisent.</p>
        {actions}
      </section>
    </>
  )
}

function LedFiches({ department }: { department: OwnDepartment }) {
  const { owed, others, silent } = department.updates
  if (owed.length + others.length === 0)
    return (
      <EmptyState title="Aucune fiche ne vous est confiée">
        La coordination du schéma vous désigne sur une fiche&nbsp;; elle apparaît alors ici.
      </EmptyState>
    )
  if (silent) return <Rows department={department} fiches={others} state="open" />
  return (
    <>
      {owed.length > 0 && <Rows department={department} fiches={owed} state="owed" />}
      {others.length > 0 && (
        <Disclosure summary="À jour" aside={`(${others.length})`} className={owed.length > 0 ? 'mt-8' : undefined}>
          <Rows department={department} fiches={others} state="given" />
        </Disclosure>
      )}
    </>
  )
}

type RowsProps = { department: OwnDepartment; fiches: OwnFiche[]; state: 'owed' | 'open' | 'given' }

function Rows({ department: { slug, words, today }, fiches, state }: RowsProps) {
  return (
    <ul className="border-t border-line">
      {fiches.map((fiche) => (
        <OwnFicheRow key={fiche.id} department={slug} fiche={fiche} words={words} today={today} state={state} />
      ))}
    </ul>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { NothingNewFromForm } from '#components/progress/nothing-new-from-form.tsx'
import { UpdateForm } from '#components/progress/update-form.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { mayOnFiche } from '#lib/access/access.rules.ts'
import { giveLabel, progressErrorMessage } from '#lib/progress/progress.labels.ts'
import { readUpdateForm } from '#lib/progress/progress.queries.ts'
import { formFor } from '#lib/progress/update-form.presenter.ts'
import { actionWords, ficheName } from '#lib/scheme/scheme.labels.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { formatDate, today } from '#lib/shared/dates.ts'
import { parseId } from '#lib/shared/ids.ts'
import { typographic } from '#lib/shared/text.ts'
import { nothingNew } from '../../../points-d-etape/actions.ts'
import { submitUpdate } from './actions.ts'

type Props = {
  params: Promise<{ department: string; fiche: string }>
  searchParams: Promise<{ enregistre?: string | string[] }>
}

/** Read once for the title and the page: one transaction for both. */
const read = cache(async (department: string, id: string) => {
  const ficheId = parseId(id)
  if (!ficheId) notFound()
  return readRoom(department, 'progress.contribute', async (db) => {
    const form = await readUpdateForm(db, ficheId)
    return form && formFor(db.access, form)
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { department, fiche: id } = await params
  const { value: fiche } = await read(department, id)
  return { title: giveLabel(fiche.actionsOnly, actionWords(fiche)) }
}

export default async function UpdatePage({ params, searchParams }: Props) {
  const { department, fiche: id } = await params
  const { enregistre } = await searchParams
  const { access, value: fiche } = await read(department, id)
  const words = actionWords(fiche)
  const title = giveLabel(fiche.actionsOnly, words)
  const { timeZone } = access.department
  return (
    <Room access={access} current="points-d-etape" title={title}>
      <PageHeader
        crumbs={[
          { label: 'Mes points d’étape', href: `/${department}/points-d-etape` },
          { label: ficheName(fiche, fiche.code), href: `/${department}/fiches/${fiche.id}` },
        ]}
        kicker={title}
        title={typographic(fiche.title)}
        meta={
          fiche.lastUpdate
            ? `Dernier point d’étape\u00A0: situation au ${formatDate(fiche.lastUpdate.occurredOn)}, par ${fiche.lastUpdate.memberName}`
            : 'Aucun point d’étape pour le moment'
        }
      />
      {fiche.schemeStatus === 'active' ? (
        <>
          {!fiche.actionsOnly && (
            <NothingNewFromForm
              department={department}
              ficheId={fiche.id}
              previousIsKept={enregistre !== undefined}
              nothingNew={nothingNew}
            />
          )}
          <UpdateForm
            key={`${fiche.id} ${fiche.draft?.savedAt}`}
            department={department}
            fiche={fiche}
            words={words}
            arbitrates={mayOnFiche(access, 'arbitration.read', fiche.ties)}
            today={today(now(), timeZone)}
            timeZone={timeZone}
            submit={submitUpdate}
          />
        </>
      ) : (
        <EmptyState title="Pas encore de point d’étape">{progressErrorMessage({ tag: 'schemeNotActive' })}</EmptyState>
      )}
    </Room>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Room } from '#components/layout/room.tsx'
import { FicheSetupView } from '#components/setup/fiche-setup-view.tsx'
import { readRoom } from '#lib/server/room.ts'
import { readDirectory, readFicheSetup, readSetupActions } from '#lib/setup/setup.queries.ts'
import { parseId } from '#lib/shared/ids.ts'
import { chooseTerritories, saveRows } from '../actions.ts'

export const metadata: Metadata = { title: 'Pilotes des actions' }

type Props = { params: Promise<{ department: string; fiche: string }> }

export default async function FicheSetupPage({ params }: Props) {
  const { department, fiche: text } = await params
  const ficheId = parseId(text)
  if (!ficheId) notFound()
  const { access, value } = await readRoom(department, 'setup.manage', async (db) => {
    const schemeId = db.access.scheme?.id
    const fiche = schemeId ? await readFicheSetup(db, schemeId, ficheId) : null
    if (!schemeId || !fiche) return null
    return { fiche, actions: await readSetupActions(db, schemeId, ficheId), directory: await readDirectory(db) }
  })
  return (
    <Room access={access} current="mise-en-route" title="Pilotes des actions">
      <FicheSetupView
        department={department}
        scheme={access.scheme}
        {...value}
        save={{ saveRows, chooseTerritories }}
      />
    </Room>
  )
}

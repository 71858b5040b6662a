import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Room } from '#components/layout/room.tsx'
import { FicheSetupView } from '#components/setup/fiche-setup-view.tsx'
import { readRoom } from '#lib/server/room.ts'
import { readFicheSetup } from '#lib/setup/setup.queries.ts'
import { parseId } from '#lib/shared/ids.ts'
import { chooseTerritories, saveRows } from '../actions.ts'

export const metadata: Metadata = { title: 'Pilotes des actions' }

type Props = { params: Promise<{ department: string; fiche: string }> }

export default async function FicheSetupPage({ params }: Props) {
  const { department, fiche: text } = await params
  const ficheId = parseId(text)
  if (!ficheId) notFound()
  const { access, value } = await readRoom(department, 'setup.manage', (db) => readFicheSetup(db, ficheId))
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

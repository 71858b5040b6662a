import type { Metadata } from 'next'
import { Room } from '#components/layout/room.tsx'
import { SetupView } from '#components/setup/setup-view.tsx'
import { readRoom } from '#lib/server/room.ts'
import { parseGap } from '#lib/setup/progress.presenter.ts'
import { readSetup } from '#lib/setup/setup.queries.ts'
import { chooseRhythm, previewList, saveRows } from './actions.ts'

export const metadata: Metadata = { title: 'Mise en route' }

type Props = { params: Promise<{ department: string }>; searchParams: Promise<{ manque?: string | string[] }> }

export default async function SetupPage({ params, searchParams }: Props) {
  const { department } = await params
  const { manque } = await searchParams
  const { access, value } = await readRoom(department, 'setup.manage', readSetup)
  return (
    <Room access={access} current="mise-en-route" title="Mise en route">
      <SetupView
        department={department}
        scheme={access.scheme}
        {...value}
        gap={parseGap(manque)}
        actions={{ saveRows, previewList, chooseRhythm }}
      />
    </Room>
  )
}

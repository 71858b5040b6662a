import type { Metadata } from 'next'
import { DashboardView } from '#components/dashboard/dashboard-view.tsx'
import { Room } from '#components/layout/room.tsx'
import { readDashboard } from '#lib/dashboard/dashboard.queries.ts'
import { parseFilters } from '#lib/dashboard/filters.schema.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'

const TITLE = 'Tableau de bord'

export const metadata: Metadata = { title: TITLE }

type Props = {
  params: Promise<{ department: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DashboardPage({ params, searchParams }: Props) {
  const { department } = await params
  const filters = parseFilters(await searchParams)
  const { access, value } = await readRoom(department, 'progress.read', async (db) => {
    const { scheme } = db.access
    if (filters === null) return null
    if (scheme?.status !== 'active') return { source: null }
    const source = await readDashboard(db, scheme, filters, today(now(), db.access.department.timeZone))
    return source && { source }
  })
  return (
    <Room access={access} current="tableau-de-bord" title={TITLE}>
      <DashboardView access={access} source={value.source} />
    </Room>
  )
}

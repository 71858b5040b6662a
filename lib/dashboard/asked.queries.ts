import type { Access } from '#lib/access/access.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { type CivilDate, today } from '#lib/shared/dates.ts'
import { type DashboardSource, readDashboard } from './dashboard.queries.ts'
import type { Filters } from './filters.schema.ts'

/**
 * The dashboard that a file or a fold comes from, as its page reads it. A scheme that is not followed yet, filters that
 * name nothing or cannot be (undefined), and whoever may not read it: a 404.
 */
export async function readAsked(
  slug: string,
  filters: Filters | undefined,
): Promise<{ access: Access; source: DashboardSource; day: CivilDate }> {
  const { access, value } = await readRoom(slug, 'progress.read', async (db) => {
    const { scheme, department } = db.access
    if (filters === undefined || scheme?.status !== 'active') return null
    const day = today(now(), department.timeZone)
    const source = await readDashboard(db, scheme, filters, day)
    return source && { source, day }
  })
  return { access, ...value }
}

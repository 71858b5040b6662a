import type pg from 'pg'
import type { CivilDate } from '#lib/shared/dates.ts'
import { departmentId } from '../identity.ts'
import { until } from './events.ts'
import { lives } from './lives.ts'
import { LIVES } from './profiles.ts'
import { writeLife } from './write-life.ts'

/** Brings each lived scheme up to that day. Answers how many events each department gained. */
export async function seedLives(client: pg.Client, day: CivilDate): Promise<{ name: string; events: number }[]> {
  const grown = []
  for (const life of lives()) {
    grown.push({ name: life.name, events: await writeLife(client, life, until(life.events, day), day) })
  }
  return grown
}

/** The newest day any demonstration data of the database speaks of; null: there is none yet. */
export async function lastDay(client: pg.Client): Promise<CivilDate | null> {
  const days: (CivilDate | null)[] = []
  for (const code of Object.keys(LIVES)) {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.department', $1, true)`, [departmentId(code)])
    const { rows } = await client.query<{ day: CivilDate | null }>(
      `SELECT greatest((SELECT max(details->>'day') FROM audit_entry WHERE action = 'demonstration.grown'),
        (SELECT to_char(max(occurred_on), 'YYYY-MM-DD') FROM progress_update)) AS day`,
    )
    await client.query('COMMIT')
    days.push(rows[0]?.day ?? null)
  }
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

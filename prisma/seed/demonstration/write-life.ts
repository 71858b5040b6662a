import type pg from 'pg'
import { v7 } from 'uuid'
import type { CivilDate } from '#lib/shared/dates.ts'
import { departmentId } from '../identity.ts'
import type { Assessment, LifeEvent, SetUp, Update } from './events.ts'
import type { Life } from './lives.ts'
import { insertRecords, type Records } from './records.ts'
import { personId } from './set-up.ts'

type Save = SetUp | Update

/**
 * Writes what is missing of a department's life, in one transaction, as the owner of the tables. A fiche that a person
 * has saved since, whose revision is not the one the fiction gave it, is theirs from then on. Answers the number of
 * events written.
 */
export async function writeLife(
  client: pg.Client,
  life: Life,
  events: readonly LifeEvent[],
  day: CivilDate,
): Promise<number> {
  const department = departmentId(life.code)
  await client.query('BEGIN')
  try {
    await client.query(`SELECT set_config('app.department', $1, true)`, [department])
    const write = insertRecords(client, department)
    if (events.length > 0) await begin(client, write, life)
    const ours = await untouched(client, events.filter(isSave))
    const saves = events.filter(isSave).filter(({ ficheId, revision }) => revision > (ours.get(ficheId) ?? Infinity))
    await writeSaves(client, write, saves)
    const assessed = await writeAssessments(
      client,
      events.filter(isAssessment).filter(({ ficheId }) => ours.has(ficheId)),
    )
    const written = saves.length + assessed
    // One entry for each run, not one for each event: the chain says who did what, and nobody did this.
    if (written > 0)
      await write('audit_entry', [
        {
          id: v7(),
          action: 'demonstration.grown',
          subject_kind: 'department',
          subject_id: department,
          details: { day, events: written },
        },
      ])
    await client.query('COMMIT')
    return written
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** The people of the fiction, and the first day of the follow-up: once, so that what a coordinator changes stays changed. */
async function begin(client: pg.Client, write: Records, { code, profile, scheme }: Life) {
  const people = profile.people.map(({ name, jobTitle, unitKey }) => ({
    id: personId(code, name),
    name,
    job_title: jobTitle,
    unit_id: scheme.unitIdOf(unitKey),
  }))
  const inserted = await write('member', people)
  if (inserted === 0) return
  await client.query(`UPDATE scheme SET follow_up_from = $1 WHERE status = 'active' AND follow_up_from IS NULL`, [
    profile.followUpFrom,
  ])
}

/** The revision of each fiche that is as it was loaded, or as the fiction left it. Locked until the end. */
async function untouched(client: pg.Client, saves: readonly Save[]): Promise<Map<string, number>> {
  const ids = new Map(saves.map(({ ficheId, revision, id }) => [`${ficheId}/${revision}`, id]))
  const { rows } = await client.query<{ id: string; revision: number; revisionId: string | null }>(
    `SELECT f.id, f.revision, r.id AS "revisionId" FROM fiche f
     LEFT JOIN revision r ON r.department_id = f.department_id AND r.fiche_id = f.id AND r.number = f.revision
     ORDER BY f.id FOR UPDATE OF f`,
  )
  const ours = rows.filter(({ id, revision, revisionId }) =>
    revision === 1 ? true : revisionId !== null && revisionId === ids.get(`${id}/${revision}`),
  )
  return new Map(ours.map(({ id, revision }) => [id, revision]))
}

/** Fiche by fiche the saves follow each other; those of the same rank are written together, for speed. */
async function writeSaves(client: pg.Client, write: Records, saves: readonly Save[]) {
  const byFiche = Map.groupBy(saves, ({ ficheId }) => ficheId)
  const rounds = Math.max(0, ...[...byFiche.values()].map((own) => own.length))
  for (let round = 0; round < rounds; round++) {
    const together = [...byFiche.values()].flatMap((own) => own[round] ?? [])
    await writeSetUps(
      client,
      write,
      together.filter((save) => save.kind === 'setUp'),
    )
    const updates = together.filter((save) => save.kind === 'update')
    await moveActions(client, updates)
    await keepRevisions(client, together)
    await writeUpdates(write, updates)
  }
}

async function writeSetUps(client: pg.Client, write: Records, setUps: readonly SetUp[]) {
  await write(
    'fiche_territory',
    setUps.flatMap(({ ficheId, territoryIds }) => territoryIds.map((id) => ({ fiche_id: ficheId, territory_id: id }))),
  )
  await client.query(
    `UPDATE action a SET start_year = p."startYear", end_year = p."endYear"
     FROM jsonb_to_recordset($1) AS p("actionId" uuid, "startYear" smallint, "endYear" smallint)
     WHERE a.id = p."actionId"`,
    [JSON.stringify(setUps.flatMap(({ periods }) => periods))],
  )
  await client.query(
    `INSERT INTO fiche_lead (department_id, id, fiche_id, position, label, member_id, unit_id)
     SELECT f.department_id, l.id, f.id, l.rank + coalesce((SELECT max(k.position) + 1 FROM fiche_lead k
       WHERE k.department_id = f.department_id AND k.fiche_id = f.id), 0), l.label, l."memberId", l."unitId"
     FROM jsonb_to_recordset($1) AS l(id uuid, "ficheId" uuid, rank int, label text, "memberId" uuid, "unitId" uuid)
     JOIN fiche f ON f.id = l."ficheId" ON CONFLICT DO NOTHING`,
    [JSON.stringify(setUps.flatMap(({ ficheId, leads }) => leads.map((lead, rank) => ({ ...lead, ficheId, rank }))))],
  )
}

async function moveActions(client: pg.Client, updates: readonly Update[]) {
  await client.query(
    `UPDATE action a SET status = m.status, progress = m.progress
     FROM jsonb_to_recordset($1) AS m("actionId" uuid, status text, progress smallint) WHERE a.id = m."actionId"`,
    [JSON.stringify(updates.flatMap(({ movements }) => movements))],
  )
}

/** Each fiche as it now is, under the number that the event gives it. */
async function keepRevisions(client: pg.Client, saves: readonly Save[]) {
  const records = JSON.stringify(
    saves.map(({ id, ficheId, revision, memberId, at }) => ({ id, ficheId, revision, memberId, at })),
  )
  const given = `jsonb_to_recordset($1) AS s(id uuid, "ficheId" uuid, revision int, "memberId" uuid, at timestamptz)`
  await client.query(`UPDATE fiche f SET revision = s.revision FROM ${given} WHERE f.id = s."ficheId"`, [records])
  await client.query(
    `INSERT INTO revision (department_id, id, fiche_id, number, member_id, snapshot, recorded_at)
     SELECT f.department_id, s.id, f.id, s.revision, s."memberId", fiche_snapshot(f.department_id, f.id), s.at
     FROM ${given} JOIN fiche f ON f.id = s."ficheId"`,
    [records],
  )
}

async function writeUpdates(write: Records, updates: readonly Update[]) {
  await write(
    'progress_update',
    updates.map((update) => ({
      id: update.id,
      fiche_id: update.ficheId,
      member_id: update.memberId,
      fiche_revision: update.revision,
      nothing_new: update.nothingNew,
      confidence: update.confidence,
      accomplished: update.accomplished,
      difficulties: update.difficulties,
      next_steps: update.nextSteps,
      arbitration: update.arbitration,
      occurred_on: update.occurredOn,
      recorded_at: update.at,
    })),
  )
  await write(
    'progress_update_action',
    updates.flatMap(({ id, movements }) =>
      movements.map((movement) => ({
        update_id: id,
        action_id: movement.actionId,
        previous_status: movement.previousStatus,
        status: movement.status,
        previous_progress: movement.previousProgress,
        progress: movement.progress,
      })),
    ),
  )
}

/** What a person has assessed of a year stays the last word on it. */
async function writeAssessments(client: pg.Client, assessments: readonly Assessment[]): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO objective_assessment (department_id, id, objective_id, member_id, year, outcome, evidence, recorded_at)
     SELECT o.department_id, n.id, o.id, n."memberId", n.year, n.outcome, n.evidence, n.at
     FROM jsonb_to_recordset($1) AS n(id uuid, "objectiveId" uuid, "memberId" uuid, year smallint, outcome text,
       evidence text, at timestamptz)
     JOIN objective o ON o.id = n."objectiveId"
     WHERE NOT EXISTS (SELECT FROM objective_assessment k WHERE k.department_id = o.department_id
       AND k.objective_id = o.id AND k.year = n.year)`,
    [JSON.stringify(assessments)],
  )
  return rowCount ?? 0
}

const isSave = (event: LifeEvent): event is Save => event.kind !== 'assessment'
const isAssessment = (event: LifeEvent): event is Assessment => event.kind === 'assessment'

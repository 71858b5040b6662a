import { randomBytes, randomUUID } from 'node:crypto'
import { hashToken } from '#lib/identity/one-time-token.ts'
import { createPerson, inDepartment, type Person } from '#tests/support/people.ts'
import { mintSession } from '#tests/support/session.ts'
import type { Ground, Side } from './ground.ts'
import type { Ids } from './ids.ts'

/** A person with the cookie of an open session. */
export type Visitor = { cookie: string; person: Person }

export type Cast = Record<Actor, Visitor>
export type Actor =
  | 'coordinator'
  | 'lead'
  | 'otherLead'
  | 'pilot'
  | 'otherPilot'
  | 'agent'
  | 'partner'
  | 'invitee'
  | 'administrator'
  | 'foreigner'

/** The people of one run, and the ids of both departments with those that the run may use up. */
export type Run = { cast: Cast; own: Ids; other: Ids }

/**
 * Who attacks: of their own department, a coordinator (whom only tenancy stops), then those whom rights stop too; somebody
 * invited to it; the platform's administrator; and a coordinator of the other department, for whom the same addresses exist.
 */
export async function prepareRun(ground: Ground): Promise<Run> {
  const { own, other, database } = ground
  const [ownIds, otherIds] = [await expend(ground, own), await expend(ground, other)]
  const make = async (slug: string, given: Parameters<typeof createPerson>[2]): Promise<Visitor> =>
    withCookie(await createPerson(database.migrationUrl, slug, given))
  const administrator = await make(own.slug, {})
  await ground.superuser.query('UPDATE user_account SET is_platform_admin = true WHERE id = $1', [
    administrator.person.userId,
  ])
  return {
    own: ownIds,
    other: otherIds,
    cast: {
      coordinator: await make(own.slug, { roles: [{ role: 'coordinator' }] }),
      lead: await withCookie({
        slug: own.slug,
        userId: ownIds.leadUser,
        memberId: ownIds.leadMember,
        sessionVersion: 1,
      }),
      otherLead: await make(own.slug, { leads: [own.ids.otherFiche] }),
      pilot: await make(own.slug, { pilots: [own.ids.action] }),
      otherPilot: await make(own.slug, { pilots: [own.ids.otherAction] }),
      agent: await make(own.slug, { roles: [{ role: 'agent' }] }),
      partner: await make(own.slug, { roles: [{ role: 'partner', partnerId: own.ids.partner }] }),
      invitee: await withCookie({ slug: own.slug, userId: ownIds.invitee, memberId: '', sessionVersion: 1 }),
      administrator,
      foreigner: await make(other.slug, { roles: [{ role: 'coordinator' }] }),
    },
  }
}

/** Adds to a department what an action uses up: people to dismiss, roles to withdraw, links to follow. */
async function expend({ database }: Ground, { slug, ids }: Side): Promise<Ids> {
  const person = (given: Parameters<typeof createPerson>[2]) => createPerson(database.migrationUrl, slug, given)
  const lead = await person({ leads: [ids.fiche] })
  const newcomer = await person({ roles: [{ role: 'agent' }] })
  const leaver = await person({ roles: [{ role: 'agent' }], leads: [ids.fiche] })
  const coLead = await person({ leads: [ids.fiche] })
  return inDepartment(database.migrationUrl, slug, async (query, departmentId) => {
    const guest = async () => {
      const [user, member] = [randomUUID(), randomUUID()]
      const address = `${user}@invitation.example`
      await query(`SELECT set_config('app.user', $1, true)`, [user])
      await query(`INSERT INTO user_account (id, email, name) VALUES ($1, $2, 'Alix Invitation')`, [user, address])
      await query(`INSERT INTO member (department_id, id, name, email) VALUES ($1, $2, 'Alix Invitation', $3)`, [
        departmentId,
        member,
        address,
      ])
      return { user, member }
    }
    const link = async (user: string, member: string | null) => {
      const token = randomBytes(32).toString('base64url')
      await query(
        `INSERT INTO one_time_link (token_hash, user_id, expires_at, department_id, member_id)
         VALUES ($1, $2, now() + interval '1 day', $3, $4)`,
        [hashToken(token), user, member && departmentId, member],
      )
      return token
    }
    const [waiting, accepting, joining] = [await guest(), await guest(), await guest()]
    const [role] = await query('SELECT id FROM role_assignment WHERE department_id = $1 AND member_id = $2', [
      departmentId,
      newcomer.memberId,
    ])
    return {
      ...ids,
      leadUser: lead.userId,
      leadMember: lead.memberId,
      coLead: coLead.memberId,
      newcomer: newcomer.memberId,
      leaver: leaver.memberId,
      role: String(role?.id),
      guest: waiting.member,
      acceptToken: await link(accepting.user, accepting.member),
      joinToken: await link(joining.user, joining.member),
      chooseToken: await ofUser(query, coLead.userId, () => link(coLead.userId, null)),
      invitee: joining.user,
    }
  })
}

/** Row-level security lets a user's link be written in that user's name alone. */
async function ofUser<T>(
  query: (sql: string, values: string[]) => Promise<unknown>,
  userId: string,
  use: () => Promise<T>,
) {
  await query(`SELECT set_config('app.user', $1, true)`, [userId])
  return use()
}

async function withCookie(person: Person): Promise<Visitor> {
  const { name, value } = await mintSession(person)
  return { person, cookie: `${name}=${value}` }
}

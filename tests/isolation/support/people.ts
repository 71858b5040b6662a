import { encode } from 'next-auth/jwt'
import { createPerson, type Person } from '#tests/support/people.ts'
import type { Ground } from './ground.ts'

/** The secret that tests/support/server.ts gives to the application. */
const secret = 'only-for-tests-only-for-tests-only-for-tests'

/** A person with the cookie of an open session. */
export type Visitor = { cookie: string; person: Person }

export type Cast = Record<'coordinator' | 'lead' | 'agent' | 'partner' | 'foreigner', Visitor>

/**
 * Who attacks: of their own department, a coordinator (whom only tenancy stops), a lead, an agent and a partner (whom
 * rights stop too); and a coordinator of the other department, for whom the same addresses exist.
 */
export async function castFor({ database, own, other }: Ground): Promise<Cast> {
  const make = async (slug: string, given: Parameters<typeof createPerson>[2]): Promise<Visitor> => {
    const person = await createPerson(database.migrationUrl, slug, given)
    return { person, cookie: await sessionCookie(person) }
  }
  return {
    coordinator: await make(own.slug, { roles: [{ role: 'coordinator' }] }),
    lead: await make(own.slug, { leads: [own.ids.fiche] }),
    agent: await make(own.slug, { roles: [{ role: 'agent' }] }),
    partner: await make(own.slug, { roles: [{ role: 'partner', partnerId: own.ids.partner }] }),
    foreigner: await make(other.slug, { roles: [{ role: 'coordinator' }] }),
  }
}

/** The cookie that sign-in would give. */
export async function sessionCookie({ userId, sessionVersion }: Pick<Person, 'userId' | 'sessionVersion'>) {
  const token = await encode({ token: { sub: userId, sessionVersion }, secret })
  return `next-auth.session-token=${token}`
}

import { createPerson, type Person } from '#tests/support/people.ts'
import { mintSession } from '#tests/support/session.ts'
import type { Ground } from './ground.ts'

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

/** The header that carries the session. */
async function sessionCookie(person: Person) {
  const { name, value } = await mintSession(person)
  return `${name}=${value}`
}

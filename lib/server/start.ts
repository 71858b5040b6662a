import { database } from './database.ts'
import { type Environment, env } from './env.ts'
import { type ServerFacts, startRefusal } from './start.rules.ts'

/**
 * Stops the process, with one sentence, rather than serve unsafely: a wrong environment, a database that does not
 * answer or whose role could see too much, and in production what belongs to a demonstration.
 */
export async function refuseUnsafeStart(): Promise<void> {
  const refusal = await findRefusal().catch((error: Error) => error.message)
  if (refusal === null) return
  process.stderr.write(`${refusal}\n`)
  process.exit(1)
}

/** The sentence that keeps the application from starting, or null. @throws Error when the environment is wrong. */
export async function findRefusal(): Promise<string | null> {
  const environment = env()
  const facts = await readFacts().catch((error: { code?: string; message: string }) => error)
  if ('message' in facts)
    return `La base de données de DATABASE_URL ne répond pas (${reason(facts)}) : vérifiez l’adresse, le rôle, le mot de passe, et que ses migrations sont appliquées (npm run db:migrate).`
  return startRefusal(facts, environment, mayBypass(environment))
}

/** The isolation tests run once as a role that ignores row-level security: nobody else may. */
function mayBypass({ APP_MODE }: Environment): boolean {
  return APP_MODE === 'test' && process.env.ISOLATION_BYPASS === '1'
}

async function readFacts(): Promise<ServerFacts> {
  const rows = await database().$queryRaw<ServerFacts[]>`
    SELECT current_setting('server_version_num')::int AS version, r.rolname AS role, r.rolsuper AS superuser,
      r.rolbypassrls AS bypass, has_demonstration_account() AS demonstration,
      EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
        AND pg_has_role(current_user, c.relowner, 'MEMBER'))
      OR EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database()
        AND pg_has_role(current_user, d.datdba, 'MEMBER')) AS owns
    FROM pg_roles r WHERE r.rolname = current_user`
  return rows[0] as ServerFacts
}

/** The code alone: a driver's message may hold the address. */
function reason(error: { code?: string; message: string }): string {
  return error.code ?? 'sans réponse'
}

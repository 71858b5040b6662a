import { refuse } from '#tools/process/refusal.ts'
import { connect, withConnection } from './connect.ts'
import { roleOf } from './grants.ts'
import type { Urls } from './roles.ts'

const oldestVersion = 15

/** Refuses a PostgreSQL of the person's own that does not answer, is too old, or whose runtime role could see too much. */
export async function checkServer({ migrationUrl, runtimeUrl }: Urls) {
  await checkAnswers('MIGRATION_DATABASE_URL', migrationUrl)
  await checkAnswers('DATABASE_URL', runtimeUrl)
  await withConnection(runtimeUrl, async (client) => {
    const { rows } = await client.query<Facts>(facts)
    const problem = rows[0] && problemWith(rows[0], roleOf(runtimeUrl))
    if (problem) refuse(problem)
  })
}

/** What the server says of itself and of the role it sees. */
type Facts = { version: number; superuser: boolean; bypass: boolean; owns: boolean }

/** The sentence to show when a server cannot be used safely, or null. */
export function problemWith({ version, superuser, bypass, owns }: Facts, role: string): string | null {
  const major = Math.floor(version / 10_000)
  if (major < oldestVersion) {
    return `PostgreSQL ${major} est trop ancien : il faut la version ${oldestVersion} ou une plus récente.`
  }
  const excess =
    (superuser && 'est superutilisateur (SUPERUSER)') ||
    (bypass && 'contourne la séparation des départements (BYPASSRLS)') ||
    (owns && 'possède la base, des tables ou un rôle qui en possède')
  return excess
    ? `Le rôle ${role} de DATABASE_URL ${excess} : donnez à l'application un rôle qui n'a aucun de ces droits.`
    : null
}

const facts = `
  SELECT current_setting('server_version_num')::int AS version, rolsuper AS superuser, rolbypassrls AS bypass,
    EXISTS (SELECT FROM pg_database WHERE datname = current_database() AND pg_has_role(current_user, datdba, 'MEMBER'))
    OR EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_has_role(current_user, relowner, 'MEMBER'))
      AS owns
  FROM pg_roles WHERE rolname = current_user`

async function checkAnswers(variable: string, url: string) {
  if (!URL.canParse(url))
    refuse(`${variable} n'est pas une adresse : écrivez-la postgresql://rôle:mot-de-passe@hôte:port/base.`)
  try {
    await (await connect(url, 6_000)).end()
  } catch (error) {
    const { host, pathname } = new URL(url)
    const reason = (error as { code?: string; message: string }).code ?? (error as Error).message
    refuse(
      `La base ${host}${pathname} indiquée par ${variable} ne répond pas (${reason}) : vérifiez l'adresse, le rôle et le mot de passe, et que le serveur est démarré.`,
    )
  }
}

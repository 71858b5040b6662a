import type pg from 'pg'
import { v7 } from 'uuid'
import { newLink } from '#lib/identity/one-time-token.ts'

/**
 * Makes a link to choose a password, and its holder an administrator of the platform unless told otherwise: only the owner
 * of the tables may. Answers the token, or null when there is no such account.
 */
export async function letIn(
  client: pg.Client,
  email: string,
  { passwordOnly }: { passwordOnly: boolean },
  now: Date,
): Promise<string | null> {
  const { token, tokenHash, expiresAt } = newLink(now)
  await client.query('BEGIN')
  try {
    if (!passwordOnly) await client.query('SELECT ensure_user($1, $2, $3)', [v7(), email, nameFrom(email)])
    await client.query(`SELECT set_config('app.email', $1, true)`, [email])
    const { rows } = await client.query<{ id: string }>(
      `UPDATE user_account SET is_platform_admin = is_platform_admin OR $2
       WHERE email = $1 AND erased_at IS NULL RETURNING id`,
      [email, !passwordOnly],
    )
    const [user] = rows
    if (user) {
      await client.query(`SELECT set_config('app.user', $1, true)`, [user.id])
      await client.query('DELETE FROM one_time_link WHERE user_id = $1 AND department_id IS NULL', [user.id])
      await client.query('INSERT INTO one_time_link (token_hash, user_id, expires_at) VALUES ($1, $2, $3)', [
        tokenHash,
        user.id,
        expiresAt,
      ])
    }
    await client.query('COMMIT')
    return user ? token : null
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** "marie.dupont@..." gives "Marie Dupont": the account needs a name before anybody has told it. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter(Boolean)
  return words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ')
}

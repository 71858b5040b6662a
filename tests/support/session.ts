import { encode } from 'next-auth/jwt'

/** The secret that tests/support/server.ts gives to the application. */
const secret = 'only-for-tests-only-for-tests-only-for-tests'

/** The cookie that sign-in would give. */
export async function mintSession(user: { userId: string; sessionVersion: number }) {
  const token = await encode({ token: { sub: user.userId, sessionVersion: user.sessionVersion }, secret })
  return { name: 'next-auth.session-token', value: token }
}

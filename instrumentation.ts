/** Runs once when the server starts: a wrong environment stops it here, with a sentence, not at the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseUnsafeStart } = await import('#lib/server/start.ts')
  await refuseUnsafeStart()
}

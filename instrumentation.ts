import type { Instrumentation } from 'next'

/** Runs once when the server starts: a wrong environment stops it here, with a sentence, not at the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseUnsafeStart } = await import('#lib/server/start.ts')
  await refuseUnsafeStart()
}

/** A page that broke shows the digest of its error and nothing else: the log keeps the cause under the same id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('#lib/server/log.ts')
  const id = (error as { digest?: string }).digest
  log.error({ id, where: `${request.method} ${context.routePath}`, err: error }, 'unexpected error')
}

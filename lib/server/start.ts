import { env } from './env.ts'

/** Refuses to serve with a wrong environment. What a production start refuses beside it is added here. */
export async function refuseUnsafeStart(): Promise<void> {
  env()
}

import type { Urls } from '#tools/database/roles.ts'
import type { Secrets } from '#tools/secrets.ts'

/** The settings of a demonstration: those of .env.example that it needs, with nothing left to the person. */
export function environmentFor(run: { urls: Urls; port: number; address: string; secrets: Secrets }) {
  return {
    APP_MODE: 'demo',
    DATABASE_URL: run.urls.runtimeUrl,
    NEXTAUTH_URL: run.address,
    NEXTAUTH_SECRET: run.secrets.authentication,
    PORT: String(run.port),
    HOSTNAME: '127.0.0.1',
  }
}

import { z } from 'zod'
import { isCivilDate } from '#lib/shared/dates.ts'

const environment = z
  .object({
    APP_MODE: z.enum(['production', 'demo', 'test']).default('production'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    NEXTAUTH_SECRET: z.string().min(32, 'au moins 32 caractères'),
    /** The public address, without a final slash: sign-in cookies and one-time links are bound to it. */
    NEXTAUTH_URL: z.url({ protocol: /^https?$/ }),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** The civil day a demonstration lives on; the real one when absent. */
    DEMONSTRATION_TODAY: z.string().refine(isCivilDate, 'un jour qui existe, AAAA-MM-JJ').optional(),
    /** What the sign-in button says: « Se connecter avec ... ». */
    OIDC_NAME: z.string().min(1).default('le compte du Département'),
    /** What the legal notice owes its readers (law 2004-575 of 21 June 2004, article 1-1): name, address, telephone. */
    LEGAL_PUBLISHER: z.string().min(1).optional(),
    LEGAL_DIRECTOR: z.string().min(1).optional(),
    LEGAL_HOST: z.string().min(1).optional(),
  })
  .superRefine((env, context) => {
    const oidc = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length
    if (oidc !== 0 && oidc !== 3)
      context.addIssue({ code: 'custom', message: 'OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET vont ensemble' })
    if (env.APP_MODE === 'production' && env.DEMONSTRATION_TODAY)
      context.addIssue({ code: 'custom', path: ['DEMONSTRATION_TODAY'], message: 'réservée à une démonstration' })
    if (env.APP_MODE === 'production' && /change|secret|default|example/i.test(env.NEXTAUTH_SECRET))
      context.addIssue({ code: 'custom', path: ['NEXTAUTH_SECRET'], message: 'secret par défaut refusé en production' })
  })

export type Environment = z.infer<typeof environment>

/** Every variable that is read: what the README and .env.example must tell of. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape)

let parsed: Environment | undefined

/** The environment, parsed once, at start (`instrumentation.ts`), never at build. Throws a French sentence per fault. */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env)
  return parsed
}

/** @throws Error naming every variable at fault, never its value. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = environment.safeParse(present)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'environnement'} : ${issue.message}`)
  throw new Error(`Variables d’environnement à corriger : ${faults.join(' ; ')}.`)
}

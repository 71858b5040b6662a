import type { Prisma } from '#lib/server/generated/prisma/client.ts'

/** What the platform knows of a department: its identity, nothing of its content. */
export type PlatformDepartment = {
  id: string
  code: string
  slug: string
  name: string
  region: string | null
  createdAt: Date
}

/** The departments of the platform, in the order of their codes. */
export function listDepartments(tx: Prisma.TransactionClient): Promise<PlatformDepartment[]> {
  return tx.$queryRaw<PlatformDepartment[]>`
    SELECT id, code, slug, name, region, created_at AS "createdAt" FROM department ORDER BY code COLLATE french_natural`
}

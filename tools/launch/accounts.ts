import fs from 'node:fs'
import { inProject } from '#tools/project.ts'

type Account = { email: string; password: string; name: string; department: string; role: string }

/** The demonstration accounts, one a line, or nothing when the seed brings none. */
export async function describeAccounts(): Promise<string> {
  const file = inProject('prisma/seed/demonstration-accounts.ts')
  if (!fs.existsSync(file)) return ''
  const { demonstrationAccounts } = (await import(file)) as { demonstrationAccounts: Account[] }
  return table(
    demonstrationAccounts.map(({ email, password, role, department }) => [email, password, `${role}, ${department}`]),
  )
}

/** Lines of cells, aligned in columns. */
export function table(rows: string[][]): string {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, i) => Math.max(cell.length, widest[i] ?? 0)), [])
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n')
}

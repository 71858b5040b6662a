/** One net taken away: by SQL in the test's database, by an edit of a source, or by a page nobody listed. */
export type Breach = {
  name: string
  tests: string
  sql?: string
  edit?: { file: string; from: string; to: string }
  add?: { file: string; code: string }
}

const tables = 'tests/isolation/tables.test.ts'
const attack = 'tests/isolation/attack.test.ts'
/** As the queries write it. */
const departmentId = `\${db.departmentId}::uuid`

/** One of each kind: a policy, a condition of a query, a right. */
export const breaches: Breach[] = [
  { name: 'policy removed: fiche', tests: tables, sql: 'DROP POLICY department_only ON fiche' },
  {
    name: 'policy that always agrees: action',
    tests: tables,
    sql: 'ALTER POLICY department_only ON action USING (true) WITH CHECK (true)',
  },
  {
    name: 'policy without its check on writing: unit',
    tests: tables,
    sql: 'ALTER POLICY department_only ON unit WITH CHECK (true)',
  },
  { name: 'row-level security off: partner', tests: tables, sql: 'ALTER TABLE partner DISABLE ROW LEVEL SECURITY' },
  {
    name: 'department_id left out: the form of an update',
    tests: attack,
    edit: {
      file: 'lib/progress/progress.queries.ts',
      from: `WHERE f.department_id = ${departmentId} AND f.id = \${ficheId}::uuid\`\n  return rows[0] ?? null`,
      to: `WHERE f.id = \${ficheId}::uuid\`\n  return rows[0] ?? null`,
    },
  },
  {
    name: 'department_id left out: the directory of partners',
    tests: attack,
    edit: {
      file: 'lib/partner/partner.queries.ts',
      from: `WHERE p.department_id = ${departmentId}\n`,
      to: 'WHERE true\n',
    },
  },
  {
    name: 'department_id left out: the directions a grid can name',
    tests: attack,
    edit: {
      file: 'lib/setup/setup.queries.ts',
      from: `FROM unit u WHERE u.department_id = ${departmentId}\n`,
      to: 'FROM unit u\n',
    },
  },
  {
    name: 'right not checked: submitting an update',
    tests: attack,
    edit: {
      file: 'lib/progress/update-form.presenter.ts',
      from: "if (mayOnFiche(access, 'progress.submit', ties)) return",
      to: 'if (ties) return',
    },
  },
  {
    name: 'right not checked: the page of one’s updates',
    tests: attack,
    edit: {
      file: 'app/[department]/(espace)/points-d-etape/page.tsx',
      from: "'progress.contribute'",
      to: "'scheme.read'",
    },
  },
  {
    name: 'a page nobody listed',
    tests: attack,
    add: { file: 'app/(public)/oubliee/page.tsx', code: 'export default () => null\n' },
  },
]

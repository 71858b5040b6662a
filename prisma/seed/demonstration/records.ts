import type pg from 'pg'

/** Inserts rows of a table, keys being its columns, in one statement; those that are there stay. Answers how many are new. */
export type Records = (table: string, rows: readonly Record<string, unknown>[]) => Promise<number>

/** Of one department, whose id every row bears. */
export function insertRecords(client: pg.Client, departmentId: string): Records {
  return async (table, rows) => {
    const [first] = rows
    if (first === undefined) return 0
    const columns = ['department_id', ...Object.keys(first)].join(', ')
    const { rowCount } = await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows.map((row) => ({ department_id: departmentId, ...row })))],
    )
    return rowCount ?? 0
  }
}

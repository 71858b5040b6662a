import fs from 'node:fs'

/** A node of a plan, as EXPLAIN (FORMAT JSON) writes it. */
export type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Shared Hit Blocks'?: number
  'Shared Read Blocks'?: number
  Plans?: PlanNode[]
}

/** A statement that PostgreSQL ran, with the plan it really followed; `nested`: inside a function. */
export type Statement = { text: string; nested: boolean; plan: PlanNode }

/** Reads the statements that PostgreSQL logs while `work` runs. */
export async function statementsDuring(log: string, work: () => Promise<unknown>): Promise<Statement[]> {
  const before = fs.statSync(log).size
  await work()
  return parseLog(fs.readFileSync(log).subarray(before).toString('utf8'))
}

/** An entry begins with its time; the lines that follow it begin with a tab. What a function runs carries its context. */
export function parseLog(text: string): Statement[] {
  const statements: Statement[] = []
  for (const entry of text.split(/^(?=\d{4}-\d\d-\d\d )/m)) {
    const [, kind, said = ''] = /^.*?\[\d+\] (\w+): {2}([\s\S]*)/.exec(entry) ?? []
    const last = statements.at(-1)
    if (kind === 'CONTEXT' && last) last.nested = true
    const plan = kind === 'LOG' ? /^duration: \S+ ms {2}plan:\n([\s\S]*)/.exec(said)?.[1] : undefined
    if (!plan) continue
    const { 'Query Text': query, Plan } = JSON.parse(plan.replace(/^\t/gm, ''))
    statements.push({ text: query.replace(/\s+/g, ' ').trim(), nested: false, plan: Plan })
  }
  return statements
}

import path from 'node:path'
import { withConnection } from '#tools/database/connect.ts'
import type { BenchDatabase } from '../database/build.ts'
import { get } from '../measure/get.ts'
import { readCensus } from '../pages/census.ts'
import type { MeasuredPage } from '../pages/routes.ts'
import { drawVisits } from '../pages/visits.ts'
import { startServer } from '../server.ts'
import { type PlanNode, type Statement, statementsDuring } from './server-log.ts'

/** What one statement of a page costs, by visit: the blocks PostgreSQL looked at, and how it went about it. */
export type QueryCost = { text: string; buffers: number; plan: string[] }

/** The statements of each page, by route. */
export type PageCosts = Map<string, QueryCost[]>

const visitsOfAPage = 5

/**
 * Asks for every page with auto_explain on, always in the last department made: the same rows in every database, alone
 * or among many. One connection, used before it is measured, so that no block of the catalogs is counted.
 */
export async function explainPages(
  database: BenchDatabase,
  program: string,
  pages: readonly MeasuredPage[],
  seed: string,
): Promise<PageCosts> {
  const log = await explainEverything(database)
  const server = await startServer(`plans-${database.departments}`, [program], database.runtimeUrl, {
    DATABASE_POOL_SIZE: '1',
  })
  try {
    const last = (await readCensus(database.superUrl)).slice(-1)
    const costs: PageCosts = new Map()
    for (const page of pages) {
      const visits = await drawVisits(page, last, visitsOfAPage, `${seed} plans`)
      const ask = async () => {
        for (const visit of visits) await get(server.address, visit)
      }
      await ask()
      costs.set(page.route, byQuery(await statementsDuring(log, ask)))
    }
    return costs
  } finally {
    await server.stop()
    await withConnection(database.superUrl, (client) => client.query(`ALTER DATABASE ${nameOf(database)} RESET ALL`))
  }
}

const nameOf = ({ superUrl }: BenchDatabase) => new URL(superUrl).pathname.slice(1)

async function explainEverything(database: BenchDatabase): Promise<string> {
  return withConnection(database.superUrl, async (client) => {
    for (const [setting, value] of Object.entries(autoExplain)) {
      await client.query(`ALTER DATABASE ${nameOf(database)} SET ${setting} = '${value}'`)
    }
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return path.join(path.dirname(rows[0]?.data_directory ?? ''), 'log')
  })
}

const autoExplain = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
}

/** What a function runs is logged before the statement that called it, whose blocks count it already. */
function byQuery(statements: readonly Statement[]): QueryCost[] {
  const costs = new Map<string, QueryCost>()
  let inside: string[] = []
  for (const { text, nested, plan } of statements) {
    const steps = [...inside, ...stepsOf(plan)]
    inside = nested ? steps : []
    if (nested) continue
    const cost = costs.get(text) ?? { text, buffers: 0, plan: [] }
    cost.buffers += ((plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)) / visitsOfAPage
    cost.plan = [...new Set([...cost.plan, ...steps])].sort()
    costs.set(text, cost)
  }
  return [...costs.values()]
}

/** How a plan reads its tables and joins them: `Seq Scan node`, `Bitmap Heap Scan action`, `Hash Join`... */
function stepsOf(node: PlanNode): string[] {
  const { 'Node Type': type, 'Relation Name': relation } = node
  const here = relation ? [`${type} ${relation}`] : joins.has(type) ? [type] : []
  return [...here, ...(node.Plans ?? []).flatMap(stepsOf)]
}

const joins = new Set(['Nested Loop', 'Hash Join', 'Merge Join'])

import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { rolesOf } from '#lib/access/access.rules.ts'
import { readAsked } from '#lib/dashboard/asked.queries.ts'
import { blockTable } from '#lib/dashboard/block.presenter.ts'
import { readingOf } from '#lib/dashboard/blocks.rules.ts'
import { documentOf } from '#lib/dashboard/document.presenter.ts'
import { parseExport } from '#lib/dashboard/export.schema.ts'
import { scopeOf } from '#lib/dashboard/scope.presenter.ts'
import { answerFile } from '#lib/export/write.ts'

type Context = { params: Promise<{ department: string }> }

/** What the dashboard shows under these filters, as a file: one block, or all those of this reader. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { department } = await params
  const asked = parseExport(request.nextUrl.searchParams)
  const { access, source, day } = await readAsked(department, asked?.filters)
  const { blocks, firstAlert } = readingOf(rolesOf(access))
  const shown = blocks.filter((block) => asked?.block === null || block === asked?.block)
  if (asked === null || shown.length === 0) notFound()
  const scope = scopeOf(source, department)
  const tables = shown.map((block) => blockTable(block, scope, firstAlert))
  return answerFile(documentOf(access, source, tables, day), asked.format)
}

import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { rolesOf } from '#lib/access/access.rules.ts'
import { blockTable } from '#lib/dashboard/block.presenter.ts'
import { readingOf } from '#lib/dashboard/blocks.rules.ts'
import { readFollowed } from '#lib/dashboard/dashboard.queries.ts'
import { documentOf } from '#lib/dashboard/document.presenter.ts'
import { parseExport } from '#lib/dashboard/export.schema.ts'
import { scopeOf } from '#lib/dashboard/scope.presenter.ts'
import { answerFile } from '#lib/export/write.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'

type Context = { params: Promise<{ department: string }> }

/** What the dashboard shows under these filters, as a file: one block, or all those of this reader. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { department } = await params
  const asked = parseExport(request.nextUrl.searchParams)
  const { access, value } = await readRoom(
    department,
    'progress.read',
    async (db) => asked && readFollowed(db, asked.filters, now()),
  )
  if (asked === null) notFound()
  const { blocks, firstAlert } = readingOf(rolesOf(access))
  const shown = blocks.filter((block) => asked.block === null || block === asked.block)
  if (shown.length === 0) notFound()
  const scope = scopeOf(value.source, department)
  const tables = shown.map((block) => blockTable(block, scope, firstAlert))
  return answerFile(documentOf(access, value.source, tables, value.day), asked.format)
}

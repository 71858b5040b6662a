import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { rolesOf } from '#lib/access/access.rules.ts'
import { detailsOf, presentBlock } from '#lib/dashboard/block.presenter.ts'
import { readingOf } from '#lib/dashboard/blocks.rules.ts'
import { readFollowed } from '#lib/dashboard/dashboard.queries.ts'
import { parseDetails } from '#lib/dashboard/export.schema.ts'
import { scopeOf } from '#lib/dashboard/scope.presenter.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'

type Context = { params: Promise<{ department: string }> }

/** What the folds of a block hold under these filters, as JSON: its table and the reasons of its figures. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { department } = await params
  const asked = parseDetails(request.nextUrl.searchParams)
  const { access, value } = await readRoom(
    department,
    'progress.read',
    async (db) => asked && readFollowed(db, asked.filters, now()),
  )
  const { blocks, firstAlert } = readingOf(rolesOf(access))
  if (asked === null || !blocks.includes(asked.block)) notFound()
  const content = presentBlock(asked.block, scopeOf(value.source, department), firstAlert)
  return Response.json(detailsOf(content), { headers: { 'cache-control': 'private, no-store' } })
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Room } from '#components/layout/room.tsx'
import { NodeView } from '#components/scheme/node-view.tsx'
import { readNodeDetails } from '#lib/scheme/node.queries.ts'
import { readScheme } from '#lib/scheme/scheme.queries.ts'
import { buildTree, findBranch } from '#lib/scheme/tree.presenter.ts'
import { now } from '#lib/server/clock.ts'
import { readRoom } from '#lib/server/room.ts'
import { today } from '#lib/shared/dates.ts'
import { parseId } from '#lib/shared/ids.ts'

type Props = { params: Promise<{ department: string; node: string }> }

/** Read once for the title and the page: one transaction for both. */
const read = cache(async (department: string, id: string) => {
  const nodeId = parseId(id)
  if (!nodeId) notFound()
  return readRoom(department, 'scheme.read', async (db) => {
    const day = today(now(), db.access.department.timeZone)
    const details = await readNodeDetails(db, nodeId)
    const scheme = details && (await readScheme(db, details.schemeId, day))
    const branch = scheme && findBranch(buildTree(scheme).roots, nodeId)
    return branch && { day, details, scheme, branch }
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { department, node: id } = await params
  const { node } = (await read(department, id)).value.branch
  return { title: [node.level, node.code, node.title].filter(Boolean).join(' ') }
}

export default async function Page({ params }: Props) {
  const { department, node: id } = await params
  const { access, value } = await read(department, id)
  const { day, details, scheme, branch } = value
  return (
    <Room access={access} current="schema" title={branch.node.title}>
      <NodeView slug={access.department.slug} scheme={scheme} {...branch} details={details} today={day} />
    </Room>
  )
}

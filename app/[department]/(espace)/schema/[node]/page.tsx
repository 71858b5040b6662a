import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Room } from '#components/layout/room.tsx'
import { NodeView } from '#components/scheme/node-view.tsx'
import { readBranch } from '#lib/scheme/branch.queries.ts'
import { nodeName } from '#lib/scheme/scheme.labels.ts'
import { buildTree } from '#lib/scheme/tree.presenter.ts'
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
    const branch = await readBranch(db, nodeId, day)
    const [node] = branch ? buildTree(branch).roots : []
    return branch && node ? { day, branch, node } : null
  })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { department, node: id } = await params
  const { node } = (await read(department, id)).value
  return { title: nodeName(node) }
}

export default async function Page({ params }: Props) {
  const { department, node: id } = await params
  const { access, value } = await read(department, id)
  const { day, branch, node } = value
  return (
    <Room access={access} current="schema" title={node.title}>
      <NodeView slug={access.department.slug} branch={branch} node={node} today={day} />
    </Room>
  )
}

import { redirect } from 'next/navigation'
import { readRoom } from '#lib/server/room.ts'

/** A lead lands on what they owe; everybody else on the scheme. */
export default async function DepartmentPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access } = await readRoom(department, 'scheme.read', async () => true)
  redirect(`/${access.department.slug}/${access.leadsFiches ? 'points-d-etape' : 'schema'}`)
}

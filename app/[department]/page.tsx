import { redirect } from 'next/navigation'
import { readRoom } from '#lib/server/room.ts'

/** Who leads fiches or pilots actions lands on these; everybody else on the scheme. */
export default async function DepartmentPage({ params }: { params: Promise<{ department: string }> }) {
  const { department } = await params
  const { access } = await readRoom(department, 'scheme.read', async () => true)
  const answers = access.leadsFiches || access.leadsActions
  redirect(`/${access.department.slug}/${answers ? 'points-d-etape' : 'schema'}`)
}

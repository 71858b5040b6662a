import { maySomewhere } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import type { Permission } from '#lib/access/permissions.ts'

/** The rooms of a department's menu, by the last part of their address. */
export const ROOMS = [
  { name: 'points-d-etape', label: 'Mes points d’étape', permission: 'progress.submit' },
  { name: 'tableau-de-bord', label: 'Tableau de bord', permission: 'progress.read' },
  { name: 'schema', label: 'Schéma', permission: 'scheme.read' },
  { name: 'bilan', label: 'L’année', permission: 'progress.read' },
  { name: 'plans', label: 'Plans', permission: 'scheme.read' },
  { name: 'instances', label: 'Instances', permission: 'scheme.read' },
  { name: 'partenaires', label: 'Partenaires', permission: 'scheme.read' },
  { name: 'chiffres', label: 'Chiffres clés', permission: 'scheme.read' },
  { name: 'glossaire', label: 'Sigles', permission: 'scheme.read' },
  { name: 'administration', label: 'Membres', permission: 'member.read' },
] as const satisfies readonly { name: string; label: string; permission: Permission }[]

/** A room of the menu, or one that is reached otherwise. */
export type RoomName = (typeof ROOMS)[number]['name'] | 'recherche'

/** The menu of this person: the rooms their rights open, the one they stand in marked. */
export function navigationOf(access: Access, current: RoomName) {
  return ROOMS.filter((room) => maySomewhere(access, room.permission)).map(({ name, label }) => ({
    href: `/${access.department.slug}/${name}`,
    label,
    current: name === current,
  }))
}

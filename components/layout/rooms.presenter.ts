import { maySomewhere } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import type { Permission } from '#lib/access/permissions.ts'

/** The rooms of a department's menu, by the last part of their address; those of a group share a menu of its name. */
export const ROOMS = [
  { name: 'points-d-etape', label: 'Mes points d’étape', permission: 'progress.contribute' },
  { name: 'tableau-de-bord', label: 'Tableau de bord', permission: 'progress.read' },
  { name: 'schema', label: 'Schéma', permission: 'scheme.read' },
  { name: 'bilan', label: 'Rapport annuel', permission: 'progress.read' },
  { name: 'plans', label: 'Plans', permission: 'scheme.read', group: 'Repères' },
  { name: 'instances', label: 'Instances', permission: 'scheme.read', group: 'Repères' },
  { name: 'partenaires', label: 'Partenaires', permission: 'scheme.read', group: 'Repères' },
  { name: 'chiffres', label: 'Chiffres clés', permission: 'scheme.read', group: 'Repères' },
  { name: 'glossaire', label: 'Sigles', permission: 'scheme.read', group: 'Repères' },
  { name: 'administration', label: 'Membres', permission: 'member.read', group: 'Coordination' },
  { name: 'mise-en-route', label: 'Mise en route', permission: 'setup.manage', group: 'Coordination' },
] as const satisfies readonly { name: string; label: string; permission: Permission; group?: string }[]

/** A room of the menu, or one that is reached otherwise. */
export type RoomName = (typeof ROOMS)[number]['name'] | 'recherche'

/** One room of the menu. Without `current`, the address of the page decides. */
export type NavItem = { href: string; label: string; current?: boolean }
/** Rooms that fold behind the name of their group. */
export type NavGroup = { label: string; items: NavItem[] }
export type NavEntry = NavItem | NavGroup

/** The menu of this person: the rooms their rights open, the one they stand in marked. A group of one is that one. */
export function navigationOf(access: Access, current: RoomName): NavEntry[] {
  const rooms = ROOMS.filter((room) => maySomewhere(access, room.permission)).map((room) => ({
    group: 'group' in room ? room.group : null,
    item: { href: `/${access.department.slug}/${room.name}`, label: room.label, current: room.name === current },
  }))
  const groups = Map.groupBy(rooms, ({ group, item }) => group ?? item.href)
  return [...groups.values()].map((members) => {
    const items = members.map(({ item }) => item)
    const [{ group }] = members as [(typeof members)[number]]
    return group === null || items.length === 1 ? (items[0] as NavItem) : { label: group, items }
  })
}

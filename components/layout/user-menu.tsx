import { Menu } from '#components/ui/menu.tsx'

export type ShellUser = {
  name: string
  roles: readonly string[]
  /** "Mon compte" and the like, above the way out. */
  links?: readonly { href: string; label: string }[]
}

/** A server action, or the address of a route handler that takes a POST. */
export type SignOut = string | ((formData: FormData) => void | Promise<void>)

/** Who is signed in, with which roles here, and the way out. */
export function UserMenu({ user, signOut }: { user: ShellUser; signOut: SignOut }) {
  return (
    <Menu
      align="right"
      className="order-2 justify-self-end print-hidden lg:order-3"
      label={
        <span className="max-w-40 truncate sm:max-w-56">
          <span className="sr-only">Mon compte&nbsp;: </span>
          <span className="hidden sm:inline">{user.name}</span>
          <span aria-hidden="true" className="font-semibold sm:hidden">
            {initials(user.name)}
          </span>
        </span>
      }
    >
      <div className="px-3 py-2">
        <p className="font-semibold">{user.name}</p>
        {user.roles.map((role) => (
          <p key={role} className="text-sm text-grey">
            {role}
          </p>
        ))}
      </div>
      <ul className="border-y border-line empty:hidden">
        {user.links?.map((link) => (
          <li key={link.href}>
            <a href={link.href} className="block px-3 py-2.5 no-underline hover:bg-accent-wash">
              {link.label}
            </a>
          </li>
        ))}
      </ul>
      <form action={signOut} method={typeof signOut === 'string' ? 'post' : undefined}>
        <button type="submit" className="block w-full px-3 py-2.5 text-left hover:bg-accent-wash">
          Se déconnecter
        </button>
      </form>
    </Menu>
  )
}

/** "Marie-Claude Durand" gives "M. D.". */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => `${word?.charAt(0) ?? ''}.`).join('\u00A0')
}

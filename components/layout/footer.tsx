import { Link } from '#components/ui/link.tsx'
import { Mark } from './wordmark.tsx'

const LINKS = [
  { href: '/mentions-legales', label: 'Mentions légales' },
  { href: '/accessibilite', label: 'Accessibilité\u00A0: non conforme' },
  { href: '/donnees-personnelles', label: 'Données personnelles' },
]

/** The foot of every page. "Non conforme" is what the law has us say until an audit says better. */
export function Footer() {
  return (
    <footer className="mt-20 border-t border-line print-hidden">
      <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-6 text-sm text-grey">
        <p className="flex items-center gap-2">
          <Mark className="size-5" />
          Schéma vivant
        </p>
        <nav aria-label="Informations légales">
          <ul className="flex flex-wrap gap-x-6">
            {LINKS.map((link) => (
              <li key={link.href}>
                <Link href={link.href} className="inline-block py-1.5">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

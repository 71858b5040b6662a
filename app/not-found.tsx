import type { Metadata } from 'next'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { Link } from '#components/ui/link.tsx'

export const metadata: Metadata = { title: 'Page introuvable', robots: { index: false } }

/** One answer for what does not exist, what belongs to another department and what one may not see: it tells nothing. */
export default function NotFound() {
  return (
    <PublicShell entry={null}>
      <div className="max-w-text py-8">
        <h1 className="text-2xl tracking-tight sm:text-3xl">Cette page est introuvable</h1>
        <p className="mt-4">
          L’adresse est peut-être incomplète, ou la page n’existe plus. Vérifiez l’adresse, ou repartez de{' '}
          <Link href="/" className="text-accent">
            l’accueil
          </Link>
          .
        </p>
      </div>
    </PublicShell>
  )
}

import type { ReactNode } from 'react'
import { LinkButton } from '#components/ui/button.tsx'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import { Footer } from './footer.tsx'
import { Wordmark } from './wordmark.tsx'

type PublicShellProps = {
  /** Where the button at the top leads, or null for none (on the sign-in page itself). */
  entry?: { href: string; label: string } | null
  demonstration?: boolean
  children: ReactNode
}

/** The frame of the pages that need no account. */
export function PublicShell({ entry = SIGN_IN, demonstration = false, children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-t-4 border-accent">
        {demonstration && <DemonstrationBanner />}
        <div className="page flex items-center justify-between gap-2 py-3 sm:gap-4">
          <Wordmark />
          {entry && (
            <LinkButton href={entry.href} variant="secondary">
              {entry.label}
            </LinkButton>
          )}
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className="page w-full grow pt-8 outline-none">
        {children}
      </main>
      <Footer />
    </div>
  )
}

const SIGN_IN = { href: '/connexion', label: 'Se connecter' }

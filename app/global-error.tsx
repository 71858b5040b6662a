'use client'

import { ErrorMessage } from '#components/layout/error-message.tsx'
import './globals.css'

/** Stands in for the whole document when its frame itself fails. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="fr">
      <head>
        <title>Erreur · Schéma vivant</title>
      </head>
      <body>
        <ErrorMessage id={error.digest} />
      </body>
    </html>
  )
}

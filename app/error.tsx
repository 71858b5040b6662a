'use client'

import { ErrorMessage } from '#components/layout/error-message.tsx'

/** What a bug looks like to a person: an id to quote and nothing else. The cause is in the server's log, under that id. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <ErrorMessage id={error.digest} />
}

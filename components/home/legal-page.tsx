import type { ReactNode } from 'react'
import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { Prose } from '#components/ui/prose.tsx'

/** A page of rules: a title, and text at a readable width. */
export function LegalPage({ title, meta, children }: { title: string; meta?: ReactNode; children: ReactNode }) {
  return (
    <PublicShell>
      <PageHeader title={title} meta={meta} />
      <Prose>{children}</Prose>
    </PublicShell>
  )
}

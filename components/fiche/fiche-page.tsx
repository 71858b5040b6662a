import type { ReactNode } from 'react'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Section } from '#components/layout/section.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Toc } from '#components/ui/toc.tsx'
import { type FicheView, sectionsOf } from '#lib/fiche/fiche.presenter.ts'
import type { FicheLife } from '#lib/fiche/fiche-life.presenter.ts'
import { typographic } from '#lib/shared/text.ts'
import { FicheFacts } from './fiche-facts.tsx'
import { ficheContent } from './fiche-sections.tsx'

type FichePageProps = {
  slug: string
  view: FicheView
  /** The updates given so far, and how they are shown; null for who may not read them. */
  updates: { count: number; saved: boolean; history: ReactNode } | null
  /** Where it stands; null for who may not read it, and before the scheme is in force. */
  life: FicheLife | null
  /** Its objectives with what was said of them this year; null shows them bare. */
  objectives: ReactNode
  /** What this person may give of it, in the words of a button; null: nothing. */
  giveLabel: string | null
  appointment?: ReactNode
}

/** Everything a fiche says, as a document: facts, then each of its sections, with its contents in the margin. */
export function FichePage({ slug, view, updates, life, objectives, giveLabel, appointment }: FichePageProps) {
  const sections = sectionsOf(view, updates?.count ?? null)
  const content = ficheContent(slug, view, {
    history: updates && <History {...updates} />,
    objectives,
    said: life?.said,
  })
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Schéma', href: `/${slug}/schema` },
          ...view.path.map(({ id, label }) => ({ label, href: `/${slug}/schema/${id}` })),
        ]}
        kicker={view.name}
        title={typographic(view.title)}
        actions={giveLabel && <LinkButton href={`/${slug}/fiches/${view.id}/point-d-etape`}>{giveLabel}</LinkButton>}
      />
      <Columns
        margin={
          <div className="hidden h-full lg:block print:hidden">
            <Toc items={sections.map(({ id, label, count }) => ({ href: `#${id}`, label, count }))} />
          </div>
        }
      >
        <FicheFacts slug={slug} view={view} life={life} appointment={appointment} />
        <div className="mt-12">
          {sections.map(({ id, label, count }) => (
            <Section key={id} id={id} title={label} count={count}>
              {content[id]}
            </Section>
          ))}
        </div>
      </Columns>
    </>
  )
}

/** What was said of the fiche; the person who has just said something is told that it is kept. */
function History({ saved, history }: { saved: boolean; history: ReactNode }) {
  return (
    <>
      {saved && (
        <div className="mb-6">
          <Notice tone="success" title="Votre point d’étape est enregistré">
            Les actions de la fiche et les comptes du schéma en tiennent compte.
          </Notice>
        </div>
      )}
      {history}
    </>
  )
}

import type { ReactNode } from 'react'
import { type Definition, DefinitionList } from '#components/ui/definition-list.tsx'
import { Link } from '#components/ui/link.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import type { FicheLife } from '#lib/fiche/fiche-life.presenter.ts'
import { typographic } from '#lib/shared/text.ts'
import { lifeItems } from './fiche-life.tsx'

type FicheFactsProps = {
  slug: string
  view: FicheView
  /** Null for who does not follow it, and before the scheme is in force. */
  life: FicheLife | null
  /** Where the coordinator appoints somebody, when they may. */
  appointment?: ReactNode
}

/** What one looks up first: where it stands, who carries it, by when, for whom. */
export function FicheFacts({ slug, view, life, appointment }: FicheFactsProps) {
  const items: Definition[] = life ? lifeItems(life, view) : []
  items.push({ term: 'Pilotage', description: <Leads slug={slug} leads={view.leads} appointment={appointment} /> })
  items.push({ term: 'Calendrier', description: scheduleWords(view.schedule) })
  if (view.policies.length > 0) items.push({ term: 'Politiques', description: <Lines lines={view.policies} /> })
  return <DefinitionList items={items} />
}

function scheduleWords({ label, years }: FicheView['schedule']): string {
  if (label === null) return years ?? 'non défini'
  return years ? `${typographic(label)} (${years})` : typographic(label)
}

function Leads({ slug, leads, appointment }: { slug: string; leads: FicheView['leads']; appointment?: ReactNode }) {
  return (
    <>
      {leads.length === 0 && <p className="text-grey">aucun chef de projet désigné</p>}
      {leads.length > 0 && (
        <ul>
          {leads.map((lead) => (
            <li key={lead.text}>
              {lead.partnerId ? (
                <Link href={`/${slug}/partenaires/${lead.partnerId}`}>{typographic(lead.text)}</Link>
              ) : (
                typographic(lead.text)
              )}
            </li>
          ))}
        </ul>
      )}
      {appointment && (
        <details className="print-hidden">
          <summary className="flex min-h-11 items-center gap-2 text-sm text-accent">
            <span aria-hidden="true" className="chevron" />
            {leads.length === 0 ? 'Désigner un chef ou une cheffe de projet' : 'Changer les personnes désignées'}
          </summary>
          <div className="pb-3">{appointment}</div>
        </details>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{typographic(line)}</li>
      ))}
    </ul>
  )
}

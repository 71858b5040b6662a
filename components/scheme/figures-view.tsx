'use client'

import type { ReactNode } from 'react'
import { capacitySentence, totalCapacity } from '#lib/scheme/capacity.presenter.ts'
import { toldPrevious } from '#lib/scheme/figures.presenter.ts'
import type { Figures } from '#lib/scheme/figures.queries.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import { typographic } from '#lib/shared/text.ts'
import { CapacityTable } from './capacity-table.tsx'
import { FigureList } from './figure-list.tsx'
import { NodeFiguresList } from './node-figures.tsx'
import { PreviousScheme } from './previous-scheme.tsx'
import { SideSection } from './side-section.tsx'
import { Timeline } from './timeline.tsx'

type FiguresViewProps = { department: string; scheme: string | undefined; figures: Figures; today: CivilDate }
type Part = { id: string; title: string; count?: number; note?: ReactNode; content: ReactNode }

/** Everything a scheme quotes in figures, and what stands before and after it. Only the parts that have something. */
export function FiguresView(props: FiguresViewProps) {
  const parts = partsOf(props)
  return (
    <>
      {parts.length > 2 && (
        <nav aria-label="Sur cette page" className="-mt-4 mb-8">
          <ul className="flex flex-wrap gap-x-6">
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-2 text-accent">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {parts.map(({ content, ...part }) => (
        <SideSection key={part.id} {...part}>
          {content}
        </SideSection>
      ))}
    </>
  )
}

function partsOf({ department, scheme, figures, today }: FiguresViewProps): Part[] {
  const previous = toldPrevious(figures.previous)
  const parts: (Part | false | null)[] = [
    figures.figures.length > 0 && {
      id: 'chiffres',
      title: 'Chiffres clés',
      count: figures.figures.length,
      note: QUOTED,
      content: <FigureList figures={figures.figures} />,
    },
    figures.nodes.length > 0 && {
      id: 'par-partie',
      title: 'Au fil du schéma',
      count: figures.nodes.reduce((total, node) => total + node.figures.length, 0),
      note: QUOTED,
      content: <NodeFiguresList department={department} nodes={figures.nodes} />,
    },
    figures.capacity.length > 0 && {
      id: 'offre',
      title: 'Programmation de l’offre',
      note: `${capacitySentence(totalCapacity(figures.capacity))}. Somme faite ici des lignes du document\u00A0; ce qui est une part d’un total n’y compte pas deux fois.`,
      content: <CapacityTable rows={figures.capacity} />,
    },
    previous && {
      id: 'schema-precedent',
      title: 'Schéma précédent',
      content: <PreviousScheme previous={previous} source={scheme} />,
    },
    figures.milestones.length > 0 && {
      id: 'etapes',
      title: 'Étapes',
      count: figures.milestones.length,
      content: <Timeline milestones={figures.milestones} today={today} />,
    },
    (figures.monitoringSummary !== null || figures.monitoringInstruments.length > 0) && {
      id: 'suivi',
      title: 'Suivi et évaluation',
      content: <Monitoring figures={figures} />,
    },
  ]
  return parts.filter((part): part is Part => Boolean(part))
}

const QUOTED = 'Cités du document du schéma, sans recalcul.'

function Monitoring({ figures }: { figures: Figures }) {
  return (
    <div className="prose">
      {figures.monitoringSummary && <p>{typographic(figures.monitoringSummary)}</p>}
      {figures.monitoringInstruments.length > 0 && (
        <>
          <h3>Les instruments</h3>
          <ul>
            {figures.monitoringInstruments.map((instrument) => (
              <li key={instrument}>{typographic(instrument)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

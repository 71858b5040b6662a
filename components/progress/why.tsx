'use client'

import type { ReactNode } from 'react'
import { Figure, FigureRow } from '#components/ui/figure.tsx'
import { Link } from '#components/ui/link.tsx'
import { Unfold } from '#components/ui/unfold.tsx'
import type { ExplainedFigure, Why, WhyInput } from '#lib/progress/why.ts'
import { formatNumber } from '#lib/shared/numbers.ts'

/** Figures side by side, each with its reason under it: none is shown without. */
export function ExplainedFigures({ figures }: { figures: readonly ExplainedFigure[] }) {
  return (
    <FigureRow>
      {figures.map(({ id, value, label, note, why }) => (
        <div key={id}>
          <Figure value={value} label={label} note={note} />
          <WhyThisFigure why={why} />
        </div>
      ))}
    </FigureRow>
  )
}

/** "Pourquoi ce chiffre ?": the rule, what went in, what is missing, what is left out, each line one click further down. */
export function WhyThisFigure({ why: { formula, ...lines }, of }: { why: Why; of?: string }) {
  return (
    <WhyFold formula={formula} of={of}>
      {() => <WhyLines {...lines} />}
    </WhyFold>
  )
}

type WhyFoldProps = {
  formula: string
  /** Which figure, for who does not see it above. */
  of?: string
  onPaper?: boolean
  /** The lines, made when they are wanted. */
  children: () => ReactNode
}

/** The fold of a reason: its rule is there from the start. */
export function WhyFold({ formula, of, onPaper, children }: WhyFoldProps) {
  return (
    <Unfold
      summary={<>Pourquoi ce chiffre&nbsp;?{of && <span className="sr-only"> {of}</span>}</>}
      className="why mt-2 text-sm"
      lead={<p className="max-w-text">{formula}</p>}
      onPaper={onPaper}
    >
      {children}
    </Unfold>
  )
}

/** What a figure is made of, what is missing from it and what it leaves out. */
export function WhyLines({ inputs, missing, left }: Omit<Why, 'formula'>) {
  return (
    <>
      <Inputs title="Ce qui est compté" inputs={inputs} />
      <Inputs title="Ce qui manque" inputs={missing} />
      <Inputs title="Ce qui ne compte pas" inputs={left} />
    </>
  )
}

function Inputs({ title, inputs }: { title: string; inputs: WhyInput[] }) {
  if (inputs.length === 0) return null
  return (
    <>
      <p className="mt-3 font-semibold">
        {title} <span className="font-normal text-grey">({formatNumber(inputs.length)})</span>
      </p>
      <ul className="mt-1">
        {inputs.map(({ label, value, href, note }) => (
          <li key={`${href} ${label}`} className="flex flex-wrap items-baseline gap-x-3 border-t border-line py-1">
            <span className="min-w-0 grow basis-60">
              {href ? <Link href={href}>{label}</Link> : label}
              {note && <span className="block text-grey">{note}</span>}
            </span>
            <span className="tabular-nums">{value}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

'use client'

import type { CSSProperties } from 'react'
import { cardPeriod, cardSize } from '#lib/scheme/published.presenter.ts'
import type { PublishedCard } from '#lib/scheme/published.queries.ts'
import { readableAccent } from '#lib/shared/colour.ts'
import { typographic } from '#lib/shared/text.ts'

/** The schemes that departments have published: whose, which years, how much. Each in its department's colour. */
export function DepartmentList({ cards }: { cards: readonly PublishedCard[] }) {
  return (
    <ul className="border-t-2 border-ink">
      {cards.map((card) => (
        <li
          key={card.schemeId}
          style={{ '--accent': readableAccent(card.accentColour) } as CSSProperties}
          className="grid gap-x-6 border-b border-line py-4 sm:grid-cols-[11rem_minmax(0,1fr)_8rem_9rem] sm:items-baseline"
        >
          <h3 className="border-l-4 border-accent pl-3 font-serif text-xl leading-tight font-semibold">
            {card.departmentName}
          </h3>
          <p className="pl-4 sm:pl-0">{typographic(card.title)}</p>
          <p className="pl-4 text-grey sm:contents">
            <span className="font-serif">{cardPeriod(card)}</span>
            <span aria-hidden="true" className="sm:hidden">
              {' · '}
            </span>
            <span className="sm:text-right">{cardSize(card)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

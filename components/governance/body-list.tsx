'use client'

import { RichText } from '#components/scheme/rich-text.tsx'
import { SideSection } from '#components/scheme/side-section.tsx'
import { bodyFrequency, bodyKind, bodyScope } from '#lib/governance/body.labels.ts'
import type { BodyGroup, ReadBody } from '#lib/governance/body.presenter.ts'
import type { BodyRow } from '#lib/governance/body.queries.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

/** The bodies, by what they are for. */
export function BodyList({ groups }: { groups: readonly BodyGroup<BodyRow>[] }) {
  return groups.map(({ key, bodies }) => (
    <SideSection key={key} id={key} title={bodyKind(key)} count={bodies.length}>
      <ul className="divide-y divide-line">
        {bodies.map((body) => (
          <BodyEntry key={body.id} body={body} />
        ))}
      </ul>
    </SideSection>
  ))
}

function BodyEntry({ body }: { body: ReadBody<BodyRow> }) {
  const facts = factsOf(body)
  return (
    <li id={`instance-${body.id}`} className="py-5 first:pt-0 md:grid md:grid-cols-[minmax(0,1fr)_17rem] md:gap-x-10">
      <div>
        <h3 className="text-base leading-snug">{typographic(capitalize(body.name))}</h3>
        {body.mine && <p className="text-sm text-accent">Vous y siégez.</p>}
        {body.role && (
          <p className="mt-1 max-w-text">
            <RichText pieces={body.role} />
          </p>
        )}
      </div>
      {(facts.length > 0 || body.composition.length > 0) && (
        <dl className="mt-3 text-sm md:mt-0.5">
          {facts.map(({ term, text }) => (
            <div key={term} className="mb-1.5">
              <dt className="inline text-grey">{term}&nbsp;: </dt>
              <dd className="inline">{typographic(text)}</dd>
            </div>
          ))}
          {body.composition.length > 0 && (
            <div>
              <dt className="text-grey">Composition</dt>
              {body.composition.map((seat, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: seats of one body have no name but their place
                <dd key={index} className="pl-3 -indent-3">
                  <span aria-hidden="true" className="mr-1.5 text-grey">
                    –
                  </span>
                  <RichText pieces={seat} />
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
    </li>
  )
}

function factsOf(
  body: Pick<BodyRow, 'frequencyLabel' | 'frequencyPerYear' | 'chair' | 'scope'>,
): { term: string; text: string }[] {
  const known = [
    { term: 'Rythme', text: bodyFrequency(body) },
    { term: 'Présidence', text: body.chair },
    { term: 'Échelle', text: bodyScope(body.scope) },
  ]
  return known.flatMap(({ term, text }) => (text ? [{ term, text }] : []))
}

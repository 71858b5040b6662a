import type { ReactNode } from 'react'
import { Section } from '#components/layout/section.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PlainText, Prose } from '#components/ui/prose.tsx'
import type { SchemeRow, SchemeStatement } from '#lib/scheme/scheme.queries.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

/** What the document says of the scheme as a whole, beside its tree. Nothing is shown that it does not say. */
export function SchemeAbout({ scheme }: { scheme: SchemeRow }) {
  const of = (kind: string) => scheme.statements.filter((statement) => statement.kind === kind)
  const parts: { title: string; content: ReactNode }[] = []
  const add = (title: string, present: boolean, content: ReactNode) => present && parts.push({ title, content })

  add('Politiques couvertes', scheme.policies.length > 0, <Items items={scheme.policies.map(capitalize)} />)
  for (const [heading, group] of Map.groupBy(of('principle'), (statement) => statement.heading)) {
    add(heading ?? 'Principes', true, <Items items={group.map(({ text }) => text)} />)
  }
  const themes = of('workingTheme').map(({ text }) => text)
  add('Thèmes des groupes de travail', themes.length > 0, <Items items={themes} />)
  const { monitoringSummary, monitoringInstruments } = scheme
  add(
    'Suivi et évaluation',
    monitoringSummary !== null,
    <Monitoring summary={monitoringSummary} instruments={monitoringInstruments} />,
  )
  add('Annexes du document', of('annex').length > 0, <Items items={of('annex').map(withCode)} />)
  add('Notes de lecture', scheme.notes !== null, <PlainText text={scheme.notes ?? ''} />)

  if (parts.length === 0) return null
  return (
    <Section id="a-propos" title="À propos du schéma">
      <div className="max-w-[50rem] border-b border-line">
        {parts.map((part) => (
          <Disclosure key={part.title} summary={part.title}>
            {part.content}
          </Disclosure>
        ))}
      </div>
    </Section>
  )
}

/** The axes that run through the whole tree, where a scheme has some. */
export function TransversalAxes({ statements }: { statements: readonly SchemeStatement[] }) {
  const axes = statements.filter((statement) => statement.kind === 'transversalAxis')
  if (axes.length === 0) return null
  return (
    <Section id="axes-transversaux" title="Axes transversaux" count={axes.length}>
      <ol className="grid gap-x-16 sm:grid-cols-2">
        {axes.map((axis) => (
          <li key={axis.text} className="flex gap-4 border-t border-line py-3">
            {axis.code && <span className="flex-none font-serif text-xl leading-tight text-accent">{axis.code}</span>}
            <span>{typographic(capitalize(axis.text))}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const withCode = ({ code, text }: SchemeStatement) => (code ? `${code}. ${text}` : text)

function Items({ items }: { items: readonly string[] }) {
  return (
    <Prose>
      <ul>
        {items.map((item) => (
          <li key={item}>{typographic(item)}</li>
        ))}
      </ul>
    </Prose>
  )
}

function Monitoring({ summary, instruments }: { summary: string | null; instruments: readonly string[] }) {
  return (
    <>
      {summary && <PlainText text={summary} />}
      {instruments.length > 0 && (
        <div className="mt-3">
          <Items items={instruments.map(capitalize)} />
        </div>
      )}
    </>
  )
}

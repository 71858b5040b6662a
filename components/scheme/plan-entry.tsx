import type { SchemeHeading } from '#lib/access/access.ts'
import { planLongName, planShortName, planWordings } from '#lib/scheme/plan.presenter.ts'
import type { RelatedPlan } from '#lib/scheme/plan.queries.ts'
import { ficheWords } from '#lib/scheme/scheme.labels.ts'
import { counted, typographic } from '#lib/shared/text.ts'
import { FicheName } from './fiche-name.tsx'

type PlanEntryProps = { department: string; scheme: SchemeHeading | null; plan: RelatedPlan; open: boolean }

/** One plan: its name, its years, what it pursues, and the fiches that name it. */
export function PlanEntry({ department, scheme, plan, open }: PlanEntryProps) {
  const longName = planLongName(plan)
  return (
    <li id={`plan-${plan.id}`} className="py-4 first:pt-0 md:grid md:grid-cols-[minmax(0,1fr)_6rem] md:gap-x-8">
      <h3 className="text-base leading-snug">
        {typographic(planShortName(plan))}
        {longName && <span className="block font-normal">{typographic(longName)}</span>}
      </h3>
      {plan.period && <p className="font-serif text-grey md:text-right">{plan.period}</p>}
      <div className="empty:hidden md:col-start-1">
        {plan.note && <p className="mt-1 max-w-text text-sm text-grey">{typographic(plan.note)}</p>}
        {plan.objectives.length > 0 && <Objectives items={plan.objectives} open={open} />}
        {plan.fiches.length > 0 && <Fiches department={department} scheme={scheme} plan={plan} />}
      </div>
    </li>
  )
}

function Objectives({ items, open }: { items: readonly string[]; open: boolean }) {
  const list = (
    <ul>
      {items.map((item) => (
        <li key={item}>{typographic(item)}</li>
      ))}
    </ul>
  )
  if (open) return <div className="prose mt-2">{list}</div>
  return <Unfold summary={counted(items.length, 'objectif', 'objectifs')}>{list}</Unfold>
}

function Fiches({ department, scheme, plan }: Omit<PlanEntryProps, 'open'>) {
  const words = ficheWords(scheme ?? { ficheSingular: null, fichePlural: null })
  const count = plan.fiches.length
  return (
    <Unfold summary={`${counted(count, words.one, words.many)} ${count < 2 ? 's’y réfère' : 's’y réfèrent'}`}>
      <ul>
        {plan.fiches.map((fiche) => (
          <li key={fiche.id}>
            <FicheName department={department} scheme={scheme} fiche={fiche} />
            {planWordings(plan, fiche.wordings).map((wording) => (
              <span key={wording} className="block text-sm text-grey">
                {typographic(`« ${wording} »`)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Unfold>
  )
}

function Unfold({ summary, children }: { summary: string; children: React.ReactNode }) {
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-9 items-baseline gap-2 py-1.5 text-sm text-accent hover:underline">
        <span aria-hidden="true" className="chevron self-center" />
        {summary}
      </summary>
      <div className="prose pt-1 pb-2 pl-4">{children}</div>
    </details>
  )
}

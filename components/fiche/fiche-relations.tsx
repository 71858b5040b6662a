import { Link } from '#components/ui/link.tsx'
import type { FicheView } from '#lib/fiche/fiche.presenter.ts'
import type { FicheTarget } from '#lib/fiche/fiche.queries.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { typographic } from '#lib/shared/text.ts'

/** Who takes part, in the document's wording; each leads to its entry in the directory. */
export function FichePartners({ slug, sides }: { slug: string; sides: FicheView['partners'] }) {
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {sides.map(({ side, label, partners }) => (
        <div key={side} className={sides.length === 1 ? 'sm:col-span-2' : undefined}>
          <h3 className={side === 'unspecified' && sides.length === 1 ? 'sr-only' : 'mb-1'}>{label}</h3>
          <ul className={sides.length === 1 ? 'gap-x-10 sm:columns-2' : undefined}>
            {partners.map((partner) => (
              <li key={`${partner.partnerId} ${partner.label}`} className="break-inside-avoid py-1">
                <Link href={`/${slug}/partenaires/${partner.partnerId}`} className="decoration-line">
                  {typographic(partner.label)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

type FicheLinksProps = {
  slug: string
  ficheSingular: string
  links: FicheView['ficheLinks']
  linkedFrom: readonly FicheTarget[]
}

/** The fiches this one names, and those that name it. What could not be told apart stays in the document's words. */
export function FicheLinks({ slug, ficheSingular, links, linkedFrom }: FicheLinksProps) {
  return (
    <>
      <ul className="max-w-text space-y-3">
        {links.map((link) => (
          <li key={link.id}>
            {link.target && <Target slug={slug} ficheSingular={ficheSingular} target={link.target} />}
            {link.words && (
              <span className={link.target ? 'block text-sm text-grey' : undefined}>{typographic(link.words)}</span>
            )}
          </li>
        ))}
      </ul>
      {linkedFrom.length > 0 && (
        <>
          <h3 className={links.length > 0 ? 'mt-6 mb-1' : 'mb-1'}>Elle est citée par</h3>
          <ul className="max-w-text space-y-2">
            {linkedFrom.map((target) => (
              <li key={target.id}>
                <Target slug={slug} ficheSingular={ficheSingular} target={target} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Target({ slug, ficheSingular, target }: { slug: string; ficheSingular: string; target: FicheTarget }) {
  const words = `${ficheName({ ficheSingular }, target.code)}\u00A0: ${typographic(target.title)}`
  return target.readable ? <Link href={`/${slug}/fiches/${target.id}`}>{words}</Link> : words
}

/** The plans this fiche is articulated with, and what the document says of each. */
export function FichePlans({ slug, plans }: { slug: string; plans: FicheView['planLinks'] }) {
  return (
    <ul className="max-w-text divide-y divide-line border-y border-line">
      {plans.map(({ key, plan, title, items }) => (
        <li key={key} className="py-3">
          {plan ? <Link href={`/${slug}/plans#plan-${plan.id}`}>{typographic(title)}</Link> : typographic(title)}
          {plan?.acronym && !title.includes(plan.acronym) && ` (${plan.acronym})`}
          {items.length > 0 && (
            <ul className="mt-1 space-y-1 text-sm text-grey">
              {items.map((item) => (
                <li key={item.id}>
                  {item.heading && `${typographic(item.heading)}\u00A0: `}
                  {typographic(item.label)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

import { Columns } from '#components/layout/columns.tsx'
import { Section } from '#components/layout/section.tsx'
import { FicheTitle } from '#components/scheme/fiche-name.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { SchemeHeading } from '#lib/access/access.ts'
import { partSentence } from '#lib/partner/partner.presenter.ts'
import type { PartnerFiche, PartnerRow } from '#lib/partner/partner.queries.ts'
import { ficheName, ficheWords } from '#lib/scheme/scheme.labels.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

type PartnerViewProps = { department: string; scheme: SchemeHeading | null; partner: PartnerRow }

/** A partner: its fiches by branch of the tree, with the wording each uses, and all that it is called. */
export function PartnerView({ department, scheme, partner }: PartnerViewProps) {
  const words = ficheWords(scheme ?? { ficheSingular: null, fichePlural: null })
  const branches = [...Map.groupBy(partner.fiches, (fiche) => fiche.root.id).values()]
  return (
    <Columns margin={<Aliases aliases={partner.aliases} />}>
      <Section id="fiches" title={capitalize(words.many)} count={partner.fiches.length}>
        {branches.length === 0 && (
          <EmptyState title="Aucune fiche ne nomme ce partenaire">
            Il est connu d’une autre partie du schéma.
          </EmptyState>
        )}
        {branches.map((fiches) => (
          <Branch
            key={fiches[0]?.root.id}
            department={department}
            scheme={scheme}
            name={partner.name}
            fiches={fiches}
          />
        ))}
      </Section>
    </Columns>
  )
}

type BranchProps = Omit<PartnerViewProps, 'partner'> & { name: string; fiches: PartnerFiche[] }

function Branch({ department, scheme, name, fiches }: BranchProps) {
  const root = fiches[0]?.root
  return (
    <div className="mt-6 first-of-type:mt-0">
      <h3 className="border-b border-ink pb-1 text-sm text-grey">
        {typographic([[root?.level, root?.code].filter(Boolean).join(' '), root?.title].filter(Boolean).join(' : '))}
      </h3>
      <ul className="divide-y divide-line border-b border-line">
        {fiches.map((fiche) => (
          <li
            key={fiche.id}
            className="py-2.5 sm:grid sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:items-baseline sm:gap-x-4"
          >
            <span className="block text-sm text-grey">{ficheName(scheme ?? NO_WORDS, fiche.code)}</span>
            <div>
              <FicheTitle department={department} fiche={fiche} />
              <p className="text-sm text-grey empty:hidden">{partSentence(fiche, name)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  if (aliases.length === 0) return null
  return (
    <aside aria-labelledby="appellations" className="text-sm">
      <h2 id="appellations" className="font-text text-sm font-semibold">
        Aussi appelé
      </h2>
      <ul className="mt-1 border-l border-line pl-3">
        {aliases.map((alias) => (
          <li key={alias} className="py-0.5">
            {typographic(alias)}
          </li>
        ))}
      </ul>
    </aside>
  )
}

const NO_WORDS = { ficheSingular: null }

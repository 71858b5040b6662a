import { Link } from '#components/ui/link.tsx'
import type { FicheReference } from '#lib/scheme/fiche-reference.presenter.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { typographic } from '#lib/shared/text.ts'

type FicheNameProps = {
  department: string
  scheme: { ficheSingular: string | null } | null
  fiche: FicheReference
}

/** A fiche named elsewhere than at home: its code and its title. */
export function FicheName({ department, scheme, fiche }: FicheNameProps) {
  return (
    <>
      {fiche.code && <span className="text-sm text-grey">{ficheName(scheme ?? NO_WORDS, fiche.code)} </span>}
      <FicheTitle department={department} fiche={fiche} />
    </>
  )
}

/** The title of a fiche: a link for whoever may open it. */
export function FicheTitle({ department, fiche }: { department: string; fiche: FicheReference }) {
  const title = typographic(fiche.title)
  return fiche.readable ? <Link href={`/${department}/fiches/${fiche.id}`}>{title}</Link> : title
}

const NO_WORDS = { ficheSingular: null }

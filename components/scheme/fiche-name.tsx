import { Link } from '#components/ui/link.tsx'
import type { FicheReference } from '#lib/scheme/fiche-reference.ts'
import { ficheName } from '#lib/scheme/scheme.labels.ts'
import { typographic } from '#lib/shared/text.ts'

type FicheNameProps = {
  department: string
  scheme: { ficheSingular: string | null } | null
  fiche: FicheReference
}

/** A fiche named elsewhere than at home: its code, its title, a link for whoever may open it. */
export function FicheName({ department, scheme, fiche }: FicheNameProps) {
  const title = typographic(fiche.title)
  return (
    <>
      {fiche.code && <span className="text-sm text-grey">{ficheName(scheme ?? NO_WORDS, fiche.code)} </span>}
      {fiche.readable ? <Link href={`/${department}/fiches/${fiche.id}`}>{title}</Link> : title}
    </>
  )
}

const NO_WORDS = { ficheSingular: null }

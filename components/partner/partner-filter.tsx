import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/controls.tsx'
import { Link } from '#components/ui/link.tsx'
import type { PartnerOrder } from '#lib/partner/partner.presenter.ts'

type PartnerFilterProps = { action: string; filter: string; order: PartnerOrder }

/** Narrows the directory: a plain GET form, whose result has an address. */
export function PartnerFilter({ action, filter, order }: PartnerFilterProps) {
  return (
    <form action={action} method="get" className="mb-6 flex max-w-form flex-wrap items-end gap-3 print-hidden">
      <div className="min-w-0 grow">
        <label htmlFor="filtre" className="mb-1 block text-sm text-grey">
          Filtrer par nom ou appellation
        </label>
        <TextInput id="filtre" name="filtre" type="search" defaultValue={filter} autoComplete="off" />
      </div>
      {order !== 'nom' && <input type="hidden" name="tri" value={order} />}
      <Button variant="secondary">Filtrer</Button>
      {filter && (
        <Link href={action} className="py-2.5 text-accent">
          Tout afficher
        </Link>
      )}
    </form>
  )
}

import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Select, TextInput } from '#components/ui/controls.tsx'
import { dashboardHref } from '#lib/dashboard/address.presenter.ts'
import type { DashboardSource } from '#lib/dashboard/dashboard.queries.ts'
import type { FilterBar, FilterOption } from '#lib/dashboard/filter-bar.presenter.ts'
import { NO_FILTERS } from '#lib/dashboard/filters.schema.ts'

type FilterFormProps = { slug: string; source: DashboardSource; bar: FilterBar }

/** Narrows the dashboard: a plain GET form, whose result has an address that can be sent. */
export function FilterForm({ slug, source: { filters, year, since, scheme }, bar }: FilterFormProps) {
  return (
    <form
      action={dashboardHref(slug, NO_FILTERS)}
      method="get"
      aria-label="Filtres"
      className="grid grid-cols-2 items-end gap-3 print-hidden md:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]"
    >
      {filters.nodeId && <input type="hidden" name="noeud" value={filters.nodeId} />}
      <Labelled id="annee" label="Année">
        <Select id="annee" name="annee" options={bar.years} defaultValue={String(year)} />
      </Labelled>
      <Choice id="direction" label="Direction" placeholder="Toutes" options={bar.units} chosen={filters.unitId} />
      <Choice id="politique" label="Politique" placeholder="Toutes" options={bar.policies} chosen={filters.policyId} />
      <Choice
        id="territoire"
        label="Territoire"
        placeholder="Tous"
        options={bar.territories}
        chosen={filters.territoryId}
      />
      <Labelled id="depuis" label="Changements depuis le">
        <TextInput
          id="depuis"
          name="depuis"
          type="date"
          defaultValue={since}
          min={scheme.startYear === null ? undefined : `${scheme.startYear}-01-01`}
        />
      </Labelled>
      <Button variant="secondary">Afficher</Button>
    </form>
  )
}

type ChoiceProps = {
  id: string
  label: string
  placeholder: string
  options: readonly FilterOption[]
  chosen: string | null
}

/** A choice that would not choose anything is not shown. */
function Choice({ id, label, placeholder, options, chosen }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <Labelled id={id} label={label}>
      <Select id={id} name={id} placeholder={placeholder} options={options} defaultValue={chosen ?? ''} />
    </Labelled>
  )
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm text-grey">
        {label}
      </label>
      {children}
    </div>
  )
}

import { PageHeader } from '#components/layout/page-header.tsx'
import { classes } from '#components/ui/classes.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { rolesOf } from '#lib/access/access.rules.ts'
import type { Access } from '#lib/access/access.ts'
import { dashboardHref, exportHref } from '#lib/dashboard/address.presenter.ts'
import { readingOf } from '#lib/dashboard/blocks.rules.ts'
import type { DashboardSource } from '#lib/dashboard/dashboard.queries.ts'
import { presentFilterBar } from '#lib/dashboard/filter-bar.presenter.ts'
import { scopeOf } from '#lib/dashboard/scope.presenter.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { counted } from '#lib/shared/text.ts'
import { ActiveFilters } from './active-filters.tsx'
import { BlockOf } from './block-of.tsx'
import { FilterForm } from './filter-form.tsx'
import { NoFiche } from './no-fiche.tsx'
import { ON_PAPER } from './paper.ts'

const TITLE = 'Tableau de bord'

/** Where the scheme stands, for this reader: the blocks they come for, narrowed by the filters of the address. */
export function DashboardView({ access, source }: { access: Access; source: DashboardSource | null }) {
  if (source === null) {
    return (
      <>
        <PageHeader kicker={access.scheme?.title} title={TITLE} />
        <EmptyState title="Le suivi n’a pas commencé">
          Le tableau de bord se remplira dès que le schéma sera en vigueur et que ses premiers points d’étape seront
          donnés.
        </EmptyState>
      </>
    )
  }
  const { slug } = access.department
  const scope = scopeOf(source, slug)
  const bar = presentFilterBar(source, slug)
  const { blocks, firstAlert } = readingOf(rolesOf(access))
  const looked = scope.path.at(-1)
  return (
    <>
      <PageHeader
        crumbs={
          looked && [
            { label: TITLE, href: dashboardHref(slug, { ...scope.filters, nodeId: null }) },
            ...scope.path.slice(0, -1).map(({ name, href }) => ({ label: name, href })),
            { label: looked.name },
          ]
        }
        kicker={looked ? looked.name : source.scheme.title}
        title={looked ? looked.title : TITLE}
        meta={
          <p role="status">
            {counted(scope.fiches.length, scope.words.fiche.one, scope.words.fiche.many)}, au{' '}
            {formatDate(scope.horizon)}
          </p>
        }
        actions={
          <a href={exportHref(slug, scope.filters, 'xlsx')} download className="py-2 text-accent">
            Tout exporter (XLSX)
          </a>
        }
      />
      <FilterForm slug={slug} source={source} bar={bar} />
      <ActiveFilters filters={bar.active} />
      {scope.fiches.length === 0 ? (
        <div className="mt-10">
          <NoFiche filters={bar.active} words={scope.words.fiche} />
        </div>
      ) : (
        <div className={classes('mt-12', ON_PAPER)}>
          {blocks.map((block) => (
            <BlockOf key={block} id={block} scope={scope} firstAlert={firstAlert} />
          ))}
        </div>
      )}
    </>
  )
}

import { Section } from '#components/layout/section.tsx'
import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Figure, FigureRow } from '#components/ui/figure.tsx'
import { Link } from '#components/ui/link.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { Access, SchemeHeading } from '#lib/access/access.ts'
import type { DoneLine, YearView } from '#lib/progress/year.presenter.ts'
import type { YearAction } from '#lib/progress/year.queries.ts'
import { formatShortDate } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, plural, typographic } from '#lib/shared/text.ts'

type Props = { access: Access; years: number[]; view: YearView }

/** A year of the scheme: what was done, what is late, and where each line comes from. */
export function YearPanel({ access, years, view }: Props) {
  const { done, late, counts, underway } = view
  const department = access.department.slug
  const aside = counts.undated + counts.permanent
  return (
    <>
      {years.length > 1 && (
        <Tabs
          label="Année"
          items={years.map((year) => ({
            label: String(year),
            href: `/${department}/bilan?annee=${year}`,
            current: year === view.year,
          }))}
        />
      )}
      <YearFigures scheme={access.scheme} view={view} />
      <Disclosure summary="Pourquoi ces chiffres ?">
        <p>
          Une action est « réalisée dans l’année » lorsque le dernier point d’étape qui la concerne la dit réalisée et
          parle d’un jour de l’année. Elle est « en retard » lorsque la dernière année de sa période est terminée et
          qu’aucun point d’étape ne la dit réalisée. Les actions abandonnées ne comptent pas ; {aside}{' '}
          {plural(aside, 'action permanente ou sans date est', 'actions permanentes ou sans date sont')} hors du
          calendrier. Les points d’étape sont ceux que les chefs et cheffes de projet ont transmis ; ils ne sont pas
          encore validés par la hiérarchie.
        </p>
      </Disclosure>

      <Section id="realise" title="Ce qui a été fait" count={done.length}>
        <DataTable
          caption={`Actions réalisées en ${view.year}`}
          captionHidden
          columns={doneColumns(department)}
          rows={done}
          rowKey={(line) => line.id}
          empty={
            <EmptyState title="Aucune action n’a encore été dite réalisée">
              Elle apparaîtra ici dès qu’un point d’étape le dira.
            </EmptyState>
          }
        />
      </Section>
      <Section
        id="retards"
        title={underway ? 'Ce qui est en retard' : 'Ce qui était en retard à la fin de l’année'}
        count={late.length}
      >
        <DataTable
          caption="Actions en retard"
          captionHidden
          columns={lateColumns(department)}
          rows={late}
          rowKey={(line) => line.id}
          empty={
            <EmptyState title="Aucune action en retard">Aucune période arrivée à son terme n’attend encore.</EmptyState>
          }
        />
      </Section>
    </>
  )
}

function YearFigures({ scheme, view }: { scheme: SchemeHeading | null; view: YearView }) {
  const { done, late, counts, fiches, fichesWithNews, updates } = view
  const one = scheme?.ficheSingular?.toLocaleLowerCase('fr') ?? 'fiche'
  const many = scheme?.fichePlural?.toLocaleLowerCase('fr') ?? 'fiches'
  return (
    <div className="my-8">
      <FigureRow>
        <Figure
          value={formatNumber(done.length)}
          label={plural(done.length, 'action réalisée dans l’année', 'actions réalisées dans l’année')}
          note={`sur ${counted(counts.total - counts.abandoned, 'action', 'actions')} du schéma`}
        />
        <Figure
          value={formatNumber(late.length)}
          label={plural(late.length, 'action en retard', 'actions en retard')}
          note={
            counts.due === 0 ? 'aucune période arrivée à son terme' : `sur ${counted(counts.due, 'échue', 'échues')}`
          }
        />
        <Figure
          value={formatNumber(fichesWithNews)}
          label={`${plural(fichesWithNews, one, many)} avec des nouvelles`}
          note={`sur ${counted(fiches, one, many)}, ${counted(updates, 'point d’étape', 'points d’étape')}`}
        />
      </FigureRow>
    </div>
  )
}

function doneColumns(department: string): Column<DoneLine>[] {
  return [
    { key: 'action', label: 'Action', rowHeader: true, cell: (line) => typographic(line.title) },
    { key: 'fiche', label: 'Fiche', cell: (line) => <FicheLink department={department} line={line} /> },
    {
      key: 'update',
      label: 'Dit par',
      cell: (line) => (
        <Link href={`/${department}/fiches/${line.ficheId}#point-${line.updateId}`}>
          {line.memberName}, point du {formatShortDate(line.occurredOn)}
        </Link>
      ),
    },
  ]
}

function lateColumns(department: string): Column<YearAction>[] {
  return [
    { key: 'action', label: 'Action', rowHeader: true, cell: (line) => typographic(line.title) },
    { key: 'fiche', label: 'Fiche', cell: (line) => <FicheLink department={department} line={line} /> },
    { key: 'end', label: 'Fin prévue', numeric: true, cell: (line) => line.endYear },
    {
      key: 'update',
      label: 'Dernier point d’étape',
      cell: (line) =>
        line.updateId && line.occurredOn ? (
          <Link href={`/${department}/fiches/${line.ficheId}#point-${line.updateId}`}>
            {formatShortDate(line.occurredOn)}
          </Link>
        ) : (
          'aucun'
        ),
    },
  ]
}

function FicheLink({ department, line }: { department: string; line: YearAction }) {
  return (
    <Link href={`/${department}/fiches/${line.ficheId}`}>
      {line.ficheCode && `${line.ficheCode} `}
      {typographic(line.ficheTitle)}
    </Link>
  )
}

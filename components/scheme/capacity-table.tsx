import { classes } from '#components/ui/classes.ts'
import {
  type CapacityGroup,
  capacityDetails,
  capacitySentence,
  groupCapacity,
  operationWord,
} from '#lib/scheme/capacity.presenter.ts'
import type { CapacityRow } from '#lib/scheme/figures.queries.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, typographic } from '#lib/shared/text.ts'

/** The programme of places, by public: parts stand back under their total, and only totals are added up. */
export function CapacityTable({ rows }: { rows: readonly CapacityRow[] }) {
  return (
    <table className="data-table stacks [&_thead_th]:border-t-0 lg:[&_thead_th]:pt-0">
      <caption className="sr-only">Programmation de l’offre, par public</caption>
      <thead>
        <tr>
          <th scope="col">Offre</th>
          <th scope="col">Opération</th>
          <th scope="col">Secteur</th>
          <th scope="col" className="numeric">
            Places ou mesures
          </th>
        </tr>
      </thead>
      {groupCapacity(rows).map((group) => (
        <Audience key={group.audience} group={group} />
      ))}
    </table>
  )
}

function Audience({ group }: { group: CapacityGroup<CapacityRow> }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <span className="block pt-3 text-base font-semibold">{typographic(group.audience)}</span>
          <span className="block text-sm font-normal text-grey">{capacitySentence(group.total)}</span>
        </th>
      </tr>
      {group.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </tbody>
  )
}

function Line({ line }: { line: CapacityRow & { part: boolean } }) {
  const details = capacityDetails(line)
  return (
    <tr>
      <th scope="row">
        <div className={classes('max-w-text', line.part && 'border-l-2 border-line pl-3')}>
          {line.part && <span className="text-grey">dont </span>}
          {typographic(line.part ? line.service : capitalize(line.service))}
          {line.code && <span className="text-sm whitespace-nowrap text-grey"> ({line.code})</span>}
          <span className="block text-sm font-normal text-grey">{typographic(line.label)}</span>
          {details.length > 0 && <span className="block text-sm font-normal">{capitalize(details.join(' ; '))}</span>}
        </div>
      </th>
      <Cell label="Opération" text={operationWord(line.operation)} />
      <Cell label="Secteur" text={line.area} />
      <td data-label="Places ou mesures" className="numeric">
        {line.places === null ? (
          <span className="font-text text-sm whitespace-normal text-grey">aucun volume fixé</span>
        ) : (
          <span className={line.part ? 'text-grey' : undefined}>{formatNumber(line.places)}</span>
        )}
      </td>
    </tr>
  )
}

/** Empty on a wide screen, left out on a narrow one where each value has its own line. */
function Cell({ label, text }: { label: string; text: string | null }) {
  if (text === null) return <td className="max-sm:hidden!" />
  return <td data-label={label}>{typographic(text)}</td>
}

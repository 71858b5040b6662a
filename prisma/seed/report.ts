import { type CivilDate, formatDate } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted } from '#lib/shared/text.ts'
import type { Loaded, MalformedSources } from './load-all.ts'

/** One line for a department: what was written, and in how long. */
export function describeLoad({ file, inserted, milliseconds }: Loaded): string {
  const name = file.department.name
  const total = Object.values(inserted).reduce((sum, count) => sum + count, 0)
  if (total === 0) return `${name} : rien à ajouter.`
  const facts = [
    counted(inserted.node, 'élément du plan', 'éléments du plan'),
    counted(inserted.fiche, 'fiche', 'fiches'),
    counted(inserted.action, 'action ou sous-action', 'actions et sous-actions'),
    counted(inserted.indicator, 'indicateur', 'indicateurs'),
    counted(inserted.partner, 'partenaire', 'partenaires'),
  ]
  const seconds = formatNumber(milliseconds / 1000, { max: 2, min: 2 })
  return `${name} : ${facts.join(', ')} ; ${counted(total, 'ligne ajoutée', 'lignes ajoutées')} en ${seconds} s.`
}

/** The files that were refused, with every fault of each. */
export function describeRefusal({ files }: MalformedSources): string {
  return files
    .map(({ slug, faults }) =>
      [`${slug}.json est refusé, rien n'a été chargé :`, ...faults.map((fault) => `  ${fault}`)].join('\n'),
    )
    .join('\n')
}

/** One line for a department whose fiction went on. */
export function describeLife(name: string, events: number, day: CivilDate): string {
  return `${name} : ${counted(events, 'événement', 'événements')} de démonstration, jusqu’au ${formatDate(day)}.`
}

/** Why a demonstration does not go back to an earlier day, and what to do. */
export function describeEarlierDay(day: CivilDate, last: CivilDate): string {
  return `Cette base a vécu jusqu’au ${formatDate(last)} et ne revient pas au ${formatDate(day)} : relancez avec --today ${last} ou un jour plus tardif, ou donnez à la démonstration un dossier neuf (SCHEMA_VIVANT_DATA) ou une base neuve.`
}

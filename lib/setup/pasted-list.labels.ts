import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench } from '#lib/shared/text.ts'
import type { PlannedLine, TargetFault } from './pasted-plan.rules.ts'

/** Why a line of a pasted list is about nothing that is known, and what to write instead. */
export function targetFaultMessage(fault: TargetFault): string {
  switch (fault.tag) {
    case 'unknownFiche':
      return fault.nearest === null
        ? `«\u00A0${fault.text}\u00A0» n’est ni un code ni un titre de ce schéma.`
        : `«\u00A0${fault.text}\u00A0» n’est ni un code ni un titre de ce schéma. Vouliez-vous dire «\u00A0${fault.nearest}\u00A0»\u00A0?`
    case 'ambiguousFiche':
      return `Le code ${fault.text} est porté par plusieurs fiches\u00A0: écrivez le titre à la place (${joinFrench(
        fault.titles.map((title) => `«\u00A0${title}\u00A0»`),
        ' ou ',
      )}).`
    case 'unknownAction':
      return `«\u00A0${fault.text}\u00A0» n’est ni un code ni un rang d’action de «\u00A0${fault.fiche}\u00A0».`
    case 'alreadyGiven':
      return `La ligne ${fault.line} parle déjà de la même chose\u00A0: celle-ci n’est pas prise.`
    case 'nothingNamed':
      return 'La première case ne nomme aucune fiche.'
  }
}

/** "12 lignes comprises, 2 déjà ainsi, 3 à revoir": what a list will do, before anything is done. */
export function pastedSummary(lines: readonly PlannedLine[]): string {
  const count = (...tags: PlannedLine['tag'][]) => lines.filter(({ tag }) => tags.includes(tag)).length
  const wrong = count('unknown', 'unreadable')
  const still = count('unchanged')
  return joinFrench([
    counted(count('understood'), 'ligne comprise', 'lignes comprises'),
    still > 0 ? `${formatNumber(still)} déjà ainsi` : '',
    wrong > 0 ? `${formatNumber(wrong)} à revoir` : '',
  ])
}

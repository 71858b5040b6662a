import { actionStatusWord } from '#lib/action/action-status.labels.ts'
import { advanceOfAction } from '#lib/progress/advance.rules.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { codedTitle } from '#lib/progress/links.presenter.ts'
import type { StandingAction } from '#lib/progress/standing.ts'
import type { ExplainedFigure, WhyInput } from '#lib/progress/why.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import { formatDate } from '#lib/shared/dates.ts'
import { formatPercent } from '#lib/shared/numbers.ts'
import { counted, joinFrench, NBSP } from '#lib/shared/text.ts'

const UNTOLD = 'non renseigné'

/** The advance of a fiche, down to each of its actions and the update that said so. */
export function explainAdvance({ actions, advance }: CountedFiche, action: Words): ExplainedFigure {
  const parts = Map.groupBy(actions, ({ parentId }) => parentId)
  const input = (one: StandingAction, value: string): WhyInput => ({
    label: codedTitle(one),
    value,
    href: one.said ? `#point-${one.said.updateId}` : `#action-${one.id}`,
    note: noteOf(one, parts.get(one.id) ?? []),
  })
  return {
    id: 'avancement',
    value: advance.value === null ? null : formatPercent(advance.value),
    label: 'avancement',
    note:
      advance.missing.length > 0
        ? counted(advance.missing.length, `${action.one} non renseignée`, `${action.many} non renseignées`)
        : null,
    why: {
      formula: `C’est la moyenne, arrondie à l’entier, des ${action.many} qui ont une valeur, chacune comptant autant. Réalisée\u00A0: 100\u00A0%\u00A0; à venir\u00A0: 0\u00A0%\u00A0; en cours ou différée\u00A0: ce que le dernier point d’étape en dit. Si des sous-actions ont commencé, on prend leur moyenne.`,
      inputs: advance.counted.map(({ action: one, value }) => input(one, formatPercent(value))),
      missing: advance.missing.map((one) => input(one, UNTOLD)),
      left: [...advance.abandoned, ...advance.permanent].map((one) => input(one, actionStatusWord(one.status))),
    },
  }
}

/** "En cours, 40 % : Karim Modèle, point du 12 septembre 2026", and what its parts are worth when they decide. */
function noteOf(action: StandingAction, parts: readonly StandingAction[]): string {
  const { status, progress, said } = action
  const told = progress === null ? actionStatusWord(status) : `${actionStatusWord(status)}, ${formatPercent(progress)}`
  const source = said ? `${said.memberName}, point du ${formatDate(said.occurredOn)}` : 'rien n’en a été dit'
  const decides = status !== 'done' && parts.some((part) => part.status !== 'notBegun')
  const values = parts.map((part) => {
    const advance = advanceOfAction(part, [])
    return advance.tag === 'counted' ? formatPercent(advance.value) : actionStatusWord(part.status)
  })
  const ofParts = decides ? `${NBSP}; sous-actions${NBSP}: ${joinFrench(values, ', ')}` : ''
  return `${told}${NBSP}: ${source}${ofParts}`
}

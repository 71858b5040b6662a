import { LateMark } from '#components/charts/status-mark.tsx'
import { classes } from '#components/ui/classes.ts'
import { Select, TextInput } from '#components/ui/controls.tsx'
import { FieldError } from '#components/ui/field-error.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import { ACTION_STATUSES, actionStatusWord } from '#lib/action/action-status.labels.ts'
import { type ActionGroup, type ActionView, groupActions } from '#lib/fiche/action-groups.presenter.ts'
import { progressField, seenField, situationText, statusField } from '#lib/progress/progress.labels.ts'
import type { FormAction } from '#lib/progress/progress.queries.ts'
import type { Situation, SituationById } from '#lib/progress/progress.rules.ts'
import type { Words } from '#lib/scheme/scheme.labels.ts'
import type { CivilDate } from '#lib/shared/dates.ts'
import type { Typed } from '#lib/shared/form-state.ts'
import { formatPercent } from '#lib/shared/numbers.ts'
import { capitalize, NBSP, typographic } from '#lib/shared/text.ts'
import { CheckedActions } from './checked-actions.tsx'

const options = ACTION_STATUSES.map((status) => ({ value: status, label: capitalize(actionStatusWord(status)) }))

type Told = { typed: Typed; faults: Record<string, string>; conflicts: SituationById }
type Props = Told & { actions: FormAction[]; words: Words; today: CivilDate }

/** One choice for each action and sub-action, in the order of the document, under its period. */
export function ActionStatuses({ actions, words, today, ...told }: Props) {
  if (actions.length === 0) return null
  const groups = groupActions(actions, today)
  const first = groups[0]?.actions[0]?.id
  return (
    <fieldset aria-describedby="actions-hint">
      <legend className="font-semibold">Où en est chaque {words.one} ?</legend>
      <div id="actions-hint" className="text-sm text-grey">
        <p>Pour donner le même état à plusieurs, cochez-les.</p>
        <p className="max-md:hidden">
          Au clavier, une lettre choisit l’état («&nbsp;r&nbsp;» pour réalisée, «&nbsp;e&nbsp;» pour en cours). Dans les
          cases{NBSP}: flèches et espace, Maj pour une suite, Ctrl + A pour toutes, puis Entrée.
        </p>
      </div>
      <CheckedActions statuses={options}>
        {groups.map((group) => (
          <Group key={group.period ?? ''} group={group} words={words} first={first} told={told} />
        ))}
      </CheckedActions>
    </fieldset>
  )
}

type GroupProps = { group: ActionGroup<FormAction>; words: Words; first: string | undefined; told: Told }

function Group({ group: { period, actions }, words, first, told }: GroupProps) {
  return (
    <div data-group="" className="mt-3">
      <div className="flex min-h-11 items-center justify-between gap-x-6 border-b border-ink">
        {actions.length > 1 && (
          <label className="flex items-center gap-3 py-2 text-sm">
            <input data-all="" type="checkbox" className="size-5 flex-none accent-accent" />
            Tout cocher
            {period && <span className="sr-only"> ({period})</span>}
          </label>
        )}
        {period && <p className="font-semibold tabular-nums">{period}</p>}
      </div>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            <Row action={action} reached={action.id === first} told={told} />
            {action.parts.length > 0 && (
              <ul aria-label={`Détail de cette ${words.one}`}>
                {action.parts.map((part) => (
                  <li key={part.id}>
                    <Row action={part} reached={false} told={told} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type RowProps = { action: ActionView<FormAction>; reached: boolean; told: Told }

function Row({ action, reached, told: { typed, faults, conflicts } }: RowProps) {
  const { id, title, code, period, late } = action
  const [status, progress] = [statusField(id), progressField(id)]
  const conflict = conflicts[id]
  const fault = faults[`progresses.${id}`]
  const text = (name: string, otherwise: string) => (typeof typed[name] === 'string' ? typed[name] : otherwise)
  const seen = conflict ? situationText(conflict) : text(seenField(id), situationText(action))
  return (
    <div
      data-row=""
      className={classes(
        'group/row grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-2 border-b border-line py-3',
        'md:grid-cols-[auto_minmax(0,1fr)_10.5rem_5.5rem]',
        action.parentId && 'pl-6',
      )}
    >
      <input
        data-box=""
        type="checkbox"
        tabIndex={reached ? 0 : -1}
        aria-label={`Cocher\u00A0: ${code ? `${code} ` : ''}${title}`}
        className="mt-3 size-5 scroll-mb-24 accent-accent"
      />
      <label htmlFor={status} className="self-center leading-snug">
        {code && <span className="text-grey">{code} </span>}
        {typographic(title)}
        <span className="flex flex-wrap gap-x-3 text-sm text-grey">
          {period && <span className="tabular-nums">{period}</span>}
          {late && <LateMark />}
        </span>
        {conflict && <Conflict situation={conflict} />}
        {fault && <FieldError id={`${progress}-error`}>{fault}</FieldError>}
      </label>
      <input type="hidden" name={seenField(id)} value={seen} />
      <div className="col-start-2 flex items-center gap-3 md:contents">
        <Select
          id={status}
          name={status}
          options={options}
          defaultValue={text(status, action.status)}
          aria-invalid={conflict ? true : undefined}
          className="scroll-mb-24 max-md:w-44!"
        />
        <div className="hidden items-center gap-1.5 group-has-[option:is([value=inProgress],[value=deferred]):checked]/row:flex">
          <label htmlFor={progress} className="sr-only">
            Avancement, en pour cent&nbsp;: {title}
          </label>
          <TextInput
            id={progress}
            name={progress}
            inputMode="numeric"
            maxLength={3}
            autoComplete="off"
            defaultValue={text(progress, action.progress === null ? '' : String(action.progress))}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `${progress}-error` : undefined}
            className="w-16! text-right tabular-nums"
          />
          <span aria-hidden="true">%</span>
        </div>
      </div>
    </div>
  )
}

/** What another person said of it meanwhile. */
function Conflict({ situation: { status, progress } }: { situation: Situation }) {
  const told = progress === null ? '' : ` (${formatPercent(progress)})`
  return (
    <span className="block text-sm font-semibold text-alert">
      <Glyph name="triangle" className="mr-1.5" />
      Passée entre-temps à «&nbsp;{actionStatusWord(status)}&nbsp;»{told} par une autre personne
    </span>
  )
}

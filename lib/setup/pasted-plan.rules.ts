import {
  type Directory,
  excerpt,
  keyOf,
  NAME_SEPARATOR,
  namesOf,
  nearestOf,
  readNames,
  tidy,
} from './directory.rules.ts'
import type { PastedLine } from './pasted-list.rules.ts'
import type { SetupAction, SetupFiche } from './setup.queries.ts'
import {
  planRow,
  ROW_FIELDS,
  type RowFault,
  type RowField,
  type RowTexts,
  rowTexts,
  type TypedRow,
} from './setup.rules.ts'

/** Why a line is about nothing that is known. */
export type TargetFault =
  | { tag: 'unknownFiche'; text: string; nearest: string | null }
  /** Several fiches bear this code: their titles tell them apart. */
  | { tag: 'ambiguousFiche'; text: string; titles: string[] }
  | { tag: 'unknownAction'; text: string; fiche: string }
  /** Another line speaks of the same thing. */
  | { tag: 'alreadyGiven'; line: number }
  | { tag: 'nothingNamed' }

/** What will be done of one line of a pasted list, or why it is not understood. */
export type PlannedLine = { number: number; text: string } & (
  | { tag: 'understood'; target: string; isAction: boolean; changes: FieldChange[]; row: TypedRow & { seen: RowTexts } }
  | { tag: 'unchanged'; target: string }
  | { tag: 'unknown'; fault: TargetFault }
  | { tag: 'unreadable'; target: string; faults: [RowField, RowFault][] }
)
export type FieldChange = { field: RowField; before: string; after: string }

export type Known = { fiches: readonly SetupFiche[]; actions: readonly SetupAction[]; directory: Directory }

/** Says line by line what a pasted list asks for. An empty cell leaves what is there; what is read twice counts once. */
export function planPastedList(lines: readonly PastedLine[], known: Known): PlannedLine[] {
  const firstLine = new Map<string, number>()
  const find = finderOf(known)
  return lines.map((line) => {
    const shown = { number: line.number, text: excerpt([line.code, line.title].filter(Boolean).join(' ')) }
    const found = find(line)
    if ('tag' in found) return { ...shown, tag: 'unknown', fault: found }
    const { stored, target } = found
    const before = firstLine.get(stored.id)
    if (before !== undefined) return { ...shown, tag: 'unknown', fault: { tag: 'alreadyGiven', line: before } }
    firstLine.set(stored.id, line.number)

    const seen = rowTexts(stored, known.directory)
    const row = { id: stored.id, typed: typedOf(line.texts, known.directory), seen }
    const { wanted, faults } = planRow(row, stored, known.directory)
    const wrong = ROW_FIELDS.flatMap((field): [RowField, RowFault][] => (faults[field] ? [[field, faults[field]]] : []))
    if (wrong.length > 0) return { ...shown, tag: 'unreadable', target, faults: wrong }
    if (!wanted) return { ...shown, tag: 'unchanged', target }
    const after = rowTexts({ ...stored, ...wanted }, known.directory)
    const changes = ROW_FIELDS.filter((field) => after[field] !== seen[field]).map((field) => ({
      field,
      before: seen[field],
      after: after[field],
    }))
    return { ...shown, tag: 'understood', target, isAction: stored.isAction, changes, row }
  })
}

/** Cells as fields: names that can be read take their label, a date gives its year. */
function typedOf(texts: RowTexts, directory: Directory): Partial<RowTexts> {
  const typed: Partial<RowTexts> = {}
  for (const field of ROW_FIELDS) {
    const text = texts[field]
    if (tidy(text) === '') continue
    if (field === 'start' || field === 'end') typed[field] = /\b\d{4}\b/.exec(text)?.[0] ?? text
    else {
      const list = field === 'lead' ? directory.members : directory.units
      const ids = readNames(list, text)
      typed[field] = ids.ok ? namesOf(list, ids.value) : text.replaceAll('\n', NAME_SEPARATOR)
    }
  }
  return typed
}

type Target = { stored: SetupFiche | SetupAction; target: string }

/** Finds what a line is about: a fiche by code or title, or one of its actions after a slash. */
function finderOf({ fiches, actions }: Known): (line: PastedLine) => Target | TargetFault {
  const named = (fiche: SetupFiche) => [fiche.code, fiche.title].filter(Boolean).join(' ')
  const byCode = Map.groupBy(
    fiches.filter(({ code }) => code !== null),
    ({ code }) => keyOf(code ?? ''),
  )
  const byTitle = Map.groupBy(fiches, ({ title }) => keyOf(title))
  const byBoth = Map.groupBy(fiches, (fiche) => keyOf(named(fiche)))
  const candidates = (text: string) => {
    const key = keyOf(text)
    // « Projet 5 », « Fiche n° 5 »: people write the word before the number.
    const bare = key.replace(/^(projet|fiche|fiche action|action)?\s*(n°|no|numero)?\s*(?=[\d])/, '')
    return [byTitle, byBoth, byCode].flatMap((map) => (key ? (map.get(key) ?? []) : [])).concat(byCode.get(bare) ?? [])
  }
  const ficheOf = (code: string, title: string): SetupFiche | TargetFault => {
    const text = excerpt([code, title].filter(Boolean).join(' '))
    if (tidy(text) === '') return { tag: 'nothingNamed' }
    const found = [...new Set(code ? candidates(code) : candidates(title))]
    const narrowed = code && title && found.length !== 1 ? both(found, candidates(title)) : found
    const [only, ...others] = narrowed
    if (!only) {
      const nearest = nearestOf(fiches, title || code, (fiche) => [keyOf(fiche.title), keyOf(named(fiche))])
      return { tag: 'unknownFiche', text, nearest: nearest && named(nearest) }
    }
    if (others.length > 0)
      return { tag: 'ambiguousFiche', text: excerpt(code || title), titles: narrowed.map((fiche) => fiche.title) }
    return only
  }
  return ({ code, title }) => {
    const fiche = ficheOf(code, title)
    if (!('tag' in fiche)) return { stored: fiche, target: named(fiche) }
    const asked = code || title
    const slash = asked.lastIndexOf('/')
    const after = tidy(asked.slice(slash + 1))
    if (slash < 1 || after === '') return fiche
    const owner = ficheOf(asked.slice(0, slash), code ? title : '')
    if ('tag' in owner) return owner
    const own = actions.filter((action) => action.ficheId === owner.id)
    const action =
      own.find((one) => one.code !== null && keyOf(one.code) === keyOf(after)) ??
      own.find((one) => one.parentId === null && String(one.rank) === after.replace(/^n°\s*/i, ''))
    if (!action) return { tag: 'unknownAction', text: excerpt(after), fiche: named(owner) }
    return { stored: action, target: `${named(owner)} / ${[action.code, action.title].filter(Boolean).join(' ')}` }
  }
}

/** Those the title names among those the code names; when the code is nobody's, those of the title. */
function both(byCode: SetupFiche[], byTitle: SetupFiche[]): SetupFiche[] {
  const titled = [...new Set(byTitle)]
  if (byCode.length === 0) return titled
  const common = byCode.filter((fiche) => titled.includes(fiche))
  return common.length > 0 ? common : byCode
}

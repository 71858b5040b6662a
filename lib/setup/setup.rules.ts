import { type Directory, type NameFault, namesOf, readNames, tidy } from './directory.rules.ts'

/** A fiche or an action as it is stored: who leads it, which directions carry it (fiches alone), its years. */
export type StoredRow = {
  id: string
  ficheId: string
  isAction: boolean
  memberIds: string[]
  unitIds: string[]
  startYear: number | null
  endYear: number | null
}

/** The fields of a row, as texts: what a form shows, what is typed. */
export const ROW_FIELDS = ['lead', 'unit', 'start', 'end'] as const
export type RowField = (typeof ROW_FIELDS)[number]
export type RowTexts = Record<RowField, string>

/** What a form says of a row. A field that is absent is left alone; one not said to be seen was seen as it is stored. */
export type TypedRow = { id: string; typed: Partial<RowTexts>; seen: Partial<RowTexts> }

export type RowFault =
  | NameFault
  | { tag: 'notAYear' }
  /** The last year comes before the first. */
  | { tag: 'reversed' }
  /** Somebody changed it meanwhile to `current`. */
  | { tag: 'conflict'; current: string }

/** What a row becomes. */
export type WantedRow = Pick<StoredRow, 'memberIds' | 'unitIds' | 'startYear' | 'endYear'>

export type RowPlan = {
  /** Null: nothing of this row changes. */
  wanted: WantedRow | null
  faults: Partial<Record<RowField, RowFault>>
}

/** Years a scheme may speak of. */
const firstYear = 1990
const lastYear = 2100

/** A stored row as a form shows it. */
export function rowTexts(row: StoredRow, directory: Directory): RowTexts {
  return {
    lead: namesOf(directory.members, row.memberIds),
    unit: namesOf(directory.units, row.unitIds),
    start: row.startYear === null ? '' : String(row.startYear),
    end: row.endYear === null ? '' : String(row.endYear),
  }
}

/** Whether the form says anything else than what it showed. */
export function isTouched({ typed, seen }: TypedRow): boolean {
  return ROW_FIELDS.some((field) => typed[field] !== undefined && !same(typed[field], seen[field]))
}

/**
 * Decides what a row becomes: a three-way merge by field between what was shown, what is typed and what is stored. A
 * field both changed, differently, is a conflict; one left as it was shown keeps what is stored.
 */
export function planRow(row: TypedRow, stored: StoredRow, directory: Directory): RowPlan {
  const texts = rowTexts(stored, directory)
  const faults: RowPlan['faults'] = {}
  const wanted: WantedRow = { ...stored }
  let changed = false
  for (const field of ROW_FIELDS) {
    const typed = row.typed[field]
    const seen = row.seen[field] ?? texts[field]
    if (typed === undefined || same(typed, seen) || (field === 'unit' && stored.isAction)) continue
    const fault = readField(field, typed, directory, wanted)
    if (fault) faults[field] = fault
    else if (isStill(field, wanted, stored)) continue
    else if (same(seen, texts[field])) changed = true
    else faults[field] = { tag: 'conflict', current: texts[field] }
  }
  if (changed && isReversed(wanted) && !faults.start && !faults.end)
    faults[isStill('end', wanted, stored) ? 'start' : 'end'] = { tag: 'reversed' }
  return { wanted: changed ? wanted : null, faults }
}

/** Reads one field into `wanted`, or says why it cannot. */
function readField(field: RowField, text: string, directory: Directory, wanted: WantedRow): RowFault | null {
  if (field === 'lead' || field === 'unit') {
    const names = readNames(field === 'lead' ? directory.members : directory.units, text)
    if (!names.ok) return names.error
    wanted[field === 'lead' ? 'memberIds' : 'unitIds'] = names.value
    return null
  }
  const year = tidy(text) === '' ? null : yearOf(tidy(text))
  if (year === undefined) return { tag: 'notAYear' }
  wanted[field === 'start' ? 'startYear' : 'endYear'] = year
  return null
}

function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= firstYear && year <= lastYear ? year : undefined
}

/** Whether this field of the row stays as it is stored. Names are a set: their order says nothing. */
function isStill(field: RowField, wanted: WantedRow, stored: WantedRow): boolean {
  if (field === 'start') return wanted.startYear === stored.startYear
  if (field === 'end') return wanted.endYear === stored.endYear
  const key = field === 'lead' ? 'memberIds' : 'unitIds'
  return wanted[key].length === stored[key].length && wanted[key].every((id) => stored[key].includes(id))
}

function isReversed({ startYear, endYear }: WantedRow): boolean {
  return startYear !== null && endYear !== null && endYear < startYear
}

const same = (one: string, other: string | undefined) => other !== undefined && tidy(one) === tidy(other)

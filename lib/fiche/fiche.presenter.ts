import { type ActionCounts, countActions } from '#lib/progress/counts.rules.ts'
import { type Acronym, acronymReader, explain, type TextPiece } from '#lib/scheme/acronyms.rules.ts'
import { actionWords, ficheName, nodeName } from '#lib/scheme/scheme.labels.ts'
import { type CivilDate, formatYears } from '#lib/shared/dates.ts'
import { capitalize } from '#lib/shared/text.ts'
import { type ActionGroup, groupActions } from './action-groups.presenter.ts'
import {
  FICHE_SECTIONS,
  type FicheSectionId,
  PARTNER_SIDE_LABELS,
  RESOURCE_LABELS,
  sourceWords,
} from './fiche.labels.ts'
import type { FicheAction, FicheRow } from './fiche.queries.ts'
import { ficheLinks, planLinks } from './fiche-links.presenter.ts'

/** A text with its acronyms set apart, to be explained where they stand. */
export type RichText = TextPiece[]
export type RichAction = Omit<FicheAction, 'title' | 'details' | 'note'> & {
  title: RichText
  details: RichText[]
  note: RichText | null
}

export type FicheView = ReturnType<typeof presentFiche>

/**
 * A fiche as its page shows it. Each section reads its texts with its own memory of acronyms: one is explained the
 * first time it comes in a section. Sections without anything are absent, save those whose absence matters.
 */
export function presentFiche(row: FicheRow, today: CivilDate, follows: boolean) {
  const reader = acronymReader(row.glossary)
  const used = new Set<string>()
  const section = () => {
    const seen = new Set<string>()
    return (text: string): RichText => {
      const pieces = explain(text, reader, seen)
      for (const piece of pieces) if (typeof piece !== 'string') used.add(piece.acronym)
      return pieces
    }
  }
  const list = (texts: readonly string[]) => texts.map(section())
  explain(row.title, reader, used)

  const view = {
    id: row.id,
    title: row.title,
    name: ficheName(row.scheme, row.code),
    status: row.scheme.status,
    ficheSingular: row.scheme.ficheSingular ?? 'Fiche',
    action: actionWords(row.scheme),
    path: row.path.map((node) => ({
      id: node.id,
      label: nodeName(node),
    })),
    leads: row.leads.map(leadOf),
    schedule: scheduleOf(row),
    policies: row.policies.map(capitalize),
    context: row.context === null ? null : section()(row.context),
    findings: list(row.findings),
    objectives: list(row.objectives),
    expectedResults: list(row.expectedResults),
    /** Null while there is nothing to follow, or when the person may not. */
    counts: follows && row.scheme.status !== 'preparing' ? countsOf(row, today) : null,
    groups: groupActions(row.actions, today).map((group) => enrich(group, section())),
    actionCount: row.actions.filter((action) => action.parentId === null).length,
    evaluation: evaluationOf(row, section()),
    beneficiaries: list(row.beneficiaries),
    partners: partnersOf(row),
    resources: resourcesOf(row, section()),
    territories: list(row.territoryStatements),
    participation: list(row.participation),
    ficheLinks: ficheLinks(row.links),
    linkedFrom: row.linkedFrom.toSorted(byCode),
    planLinks: planLinks(row.links),
    notes: row.notes,
    source: sourceWords(row.sourceLines),
  }
  const acronyms: Acronym[] = [...reader.acronyms.values()].filter(({ acronym }) => used.has(acronym))
  return { ...view, acronyms: acronyms.sort((a, b) => a.acronym.localeCompare(b.acronym, 'fr')) }
}

/** Their absence says something: they are shown even when empty. */
const ALWAYS: ReadonlySet<FicheSectionId> = new Set(['actions', 'indicateurs'])

/** The sections this fiche has, in order, with how much each holds: its table of contents. */
export function sectionsOf(view: FicheView, updates: number | null) {
  const sizes: Record<FicheSectionId, number | boolean> = {
    contexte: view.context !== null,
    constats: view.findings.length,
    objectifs: view.objectives.length,
    resultats: view.expectedResults.length,
    actions: view.actionCount,
    indicateurs: view.evaluation.criteria.length === 0 ? view.evaluation.count : true,
    beneficiaires: view.beneficiaries.length,
    partenaires: view.partners.reduce((sum, side) => sum + side.partners.length, 0),
    moyens: view.resources.length > 0,
    territoires: view.territories.length,
    participation: view.participation.length,
    liens: view.ficheLinks.length + view.linkedFrom.length,
    plans: view.planLinks.length,
    'points-d-etape': updates ?? false,
    sigles: view.acronyms.length > 0,
    lecture: view.notes !== null || view.source !== null,
  }
  return FICHE_SECTIONS.filter(
    ({ id }) => ALWAYS.has(id) || sizes[id] || (id === 'points-d-etape' && updates !== null),
  ).map(({ id, label }) => ({
    id,
    label: titleOf(view, id) ?? label,
    count: typeof sizes[id] === 'number' ? sizes[id] : undefined,
  }))
}

/** The sections whose title depends on what they hold. */
function titleOf({ action, evaluation }: FicheView, id: FicheSectionId): string | null {
  if (id === 'actions') return capitalize(action.many)
  return id === 'indicateurs' && evaluation.criteria.length === 0 ? 'Indicateurs' : null
}

/** The document's own words, and the years where they name none. */
function scheduleOf({ scheduleLabel: label, startYear, endYear }: FicheRow): {
  label: string | null
  years: string | null
} {
  const years = formatYears(startYear, endYear)
  return { label, years: label !== null && /\d{4}/.test(label) ? null : years }
}

function countsOf(row: FicheRow, today: CivilDate): ActionCounts {
  return countActions(
    row.actions.filter((action) => action.parentId === null),
    today,
  )
}

/** The document's wording leads; a member appointed since has none and gives their name. */
function leadOf({ label, memberName, unitName, partner }: FicheRow['leads'][number]) {
  return { text: label ?? memberName ?? unitName ?? partner?.name ?? '', partnerId: partner?.id ?? null }
}

function enrich(group: ActionGroup<FicheAction>, read: (text: string) => RichText) {
  type Source = ActionGroup<FicheAction>['actions'][number]
  type Rich = Omit<Source, 'title' | 'details' | 'note' | 'parts'> &
    Pick<RichAction, 'title' | 'details' | 'note'> & { parts: Rich[] }
  const rich = (action: Source): Rich => ({
    ...action,
    title: read(action.title),
    details: action.details.map(read),
    note: action.note === null ? null : read(action.note),
    parts: action.parts.map(rich),
  })
  return { ...group, actions: group.actions.map(rich) }
}

/** Criteria with their indicators, then the indicators that stand alone. */
function evaluationOf({ criteria, indicators }: FicheRow, read: (text: string) => RichText) {
  const byCriterion = Map.groupBy(indicators, (indicator) => indicator.criterionId)
  const of = (id: string | null) => (byCriterion.get(id) ?? []).map(({ id, label }) => ({ id, label: read(label) }))
  return {
    criteria: criteria.map(({ id, label }) => ({ id, label: read(label), indicators: of(id) })),
    indicators: of(null),
    count: indicators.length,
  }
}

function partnersOf({ partners }: FicheRow) {
  const bySide = Map.groupBy(partners, (partner) => partner.side)
  return (['internal', 'external', 'unspecified'] as const).flatMap((side) => {
    const own = bySide.get(side)
    return own ? [{ side, label: PARTNER_SIDE_LABELS[side], partners: own }] : []
  })
}

function resourcesOf(row: FicheRow, read: (text: string) => RichText) {
  return (Object.keys(RESOURCE_LABELS) as (keyof typeof RESOURCE_LABELS)[]).flatMap((kind) => {
    const text = row[kind]
    return text === null ? [] : [{ kind, label: RESOURCE_LABELS[kind], text: read(text) }]
  })
}

function byCode(one: { code: string | null }, other: { code: string | null }): number {
  return (one.code ?? '').localeCompare(other.code ?? '', 'fr', { numeric: true })
}

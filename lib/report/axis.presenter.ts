import { type Branch, type CountedFiche, isHeard } from '#lib/progress/branch.rules.ts'
import { barOf } from '#lib/progress/counts.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import { objectiveWords } from '#lib/progress/objective-counts.labels.ts'
import { countObjectives } from '#lib/progress/objective-counts.rules.ts'
import { authorOf } from '#lib/progress/progress.labels.ts'
import type { ExplainedFigure, WhyInput } from '#lib/progress/why.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, counted, NBSP, plural, typographic } from '#lib/shared/text.ts'
import type { Accomplishment } from './report.queries.ts'
import type { ReportContext } from './report-lines.presenter.ts'
import { doneInYear } from './report-lines.presenter.ts'
import { excerpt, tellingStory } from './story.rules.ts'

export type AxisView = ReturnType<typeof presentAxis>

/** One axis of the report: two figures, the bar, one story, its fiches. */
export function presentAxis(axis: Branch, told: readonly Accomplishment[], context: ReportContext) {
  const { node, fiches, counts } = axis
  return {
    id: node.id,
    name: [capitalize(context.level.one), node.code].filter(Boolean).join(NBSP),
    title: typographic(node.title),
    counts,
    figures: [doneFigure(axis, context), metFigure(axis, context)],
    story: presentStory(fiches, told, context),
    fiches: fiches.map(listedFiche),
  }
}

/** What the list of an axis shows of a fiche: it travels to the browser as data, and nothing else does. */
function listedFiche({ id, code, title, counts, advance, latest }: CountedFiche) {
  return {
    id,
    code,
    title,
    counts,
    advance: advance.value,
    withoutValue: advance.missing.length,
    latest: latest && { id: latest.id, occurredOn: latest.occurredOn, confidence: latest.confidence },
  }
}

function doneFigure({ fiches, counts }: Branch, context: ReportContext): ExplainedFigure {
  const { action, slug, year } = context
  const { done, total } = barOf(counts)
  const input = (fiche: CountedFiche, note?: string): WhyInput => {
    const bar = barOf(fiche.counts)
    const value = `${formatNumber(bar.done)} sur ${formatNumber(bar.total)}`
    return { label: codedTitle(fiche), value, href: ficheHref(slug, fiche.id), note }
  }
  const countable = fiches.filter((fiche) => barOf(fiche.counts).total > 0)
  return {
    id: 'realise',
    value: `${formatNumber(done)} sur ${formatNumber(total)}`,
    label: plural(done, `${action.one} réalisée`, `${action.many} réalisées`),
    note: `dont ${formatNumber(doneInYear(fiches, context).length)} en ${year}`,
    why: {
      formula: `On compte les ${action.many} dites réalisées par un point d’étape, sur celles qui sont à mener à terme\u00A0: les abandonnées et les permanentes ne comptent pas.`,
      inputs: countable.filter(isHeard).map((fiche) => input(fiche)),
      missing: countable
        .filter((fiche) => !isHeard(fiche))
        .map((fiche) => input(fiche, 'aucun point d’étape\u00A0: rien ne dit où cela en est')),
      left: fiches
        .filter((fiche) => barOf(fiche.counts).total === 0)
        .map((fiche) => input(fiche, `aucune ${action.one} à mener à terme`)),
    },
  }
}

function metFigure({ fiches }: Branch, { slug, year }: ReportContext): ExplainedFigure {
  const counts = countObjectives(fiches.flatMap(({ objectives }) => objectives))
  const assessed = counts.total - counts.notAssessed
  const input = (fiche: CountedFiche): WhyInput => {
    const value = objectiveWords(countObjectives(fiche.objectives)) || 'aucun objectif'
    return { label: codedTitle(fiche), value, href: `${ficheHref(slug, fiche.id)}#objectifs` }
  }
  const isAssessed = (fiche: CountedFiche) => fiche.objectives.some(({ assessment }) => assessment !== null)
  return {
    id: 'atteints',
    value: assessed === 0 ? null : `${formatNumber(counts.met)} sur ${formatNumber(counts.total)}`,
    label: plural(counts.met, 'objectif atteint', 'objectifs atteints'),
    note:
      counts.total === 0
        ? 'le document n’en écrit pas'
        : assessed === 0
          ? `aucun des ${counted(counts.total, 'objectif', 'objectifs')} n’est évalué pour ${year}`
          : objectiveWords(counts),
    why: {
      formula: `On compte les objectifs que leur dernière évaluation pour ${year} dit atteints. Un objectif sans évaluation manque\u00A0: il ne compte jamais comme non atteint.`,
      inputs: fiches.filter(isAssessed).map(input),
      missing: fiches.filter((fiche) => fiche.objectives.length > 0 && !isAssessed(fiche)).map(input),
      left: fiches.filter((fiche) => fiche.objectives.length === 0).map(input),
    },
  }
}

function presentStory(fiches: readonly CountedFiche[], told: readonly Accomplishment[], { slug }: ReportContext) {
  const byId = new Map(fiches.map((fiche) => [fiche.id, fiche]))
  const story = tellingStory(told.filter(({ ficheId }) => byId.has(ficheId)))
  const fiche = story && byId.get(story.ficheId)
  if (!story || !fiche) return null
  return {
    ...excerpt(story.accomplished),
    author: authorOf(story),
    occurredOn: story.occurredOn,
    href: updateHref(slug, fiche.id, story.updateId),
    fiche: codedTitle(fiche),
  }
}

import { ACTION_STATUS_LABELS } from '#lib/action/action-status.labels.ts'
import type { ReportTable } from '#lib/export/table.presenter.ts'
import { type Alert, alertsOf } from '#lib/progress/alerts.rules.ts'
import type { CountedFiche } from '#lib/progress/branch.rules.ts'
import { codedTitle, ficheHref, updateHref } from '#lib/progress/links.presenter.ts'
import type { Why } from '#lib/progress/why.ts'
import { daysBetween, formatShortDate } from '#lib/shared/dates.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, joinFrench, NBSP, typographic } from '#lib/shared/text.ts'
import type { Scope } from './scope.presenter.ts'

export type AlertKind = Alert['tag']

/** The kinds of alert, the most pressing first: the rule in words, so that each says why it is there. */
const ALERT_KINDS: Record<AlertKind, { title: string; rule: string }> = {
  arbitration: {
    title: 'Arbitrages demandés',
    rule: 'Le dernier point d’étape demande une décision.',
  },
  blocked: {
    title: 'Blocages',
    rule: 'Dit «\u00A0bloqué\u00A0» au dernier point d’étape\u00A0: plus rien n’avance sans décision.',
  },
  struggling: { title: 'Difficultés', rule: 'Dit «\u00A0en difficulté\u00A0» au dernier point d’étape.' },
  onTrackButLate: {
    title: 'En bonne voie, mais en retard',
    rule: 'Dit «\u00A0en bonne voie\u00A0», alors qu’un tiers ou plus de ce qui est échu est en retard.',
  },
  onTrackButStill: {
    title: 'En bonne voie, mais sans mouvement',
    rule: 'Dit «\u00A0en bonne voie\u00A0», alors que deux points d’étape de suite n’ont rien fait bouger.',
  },
  late: { title: 'En retard', rule: 'La dernière année de la période est terminée et ce n’est pas réalisé.' },
  withoutNews: {
    title: 'Sans nouvelles',
    rule: 'Aucun point d’étape dans la période en cours ni dans celle qui la précède.',
  },
  withoutLead: { title: 'Sans chef de projet', rule: 'Personne n’est nommé pour en répondre.' },
}

/** One fiche in one kind of alert. */
export type AlertLine = { ficheId: string; label: string; href: string; reason: string; said: string | null }
export type AlertGroup = { kind: AlertKind; title: string; rule: string; lines: AlertLine[] }
export type LookAt = {
  groups: AlertGroup[]
  /** Fiches that at least one alert names. */
  fiches: number
  why: Why
  table: ReportTable
}

/** What to look at, by kind. `first` is the kind that this reader is there for: it comes before all others. */
export function presentLookAt(scope: Scope, first: AlertKind): LookAt {
  const alerts = scope.fiches.flatMap((fiche) =>
    alertsOf(fiche, scope.rhythm, scope.horizon).map((alert) => ({ fiche, alert })),
  )
  const kinds = Object.keys(ALERT_KINDS) as AlertKind[]
  const groups = [first, ...kinds.filter((kind) => kind !== first)]
    .map((kind) => ({
      kind,
      ...ALERT_KINDS[kind],
      lines: alerts.filter(({ alert }) => alert.tag === kind).map(({ fiche, alert }) => lineOf(scope, fiche, alert)),
    }))
    .filter(({ lines }) => lines.length > 0)
  const fiches = new Set(alerts.map(({ fiche }) => fiche.id)).size
  return {
    groups,
    fiches,
    why: whyOf(scope, groups),
    get table() {
      return tableOf(scope, groups)
    },
  }
}

function lineOf(scope: Scope, fiche: CountedFiche, alert: Alert): AlertLine {
  const { latest } = fiche
  return {
    ficheId: fiche.id,
    label: codedTitle(fiche),
    href: latest ? updateHref(scope.slug, fiche.id, latest.id) : ficheHref(scope.slug, fiche.id),
    reason: reasonOf(alert, fiche, scope),
    said: latest ? `${latest.memberName}, point du ${formatShortDate(latest.occurredOn)}` : null,
  }
}

function reasonOf(alert: Alert, { latest, counts }: CountedFiche, { words: { action }, horizon }: Scope): string {
  switch (alert.tag) {
    case 'arbitration':
      return typographic(alert.words)
    case 'blocked':
    case 'struggling':
      return latest?.difficulties ? typographic(latest.difficulties) : 'Le point d’étape n’en dit pas la raison.'
    case 'onTrackButLate':
      return `${counted(alert.late, `${action.one} en retard`, `${action.many} en retard`)} sur ${counted(alert.due, 'échue', 'échues')}`
    case 'onTrackButStill': {
      const open = counts.notBegun + counts.inProgress + counts.deferred
      return `Rien n’a bougé en deux points d’étape\u00A0; ${counted(open, `${action.one} reste`, `${action.many} restent`)} à achever`
    }
    case 'late':
      return joinFrench(
        alert.actions.map(
          ({ title, endYear, status }) =>
            `${typographic(title)} (fin prévue en${NBSP}${endYear}, ${ACTION_STATUS_LABELS[status].feminine})`,
        ),
        `${NBSP}; `,
      )
    case 'withoutNews':
      return alert.givenOn
        ? `${counted(daysBetween(alert.givenOn, horizon), 'jour', 'jours')} sans nouvelles`
        : 'Aucun point d’étape n’a jamais été donné'
    case 'withoutLead':
      return 'Nul n’est nommé'
  }
}

function whyOf({ fiches }: Scope, groups: AlertGroup[]): Why {
  return {
    formula: `Les règles sont les mêmes d’un bout à l’autre du schéma\u00A0; en déclencher plusieurs ne compte qu’une fois.`,
    inputs: groups.map(({ kind, title, rule, lines }) => ({
      label: title,
      value: formatNumber(lines.length),
      href: `#alertes-${kind}`,
      note: rule,
    })),
    missing: [],
    left: [
      {
        label: 'Rien à signaler',
        value: formatNumber(fiches.length - new Set(groups.flatMap(({ lines }) => lines.map((l) => l.ficheId))).size),
        href: null,
      },
    ],
  }
}

function tableOf({ words }: Scope, groups: AlertGroup[]): ReportTable {
  return {
    title: 'À regarder',
    columns: [
      { key: 'kind', label: 'Alerte' },
      { key: 'fiche', label: words.ficheName(null), names: true },
      { key: 'reason', label: 'Ce qui le dit' },
      { key: 'said', label: 'Dernier point d’étape', missing: 'aucun' },
    ],
    rows: groups.flatMap(({ kind, title, lines }) =>
      lines.map(({ ficheId, label, href, reason, said }) => ({
        id: `${kind}-${ficheId}`,
        values: { kind: title, fiche: label, reason, said },
        links: { fiche: href },
      })),
    ),
  }
}

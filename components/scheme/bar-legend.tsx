import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { type CivilDate, formatDate } from '#lib/shared/dates.ts'

/** How to read a bar: its three parts and its tick. Once a page, above the first of many. */
export function BarLegend({ today }: { today: CivilDate }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-grey">
      <Entry bar={{ done: 1, inProgress: 0, total: 1, due: null }}>réalisé</Entry>
      <Entry bar={{ done: 0, inProgress: 1, total: 1, due: null }}>en cours</Entry>
      <Entry bar={{ done: 0, inProgress: 0, total: 1, due: null }}>à venir</Entry>
      <Entry bar={{ done: 0, inProgress: 0, total: 2, due: 1 }}>
        ce qui devrait être réalisé au {formatDate(today)}
      </Entry>
    </ul>
  )
}

type EntryProps = {
  bar: { done: number; inProgress: number; total: number; due: number | null }
  children: React.ReactNode
}

function Entry({ bar, children }: EntryProps) {
  return (
    <li className="flex items-center gap-2">
      <ProgressBar {...bar} words="none" className="w-6 flex-none" />
      <span>{children}</span>
    </li>
  )
}

export type Series = { key: string; label: string; fill: string }

/** What each part of a stacked bar stands for. */
export function SeriesLegend({ series }: { series: readonly Series[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-sm text-grey">
      {series.map(({ key, label, fill }) => (
        <li key={key} className="flex items-center gap-2">
          <svg aria-hidden="true" className="size-4">
            <rect x="0.5" y="0.5" width="15" height="15" fill={fill} stroke="#5b564d" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

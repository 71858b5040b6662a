'use client'

import { XAxis, YAxis } from 'recharts'
import type { Objectives } from '#lib/dashboard/objectives.presenter.ts'
import { AXIS, StackedChart } from './stacked-chart.tsx'

const SERIES = [
  { key: 'met', label: 'atteints', fill: 'var(--accent)' },
  { key: 'partlyMet', label: 'atteints en partie', fill: 'url(#en-partie)' },
  { key: 'notMet', label: 'non atteints', fill: '#9c3400' },
  { key: 'notAssessed', label: 'non évalués', fill: '#fff' },
] as const

/** One stacked bar a part of the scheme. */
export function ObjectivesChart({ bars }: { bars: Objectives['bars'] }) {
  return (
    <StackedChart
      bars={bars}
      series={SERIES}
      height={bars.length * 44 + 44}
      thickness={20}
      layout="vertical"
      className="mt-8"
    >
      <defs>
        <pattern id="en-partie" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#fff" />
          <rect width="2" height="5" fill="var(--accent)" />
        </pattern>
      </defs>
      <XAxis type="number" allowDecimals={false} {...AXIS} />
      <YAxis type="category" dataKey="name" width={110} {...AXIS} />
    </StackedChart>
  )
}

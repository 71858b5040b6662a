'use client'

import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Objectives } from '#lib/dashboard/objectives.presenter.ts'
import { CHART_ON_PAPER } from './paper.ts'
import { SeriesLegend } from './series-legend.tsx'

const SERIES = [
  { key: 'met', label: 'atteints', fill: 'var(--accent)' },
  { key: 'partlyMet', label: 'atteints en partie', fill: 'url(#en-partie)' },
  { key: 'notMet', label: 'non atteints', fill: '#9c3400' },
  { key: 'notAssessed', label: 'non évalués', fill: '#fff' },
] as const

/** One stacked bar a part of the scheme. Hidden from readers of the screen: the table says the same. */
export function ObjectivesChart({ bars }: { bars: Objectives['bars'] }) {
  return (
    <figure aria-hidden="true" className={`mt-8 ${CHART_ON_PAPER}`}>
      <SeriesLegend series={SERIES} />
      <ResponsiveContainer width="100%" height={bars.length * 44 + 36}>
        <BarChart data={bars} layout="vertical" accessibilityLayer={false} margin={{ left: 0, right: 16 }}>
          <defs>
            <pattern id="en-partie" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" fill="#fff" />
              <rect width="2" height="5" fill="var(--accent)" />
            </pattern>
          </defs>
          <XAxis type="number" allowDecimals={false} tickLine={false} stroke="#5b564d" fontSize={13} />
          <YAxis type="category" dataKey="name" width={110} tickLine={false} stroke="#5b564d" fontSize={13} />
          <Tooltip cursor={{ fill: '#d6d0c4', opacity: 0.3 }} isAnimationActive={false} />
          {SERIES.map(({ key, label, fill }) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              stackId="objectifs"
              fill={fill}
              stroke="#5b564d"
              barSize={20}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  )
}

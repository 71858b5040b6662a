'use client'

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Quarter } from '#lib/dashboard/trend.presenter.ts'
import { CHART_ON_PAPER } from './paper.ts'
import { SeriesLegend } from './series-legend.tsx'

const SERIES = [
  { key: 'before', label: 'réalisées avant', fill: '#fff' },
  { key: 'done', label: 'réalisées dans le trimestre', fill: 'var(--accent)' },
] as const

/** What each quarter has added to what was done before. Hidden from readers of the screen: the table says the same. */
export function TrendChart({ quarters }: { quarters: Quarter[] }) {
  const bars = quarters.map((quarter) => ({ ...quarter, before: quarter.total - quarter.done }))
  return (
    <figure aria-hidden="true" className={`mt-4 ${CHART_ON_PAPER}`}>
      <SeriesLegend series={SERIES} />
      <ResponsiveContainer width="100%" height={256}>
        <BarChart data={bars} accessibilityLayer={false} margin={{ left: 0, right: 16, top: 8 }}>
          <CartesianGrid vertical={false} stroke="#d6d0c4" />
          <XAxis dataKey="label" tickLine={false} stroke="#5b564d" fontSize={13} minTickGap={16} />
          <YAxis allowDecimals={false} width={36} tickLine={false} axisLine={false} stroke="#5b564d" fontSize={13} />
          <Tooltip cursor={{ fill: '#d6d0c4', opacity: 0.3 }} isAnimationActive={false} />
          {SERIES.map(({ key, label, fill }) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              stackId="total"
              fill={fill}
              stroke="#5b564d"
              maxBarSize={56}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  )
}

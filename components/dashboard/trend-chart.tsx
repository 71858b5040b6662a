'use client'

import { CartesianGrid, XAxis, YAxis } from 'recharts'
import type { Quarter } from '#lib/dashboard/trend.presenter.ts'
import { AXIS, StackedChart } from './stacked-chart.tsx'

const SERIES = [
  { key: 'before', label: 'réalisées avant', fill: '#fff' },
  { key: 'done', label: 'réalisées dans le trimestre', fill: 'var(--accent)' },
] as const

/** What each quarter has added to what was done before. */
export function TrendChart({ quarters }: { quarters: Quarter[] }) {
  const bars = quarters.map((quarter) => ({ ...quarter, before: quarter.total - quarter.done }))
  return (
    <StackedChart bars={bars} series={SERIES} height={256} thickness={56} className="mt-4">
      <CartesianGrid vertical={false} stroke="#d6d0c4" />
      <XAxis dataKey="label" minTickGap={16} {...AXIS} />
      <YAxis allowDecimals={false} width={36} axisLine={false} {...AXIS} />
    </StackedChart>
  )
}

'use client'

import type { ReactNode } from 'react'
import { Bar, BarChart, ResponsiveContainer, Tooltip } from 'recharts'
import { CHART_ON_PAPER } from './paper.ts'
import { type Series, SeriesLegend } from './series-legend.tsx'

const GREY = '#5b564d'

/** What the axes of our charts share. */
export const AXIS = { tickLine: false, stroke: GREY, fontSize: 13 }

type StackedChartProps = {
  bars: object[]
  series: readonly Series[]
  /** In pixels, of the whole chart and of a bar at most. */
  height: number
  thickness: number
  /** 'vertical': one bar a line, as recharts calls it. */
  layout?: 'horizontal' | 'vertical'
  className: string
  /** Axes, grid, patterns. */
  children: ReactNode
}

/** Stacked bars under their legend. Hidden from readers of the screen: the table says the same. */
export function StackedChart(props: StackedChartProps) {
  const { bars, series, height, thickness, layout = 'horizontal', className, children } = props
  return (
    <figure aria-hidden="true" className={`${className} ${CHART_ON_PAPER}`}>
      <SeriesLegend series={series} />
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={bars} layout={layout} accessibilityLayer={false} margin={{ left: 0, right: 16, top: 8 }}>
          {children}
          <Tooltip cursor={{ fill: '#d6d0c4', opacity: 0.3 }} isAnimationActive={false} />
          {series.map(({ key, label, fill }) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              stackId="all"
              fill={fill}
              stroke={GREY}
              maxBarSize={thickness}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  )
}

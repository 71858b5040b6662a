'use client'

import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Quarter } from '#lib/dashboard/trend.presenter.ts'

/** What has been done, summed quarter after quarter. Hidden from readers of the screen: the table says the same. */
export function TrendChart({ quarters }: { quarters: Quarter[] }) {
  return (
    <figure aria-hidden="true" className="chart mt-4">
      <ResponsiveContainer width="100%" height={256}>
        <AreaChart data={quarters} accessibilityLayer={false} margin={{ left: 0, right: 16, top: 8 }}>
          <CartesianGrid vertical={false} stroke="#d6d0c4" />
          <XAxis dataKey="label" tickLine={false} stroke="#5b564d" fontSize={13} minTickGap={16} />
          <YAxis allowDecimals={false} width={36} tickLine={false} axisLine={false} stroke="#5b564d" fontSize={13} />
          <Tooltip isAnimationActive={false} />
          <Area
            type="stepAfter"
            dataKey="total"
            name="réalisées depuis le début"
            stroke="var(--accent)"
            strokeWidth={2}
            fill="var(--accent)"
            fillOpacity={0.12}
            isAnimationActive={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </figure>
  )
}

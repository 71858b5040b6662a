'use client'

import dynamic from 'next/dynamic'

// recharts weighs more than the page: it comes only where a chart is, once the page is there. Its table is there already.
const loading = () => <div className="h-64" />

export const ObjectivesChart = dynamic(
  () => import('./objectives-chart.tsx').then(({ ObjectivesChart }) => ObjectivesChart),
  { ssr: false, loading },
)

export const TrendChart = dynamic(() => import('./trend-chart.tsx').then(({ TrendChart }) => TrendChart), {
  ssr: false,
  loading,
})

'use client'

import { Section } from '#components/layout/section.tsx'
import { BarLegend } from '#components/scheme/bar-legend.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { ReportView as View } from '#lib/report/report.presenter.ts'
import { ReportAxis } from './report-axis.tsx'
import { ReportLines } from './report-lines.tsx'
import { ReportMethod } from './report-method.tsx'
import { ReportSummary } from './report-summary.tsx'

/** Whose points to arbitrate the reader may read. */
export type Arbitrates = 'all' | 'some' | 'none'

type Props = {
  view: View
  years: readonly number[]
  /** False: the reader follows a part of the scheme, and reads the report of that part. */
  followsAll: boolean
  arbitrates: Arbitrates
}

/** The year on one page: five minutes first, then axis by axis, then how each figure was worked out. */
export function ReportView({ view, years, followsAll, arbitrates }: Props) {
  const { done, late, year, underway, slug, action, fiche } = view
  const lines = { done, late, year, underway, slug, action, fiche }
  return (
    <div className="report">
      {years.length > 1 && (
        <div className="mb-8">
          <Tabs
            label="Année"
            items={years.map((year) => ({
              label: String(year),
              href: `/${view.slug}/bilan?annee=${year}`,
              current: year === view.year,
            }))}
          />
        </div>
      )}
      {!followsAll && (
        <div className="mb-8">
          <Notice tone="info" title="Une partie du schéma">
            Ce rapport ne porte que sur les {view.fiche.many} que vous suivez.
          </Notice>
        </div>
      )}
      <Section id="essentiel" title="L’essentiel en cinq minutes">
        <ReportSummary view={view} arbitrates={arbitrates} />
      </Section>
      {view.axes.map((axis, index) => (
        <div key={axis.id} className="mt-16 print:mt-0 print:break-before-page">
          <ReportAxis axis={axis} view={view} legend={index === 0 && <BarLegend today={view.horizon} />} />
        </div>
      ))}
      <div className="mt-16 print:mt-0 print:break-before-page">
        <ReportLines {...lines} />
        <Section id="methode" title="Méthode et provenance">
          <ReportMethod view={view} />
        </Section>
      </div>
    </div>
  )
}

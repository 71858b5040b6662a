import type { CSSProperties } from 'react'
import { ProgressBar } from '#components/charts/progress-bar.tsx'
import { Glyph, type GlyphName } from '#components/ui/glyph.tsx'

/**
 * A page of a scheme, drawn with its own parts and with no words nor figures: grey strokes stand for what is written,
 * so that nothing here can pass for a department's.
 */
export function SamplePage() {
  return (
    <figure>
      <div
        role="img"
        aria-label="Dessin d’une page&nbsp;: l’arbre d’un schéma, et devant chaque ligne la barre de ses actions."
        className="border border-line bg-white px-5 py-6 shadow-float sm:px-8"
      >
        <div aria-hidden="true">
          <Stroke width="34%" height="h-3.5" ink />
          <ul className="mt-5">
            {BRANCHES.map(({ key, width, bar, lines }) => (
              <li key={key} className="border-t border-line py-3 first:border-ink">
                <Line width={width} bar={bar} ink />
                <ul className="mt-1 pl-5 sm:pl-7">
                  {lines.map(({ key: name, ...line }) => (
                    <li key={name} className="mt-2.5">
                      <Line {...line} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <figcaption className="mt-4">
        <Legend />
      </figcaption>
    </figure>
  )
}

type Bar = { done: number; inProgress: number; total: number; due: number | null }

function Line({ width, bar, glyph, ink = false }: { width: string; bar: Bar; glyph?: GlyphName; ink?: boolean }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-center gap-x-5 sm:grid-cols-[minmax(0,1fr)_9rem]">
      <span className="flex min-w-0 items-center">
        {glyph && <Glyph name={glyph} className="mr-2.5 text-grey" />}
        <Stroke width={width} height={ink ? 'h-2.5' : 'h-2'} ink={ink} />
      </span>
      <ProgressBar {...bar} words="none" />
    </div>
  )
}

function Stroke({ width, height, ink }: { width: string; height: string; ink: boolean }) {
  return (
    <span
      className={`block w-(--stroke) ${height} ${ink ? 'bg-grey' : 'bg-line'}`}
      style={{ '--stroke': width } as CSSProperties}
    />
  )
}

/** How to read the bar: the only words of the picture. */
function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-grey">
      {LEGEND.map(({ words, bar }) => (
        <li key={words} className="flex items-center gap-2">
          <ProgressBar {...bar} words="none" className="w-6 flex-none" />
          {words}
        </li>
      ))}
    </ul>
  )
}

const LEGEND: { words: string; bar: Bar }[] = [
  { words: 'réalisé', bar: { done: 1, inProgress: 0, total: 1, due: null } },
  { words: 'en cours', bar: { done: 0, inProgress: 1, total: 1, due: null } },
  { words: 'à venir', bar: { done: 0, inProgress: 0, total: 1, due: null } },
  { words: 'ce qui devrait être fait aujourd’hui', bar: { done: 0, inProgress: 0, total: 2, due: 1 } },
]

const BRANCHES: {
  key: string
  width: string
  bar: Bar
  lines: { key: string; width: string; glyph: GlyphName; bar: Bar }[]
}[] = [
  {
    key: 'a',
    width: '78%',
    bar: { done: 11, inProgress: 5, total: 20, due: 9 },
    lines: [
      { key: 'a1', width: '70%', glyph: 'disc', bar: { done: 8, inProgress: 0, total: 8, due: 6 } },
      { key: 'a2', width: '88%', glyph: 'half', bar: { done: 3, inProgress: 5, total: 12, due: 3 } },
    ],
  },
  {
    key: 'b',
    width: '62%',
    bar: { done: 6, inProgress: 7, total: 24, due: 10 },
    lines: [
      { key: 'b1', width: '81%', glyph: 'half', bar: { done: 4, inProgress: 2, total: 8, due: 4 } },
      { key: 'b2', width: '55%', glyph: 'triangle', bar: { done: 2, inProgress: 3, total: 9, due: 6 } },
      { key: 'b3', width: '74%', glyph: 'ring', bar: { done: 0, inProgress: 2, total: 7, due: 0 } },
    ],
  },
]

import { Glyph, type GlyphName } from '#components/ui/glyph.tsx'
import { formatNumber } from '#lib/shared/numbers.ts'
import { Sample } from './sample.tsx'

const COLOURS = [
  { name: 'encre', look: 'bg-ink' },
  { name: 'gris', look: 'bg-grey' },
  { name: 'filet', look: 'bg-line' },
  { name: 'papier', look: 'bg-paper' },
  { name: 'blanc', look: 'bg-white' },
  { name: 'accent', look: 'bg-accent' },
  { name: 'accent soutenu', look: 'bg-accent-strong' },
  { name: 'accent lavis', look: 'bg-accent-wash' },
  { name: 'alerte', look: 'bg-alert' },
  { name: 'alerte lavis', look: 'bg-alert-wash' },
]

const SIZES = [
  { name: '4xl', look: 'font-serif text-4xl font-semibold' },
  { name: '3xl', look: 'font-serif text-3xl font-semibold' },
  { name: '2xl', look: 'font-serif text-2xl font-semibold' },
  { name: 'xl', look: 'font-serif text-xl font-semibold' },
  { name: 'lg', look: 'text-lg' },
  { name: 'base', look: 'text-base' },
  { name: 'sm', look: 'text-sm' },
  { name: 'xs', look: 'text-xs' },
]

const GLYPHS: readonly GlyphName[] = [
  'disc',
  'half',
  'ring',
  'infinity',
  'diamond',
  'cross',
  'triangle',
  'check',
  'square',
  'info',
  'search',
]

/** Colours, sizes and shapes. */
export function TokenSamples() {
  return (
    <>
      <Sample name="Couleurs">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-4 text-sm">
          {COLOURS.map((colour) => (
            <li key={colour.name}>
              <span className={`mb-1 block h-12 border border-line ${colour.look}`} />
              {colour.name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="Échelle, 17 px puis 1,2">
        <ul>
          {SIZES.map((size) => (
            <li key={size.name} className="flex items-baseline gap-6 border-t border-line py-2">
              <span className="w-10 flex-none text-sm text-grey">{size.name}</span>
              <span className={size.look}>Faciliter l’accès aux soins : {formatNumber(1234.5)}</span>
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="Formes, jamais sans leur mot">
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {GLYPHS.map((name) => (
            <li key={name}>
              <Glyph name={name} className="mr-2" />
              {name}
            </li>
          ))}
        </ul>
      </Sample>
    </>
  )
}

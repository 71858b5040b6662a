import { Glyph } from '#components/ui/glyph.tsx'

/** A figure of fiction never passes for a department's: on screen, and on every sheet that is printed. */
export function DemonstrationBanner() {
  return (
    <p className="demonstration bg-ink text-sm text-white">
      <span className="page flex items-baseline py-1.5">
        <Glyph name="diamond" className="mr-2" />
        Données de démonstration&nbsp;: fiction
      </span>
    </p>
  )
}

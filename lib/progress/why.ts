/** One thing a figure is made of, and where it can be followed to. */
export type WhyInput = { label: string; value: string; href: string | null; note?: string }

/**
 * "Pourquoi ce chiffre ?": what every aggregate answers. `inputs` are what it was worked out from, one level below
 * (axes, then fiches, then actions and the update that said so); `missing` what it could not count and why; `left`
 * what it leaves out by rule. Empty lists say that there is none.
 */
export type Why = {
  /** The rule, in a sentence. */
  formula: string
  inputs: WhyInput[]
  missing: WhyInput[]
  left: WhyInput[]
}

/** A figure that can be shown: there is none without its reason. `value` null is a missing value, never 0. */
export type ExplainedFigure = { id: string; value: string | null; label: string; note: string | null; why: Why }

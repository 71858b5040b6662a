// On paper every fold opens, and the reasons of fifty figures would be forty sheets: the dashboard leaves its folds out,
// except those that say so.

/** Of what holds the folds. */
export const ON_PAPER = 'print:[&_details:not(.prints)]:hidden'

/** Of a fold that prints. */
export const PRINTS = 'prints'

/** Of a chart drawn for the width of the screen: the sheet is narrower. */
export const CHART_ON_PAPER =
  'print:[&_.recharts-wrapper]:h-auto! print:[&_.recharts-wrapper]:w-full! print:[&_.recharts-surface]:h-auto! print:[&_.recharts-surface]:w-full!'

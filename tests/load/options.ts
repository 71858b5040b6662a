import { parseArgs } from 'node:util'

/** How long the bench measures, and what. */
export type Options = {
  seed: string
  only?: string
  write: boolean
  quick: boolean
  /** Milliseconds each page is asked for before it is measured. */
  warming: number
  /** Visits by one reader; seconds of 20 requests a second; runs of each ratio and their length. */
  sequential: number
  seconds: number
  ratio: { runs: number; milliseconds: number }
}

/** Requests a second of the steady rate. */
export const rate = 20

/** The options of the command: `--quick` for two minutes, `--only schema` for some pages, `--write` for docs/bench.md. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string', default: '2026' },
    },
  })
  const length = values.quick
    ? { warming: 1_000, sequential: 20, seconds: 2, ratio: { runs: 1, milliseconds: 500 } }
    : { warming: 10_000, sequential: 100, seconds: 20, ratio: { runs: 5, milliseconds: 3_000 } }
  return { ...values, ...length }
}

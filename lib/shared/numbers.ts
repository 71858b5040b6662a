/** The narrow space our serif gives is 2 px wide in a table: groups would run together, so the full one it is. */
const GROUP = '\u00A0'
const MINUS = '\u2212'
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?$/

/** How many decimals to show: at most (default: all that are significant) and at least (default: none). */
export type Decimals = { max?: number; min?: number }

/**
 * A number the French way: "1 234,5". Values of numeric columns arrive as strings and stay digits all the way:
 * nothing passes through a float. What is not a decimal number is returned as it came.
 */
export function formatNumber(value: number | string, decimals: Decimals = {}): string {
  const match = DECIMAL.exec(typeof value === 'number' ? numberToDecimal(value) : value.trim())
  if (!match) return String(value)
  const [, sign = '', whole = '0', fraction = ''] = match
  const rounded = roundDigits(whole, fraction, decimals.max ?? fraction.length)
  const shown = rounded.fraction.replace(/0+$/, '').padEnd(decimals.min ?? 0, '0')
  const isZero = /^0*$/.test(rounded.whole + shown)
  return `${sign === '-' && !isZero ? MINUS : ''}${group(rounded.whole)}${shown === '' ? '' : `,${shown}`}`
}

/** A percentage already out of 100: 37.5 gives "37,5 %". One decimal at most unless told otherwise. */
export function formatPercent(percentage: number | string, decimals: Decimals = { max: 1 }): string {
  return `${formatNumber(percentage, decimals)}\u00A0%`
}

/** The share of a whole, in whole per cent, or null when there is nothing to divide by. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((100 * part) / whole) : null
}

/** An amount held in integer cents: 123450 gives "1 234,50 €"; whole euros lose their zeros. */
export function formatEuros(cents: number | bigint): string {
  const amount = BigInt(cents)
  const absolute = amount < 0n ? -amount : amount
  const fraction = String(absolute % 100n).padStart(2, '0')
  const sign = amount < 0n ? MINUS : ''
  return `${sign}${group(String(absolute / 100n))}${fraction === '00' ? '' : `,${fraction}`}\u00A0€`
}

function group(digits: string): string {
  const bare = digits.replace(/^0+(?=\d)/, '')
  return bare.replace(/\B(?=(\d{3})+$)/g, GROUP)
}

/** Half away from zero, on digits. */
function roundDigits(whole: string, fraction: string, places: number): { whole: string; fraction: string } {
  if (fraction.length <= places) return { whole, fraction }
  const scaled = BigInt(whole + fraction.slice(0, places)) + (fraction.charAt(places) >= '5' ? 1n : 0n)
  const digits = String(scaled).padStart(places + 1, '0')
  return { whole: digits.slice(0, digits.length - places), fraction: digits.slice(digits.length - places) }
}

/** String(1e21) is "1e+21" and String(1e-7) is "1e-7": spell them out before reading digits. */
function numberToDecimal(value: number): string {
  const text = String(value)
  if (!/e/.test(text)) return text
  return Math.abs(value) >= 1 ? String(BigInt(value)) : value.toFixed(20)
}

/** The paper every page is printed on; text in the accent colour must be readable on it. */
const PAPER = '#faf8f3'
const READABLE = 4.5

/**
 * The department's colour, made safe: darkened little by little until text in it is readable on paper (4.5:1, WCAG 2.2
 * AA), null when it is not a colour at all.
 */
export function readableAccent(colour: string | null): string | null {
  const channels = parse(colour ?? '')
  if (!channels) return null
  for (let keep = 1; keep > 0; keep -= 0.02) {
    const darker = toHex(channels.map((channel) => channel * keep))
    if (contrast(darker, PAPER) >= READABLE) return darker
  }
  return '#000000'
}

/** The WCAG contrast ratio of two '#rrggbb' colours, from 1 to 21. Not a colour counts as black. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (parse(colour) ?? [0, 0, 0]).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function parse(colour: string): number[] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim())
  return match ? match.slice(1).map((hex) => Number.parseInt(hex, 16)) : null
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

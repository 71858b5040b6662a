/** A table in Markdown that is aligned in a terminal too; the first column is text, the others are figures unless told. */
export function table(heads: string[], rows: string[][], texts: number[] = [0]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => (texts.includes(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (texts.includes(i) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}

/** A figure with the mark of its bar. */
export function marked(figure: string, holds: boolean): string {
  return `${figure} ${holds ? '✓' : '✗'}`
}

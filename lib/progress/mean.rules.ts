/**
 * The mean of whole percentages, itself a whole percentage, half rounded up; null when there is none. Whole numbers all
 * the way: who takes the figures a page shows and works the mean out by hand finds the figure it shows.
 */
export function meanOf(percentages: readonly number[]): number | null {
  const count = percentages.length
  if (count === 0) return null
  const sum = percentages.reduce((total, percentage) => total + percentage, 0)
  return Math.floor((2 * sum + count) / (2 * count))
}

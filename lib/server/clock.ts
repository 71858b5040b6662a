/** The one clock of the server: rules never read it, pages and actions pass it in. */
export function now(): Date {
  return new Date()
}

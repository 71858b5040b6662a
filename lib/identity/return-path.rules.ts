/**
 * Where to go after sign-in: a path of this site, or null. What a browser would read as another site is refused: a
 * second slash, a backslash, a control character it drops.
 */
export function returnPath(asked: string | string[] | undefined): string | null {
  if (typeof asked !== 'string' || asked.length > 2_000) return null
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return null
  const here = 'https://here.invalid'
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null
  // '/.//elsewhere' resolves to '//elsewhere'.
  return url?.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : null
}

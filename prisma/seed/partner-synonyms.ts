/** What no rule can guess, read in the documents: letters swapped or forgotten, one pair a line. By department code. */
export const PARTNER_SYNONYMS: Record<string, readonly (readonly [string, string])[]> = {
  '03': [
    ['CFFPA', 'CFPPA'],
    ['DIEELCP', 'DIELCP'],
  ],
  '26': [['EPHAD', 'EHPAD']],
  '73': [
    ['CAMSP', 'CAMPS'],
    ['DIRECTE', 'DIRECCTE'],
    ['DIRRECTE', 'DIRECCTE'],
  ],
}

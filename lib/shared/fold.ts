/** A text for comparing: no case, no accents, no ligatures, one kind of apostrophe. "Œuvre d’été" gives "oeuvre d'ete". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ‘]/g, "'")
}

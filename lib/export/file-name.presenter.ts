/** A name of ASCII letters, digits and hyphens, as every system takes it: "Tableau de bord, Drôme" gives "tableau-de-bord-drome". */
export function fileName(...parts: string[]): string {
  return parts
    .join('-')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}

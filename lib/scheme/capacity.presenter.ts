import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, counted, joinFrench, NBSP } from '#lib/shared/text.ts'

/** What a line of the programme says; the rest of the row is for its cells. */
export type CapacityLine = {
  id: string
  partOfId: string | null
  audience: string
  places: number | null
  operation: string
  ratio: string | null
  ratioUnit: string | null
  units: number | null
  unitsMin: number | null
  unitsMax: number | null
  placesPerUnit: number | null
  firstTrancheYear: number | null
  firstTranchePlaces: number | null
}

/** Sums only the lines that stand for themselves: a part is already in its total. Lines without a volume are counted apart. */
export type CapacityTotal = { places: number; withVolume: number; withoutVolume: number }

export type CapacityGroup<L> = { audience: string; lines: (L & { part: boolean })[]; total: CapacityTotal }

/** The programme by public, parts under their total, in the document's order. */
export function groupCapacity<L extends CapacityLine>(lines: readonly L[]): CapacityGroup<L>[] {
  const parts = Map.groupBy(lines, (line) => line.partOfId)
  const known = new Set(lines.map((line) => line.id))
  const standing = lines.filter((line) => line.partOfId === null || !known.has(line.partOfId))
  const withParts = (line: L): (L & { part: boolean })[] => [
    { ...line, part: false },
    ...(parts.get(line.id) ?? []).map((part) => ({ ...part, part: true })),
  ]
  return [...Map.groupBy(standing, (line) => line.audience)].map(([audience, own]) => ({
    audience,
    lines: own.flatMap(withParts),
    total: totalCapacity(lines.filter((line) => line.audience === audience)),
  }))
}

/** The sum of the lines without a total above them. */
export function totalCapacity(lines: readonly CapacityLine[]): CapacityTotal {
  const standing = lines.filter((line) => line.partOfId === null)
  const volumes = standing.flatMap((line) => (line.places === null ? [] : [line.places]))
  return {
    places: volumes.reduce((sum, places) => sum + places, 0),
    withVolume: volumes.length,
    withoutVolume: standing.length - volumes.length,
  }
}

/** "599 places ou mesures, sur 14 lignes chiffrées ; 6 lignes sans volume fixé". */
export function capacitySentence({ places, withVolume, withoutVolume }: CapacityTotal): string {
  const counts = `${counted(places, 'place ou mesure', 'places ou mesures')}, sur ${counted(withVolume, 'ligne chiffrée', 'lignes chiffrées')}`
  const missing = `${counted(withoutVolume, 'ligne', 'lignes')} sans volume fixé`
  if (withVolume === 0) return capitalize(missing)
  return withoutVolume === 0 ? counts : `${counts}${NBSP}; ${missing}`
}

const OPERATIONS: Record<string, string> = {
  creation: 'création',
  transformation: 'transformation',
  redeployment: 'redéploiement',
  maintain: 'maintien',
}

/** What is done with the places, in one word; null when the document's own words say it. */
export function operationWord(operation: string): string | null {
  return OPERATIONS[operation] ?? null
}

/** What the row says besides its volume: units, ratio, first tranche. */
export function capacityDetails(line: CapacityLine): string[] {
  return [unitsWords(line), ratioWords(line), trancheWords(line)].filter((words) => words !== null)
}

function unitsWords({ units, unitsMin, unitsMax, placesPerUnit }: CapacityLine): string | null {
  const each = placesPerUnit === null ? '' : ` de ${counted(placesPerUnit, 'place', 'places')}`
  if (units !== null) return `${counted(units, 'unité', 'unités')}${each}`
  const bounds = [unitsMin, unitsMax].filter((bound) => bound !== null)
  if (bounds.length === 0) return null
  return bounds.length === 2
    ? `de ${joinFrench(
        bounds.map((bound) => formatNumber(bound)),
        ' à ',
      )} unités${each}`
    : `${unitsMin === null ? 'au plus' : 'au moins'} ${counted(bounds[0] ?? 0, 'unité', 'unités')}${each}`
}

function ratioWords({ ratio, ratioUnit }: CapacityLine): string | null {
  return ratio === null ? null : `ratio${NBSP}: ${formatNumber(ratio)}${ratioUnit ? ` ${ratioUnit}` : ''}`
}

function trancheWords({ firstTrancheYear, firstTranchePlaces }: CapacityLine): string | null {
  if (firstTranchePlaces === null) return null
  return `première tranche${NBSP}: ${formatNumber(firstTranchePlaces)}${firstTrancheYear === null ? '' : ` en ${firstTrancheYear}`}`
}

import type { Fault } from './faults.ts'

/**
 * What the shape alone cannot say. It reads raw data defensively, so that it still speaks when the shape is wrong elsewhere.
 */
export function semanticFaults(data: unknown): Fault[] {
  const file = asRecord(data)
  return [
    ...reversedRanges(data, []),
    ...levelFaults(asArray(file.levels)),
    ...depthFaults(asArray(file.nodes), ['nodes'], 1, asArray(file.levels).length),
    ...policyFaults(asArray(file.nodes), ['nodes'], asArray(file.policies)),
    ...capacityFaults(asArray(file.capacityProgramme).map(asRecord)),
    ...milestoneFaults(asArray(file.milestones).map(asRecord)),
    ...periodFaults(file),
  ]
}

function reversedRanges(value: unknown, path: PropertyKey[]): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => reversedRanges(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const faults = Object.entries(record).flatMap(([key, item]) => reversedRanges(item, [...path, key]))
  if (isBefore(record.endYear, record.startYear))
    faults.push({
      path: [...path, 'endYear'],
      message: `la fin (${record.endYear}) précède le début (${record.startYear}).`,
    })
  if (isBefore(record.unitsMax, record.unitsMin))
    faults.push({ path: [...path, 'unitsMax'], message: 'le maximum est inférieur au minimum.' })
  const lines = asArray(record.sourceLines)
  if (isBefore(lines[1], lines[0]))
    faults.push({ path: [...path, 'sourceLines'], message: 'la dernière ligne précède la première.' })
  return faults
}

function levelFaults(levels: unknown[]): Fault[] {
  return levels.flatMap((level, index) => {
    const { rank } = asRecord(level)
    if (typeof rank !== 'number' || rank === index + 1) return []
    return [
      { path: ['levels', index, 'rank'], message: `le rang ${index + 1} est attendu ici, ${rank} figure à la place.` },
    ]
  })
}

function depthFaults(nodes: unknown[], path: PropertyKey[], depth: number, levelCount: number): Fault[] {
  if (nodes.length === 0 || levelCount === 0) return []
  if (depth > levelCount)
    return [{ path, message: `ce niveau de profondeur ${depth} n'a pas de nom : le schéma en déclare ${levelCount}.` }]
  return nodes.flatMap((node, index) =>
    depthFaults(asArray(asRecord(node).children), [...path, index, 'children'], depth + 1, levelCount),
  )
}

function policyFaults(nodes: unknown[], path: PropertyKey[], policies: unknown[]): Fault[] {
  return nodes.flatMap((node, index) => {
    const { fiches, children } = asRecord(node)
    const unknown = asArray(fiches).flatMap((fiche, rank) =>
      asArray(asRecord(fiche).policies).flatMap((policy, position) => {
        if (typeof policy !== 'string' || policies.includes(policy)) return []
        const place = [...path, index, 'fiches', rank, 'policies', position]
        return [{ path: place, message: `« ${policy} » n'est pas une politique du schéma.` }]
      }),
    )
    return [...unknown, ...policyFaults(asArray(children), [...path, index, 'children'], policies)]
  })
}

function capacityFaults(lines: Record<string, unknown>[]): Fault[] {
  const identifiers = lines.map((line) => line.id).filter((id) => typeof id === 'string')
  const wholeOf = new Map(lines.map((line) => [line.id, line.partOf]))
  return lines.flatMap(({ id, partOf }, index) => {
    const faults: Fault[] = []
    if (typeof id === 'string' && identifiers.indexOf(id) !== identifiers.lastIndexOf(id))
      faults.push({
        path: ['capacityProgramme', index, 'id'],
        message: `l'identifiant « ${id} » figure plusieurs fois.`,
      })
    if (typeof partOf === 'string' && !identifiers.includes(partOf))
      faults.push({ path: ['capacityProgramme', index, 'partOf'], message: `aucune ligne ne s'appelle « ${partOf} ».` })
    else if (typeof partOf === 'string' && isPartOfItself(id, wholeOf))
      faults.push({ path: ['capacityProgramme', index, 'partOf'], message: "cette ligne serait une part d'elle-même." })
    return faults
  })
}

function isPartOfItself(id: unknown, wholeOf: Map<unknown, unknown>): boolean {
  if (id === undefined) return false
  const seen = new Set<unknown>()
  for (let whole = wholeOf.get(id); typeof whole === 'string' && !seen.has(whole); whole = wholeOf.get(whole)) {
    if (whole === id) return true
    seen.add(whole)
  }
  return false
}

function milestoneFaults(milestones: Record<string, unknown>[]): Fault[] {
  return milestones.flatMap(({ date }, index) => {
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || isRealDate(date)) return []
    return [{ path: ['milestones', index, 'date'], message: `le ${date} n'existe pas au calendrier.` }]
  })
}

function periodFaults(file: Record<string, unknown>): Fault[] {
  const periods: [PropertyKey[], unknown][] = [
    [['previousScheme', 'period'], asRecord(file.previousScheme).period],
    ...asArray(file.relatedPlans).map((plan, index): [PropertyKey[], unknown] => [
      ['relatedPlans', index, 'period'],
      asRecord(plan).period,
    ]),
  ]
  return periods.flatMap(([path, period]) => {
    if (typeof period !== 'string') return []
    const [start, end] = period.split('-').map(Number)
    if (!isBefore(end, start)) return []
    return [{ path, message: `la fin (${end}) précède le début (${start}).` }]
  })
}

function isRealDate(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
}

function isBefore(end: unknown, start: unknown): boolean {
  return typeof end === 'number' && typeof start === 'number' && end < start
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

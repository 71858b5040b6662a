import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PARTNER_SYNONYMS } from '#prisma/seed/partner-synonyms.ts'
import { buildDirectory, type PartnerContext, partnerKeys } from './partner.rules.ts'

type Department = 'drome' | 'savoie' | 'allier' | 'vienne'

/** Reviewed by reading: one body under two wordings, both written on a fiche of the department. */
const SAME: [Department, string, string][] = [
  ['drome', 'CAF', 'la CAF'],
  ['drome', 'La CAF', 'la CAF'],
  ['drome', "L'ARS", 'Agence Régionale de Santé'],
  ['drome', 'la PJJ', 'Protection Judiciaire de la Jeunesse'],
  ['drome', 'EPCI', 'Etablissements Publics de Coopération Intercommunale (EPCI)'],
  ['drome', 'Centre Sociaux', 'les centres sociaux'],
  ['drome', "Services du Département et de l'Etat", "services de l'Etat et du Département"],
  ['drome', 'Etablissements et Services Médico-Sociaux', 'établissements et services médico-sociaux'],
  ['drome', 'pairs aidants', 'Les pairs aidants'],
  ['savoie', 'MRSS', 'Maison des réseaux de santé de Savoie'],
  ['savoie', "l'Éducation nationale", 'éducation nationale'],
  ['savoie', 'CAMPS', 'CAMSP'],
  ['savoie', 'Cf. IREPS', 'IREPS'],
  ['allier', 'TSD', 'Territoires des Solidarités Départementales'],
  ['allier', 'MDA', "MDA (maisons départementales de l'autonomie)"],
  ['allier', 'Mission locale', 'Missions Locales'],
  ['allier', 'Etat (Services de la DDETS-PP)', 'État (Services de la DDETS-PP)'],
  ['vienne', 'CAF', "Caisse d'Allocations Familiales 86"],
  ['vienne', 'DAC86', "DAC 86 (Dispositif d'Appui à la Coordination)"],
  ['vienne', 'CPTS', 'Les Communautés Professionnelles Territoriales de Santé (CPTS)'],
  ['vienne', 'EFS', 'Espaces France Services'],
  ['vienne', 'Les bailleurs sociaux', 'bailleurs sociaux'],
]

/** Reviewed by reading: two bodies, however close their wordings. */
const DISTINCT: [Department, string, string][] = [
  ['drome', 'ARS', "les services de l'Etat (DDETS, ARS...)"],
  ['drome', 'CPAM', 'CAF'],
  ['drome', 'CCAS', 'CIAS'],
  ['drome', 'les associations', 'Les associations locales'],
  ['drome', 'Associations de solidarité', 'Associations tutélaires'],
  ['drome', 'CDCA', 'CDPE'],
  ['drome', 'SAAD', 'SAVS'],
  ['drome', 'Département', "services de l'Etat et du Département"],
  ['drome', 'Centres sociaux', 'Centres hospitaliers'],
  ['drome', 'aidants familiaux', 'accueillants familiaux'],
  ['savoie', 'MDA', 'MDPH'],
  ['savoie', 'Ehpad', 'SSIAD'],
  ['savoie', 'DDCS', 'DDCSPP'],
  ['savoie', 'CHS', 'CHRS'],
  ['savoie', 'PE', 'Pôle emploi'],
  ['savoie', 'associations', 'associations à caractère social ou caritatif'],
  ['savoie', 'MSA', 'MSAP'],
  ['allier', 'DEF', 'DEF-CRIP-MNA'],
  ['allier', 'État', 'État (Services de la DDETS-PP)'],
  ['allier', 'Association des Maires ruraux', "Association des Maires et Présidents d'Intercommunalité"],
  ['allier', 'Communauté de Communes', 'Communauté de communes du Bocage Bourbonnais'],
  ['allier', 'La Région', 'région AURA'],
  ['vienne', 'DDT', 'DDETS'],
  ['vienne', 'Tribunal', 'Tribunal Judiciaire'],
  ['vienne', 'Grand Poitiers', 'Grand Châtellerauld'],
  ['vienne', 'Maison des femmes', 'Maison des Adolescents'],
  ['vienne', 'MLI', "Missions Locales Région d'Insertion"],
]

const departments: Record<Department, { labels: string[]; context: PartnerContext }> = {
  drome: read('drome'),
  savoie: read('savoie'),
  allier: read('allier'),
  vienne: read('vienne'),
}

test('every pair is drawn from the fiches', () => {
  for (const [slug, ...pair] of [...SAME, ...DISTINCT])
    for (const label of pair) expect(departments[slug].labels).toContain(label)
})

test.each(SAME)('%s: « %s » and « %s » are one body', (slug, left, right) => {
  const keyOf = partnerKeys(departments[slug].context, departments[slug].labels)
  expect(keyOf(left)).toBe(keyOf(right))
})

test.each(DISTINCT)('%s: « %s » and « %s » are two bodies', (slug, left, right) => {
  const keyOf = partnerKeys(departments[slug].context, departments[slug].labels)
  expect(keyOf(left)).not.toBe(keyOf(right))
})

test('the department goes without saying, and only its own', () => {
  const keyOf = partnerKeys(departments.vienne.context)
  for (const label of ['CAF 86', 'CAF86', 'CAF de la Vienne', 'la CAF de Vienne']) expect(keyOf(label)).toBe('caf')
  for (const label of ['CAF 87', 'CAF de la Haute-Vienne', 'Vienne Numérique', 'Les Départements voisins'])
    expect(['caf', 'numerique', 'departement']).not.toContain(keyOf(label))
})

test("the department's glossary overrides the national list, and an acronym with two meanings joins nothing", () => {
  const context = (glossary: PartnerContext['glossary']) => ({
    departmentCode: '26',
    departmentName: 'Drôme',
    glossary,
  })
  const own = partnerKeys(context([{ acronym: 'CAF', label: 'Centre d’aide aux familles' }]))
  expect(own('CAF')).toBe(own("Centre d'aide aux familles"))
  expect(own('CAF')).not.toBe(own("Caisse d'allocations familiales"))
  const torn = partnerKeys(
    context([
      { acronym: 'CA', label: "Conseil d'administration" },
      { acronym: 'CA', label: "Communauté d'agglomération" },
    ]),
  )
  expect(new Set(['CA', "Conseil d'administration", "Communauté d'agglomération"].map(torn)).size).toBe(3)
})

describe.each(Object.entries(departments))('the directory of %s', (_, { labels, context }) => {
  const directory = buildDirectory(labels, context)

  test('holds every wording once, under a name of its own', () => {
    const wordings = directory.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(wordings).size).toBe(wordings.length)
    for (const label of labels) expect(wordings).toContain(label)
  })

  test('does not depend on the order of the labels', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(labels, { minLength: labels.length }), (shuffled) => {
        expect(buildDirectory(shuffled, context)).toEqual(directory)
      }),
      { numRuns: 5 },
    )
  })

  test('has keys that are their own key', () => {
    const keyOf = partnerKeys(context, labels)
    for (const { key } of directory) expect(keyOf(key)).toBe(key)
  })
})

test('a key is its own key, whatever the label', () => {
  const keyOf = partnerKeys(departments.drome.context)
  const word = fc.constantFrom(
    'CAF',
    'les',
    'de',
    'la',
    'et',
    '26',
    'Drôme',
    'travaux',
    'réseaux',
    'accès',
    '(ARS)',
    'cf',
    'etc',
  )
  const label = fc.oneof(
    fc.array(word, { minLength: 1 }).map((words) => words.join(' ')),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(label, (text) => {
      expect(keyOf(keyOf(text))).toBe(keyOf(text))
    }),
    { numRuns: 2000 },
  )
})

test('entries are named as one would write them', () => {
  const names = (slug: Department) =>
    buildDirectory(departments[slug].labels, departments[slug].context).map((entry) => entry.name)
  expect(names('drome')).toEqual(
    expect.arrayContaining(['CAF', 'ARS', 'Centres hospitaliers', 'Pairs aidants', 'Villes']),
  )
  expect(names('savoie')).toEqual(expect.arrayContaining(['La poste', 'iTEP', 'Maison des réseaux de santé de Savoie']))
  expect(names('vienne')).toEqual(
    expect.arrayContaining(['Espaces France Services (EFS)', 'Le Ressort', 'Acteurs associatifs']),
  )
})

function read(slug: Department): { labels: string[]; context: PartnerContext } {
  const file = JSON.parse(readFileSync(new URL(`../../prisma/seed/data/${slug}.json`, import.meta.url), 'utf8'))
  const { code, name } = file.department
  return {
    labels: labelsOf(file.nodes),
    context: { departmentCode: code, departmentName: name, glossary: file.glossary, synonyms: PARTNER_SYNONYMS[code] },
  }
}

type Node = { children: Node[]; fiches: { partners: Record<string, string[]> }[] }

function labelsOf(nodes: Node[]): string[] {
  return nodes.flatMap((node) => [
    ...node.fiches.flatMap((fiche) => Object.values(fiche.partners).flat()),
    ...labelsOf(node.children),
  ])
}

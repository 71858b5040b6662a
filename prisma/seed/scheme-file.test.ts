import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSchemeFile, describeFaults, parseSchemeFile } from './scheme-file.ts'

const DEPARTMENTS = ['drome', 'isere', 'savoie', 'allier', 'vienne']

describe('the five files', () => {
  test.each(DEPARTMENTS)('%s is well formed, and nothing of it is lost', (slug) => {
    const text = readFile(slug)
    const result = parseSchemeFile(text)
    expect(result.ok ? [] : describeFaults(result.error.faults)).toEqual([])
    if (result.ok) expect(result.value).toEqual(JSON.parse(text))
  })
})

describe('a malformed file', () => {
  test('is refused with the path of every fault at once', () => {
    // biome-ignore lint/suspicious/noExplicitAny: the file is broken on purpose.
    const file: any = JSON.parse(readFile('drome'))
    file.nodes[0].children[1].fiches[0].actions[0].startYear = '2025'
    file.nodes[0].children[1].fiches[0].actions[1].endYear = 1999
    file.nodes[1].title = '  '
    file.nodes[2].couleur = 'bleu'
    delete file.glossary[3].label
    file.levels[1].rank = 5
    file.levels[0].plural = 'A'.repeat(61)
    file.nodes[0].children[0].children = [structuredClone(file.nodes[2].children[0])]
    file.milestones[0].date = '2023-02-30'
    file.scheme.adoptedOn = '2025-02-30'
    file.governance[0].kind = 'secret'
    file.nodes[0].children[0].fiches[0].links = [{ kind: 'autre' }]
    file.nodes[0].children[0].fiches[0].findings = ['\u0000']
    file.nodes[0].children[0].fiches[0].policies = ['Logement', 'Pêche']
    const result = checkSchemeFile(file)
    expect(result.ok ? [] : describeFaults(result.error.faults).sort()).toEqual(
      [
        "governance[0].kind : la valeur doit être l'une de : conference, strategic, partnership, technical, consultative, operational, evaluation.",
        'glossary[3].label : un texte est attendu, rien ne figure ici.',
        'levels[0].plural : ce texte dépasse 60 caractères.',
        'levels[1].rank : le rang 2 est attendu ici, 5 figure à la place.',
        "milestones[0].date : le 2023-02-30 n'existe pas au calendrier.",
        "nodes[0].children[0].children : ce niveau de profondeur 3 n'a pas de nom : le schéma en déclare 2.",
        'nodes[0].children[0].fiches[0].findings[0] : ce texte contient un caractère de contrôle.',
        "nodes[0].children[0].fiches[0].links[0].kind : le genre (« kind ») de cet élément n'est pas reconnu.",
        "nodes[0].children[0].fiches[0].policies[1] : « Pêche » n'est pas une politique du schéma.",
        'nodes[0].children[1].fiches[0].actions[0].startYear : un nombre est attendu, un texte figure ici.',
        'nodes[0].children[1].fiches[0].actions[1].endYear : la fin (1999) précède le début (2025).',
        'nodes[1].title : ce texte est vide.',
        'nodes[2].couleur : cette clé est inconnue.',
        'scheme.adoptedOn : une date réelle AAAA-MM-JJ est attendue.',
      ].sort(),
    )
  })

  test('names the capacity line that belongs to nothing, twice the same, or to itself', () => {
    const file = JSON.parse(readFile('savoie'))
    file.capacityProgramme[5].partOf = 'PH-99'
    file.capacityProgramme[0].id = 'PH-2'
    file.capacityProgramme[14].partOf = 'ASE-1a'
    const result = checkSchemeFile(file)
    expect(result.ok ? [] : describeFaults(result.error.faults)).toEqual([
      "capacityProgramme[0].id : l'identifiant « PH-2 » figure plusieurs fois.",
      "capacityProgramme[2].id : l'identifiant « PH-2 » figure plusieurs fois.",
      "capacityProgramme[5].partOf : aucune ligne ne s'appelle « PH-99 ».",
      "capacityProgramme[14].partOf : cette ligne serait une part d'elle-même.",
      "capacityProgramme[15].partOf : cette ligne serait une part d'elle-même.",
    ])
  })

  test.each([
    ['', 'JSON'],
    ['{"department": ', 'JSON'],
    ['['.repeat(200_000), 'imbrique'],
    [`"${'a'.repeat(8_000_001)}"`, '8 millions'],
    ['null', 'un objet est attendu'],
    ['[]', 'un objet est attendu'],
  ])('%.20s… is refused in a sentence', (text, extract) => {
    const result = parseSchemeFile(text)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(describeFaults(result.error.faults).join('\n')).toContain(extract)
  })

  test('never throws, whatever is read', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseSchemeFile(text).ok).toBe(false)
      }),
    )
  })
})

function readFile(slug: string): string {
  return readFileSync(new URL(`./data/${slug}.json`, import.meta.url), 'utf8')
}

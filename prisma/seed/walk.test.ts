import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from '#lib/shared/colour.ts'
import { DEPARTMENTS } from './departments.ts'
import { type Rows, TABLES } from './rows.ts'
import { parseSchemeFile } from './scheme-file.ts'
import { UNITS } from './units.ts'
import { rowsOfFile } from './walk.ts'

const walked = Object.fromEntries(DEPARTMENTS.map((profile) => [profile.slug, rowsOf(profile.slug)]))
const rowsFor = (slug: string) => walked[slug] as Rows

describe('counts', () => {
  test.each([
    ['drome', { node: 12, fiche: 21, action: 208, part: 18, indicator: 106, criterion: 0, relatedPlan: 12 }],
    ['isere', { node: 5, fiche: 0, action: 0, part: 0, indicator: 0, criterion: 0, relatedPlan: 12 }],
    ['savoie', { node: 8, fiche: 33, action: 111, part: 278, indicator: 163, criterion: 0, relatedPlan: 30 }],
    ['allier', { node: 83, fiche: 52, action: 167, part: 18, indicator: 115, criterion: 117, relatedPlan: 16 }],
    ['vienne', { node: 12, fiche: 37, action: 190, part: 10, indicator: 117, criterion: 0, relatedPlan: 45 }],
  ])('%s', (slug, expected) => {
    const { node, fiche, action, indicator, criterion, relatedPlan } = rowsFor(slug)
    expect({
      node: node.length,
      fiche: fiche.length,
      action: action.filter((row) => row.parentId === null).length,
      part: action.filter((row) => row.parentId !== null).length,
      indicator: indicator.length,
      criterion: criterion.length,
      relatedPlan: relatedPlan.length,
    }).toEqual(expected)
  })

  test('of the whole: 143 fiches; objectives, wordings of partners, leads and links of each department', () => {
    const count = (table: keyof Rows) => DEPARTMENTS.map(({ slug }) => [slug, rowsFor(slug)[table].length])
    expect(DEPARTMENTS.reduce((sum, { slug }) => sum + rowsFor(slug).fiche.length, 0)).toBe(143)
    expect(Object.fromEntries(count('objective'))).toEqual({ allier: 98, drome: 87, isere: 0, savoie: 103, vienne: 75 })
    expect(Object.fromEntries(count('fichePartner'))).toEqual({
      allier: 284,
      drome: 208,
      isere: 0,
      savoie: 214,
      vienne: 232,
    })
    expect(Object.fromEntries(count('ficheLead'))).toEqual({ allier: 0, drome: 0, isere: 0, savoie: 54, vienne: 44 })
    expect(Object.fromEntries(count('ficheLink'))).toEqual({ allier: 61, drome: 8, isere: 0, savoie: 207, vienne: 83 })
  })

  test("of Savoie's capacity programme: 25 lines, five of them parts of another", () => {
    const lines = rowsFor('savoie').capacityLine
    expect(lines).toHaveLength(25)
    expect(lines.filter((line) => line.partOfId !== null).map((line) => line.code)).toEqual([
      'PH-4a',
      'ASE-1a',
      'ASE-1b',
      'ASE-1c',
      'ASE-4a',
    ])
  })
})

describe('identity', () => {
  test('no two rows share an id, all departments together', () => {
    const ids = DEPARTMENTS.flatMap(({ slug }) =>
      TABLES.flatMap((table) => rowsFor(slug)[table].flatMap((row) => ('id' in row ? [row.id] : []))),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the same file gives the same rows', () => {
    expect(rowsOf('savoie')).toEqual(rowsFor('savoie'))
  })

  test('three fiches of Allier bear the code 1.1, and stay three', () => {
    const same = rowsFor('allier').fiche.filter((fiche) => fiche.code === '1.1')
    expect(new Set(same.map((fiche) => fiche.id)).size).toBe(3)
  })
})

describe('links', () => {
  const linksOf = (slug: string) => {
    const { fiche, ficheLink, relatedPlan } = rowsFor(slug)
    return ficheLink.map((link) => ({
      from: fiche.find((row) => row.id === link.ficheId)?.code,
      text: link.targetText,
      label: link.label,
      fiche: fiche.find((row) => row.id === link.targetFicheId)?.code,
      plan: relatedPlan.find((row) => row.id === link.planId)?.name,
    }))
  }

  test('to a fiche by its code', () => {
    expect(linksOf('vienne')).toContainEqual(expect.objectContaining({ from: '1.1.2', text: '2.5.1', fiche: '2.5.1' }))
    expect(linksOf('savoie').filter((link) => link.fiche).length).toBe(82)
  })

  test('to a code that several fiches bear: text alone', () => {
    expect(linksOf('allier').filter((link) => link.text === '2.2')).toEqual([
      expect.objectContaining({ from: '2.1', fiche: undefined }),
    ])
  })

  test('to a plan by acronym, by name, and by what its label ends with', () => {
    const links = linksOf('savoie')
    expect(links).toContainEqual(expect.objectContaining({ text: 'PRS', plan: 'projet régional de santé' }))
    expect(links).toContainEqual(expect.objectContaining({ text: 'Loi ESSOC', plan: 'Loi ESSOC 10 août 2018' }))
    expect(links).toContainEqual(expect.objectContaining({ text: 'Loi autonomie', plan: 'future loi autonomie' }))
  })

  test('that resolve to nothing are few, and known', () => {
    const unresolved = DEPARTMENTS.flatMap(({ slug }) =>
      linksOf(slug)
        .filter((link) => !link.fiche && !link.plan)
        .map((link) => `${slug} : ${link.text}`),
    )
    expect([...new Set(unresolved)]).toEqual([
      'allier : 2.2',
      'savoie : Schéma social et médico-social unique',
      'savoie : Section IV',
      "savoie : Stratégie nationale de la protection de l'enfance et de la parentalité",
      "savoie : Travaux nationaux sur les sorties de l'ASE",
      'savoie : Pôles régionaux ressources',
      'savoie : Initiatives locales « accès aux droits »',
    ])
  })
})

describe('leads', () => {
  const leadsOf = (slug: string) => {
    const { ficheLead, unit, partner } = rowsFor(slug)
    const target = (lead: Rows['ficheLead'][number]) =>
      unit.find((row) => row.id === lead.unitId)?.name ?? partner.find((row) => row.id === lead.partnerId)?.name ?? null
    return Object.fromEntries(ficheLead.map((lead) => [lead.label, target(lead)]))
  }

  test('of Vienne are its directions, when they are named one by one', () => {
    expect(leadsOf('vienne')).toEqual({
      "CFPPA (Conférence des Financeurs de la Prévention de la Perte d'Autonomie)": null,
      DGAS: 'Direction Générale Adjointe des Solidarités',
      "Direction de l'Action Sociale": "Direction de l'Action Sociale",
      "Direction de l'Autonomie": "Direction de l'Autonomie",
      "Direction de l'Enfance et de la Famille": "Direction de l'Enfance et de la Famille",
      "Direction de l'Insertion et du Retour à l'Emploi": "Direction de l'Insertion et du Retour à l'Emploi",
      "Directions de l'Action Sociale, de l'Enfance et de la Famille et des Ressources Humaines": null,
      'MSA Poitou': null,
      "Membres de la CFPPA (Conférence des Financeurs de la Prévention de la Perte d'Autonomie)": null,
      "Membres de la CFPPA (conférence des financeurs de la prévention de la perte d'autonomie)": null,
      'Mission Santé': 'Mission Santé',
      'Toutes les directions de la DGAS en fonction des projets : DAS, DEF, DIRE, DA, MS': null,
    })
  })

  test('of Savoie are partners where the directory knows them, wordings otherwise', () => {
    expect(leadsOf('savoie')).toMatchObject({
      ARS: 'ARS',
      CAF: 'CAF',
      MDPH: 'MDPH',
      CD73: null,
      "acteurs de l'emploi": null,
    })
  })
})

test('101 criteria of Allier have no indicator of their own', () => {
  const { criterion, indicator } = rowsFor('allier')
  const carried = new Set(indicator.map((row) => row.criterionId))
  expect(criterion.filter((row) => !carried.has(row.id))).toHaveLength(101)
})

test('every unit is named once, under one that exists, before it', () => {
  for (const units of Object.values(UNITS)) {
    const keys = units.map((unit) => unit.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const [index, { parent }] of units.entries())
      if (parent !== null) expect(keys.slice(0, index)).toContain(parent)
  }
})

test('accent colours differ and hold 4.5:1 on paper', () => {
  for (const { accentColour } of DEPARTMENTS) expect(contrast(accentColour, '#faf8f3')).toBeGreaterThan(4.5)
  expect(new Set(DEPARTMENTS.map((profile) => profile.accentColour)).size).toBe(DEPARTMENTS.length)
})

function rowsOf(slug: string): Rows {
  const profile = DEPARTMENTS.find((department) => department.slug === slug)
  const result = parseSchemeFile(readFileSync(new URL(`./data/${slug}.json`, import.meta.url), 'utf8'))
  if (!profile || !result.ok) throw new Error(`${slug} cannot be read`)
  return rowsOfFile(result.value, profile)
}

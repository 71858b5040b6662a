import { expect, it } from 'vitest'
import { groupPlans, planLongName, planShortName, plansSentence, planWordings } from './plan.presenter.ts'

const plan = (acronym: string | null, name: string, relation: string | null = null, fiches: unknown[] = []) => ({
  id: name,
  acronym,
  name,
  relation,
  fiches,
  meaning: null,
})

it('groups plans by their relation, then by what leans on them, and keeps every one', () => {
  const groups = groupPlans(
    [
      plan(null, 'a', 'mentioned'),
      plan(null, 'b'),
      plan(null, 'c', null, [1]),
      plan(null, 'd', 'integrated'),
      plan(null, 'e', 'unheard of'),
    ],
    'projets',
  )
  expect(groups.map(({ key, plans }) => [key, ...plans.map(({ name }) => name)])).toEqual([
    ['integrated', 'd'],
    ['mentioned', 'a'],
    ['relies', 'c'],
    ['cites', 'b', 'e'],
  ])
})

it('names a plan by its acronym, and says what it stands for when that says more', () => {
  const prs = plan('PRS', 'projet régional de santé')
  expect([planShortName(prs), planLongName(prs)]).toEqual(['PRS', 'Projet régional de santé'])
  expect(planLongName(plan('PRADO', 'PRADO'))).toBeNull()
  expect(planLongName({ ...plan('PRS', 'PRS'), meaning: 'projet régional' })).toBe('Projet régional')
  expect(planShortName(plan(null, 'schéma autonomie'))).toBe('Schéma autonomie')
})

it('quotes the wordings of a link that say more than the name', () => {
  const charter = plan('PDALHPD', 'Plan pour le logement')
  expect(planWordings(charter, ['Plan pour le logement.', 'PDALHPD', 'Axe 4 du PDALHPD.'])).toEqual([
    'Axe 4 du PDALHPD',
  ])
})

it('counts plans, and among them those that fiches name', () => {
  expect(plansSentence([plan(null, 'a')], 'projets')).toBe('1\u00A0plan ou texte')
  expect(plansSentence([plan(null, 'a'), plan(null, 'b', null, [1])], 'projets')).toBe(
    '2\u00A0plans ou textes, dont 1\u00A0relié à des projets',
  )
})

import { expect, test } from 'vitest'
import { departmentId, departmentRowId, schemeRowId } from './identity.ts'

const drome = { departmentCode: '26', schemeKey: '2025-2030' }

test('an id is the same at every load, and these never change', () => {
  expect(departmentId('26')).toMatchInlineSnapshot(`"274174c5-9ea2-5cdd-b1c7-dd8124defc40"`)
  expect(departmentRowId('26', 'partners', 'caf')).toMatchInlineSnapshot(`"4e16a9c9-adc7-55dd-8712-1152837d926a"`)
  expect(schemeRowId(drome, 'nodes/0/children/1/fiches/2/actions/3/subActions/0')).toMatchInlineSnapshot(
    `"c89f1c9b-cf3f-5db2-9124-f03e8c114dbc"`,
  )
})

test('department, scheme and path each tell rows apart', () => {
  const path = 'nodes/0'
  const ids = [
    schemeRowId(drome, path),
    schemeRowId({ ...drome, departmentCode: '38' }, path),
    schemeRowId({ ...drome, schemeKey: '2031-2036' }, path),
    schemeRowId(drome, 'nodes/1'),
  ]
  expect(new Set(ids).size).toBe(4)
})

import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inProject } from '#tools/project.ts'
import { applicationRoots, cruise, type Violation } from './cruise.ts'
import { planted, plantTree } from './planted.ts'

const { forbidden } = createRequire(import.meta.url)(inProject('.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[]
}

test('the application breaks no import rule', () => {
  const { modules, violations } = cruise(inProject(), applicationRoots)
  // A compiler that dependency-cruiser cannot use makes it read nothing, and report nothing.
  expect(modules).toBeGreaterThan(50)
  expect(violations).toEqual([])
}, 60_000)

describe('each planted forbidden import is reported', () => {
  let tree: ReturnType<typeof plantTree>
  let violations: Violation[]
  beforeAll(() => {
    tree = plantTree()
    violations = cruise(tree.folder, ['app', 'components', 'lib']).violations
  }, 60_000)
  afterAll(() => tree.remove())

  test.each(planted.filter(({ rule }) => rule))('$file: $rule', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule)
  })

  test.each(planted.filter(({ rule }) => rule === null))('$file is allowed', ({ file }) => {
    expect(violations.filter(({ from, rule }) => from === file && rule !== 'no-cycle')).toEqual([])
  })

  test('no rule goes without a planted violation', () => {
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.some(({ rule }) => rule === name))).toEqual([])
  })
})

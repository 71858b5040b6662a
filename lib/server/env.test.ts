import fs from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseEnvironment, VARIABLES } from './env.ts'

const example = fs.readFileSync('.env.example', 'utf8')

describe('.env.example', () => {
  it('names every variable, as the README does', () => {
    const readme = fs.readFileSync('README.md', 'utf8')
    for (const name of VARIABLES) {
      expect(example).toMatch(new RegExp(`^(# )?${name}=`, 'm'))
      expect(readme).toContain(`\`${name}\``)
    }
  })

  it('starts a server once its one blank is filled', () => {
    const settings = { ...parseEnv(example), NEXTAUTH_SECRET: 'k'.repeat(48) }
    expect(parseEnvironment(settings)).toMatchObject({ APP_MODE: 'production', DATABASE_POOL_SIZE: 10 })
    expect(() => parseEnvironment(parseEnv(example))).toThrow('NEXTAUTH_SECRET')
  })
})

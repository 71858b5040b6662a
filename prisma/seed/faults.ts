import type { z } from 'zod'

export type Fault = { path: PropertyKey[]; message: string }

/** `nodes[0].children[2].title`, as one would write it to reach the place; the whole file is `fichier`. */
export function formatPath(path: PropertyKey[]): string {
  if (path.length === 0) return 'fichier'
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')
}

/** What zod found, in French; an unknown key is a fault at its own path, not at its parent's. */
export function faultsOfIssues(issues: z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'cette clé est inconnue.' }))
    return [{ path: issue.path, message: describeIssue(issue) }]
  })
}

const EXPECTED: Record<string, string> = {
  string: 'un texte est attendu',
  number: 'un nombre est attendu',
  int: 'un nombre entier est attendu',
  array: 'une liste est attendue',
  tuple: 'une paire de nombres est attendue',
  object: 'un objet est attendu',
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? `${issue.expected} est attendu`
      return `${expected}, ${received(issue.input)}.`
    }
    case 'too_small':
      if (issue.origin === 'array') return `cette liste doit compter au moins ${count(issue.minimum, 'élément')}.`
      return `la valeur doit être au moins ${issue.minimum}.`
    case 'too_big':
      if (issue.origin === 'string') return `ce texte dépasse ${count(issue.maximum, 'caractère')}.`
      if (issue.origin === 'array') return `cette liste dépasse ${count(issue.maximum, 'élément')}.`
      return `la valeur doit être au plus ${issue.maximum}.`
    case 'invalid_value':
      return `la valeur doit être l'une de : ${issue.values.map(String).join(', ')}.`
    case 'invalid_union':
      return "le genre (« kind ») de cet élément n'est pas reconnu."
    case 'invalid_format':
      return describeFormat(issue)
    default:
      return "la valeur n'est pas admise."
  }
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'une date réelle AAAA-MM-JJ est attendue.'
  if (typeof issue.input === 'string' && issue.input.trim() === '') return 'ce texte est vide.'
  if (issue.pattern?.startsWith('/^[^')) return 'ce texte contient un caractère de contrôle.'
  return `la forme attendue est ${issue.pattern}.`
}

function received(input: unknown): string {
  if (input === undefined) return 'rien ne figure ici'
  if (input === null) return 'null figure ici'
  if (Array.isArray(input)) return 'une liste figure ici'
  if (typeof input === 'string') return 'un texte figure ici'
  if (typeof input === 'number') return `${input} figure ici`
  return typeof input === 'object' ? 'un objet figure ici' : `${String(input)} figure ici`
}

function count(value: number | bigint, noun: string): string {
  return `${value} ${noun}${value > 1 ? 's' : ''}`
}

import fs from 'node:fs'
import { inProject } from '#tools/project.ts'
import { applicationRoots } from './cruise.ts'

/** The application's own modules, by their path in the project: no test, nothing generated. */
export function applicationModules(): { file: string; code: string }[] {
  return applicationRoots
    .flatMap(filesUnder)
    .filter((file) => /[.]tsx?$/.test(file) && !/[.](test|spec)[.]tsx?$/.test(file) && !file.includes('/generated/'))
    .map((file) => ({ file, code: fs.readFileSync(inProject(file), 'utf8') }))
}

/** The one list of subjects: one more needs a numbered decision in docs/decisions. */
const rooms = ['access', 'server', 'shared']
const subjects =
  'scheme fiche action progress dashboard search people partner governance identity department setup report export'.split(
    ' ',
  )

const role = /[.](schema|rules|workflow|labels|presenter|queries|mutations)[.]ts$/

/** Modules of a subject whose name tells no role, with the reason. */
const withoutRole: Record<string, string> = {
  'lib/export/write.ts': 'hucre makes the bytes of a file: the one place that knows it',
  'lib/identity/password.ts': 'argon2id comes from node:crypto; sign-in and the seed hash with it',
  'lib/progress/standing.ts': 'the shape that readings and rules share: types alone',
  'lib/progress/why.ts': 'the shape of a reason, which every figure carries: types alone',
  'lib/identity/one-time-token.ts': 'chance and a digest, from node:crypto',
}

/** Says what is wrong with where a module of lib stands, or null. */
export function misplaced(file: string): string | null {
  const [root, subject = '', ...rest] = file.split('/')
  if (root !== 'lib' || (rooms.includes(subject) && rest.length > 0)) return null
  if (!subjects.includes(subject)) return `lib/${subject} is not a subject: the list is closed`
  if (rest.length > 1) return `${file}: a subject is one folder`
  return role.test(file) || withoutRole[file] ? null : `${file}: its suffix tells no role`
}

function filesUnder(name: string): string[] {
  const found = fs.statSync(inProject(name), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [name]
  return fs.readdirSync(inProject(name)).flatMap((child) => filesUnder(`${name}/${child}`))
}

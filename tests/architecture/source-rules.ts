import ts from 'typescript'

/** What a module does that no list of imports shows. */
export type Fault = { rule: string; line: number }

/** Reads one module; `file` is its path in the project, which decides what it may do. */
export function faultsIn(file: string, code: string): Fault[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const faults: Fault[] = []
  const nodes = [...everyNode(source)]
  for (const [rule, isBroken] of Object.entries(rules)) {
    for (const node of nodes) {
      if (isBroken(node, file))
        faults.push({ rule, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    }
  }
  return [...faults, ...wholeFileFaults(file, source, nodes)]
}

type Rule = (node: ts.Node, file: string) => boolean

const rules: Record<string, Rule> = {
  'one-clock': (node, file) =>
    file !== 'lib/server/clock.ts' &&
    ((ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) ||
      (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) ||
      isMember(node, 'Date', 'now') ||
      isMember(node, 'performance', 'now')),

  'sql-has-no-clock': (node, file) =>
    /[.](queries|rules)[.]ts$/.test(file) &&
    isTemplateText(node) &&
    /\b(now\(\)|current_date|current_timestamp|localtimestamp|clock_timestamp\(\))/i.test(node.text),

  'environment-parsed-once': (node, file) =>
    isMember(node, 'process', 'env') &&
    !file.startsWith('lib/server/') &&
    !frameworkFlags[file]?.includes(memberOf(node)),

  'pure-touches-nothing': (node, file) =>
    /[.](schema|rules|workflow|labels|presenter)[.]tsx?$/.test(file) &&
    ts.isIdentifier(node) &&
    outside.has(node.text) &&
    isReference(node),

  'pure-is-not-random': (node, file) =>
    /[.](schema|rules|workflow|labels|presenter)[.]tsx?$|^lib[/]shared[/]/.test(file) &&
    isMember(node, 'Math', 'random'),

  'no-unsafe-sql': (node) => ts.isPropertyAccessExpression(node) && /^\$(query|execute)RawUnsafe$/.test(node.name.text),

  'spaces-do-not-break': (node, file) =>
    /^(app|components|lib)[/](?!server[/]|.*[/]style[/])/.test(file) &&
    (ts.isJsxText(node) || ts.isStringLiteral(node) || isTemplateText(node)) &&
    /\p{L}/u.test(node.text) &&
    /(^|[\p{L}\p{N}»)’%€]) [:;?!»](?![\p{L}\p{N}])|« /u.test(node.text),

  'no-raw-html': (node) => ts.isJsxAttribute(node) && node.name.getText() === 'dangerouslySetInnerHTML',

  'actions-live-in-actions-files': (node, file) =>
    !/(^|[/])actions[.]ts$/.test(file) &&
    ts.isStringLiteral(node) &&
    node.text === 'use server' &&
    ts.isExpressionStatement(node.parent),
}

/** Flags that Next sets itself, where they are read. */
const frameworkFlags: Record<string, string[]> = {
  'proxy.ts': ['NODE_ENV'],
  'instrumentation.ts': ['NEXT_RUNTIME'],
  'app/(public)/style/gate.ts': ['NODE_ENV'],
}

const outside = new Set(
  'process fetch window document navigator localStorage sessionStorage console setTimeout setInterval crypto'.split(
    ' ',
  ),
)

/** What opens a transaction, or runs one. */
const doors = new Set(['readRoom', 'readDepartment', 'changeDepartment', 'withIdentity', 'withPlatform', 'withPublic'])

function wholeFileFaults(file: string, source: ts.SourceFile, nodes: ts.Node[]): Fault[] {
  if (/(^|[/])page[.]tsx$/.test(file)) {
    const opened = nodes.filter(
      (node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && doors.has(node.expression.text),
    )
    return opened.slice(1).map((node) => ({ rule: 'one-door-a-page', line: lineOf(source, node) }))
  }
  if (/^app[/].*[/]actions[.]ts$/.test(file)) return actionFaults(source, pipelineOf(file))
  return []
}

/** In a department the right is checked before anything else; elsewhere the change opens a door of its own. */
const pipelineOf = (file: string) => (file.startsWith('app/[department]/') ? 'departmentAction' : 'publicAction')

/** Each export of an actions file goes through the pipeline that no action can forget, in at most 20 lines. */
function actionFaults(source: ts.SourceFile, pipeline: string): Fault[] {
  const faults: Fault[] = []
  const first = source.statements[0]
  const says =
    first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression) ? first.expression.text : ''
  if (says !== 'use server') faults.push({ rule: 'actions-say-use-server', line: 1 })
  for (const statement of source.statements) {
    if (!exported(statement) || ts.isTypeAliasDeclaration(statement)) continue
    const made = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
    const allPiped =
      made.length > 0 &&
      made.every(
        ({ initializer }) =>
          initializer && ts.isCallExpression(initializer) && isNamed(initializer.expression, pipeline),
      )
    if (!allPiped) faults.push({ rule: 'actions-go-through-the-pipeline', line: lineOf(source, statement) })
    const length = source.getLineAndCharacterOfPosition(statement.end).line + 1 - lineOf(source, statement) + 1
    if (length > 20) faults.push({ rule: 'actions-are-short', line: lineOf(source, statement) })
  }
  return faults
}

function exported(statement: ts.Statement) {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* everyNode(child)
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name

const isMember = (node: ts.Node, object: string, member: string): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && node.name.text === member

const isTemplateText = (node: ts.Node) =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** In `process.env.NODE_ENV`: NODE_ENV. */
const memberOf = (node: ts.Node) => (ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : '')

/** A use of the global, not a property, a key or a declaration that bears its name. */
function isReference(node: ts.Identifier) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return ts.isCallExpression(parent) || ts.isVariableDeclaration(parent)
    ? parent.getChildren().includes(node) && !('name' in parent && parent.name === node)
    : false
}

const lineOf = (source: ts.SourceFile, node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1

// Who may import whom: the table of suffixes and rooms, as rules. tests/architecture plants a violation of each.

/** Modules that decide, describe or translate: they run in the browser and on the server, and touch nothing. */
const pure = '[.](schema|rules|workflow|labels|presenter)[.]tsx?$'
const tests = '[.](test|spec)[.]tsx?$'
const queries = '[.]queries[.]tsx?$'
const mutations = '[.]mutations[.]tsx?$'
const application = '^(app|components|lib)/'
const generated = '^lib/server/generated/'
/** The modules of a page's folder that may open a door. */
const doorOpeners = '/(page|layout|actions|route|not-found|error|gate)[.]tsx?$'

/** An import erased by the compiler carries no code with it. */
const exceptTypes = { dependencyTypesNot: ['type-only'] }
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']

const forbidden = [
  {
    name: 'no-cycle',
    comment: 'Modules that need each other are one module, or hide a third one.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere would also escape every rule below.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'pure-imports-pure',
    comment:
      'Rules, schemas, workflows, labels and presenters know other pure modules, and the types of what they are given.',
    from: { path: pure, pathNot: tests },
    to: { pathNot: [pure, '^lib/(shared|access)/'], dependencyTypes: ['local'], ...exceptTypes },
  },
  {
    name: 'pure-knows-no-server',
    comment: 'Not even its types: what a pure module is given is plain data.',
    from: { path: pure, pathNot: tests },
    to: { path: '^lib/server/' },
  },
  {
    name: 'pure-does-no-io',
    comment: 'No file, no network, no framework: zod alone.',
    from: { path: pure, pathNot: tests },
    to: { dependencyTypes: ['core', ...npm], pathNot: 'node_modules/zod/' },
  },
  {
    name: 'shared-imports-nothing-of-ours',
    comment: 'lib/shared is what everything may import: it imports nothing back.',
    from: { path: '^lib/shared/' },
    to: { path: '^(app|components|lib|prisma|tools|tests)/', pathNot: '^lib/shared/' },
  },
  {
    name: 'shared-does-no-io',
    from: { path: '^lib/shared/', pathNot: tests },
    to: { dependencyTypes: ['core', ...npm], pathNot: 'node_modules/zod/' },
  },
  {
    name: 'access-is-pure',
    comment: 'Rights are one table and the rules that read it.',
    from: { path: '^lib/access/', pathNot: tests },
    to: { pathNot: '^lib/(access|shared)/' },
  },
  {
    name: 'reads-and-writes-open-no-door',
    comment: 'Queries and mutations are given their db; of the server they know its types, and mutations the audit.',
    from: { path: `${queries}|${mutations}`, pathNot: tests },
    to: { path: '^lib/server/', pathNot: '^lib/server/(audit|sql)[.]ts$', ...exceptTypes },
  },
  {
    name: 'reads-and-writes-know-no-framework',
    from: { path: `${queries}|${mutations}`, pathNot: tests },
    to: { path: 'node_modules/(next|next-auth|react|react-dom|pg|@prisma)/|^(app|components)/' },
  },
  {
    name: 'reads-write-nothing',
    from: { path: queries, pathNot: tests },
    to: { path: `${mutations}|^lib/server/audit[.]ts$`, ...exceptTypes },
  },
  {
    name: 'only-the-server-reaches-the-database',
    comment: 'The generated client and the drivers live behind the doors; others may name its types.',
    from: { path: application, pathNot: `^lib/server/|${tests}` },
    to: { path: `${generated}|node_modules/(pg|@prisma)/`, ...exceptTypes },
  },
  {
    name: 'only-the-doors-hold-the-pool',
    from: { pathNot: '^(lib/server/(doors|start|health)[.]ts$|tests/|tools/)' },
    to: { path: '^lib/server/database[.]ts$' },
  },
  {
    name: 'only-pages-open-doors',
    comment: 'Pages, actions and handlers open a door; what stands beside them in app/ is given what it shows.',
    from: { path: '^app/', pathNot: `${doorOpeners}|${tests}` },
    to: { path: '^lib/server/', ...exceptTypes },
  },
  {
    name: 'subjects-open-no-door',
    from: { path: '^lib/', pathNot: `^lib/server/|${tests}|${queries}|${mutations}` },
    to: { path: '^lib/server/', ...exceptTypes },
  },
  {
    name: 'pages-do-not-write',
    from: { path: '^app/.*(page|layout|error|not-found)[.]tsx$' },
    to: { path: mutations, ...exceptTypes },
  },
  {
    name: 'components-are-given-their-data',
    comment: 'Data and actions arrive as props.',
    from: { path: '^components/', pathNot: tests },
    to: { path: `^lib/server/|^app/|${queries}|${mutations}`, ...exceptTypes },
  },
  {
    name: 'components-know-no-request',
    from: { path: '^components/', pathNot: tests },
    to: { path: 'node_modules/(next/(headers|cache|server)|next-auth/)', ...exceptTypes },
  },
  {
    name: 'components-do-no-io',
    from: { path: '^components/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'ui-knows-no-subject',
    comment: 'A button that knows what a fiche is belongs to the fiche.',
    from: { path: '^components/ui/' },
    to: { path: '^(app|components|lib)/', pathNot: '^(components/ui|lib/shared)/' },
  },
  {
    name: 'lib-knows-no-page',
    from: { path: '^lib/' },
    to: { path: '^(app|components)/' },
  },
  {
    name: 'the-product-needs-no-tool',
    comment: 'Tools, tests and the seed use the product, never the other way round.',
    from: { path: `${application}|^(proxy|instrumentation)[.]ts$`, pathNot: tests },
    to: { path: '^(tests|tools|prisma)/' },
  },
  {
    name: 'no-development-dependency',
    from: { path: `${application}|^(proxy|instrumentation)[.]ts$`, pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], ...exceptTypes },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: `node_modules|${generated}` },
    // Without this the imports of types are not seen at all.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

/** The folders of src/ in the order in which text becomes knowledge: each may import itself and those above it, none below. */
const FOLDERS = [
  'model',
  'text',
  'match',
  'world',
  'lang',
  'gather',
  'read',
  'llm',
  'trace',
  'merge',
  'score',
  'export',
  'archive',
  'store',
  'work',
  'ask',
  'api',
  'presets',
  'cli',
]

/** Folders of pure functions: no Node module, so neither clock, network nor disk. */
const PURE = ['model', 'text', 'match', 'world', 'lang', 'read', 'trace', 'merge', 'score', 'export']

/** The one file of those that may read the disk: it loads the tables of the world. */
const LOADS_TABLES = '^src/world/tables\\.ts$'

const inside = (folders) => `^src/(${folders.join('|')})/`
/** Tests, and the suites that several tests run over one implementation each. */
const tests = '\\.(test|contract)\\.ts$'

const upward = FOLDERS.slice(0, -1).map((folder, index) => ({
  name: `${folder}-imports-up-only`,
  comment: `Imports go up the list in .dependency-cruiser.cjs: ${folder}/ may not know what stands below it.`,
  severity: 'error',
  from: { path: inside([folder]) },
  to: { path: `${inside(FOLDERS.slice(index + 1))}|^src/index\\.ts$` },
}))

const config = {
  forbidden: [
    ...upward,
    {
      name: 'folder-has-a-place',
      comment: 'A folder of src/ that is not in the list: say where in the order it stands.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${inside(FOLDERS)}|^src/index\\.ts$` },
      to: {},
    },
    {
      name: 'folder-has-a-place-to-be-imported',
      comment: 'A folder of src/ that is not in the list: say where in the order it stands.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `${inside(FOLDERS)}|^src/index\\.ts$` },
    },
    {
      name: 'languages-do-not-meet',
      comment: 'One language never imports another; what several need stands in lang/shared.',
      severity: 'error',
      from: { path: '^src/lang/([a-z]{2,3})/' },
      to: { path: '^src/lang/[a-z]{2,3}/', pathNot: '^src/lang/$1/' },
    },
    {
      name: 'pure-folders-touch-nothing',
      comment: 'Clock, network and disk come in as arguments; only src/world/tables.ts loads tables.',
      severity: 'error',
      from: { path: inside(PURE), pathNot: [tests, LOADS_TABLES] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    // What only the bundler of web/ knows stands after a question mark.
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?' } },
    {
      name: 'web-knows-nouns-and-contract',
      comment: 'The browser app imports src/model and the types of src/api/contract.ts, nothing else of the server.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|scripts)/', pathNot: '^src/model/|^src/api/contract\\.ts$' },
    },
    {
      name: 'web-takes-types-of-the-contract',
      comment: 'Its schemas would bring all of zod into the browser: use `import type`.',
      severity: 'error',
      from: { path: '^web/', pathNot: tests },
      to: { path: '^src/api/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-knows-web', severity: 'error', from: { path: '^(src|test|scripts)/' }, to: { path: '^web/' } },
    {
      name: 'published-code-has-its-dependencies',
      comment: 'What is published must not need a development dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'src-does-not-know-tests', severity: 'error', from: { path: '^src/', pathNot: tests }, to: { path: `^test/|${tests}` } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

// Not enumerable: dependency-cruiser refuses keys that it does not know, and a test compares this list with the folders there are.
Object.defineProperty(config, 'folders', { value: FOLDERS })

module.exports = config

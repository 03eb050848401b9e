// What `npm run bench` takes.
import { parseArgs } from 'node:util'

/** Each part that can be measured alone, with what it measures. */
export const PARTS = {
  reading: 'speed per core beside other readers of text, start-up, memory, and how the cost grows',
  names: 'what the tables of names cost',
  keeping: 'keeping, storing and verifying what comes in',
  store: 'loading claims and asking for them; DATABASE_URL=postgres://… adds PostgreSQL',
  merging: 'claims of many documents to incidents',
  serve: 'the server: each question alone, and 200 connections at once',
  app: 'the app in a browser',
} as const
export type Part = keyof typeof PARTS

interface Option {
  readonly takes: string
  readonly says: string
  readonly default?: string
}

const OPTIONS = {
  only: { takes: 'PART', says: 'this part alone' },
  rounds: { takes: 'NUMBER', says: 'reading, names: each measure so often; the best counts, since other programs only ever cost time', default: '3' },
  text: { takes: 'FILE', says: 'reading: this text (.txt, parted at blank lines, or .jsonl with "text") instead of the samples' },
  language: { takes: 'CODE', says: 'reading: this language alone' },
  documents: { takes: 'NUMBER', says: 'keeping, merging: up to so many documents', default: '10000' },
  claims: { takes: 'NUMBER', says: 'store: so many claims', default: '1000000' },
  incidents: { takes: 'NUMBER', says: 'serve: so many incidents', default: '20000' },
  seconds: { takes: 'NUMBER', says: 'serve: so long with all connections', default: '10' },
  keep: { takes: 'FOLDER', says: 'store, serve, app: keep the store there, and use the one that is there already' },
} as const satisfies Readonly<Record<string, Option>>

export function toUsage(): string {
  const toTable = (rows: readonly (readonly [string, string])[]): string => {
    const width = Math.max(...rows.map(([name]) => name.length))
    return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`).join('\n')
  }
  const options = Object.entries(OPTIONS).map(([name, option]: [string, Option]) => {
    const otherwise = option.default === undefined ? '' : ` (${option.default})`
    return [`--${name} ${option.takes}`, option.says + otherwise] as const
  })
  return `npm run bench [-- OPTIONS]\n\n${toTable(options)}\n\nParts:\n${toTable(Object.entries(PARTS))}`
}

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)

const KNOWN = {
  help: { type: 'boolean', short: 'h' },
  // Of the processes that the bench starts itself.
  task: { type: 'string' },
  only: { type: 'string' },
  text: { type: 'string' },
  language: { type: 'string' },
  keep: { type: 'string' },
  rounds: { type: 'string', default: OPTIONS.rounds.default },
  documents: { type: 'string', default: OPTIONS.documents.default },
  claims: { type: 'string', default: OPTIONS.claims.default },
  incidents: { type: 'string', default: OPTIONS.incidents.default },
  seconds: { type: 'string', default: OPTIONS.seconds.default },
} as const

/** The bench has no such option or part. */
export class AskedWrongly extends Error {}

/** What was asked for; `null` where that is the help. Throws `AskedWrongly`. */
export function readOptions(args: readonly string[]) {
  const values = parse(args)
  if (values.help === true) return null
  const { only } = values
  if (only !== undefined && !isPart(only)) throw new AskedWrongly(`--only takes ${Object.keys(PARTS).join(', ')}, not “${only}”.`)
  return { ...values, only: only ?? null }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN }).values
  } catch (error) {
    throw new AskedWrongly(error instanceof Error ? error.message : String(error))
  }
}

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import type { EventClaim, Mention, Reading, TallyClaim } from '../src/model/index.ts'
import { EVENT_TYPES, TALLY_METRICS, WEAPON_KINDS } from '../src/model/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'
import { type MarkdownTable, tablesOf } from './markdown.ts'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(resolve(root, 'docs/records.md'), 'utf8')
const source = readFileSync(resolve(root, 'src/model/claim.ts'), 'utf8')

/** The table of the section with this heading. */
const tableUnder = (heading: string): MarkdownTable['rows'] =>
  tablesOf(page.split(/^##+ /m).find((section) => section.startsWith(`${heading}\n`)) ?? '')[0]?.rows ?? []
const codesIn = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
const fieldsUnder = (heading: string): string[] => tableUnder(heading).flatMap(([field]) => codesIn(field))
/** The names in a union of strings, as its type is written. */
const membersOf = (type: string): string[] =>
  [...(new RegExp(`export type ${type} = ([^\n]*)`).exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')

const document = toTestDocument('nothing', 'en')
const mention: Mention = { span: [0, 1], id: null, name: 'x' }
const event: EventClaim = {
  kind: 'event',
  id: 'x',
  document: 'test',
  type: 'threat',
  status: 'threatened',
  count: { span: [0, 1], value: [1, 1] },
  days: { span: [0, 1], value: ['2025-03-12', '2025-03-12'] },
  place: { ...mention, country: null },
  countries: ['TD', 'NE'],
  actor: mention,
  target: mention,
  weapons: [{ span: [0, 1], kind: 'drone', count: null, name: null }],
  killed: { span: [0, 1], value: [1, 1] },
  wounded: { span: [0, 1], value: [1, 1] },
  claimants: [mention],
  relays: [mention],
  evidence: [[0, 1]],
  foundBy: 'x',
}
const tally: TallyClaim = {
  kind: 'tally',
  id: 'x',
  document: 'test',
  metric: 'attacks',
  of: null,
  value: { span: [0, 1], value: [1, 1] },
  since: { span: [0, 1], value: '2025-03-12' },
  until: { span: [0, 1], value: '2025-03-12' },
  region: [],
  about: mention,
  parts: [{ region: 'TD', value: [1, 1], span: [0, 1] }],
  claimants: [mention],
  relays: [mention],
  evidence: [[0, 1]],
  foundBy: 'x',
}
const reading: Reading = { document, published: document.published, claims: [event, tally], loaded: [], problems: [] }
const record = toRecord(reading)

describe('docs/records.md has every field that is printed, and no other', () => {
  test('of a document', () => expect(fieldsUnder('The document')).toEqual(Object.keys(record)))
  // Only the records of several documents have incidents.
  test('of an event', () => expect(fieldsUnder('An event').toSorted()).toEqual([...Object.keys(record.events[0] ?? {}), 'incident'].toSorted()))
  test('of a tally', () => expect(fieldsUnder('A tally').toSorted()).toEqual(Object.keys(record.tallies[0] ?? {}).toSorted()))

  test('of a weapon and of a part', () => {
    const told = (heading: string, field: string): string[] =>
      codesIn(tableUnder(heading).find(([name]) => name === `\`${field}\``)?.[1]).filter((code) => code !== 'null')
    const weapon = Object.keys(record.events[0]?.weapons[0] ?? {})
    expect(told('An event', 'weapons')).toEqual([...weapon, ...WEAPON_KINDS])
    expect(told('A tally', 'parts')).toEqual(Object.keys(record.tallies[0]?.parts[0] ?? {}))
  })

  test('and every slot with a span is a field', () => {
    for (const { spans, ...fields } of [...record.events, ...record.tallies])
      expect(Object.keys(spans).filter((slot) => !Object.hasOwn(fields, slot))).toEqual([])
  })
})

describe('docs/records.md has every value of', () => {
  test('types, in the order of the model, each explained', () => {
    expect(fieldsUnder('Types')).toEqual(EVENT_TYPES)
    for (const [, meaning] of tableUnder('Types')) expect(meaning).toMatch(/\w{3}/)
  })

  test.each([
    ['An event', 'status', membersOf('Status')],
    ['A tally', 'metric', TALLY_METRICS],
  ])('%s: %s', (heading, field, members) => {
    expect(members.length).toBeGreaterThan(2)
    const cell = tableUnder(heading).find(([name]) => name === `\`${field}\``)?.[1]
    expect(codesIn(cell)).toEqual(members)
  })
})

describe('docs/records.md reads numbers as the reader does:', () => {
  const grammars = toGrammars(languages, loadWorld())
  const rows = tableUnder('Numbers').map((cells) => cells.flatMap(codesIn))

  test('there are some', () => expect(rows.length).toBeGreaterThan(5))

  test.each(rows)('%s is %s', (words = '', number = '') => {
    const text = `Rebels killed ${words === 'dozens' ? 'dozens of' : words} soldiers in an ambush in Gao on Monday.`
    const read = toRecord(readDocument(toTestDocument(text, 'en'), grammars))
    expect(read.events.map(({ killed }) => killed)).toEqual([JSON.parse(number)])
  })
})

test('its examples are what the command prints', () => {
  const sample = /from `(samples\/[^`]+)`/.exec(page)?.[1] ?? 'no sample'
  const { stdout } = spawnSync(process.execPath, ['src/cli/main.ts', 'read', '--records', sample], { cwd: root, encoding: 'utf8' })
  const printed = JSON.parse(stdout)
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => JSON.parse(match[1] ?? ''))
  expect(examples.map(({ id }) => id)).toEqual(['e1', 't1'])
  // What else the sample has may change: only the claims shown must be there, whatever their numbers.
  for (const { id: _id, ...example } of examples) {
    const { at } = example
    const found = [...printed.events, ...printed.tallies].filter((claim) => JSON.stringify(claim.at) === JSON.stringify(at))
    expect(found.map(({ id: _number, ...claim }) => claim)).toContainEqual(example)
  }
})

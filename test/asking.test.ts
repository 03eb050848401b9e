import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { incidentRowSchema, incidentSchema, originSchema, tallyLineSchema } from '../src/api/contract.ts'

// Each test starts the program.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const root = resolve(import.meta.dirname, '..')
const main = join(root, 'src/cli/main.ts')
/** A name that would turn a terminal's text around, clear its screen and set its title. */
const HOSTILE = `TRIPOLI, 12 March 2025 – Two drones struck the base of Varn\u202ehold on Monday, killing 12 soldiers, the \u001b[2J\u001b]0;owned\u0007 Kesh Front said.
`

let folder = ''
const at = (name: string): string => join(folder, name)

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(...args: readonly string[]): Run {
  const { DATABASE_URL: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}
const ask = (command: string, ...args: readonly string[]): Run => run(command, '--store', at('kept'), ...args)
const rowsOf = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const incidents = (...args: readonly string[]) => rowsOf(ask('incidents', '--json', ...args).out).map((row) => incidentRowSchema.parse(row))

let brega = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asking-'))
  expect(run('add', '--store', at('kept'), join(root, 'samples')).code).toBe(0)
  brega = incidents('--place', 'Brega port', '--standing', 'disputed')[0]?.id ?? ''
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('incidents', () => {
  test('prints a table, and tells what it leaves out', () => {
    const { code, out, err } = ask('incidents', '--limit', '2')
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(5)
    expect(out).toMatch(/^day +place +type +who → whom +toll +told +standing +id\n─/u)
    expect(err).toMatch(/^recoupe: The first 2 of \d+ incidents; --limit shows more\. .*without a point on the map: \d+; without a day: \d+\./u)
  })

  test('gives programs all rows as the API does', () => {
    const rows = incidents()
    expect(rows.length).toBeGreaterThan(50)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test.each<[readonly string[], (row: ReturnType<typeof incidents>[number]) => boolean]>([
    [['--day', '2025-03-18'], ({ days }) => days !== null && days[0] <= '2025-03-18' && days[1] >= '2025-03-18'],
    [['--country', 'Chad', '--country', 'ne'], ({ countries }) => countries.includes('TD') || countries.includes('NE')],
    [['--type', 'movement'], ({ types }) => types.includes('movement')],
    [['--standing', 'disputed'], ({ standing, disputed }) => standing === 'disputed' && disputed.length > 0],
    [['--origins', '2', '--outlet', 'AHD'], ({ origins, outlets }) => origins >= 2 && outlets.includes('AHD')],
  ])('%j chooses', (filters, fits) => {
    const rows = incidents(...filters)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !fits(row))).toEqual([])
  })

  test('what fits nothing is an empty answer', () => {
    expect(ask('incidents', '--country', 'IS')).toEqual({ code: 0, out: '', err: 'recoupe: 0 incidents.\n' })
  })

  test.each([
    [['--country', 'Atlantis'], /It is no country/],
    [['--from', '12/03/2025'], /a day of the calendar/],
    [['--limit', 'many'], /a whole number/],
  ])('%j is refused', (args, message) => {
    const { code, err } = ask('incidents', ...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('show', () => {
  test('sets the accounts of an incident side by side, and quotes them', () => {
    const { code, out } = ask('show', brega.slice(0, 10))
    expect(code).toBe(0)
    expect(out.startsWith(`== ${brega} · `)).toBe(true)
    expect(out).toMatch(/status +denied +occurred +contradict/u)
    expect(out).toContain('[claimants: The Rampart Coalition]')
    for (const title of ['Accounts side by side', 'In their words', 'Independent origins', 'History']) expect(out).toContain(title)
  })

  test('gives programs what the API gives', () => {
    const { out } = ask('show', '--json', brega)
    expect(incidentSchema.parse(JSON.parse(out)).row.id).toBe(brega)
  })

  test('shows a document by its file and a claim by its id', () => {
    const file = join(root, 'samples/13-borkou-standard-brega-denial.txt')
    const { out } = ask('show', file)
    expect(out).toContain('samples/13-borkou-standard-brega-denial.txt')
    expect(out).toContain(`is in ${brega}`)
    expect(out).toMatch(/1 version of samples\/13-borkou-standard-brega-denial\.txt\n {3}1\. [0-9a-f]{32} · shown here · newest/u)
    const { claims } = incidentSchema.parse(JSON.parse(ask('show', '--json', brega).out))
    const claim = claims[0]?.claim.id ?? ''
    const shown = ask('show', claim).out
    expect(shown).toContain(`== claim ${claim}`)
    expect(shown).toContain(`in incident ${brega}`)
  })

  test('shows an actor with its row, its spellings and its incidents', () => {
    const known = ask('show', 'hezbollah').out
    expect(known).toMatch(/^== Hezbollah · actor hezbollah\n {3}kind: armed-group\n/u)
    const unknown = ask('show', 'BRIGADES DE L’ERG').out
    expect(unknown).toContain('The tables of the world have no row of it.')
    expect(unknown).toMatch(/« Les Brigades de l['’]Erg » \(\d+\)/u)
    expect(unknown).toContain(brega)
  })

  test('says of an id that is nothing what may have been meant', () => {
    const { code, out, err } = ask('show', 'hezbolah')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/“hezbolah” is nothing that the store .* has\. Did you mean “Hezbollah”\?/u)
    expect(ask('show', 'i-').err).toMatch(/Did you mean “i-/u)
  })
})

test('origins shows why claims are one, with the passages of both side by side', () => {
  const copied = incidents('--outlet', 'Méridien 24').find(({ documents }) => documents > 1)
  const { code, out } = ask('origins', copied?.id ?? '')
  expect(code).toBe(0)
  expect(out).toContain(' ← ')
  expect(out).toMatch(/claim \d → claim \d · copy: /u)
  const origins = rowsOf(ask('origins', '--json', copied?.id ?? '').out).map((row) => originSchema.parse(row))
  expect(origins.flatMap(({ falls }) => falls).some(({ quotes }) => quotes.length === 2)).toBe(true)
  expect(ask('origins', 'nothing').code).toBe(1)
})

test('tallies stand beside what is recorded', () => {
  const { code, out, err } = ask('tallies', '--metric', 'attacks', '--country', 'LY')
  expect(code).toBe(0)
  expect(out).toMatch(/== attacks · according to .* since 20 February 2025/u)
  expect(out).toMatch(/recorded here: \d+, from \d+ incidents; without a report here: /u)
  expect(err).toMatch(/^recoupe: \d+ lines of totals\.\n$/u)
  const lines = rowsOf(ask('tallies', '--json').out).map((row) => tallyLineSchema.parse(row))
  expect(lines.length).toBeGreaterThan(3)
})

describe('export from the store', () => {
  test('has the incidents that the filters choose', () => {
    const { code, out } = ask('export', 'csv', '--standing', 'disputed')
    expect(code).toBe(0)
    const rows: { id: string }[] = parse(out, { columns: true })
    expect(rows.map(({ id }) => id).sort()).toEqual(
      incidents('--standing', 'disputed')
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('writes the evidence beside', () => {
    expect(ask('export', 'geojson', '--output', at('i.geojson'), '--evidence', at('i.csv'), '--day', '2025-03-13').code).toBe(0)
    const features: { id?: string; properties: { id: string } }[] = JSON.parse(readFileSync(at('i.geojson'), 'utf8')).features
    const evidence: { incident: string }[] = parse(readFileSync(at('i.csv'), 'utf8'), { columns: true })
    expect(new Set(evidence.map(({ incident }) => incident)).has(brega)).toBe(true)
    expect(features.length).toBeGreaterThan(0)
  })

  test('takes no filters with files', () => {
    const { code, err } = ask('export', 'csv', '--day', '2025-03-13', 'a.txt')
    expect(code).toBe(2)
    expect(err).toContain('The filters choose among what the store has.')
  })
})

test('what waits is merged first, and names that would drive a terminal are shown', () => {
  writeFileSync(at('hostile.txt'), HOSTILE)
  run('add', '--store', at('kept'), at('hostile.txt'))
  const { out, err } = ask('incidents', '--text', 'drones', '--day', '2025-03-10')
  expect(err).toMatch(/^recoupe: Merging 1 new document with the others …\n/u)
  const id = /i-[0-9a-f]{16}/u.exec(out)?.[0] ?? ''
  const sheets = [out, ask('show', id).out, ask('origins', id).out, ask('show', 'hostile.txt').out].join('')
  expect(sheets).toContain('\\u{202e}')
  expect(sheets).toContain('\\u{1b}[2J')
  expect(sheets.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  expect(ask('incidents').err).not.toContain('Merging')
})

test('a store that cannot be read ends with 1 and a sentence', () => {
  appendFileSync(at('no-folder'), 'a file')
  for (const command of ['incidents', 'tallies']) {
    const { code, err } = run(command, '--store', at('no-folder'))
    expect(code).toBe(1)
    expect(err).toMatch(/^recoupe: .+\n$/u)
  }
})

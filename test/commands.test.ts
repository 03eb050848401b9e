import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toProgram } from '../src/cli/program.ts'

const root = resolve(import.meta.dirname, '..')
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const main = join(root, 'src/cli/main.ts')
const ARTICLE = `VALLONNE, 12 mai 2031 – Deux drones ont frappé lundi l'aéroport d'Agadez, tuant trois soldats, a déclaré le ministère de la Défense.

L'armée nigérienne a bombardé mardi un camp près de Bilma, selon l'AFP.
`
const ENGLISH = `LONDON, 12 May 2031 – Two drones struck the airport of Agadez on Monday, killing three soldiers, the defence ministry said.
`

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let folder = ''
function run(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(node, [main, ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...env } })
  return { code: status, out: stdout, err: stderr }
}
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
const records = (out: string): { doc: string; events: { spans: Record<string, [number, number][]> }[]; sha256: string }[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
  write('article.txt', ARTICLE)
  write('article.html', `<html lang="fr"><title>Agadez</title><article><p>${ARTICLE.replaceAll('\n\n', '</p><p>')}</p></article></html>`)
  write('english.txt', ENGLISH)
  write('empty.txt', '')
  write('binary.txt', new Uint8Array(2000))
  write('picture.jpg', 'no picture')
  write('lines.jsonl', `{"doc":"one","text":${JSON.stringify(ARTICLE)}}\nno json\n{"doc":"two","text":${JSON.stringify(ENGLISH)}}\n`)
  write('chinese.txt', '昨天，两架无人机袭击了机场，国防部说有三名士兵死亡。空军随后轰炸了一个营地。')
  mkdirSync(join(folder, 'nothing'))
  mkdirSync(join(folder, 'some'))
  write('some/b.txt', ARTICLE)
  write('some/a.txt', ENGLISH)
  const many = Array.from({ length: 60 }, (_, index) =>
    JSON.stringify({ doc: `d${index}`, text: (index % 2 ? ARTICLE : ENGLISH).repeat((index % 5) + 1) }),
  )
  write('many.jsonl', `${many.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('merge', () => {
  const event = (parts: object): object => ({
    id: 'e1',
    type: 'air_drone_strike',
    date: ['2031-05-12', '2031-05-12'],
    place: 'Agadez',
    country: 'NE',
    actor: 'US forces',
    killed: [3, 3],
    ...parts,
  })
  const lines = (...values: unknown[]): string => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')
  const incidents = (out: string): (string | undefined)[] =>
    records(out).map(({ events }) => (events[0] as unknown as { incident?: string })?.incident)

  test('gives back the same lines with incidents, whatever stood there', () => {
    const given = [
      { doc: 'one', note: 'kept', events: [event({ incident: 'x', also: 'kept' })] },
      { doc: 'two', events: [event({ type: 'other_attack', incident: 'y' })] },
      { doc: 'three', events: [event({ date: ['2031-06-20', '2031-06-20'] })] },
      { doc: 'four', events: [] },
    ]
    const { code, out, err } = run(['merge', '-'], { input: lines(...given) })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [one, two, three] = incidents(out)
    expect(one).toBe(two)
    expect(three).not.toBe(one)
    expect(records(out)[0]).toMatchObject({ doc: 'one', note: 'kept', events: [{ also: 'kept' }] })
    expect(records(out).map(({ doc }) => doc)).toEqual(['one', 'two', 'three', 'four'])
    const turned = run(['merge', '-'], { input: lines(...given.toReversed()) })
    expect(incidents(turned.out).toReversed()).toEqual(incidents(out))
  })
  test('tells the doubtful pairs and what was weighed', () => {
    const given = [
      { doc: 'one', events: [event({})] },
      { doc: 'two', events: [event({ date: ['2031-05-13', '2031-05-13'], killed: null })] },
    ]
    const { code, out } = run(['merge', '--doubtful', '-'], { input: lines(...given) })
    expect(code).toBe(0)
    const [pair] = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
    expect(pair.incidents).toEqual(['one/e1/0', 'two/e1/0'])
    expect(pair.score).toBeLessThan(0.5)
    expect(pair.reasons.map(({ feature }: { feature: string }) => feature)).toContain('days:next')
  })
  test('records of fields that have another form are taken as not saying it', () => {
    const odd = [
      { doc: 'a', events: [{ date: 'soon', killed: 'many', at: [[1]], actor: 7, weapons: [null, { kind: 3 }], lat: 1e9, place: { x: 1 } }] },
      { doc: 'b', published: '2031-99', events: [{ date: ['2031-13-45'], count: [null, 2], actors: ['x'] }, {}] },
    ]
    const { code, out } = run(['merge', '-'], { input: lines(...odd) })
    expect(code).toBe(0)
    expect(new Set(records(out).flatMap(({ events }) => events.map((one) => (one as unknown as { incident: string }).incident))).size).toBe(3)
  })
  test.each<[string, string, RegExp]>([
    ['a line that is no JSON', '{', /-:1 is no JSON/],
    ['a line without events', '{"doc":"a"}', /-:1 is no record/],
    ['a line that is a number', '7', /-:1 is no record/],
    ['events that are no records', '{"doc":"a","events":[7]}', /-:1 is no record/],
  ])('%s is told of, and the rest is merged', (_, line, message) => {
    const { code, out, err } = run(['merge', '-'], { input: lines(line, { doc: 'b', events: [event({})] }) })
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(records(out).map(({ doc }) => doc)).toEqual(['b'])
  })
  test('a missing file is told of', () => {
    const { code, err } = run(['merge', 'missing.jsonl'])
    expect(code).toBe(1)
    expect(err).toMatch(/missing\.jsonl cannot be read/)
  })
})

describe('read --records', () => {
  const incidentsOf = (out: string): (string | undefined)[][] =>
    records(out).map(({ events }) => events.map((event) => (event as unknown as { incident?: string }).incident))
  test('of several documents names the incidents that they share', () => {
    const [one, two] = incidentsOf(run(['read', '--records', 'article.txt', 'english.txt']).out)
    expect(one?.length).toBe(2)
    expect(two).toEqual([one?.[0]])
  })
  test('of one document, or with --apart, names none', () => {
    expect(incidentsOf(run(['read', '--records', 'article.txt']).out).flat()).toEqual([undefined, undefined])
    expect(
      incidentsOf(run(['read', '--records', '--apart', 'article.txt', 'english.txt']).out)
        .flat()
        .some((incident) => incident !== undefined),
    ).toBe(false)
  })
  test('takes two documents of one name for two', () => {
    const [one, two] = incidentsOf(run(['read', '--records', 'article.txt', 'article.html']).out)
    expect(two).toEqual(one)
  })
})

describe('read', () => {
  test('prints a report', () => {
    const { code, out, err } = run(['read', 'article.txt'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('== article · ')
    expect(out).toContain('12 May 2031')
    expect(out).toMatch(/^ {2}1\. .* — .*$/m)
    expect(out).toMatch(/« .*\[place: .*\].* »/)
  })

  test('prints one record a document, whose spans lie in the text', () => {
    const { code, out } = run(['read', '--records', 'article.txt', 'article.html', 'some'])
    expect(code).toBe(0)
    const read = records(out)
    expect(read.map(({ doc }) => doc)).toEqual(['article', 'article', 'a', 'b'])
    expect(read[0]?.events.length).toBeGreaterThan(0)
    for (const event of read[0]?.events ?? []) {
      for (const [start, end] of Object.values(event.spans).flat()) expect(ARTICLE.slice(start, end).length).toBe(end - start)
    }
  })

  test('prints mentions', () => {
    const { code, out } = run(['read', '--mentions', 'article.txt', 'english.txt'])
    expect(code).toBe(0)
    expect(records(out).map(({ doc }) => doc)).toEqual(['article', 'english'])
    expect(out).toContain('Agadez')
  })

  test.each<[string, string[], RegExp]>([
    ['an empty file', ['empty.txt'], /empty\.txt: empty: /],
    ['a binary file', ['binary.txt'], /binary\.txt: binary: /],
    ['a line that is no JSON', ['lines.jsonl'], /lines\.jsonl:2: not-json: /],
    ['a missing file', ['missing.txt'], /missing\.txt: not-found: /],
    ['an ending that is not known', ['picture.jpg'], /picture\.jpg: unsupported-format: /],
    ['a folder with nothing in it', ['nothing'], /nothing: empty: /],
    ['a language that is not read', ['chinese.txt'], /chinese: language-/],
  ])('%s is told of, and the rest is read', (_, paths, message) => {
    const { code, out, err } = run(['read', '--records', ...paths, 'article.txt'])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
    expect(records(out).map(({ doc }) => doc)).toContain('article')
  })

  test('reads standard input of any of its formats', () => {
    for (const [name, docs] of [
      ['article.txt', ['stdin']],
      ['article.html', ['stdin']],
      ['many.jsonl', Array.from({ length: 60 }, (_, index) => `d${index}`)],
    ] as const)
      expect(records(run(['read', '--records', '-'], { input: readFileSync(join(folder, name), 'utf8') }).out).map(({ doc }) => doc)).toEqual(docs)
  })

  test('keeps the order and the bytes, whatever the number of threads', () => {
    const one = run(['read', '--records', '--jobs', '1', 'many.jsonl'])
    const two = run(['read', '--records', '--jobs', '2', 'many.jsonl'])
    expect(records(one.out).map(({ doc }) => doc)).toEqual(Array.from({ length: 60 }, (_, index) => `d${index}`))
    expect(two.out).toBe(one.out)
    expect(two.code).toBe(0)
    expect(run(['read', 'many.jsonl', '--jobs', '2']).out).toBe(run(['read', 'many.jsonl']).out)
  })

  test('reads a document as what --language says', () => {
    expect(records(run(['read', '--records', '--language', 'en', 'article.txt']).out)).toMatchObject([{ language: 'en' }])
  })

  test('adds the rows of --world', () => {
    mkdirSync(join(folder, 'world'), { recursive: true })
    write(
      'world/places.tsv',
      'id\tkind\tcountry\tlatitude\tlongitude\tradius\tname\tspellings\nvarnhold\tbase\tNE\t17\t8\t500\tVarnhold base\tVarnhold\n',
    )
    const { code, out } = run(['read', '--records', '--world', 'world', '-'], {
      input: 'Deux drones ont frappé la base de Varnhold le 3 mai 2031, a dit l’armée.',
    })
    expect(code).toBe(0)
    expect(out).toContain('Varnhold base')
    write('world/places.tsv', 'id\tkind\nvarnhold\tbase\tNE\n')
    const broken = run(['read', '--world', 'world', 'article.txt'])
    expect(broken.code).toBe(2)
    expect(broken.err).toMatch(/places\.tsv:2/)
  })

  test('colours only on request of a terminal', () => {
    expect(run(['read', 'article.txt'], { env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b')
  })

  test('hostile text and names cannot drive the terminal', () => {
    const hostile = `${ARTICLE}\u001b]0;owned\u0007 \u202e Deux drones\u009b31m ont frappé l'aéroport d'Agadez \u001b[2J mardi.\n`
    write('hostile.txt', hostile)
    for (const form of [[], ['--records'], ['--mentions']]) {
      const { out, err } = run(['read', ...form, 'hostile.txt', 'no\u001b[31msuch.txt'])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  test('ends quietly when its output is closed', async () => {
    const child = spawn(node, [main, 'read', '--records', 'many.jsonl'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('stops cleanly when it is interrupted', async () => {
    const child = spawn(node, [main, 'read', '--records', '--apart', '-'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    // One signal only: a second would end the process while it is ending.
    child.stdout.once('data', () => child.kill('SIGINT'))
    child.stdin.on('error', () => {})
    child.stdin.write(readFileSync(join(folder, 'many.jsonl')))
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, err }).toEqual({ code: 130, err: '' })
    for (const line of out.split('\n').slice(0, -1)) JSON.parse(line)
    expect(out.endsWith('\n')).toBe(true)
  })
})

describe('wrong usage', () => {
  test.each<[string[], RegExp]>([
    [[], /Usage: recoupe/],
    [['reed'], /unknown command 'reed'.*read/s],
    [['read'], /missing required argument 'FILE'[\s\S]*Usage: recoupe read/],
    [['read', '--recrods', 'article.txt'], /unknown option '--recrods'[\s\S]*--records/],
    [['read', '--records', '--mentions', 'article.txt'], /cannot be used with/],
    [['read', '--jobs', '0', 'article.txt'], /--jobs/],
    [['read', '--jobs', 'two', 'article.txt'], /--jobs/],
    [['read', '--language', 'xx', 'article.txt'], /--language[\s\S]*en/],
    [['read', '--world', 'nowhere', 'article.txt'], /no such folder/],
    [['explain'], /missing required argument 'FILE'/],
    [['explain', 'article.txt', 'english.txt'], /too many arguments/],
    [['score', 'gold'], /missing required argument 'PREDICTED'/],
  ])('%j', (args, message) => {
    const { code, out, err } = run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })
})

test('explain shows sentences, levels and rules', () => {
  const { code, out } = run(['explain', 'article.txt'])
  expect(code).toBe(0)
  expect(out).toContain('Deux drones ont frappé')
  expect(out).toMatch(/^ {2}words$/m)
  expect(out).toMatch(/<.+>/)
  const failed = run(['explain', 'missing.txt'])
  expect(failed.code).toBe(1)
  expect(failed.err).toMatch(/missing\.txt: not-found: /)
})

describe('score', () => {
  test('compares what read --records printed', () => {
    const read = run(['read', '--records', 'article.txt']).out
    write('predicted.jsonl', read)
    mkdirSync(join(folder, 'gold'), { recursive: true })
    write('gold/article.gold.json', read)
    const table = run(['score', 'gold', 'predicted.jsonl'])
    expect(table.code).toBe(0)
    expect(table.out).toMatch(/^events found +P 1\.000 {2}R 1\.000 {2}F1 1\.000/m)
    expect(JSON.parse(run(['score', '--json', 'gold', 'predicted.jsonl']).out)).toMatchObject({ documents: 1, absent: 0, record: { f1: 1 } })
    write('none.jsonl', '{"doc":"article","events":[]}\n')
    expect(run(['score', '--errors', 'gold', 'none.jsonl']).out).toMatch(/^article event missed e1 /m)
  })
  test.each([
    ['missing', 'predicted.jsonl', /There is no file or folder missing/],
    ['nothing', 'predicted.jsonl', /holds no \.json file/],
    ['lines.jsonl', 'lines.jsonl', /lines\.jsonl:2 is no JSON/],
    ['english.txt', 'english.txt', /english\.txt:1 is no JSON/],
  ])('%s against %s', (gold, predicted, message) => {
    const { code, err } = run(['score', gold, predicted])
    expect(code).toBe(1)
    expect(err).toMatch(message)
  })
})

describe('help', async () => {
  const program = await toProgram()
  const page = readFileSync(join(root, 'docs/commands.md'), 'utf8')

  test('there are commands', () =>
    expect(program.commands.map((command) => command.name())).toEqual([
      'read',
      'explain',
      'merge',
      'add',
      'watch',
      'serve',
      'incidents',
      'show',
      'origins',
      'tallies',
      'changes',
      'reread',
      'verify',
      'backup',
      'restore',
      'export',
      'score',
      'world',
    ]))

  const leaves = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [[command.name(), command] as const]
      : command.commands.map((inner) => [`${command.name()} ${inner.name()}`, inner] as const),
  )
  test.each(leaves)('of %s has examples, and docs/commands.md all its options', (name, command) => {
    const { code, out } = run([...name.split(' '), '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
    const section = page.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? ''
    expect(section).toContain(`recoupe ${name} ${command.usage()}`)
    expect(command.options.length).toBeGreaterThan(0)
    for (const { flags } of command.options) expect(section).toContain(`| \`${flags}\` |`)
    const told = [...section.matchAll(/^\| `(--[^`]+)` \|/gm)].map((match) => match[1])
    expect(told).toEqual(command.options.map(({ flags }) => flags))
  })

  test('of the program names every command', () => {
    const { code, out } = run(['--help'])
    expect(code).toBe(0)
    for (const command of program.commands) expect(out).toContain(`  ${command.name()} `)
    expect(run(['--version']).out.trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  })
})

test('the command file can be run by itself', () => {
  expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
  expect(existsSync(node)).toBe(true)
  chmodSync(join(folder, 'article.txt'), 0o644)
  expect(execFileSync(node, [main, '--version'], { encoding: 'utf8' })).not.toBe('')
})

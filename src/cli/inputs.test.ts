import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toPdf } from '../../test/pdf-bytes.ts'
import { toFurnitureTable } from '../gather/index.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import { fetchInputs } from './inputs.ts'

const PROSE = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture.'
let folder = ''
const encode = (text: string) => new TextEncoder().encode(text)

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encode(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function read(paths: readonly string[], { stdin = '', size = 7, largest = 100_000 } = {}): Promise<string[]> {
  const found: string[] = []
  const tools = { sha256: () => '', detectLanguage: () => null, table: toFurnitureTable([frenchFurniture]), largest, stdin: chunks(stdin, size) }
  for await (const result of fetchInputs(paths, tools))
    found.push(result.ok ? result.value.id : `${result.problem.code} ${result.problem.document.replace(`${folder}/`, '')}`)
  return found
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inputs-'))
  await mkdir(join(folder, 'in/sub'), { recursive: true })
  await mkdir(join(folder, 'none'))
  await writeFile(join(folder, 'in/b.txt'), PROSE)
  await writeFile(join(folder, 'in/a.html'), `<p>${PROSE}</p>`)
  await writeFile(join(folder, 'in/c.jpg'), 'x')
  await mkdir(join(folder, 'more'))
  await writeFile(join(folder, 'more/f.eml'), `Subject: Drones\r\nDate: Mon, 3 Mar 2025 08:00:00 +0100\r\n\r\n${PROSE}`)
  await writeFile(join(folder, 'more/g.pdf'), toPdf([[{ x: 50, y: 700, text: PROSE }]]))
  await writeFile(join(folder, 'in/sub/d.jsonl'), `{"doc":"one","text":"${PROSE}"}\noops\r\n{"doc":"two","text":"${PROSE}"}`)
  await writeFile(join(folder, 'empty.jsonl'), '')
  await writeFile(join(folder, 'binary.jsonl'), new Uint8Array(500))
  await symlink(join(folder, 'in'), join(folder, 'in/sub/loop'))
})
afterAll(() => rm(folder, { recursive: true }))

test('folders are read in the order of names, known endings only, and loops end', async () => {
  expect(await read([join(folder, 'in')])).toEqual(['a', 'b', 'one', 'not-json in/sub/d.jsonl:2', 'two'])
})
test('letters and PDFs are read too, and known by what they begin with', async () => {
  expect(await read([join(folder, 'more')])).toEqual(['f', 'g'])
  expect(await read(['-'], { stdin: `Received: by mail.example\r\nSubject: Drones\r\n\r\n${PROSE}` })).toEqual(['stdin'])
  expect(await read(['-'], { stdin: '%PDF-1.7 and nothing more' })).toEqual(['damaged -'])
})
test('what cannot be read is a problem, and the rest is read', async () => {
  expect(
    await read([
      join(folder, 'nowhere.txt'),
      join(folder, 'in/c.jpg'),
      join(folder, 'none'),
      join(folder, 'empty.jsonl'),
      join(folder, 'binary.jsonl'),
      join(folder, 'in/b.txt'),
    ]),
  ).toEqual(['not-found nowhere.txt', 'unsupported-format in/c.jpg', 'empty none', 'empty empty.jsonl', 'binary binary.jsonl', 'b'])
})
test.each([
  ['text', PROSE, ['stdin']],
  ['a page', `<p>${PROSE}</p>`, ['stdin']],
  ['JSON lines', `\n{"doc":"é","text":"${PROSE}"}\n{"text":"${PROSE}"}\n`, ['é', 'stdin:3']],
  ['nothing', '', ['empty -']],
])('standard input with %s', async (_, stdin, ids) => {
  for (const size of [1, 7, 100_000]) expect(await read(['-'], { stdin, size })).toEqual(ids)
})
test('a file of lines may be larger than a document may', async () => {
  const stdin = `{"text":"${PROSE}"}\n`.repeat(50)
  expect(await read(['-'], { stdin: `${stdin}{"text":"${'a'.repeat(2000)}"}\n${stdin}`, largest: 1000 })).toHaveLength(101)
  expect(await read(['-'], { stdin: 'mot '.repeat(5000), largest: 1000 })).toEqual(['too-large -'])
})
test('a file that cannot be opened is unreadable', async () => {
  // A link to itself: nobody can open it, whatever their rights.
  const path = join(folder, 'closed.txt')
  await symlink(path, path)
  expect(await read([path])).toEqual(['unreadable closed.txt'])
})

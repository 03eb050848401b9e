import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { toSampleDocument } from '../../test/sample-documents.ts'
import type { Document } from '../model/index.ts'
import { quote } from '../model/index.ts'
import type { TextRelation } from './align.ts'
import { toBody } from './body.ts'
import { makeRelations } from './relations.ts'
import { makeTwins, toAnchors } from './twins.ts'

const root = resolve(import.meta.dirname, '../..')
/** Pairs of the samples of which one is a copy of the other, by their README. */
const COPIES = ['01 02', '01 03', '02 03']

let samples: Document[] = []
const copyOf = (id: string, text: string, parts: Partial<Document> = {}): Document => ({
  ...(samples[0] as Document),
  id,
  text,
  title: null,
  furniture: [],
  ...parts,
})
const sample = (number: string): Document => samples.find(({ id }) => id.startsWith(number)) as Document
const prose = (number: string): string => {
  const { text, furniture } = sample(number)
  let at = 0
  let own = ''
  for (const { span } of furniture) {
    own += text.slice(at, span[0])
    at = span[1]
  }
  return (own + text.slice(at)).trim()
}
function findRelations(documents: readonly Document[]): TextRelation[] {
  const relations = makeRelations()
  relations.add(documents.map((document) => ({ ...toBody(document), published: null })))
  return [...new Set(documents.flatMap(({ id }) => relations.of(id)))]
}
const relate = (planted: Document, to: string): TextRelation | undefined =>
  findRelations([...samples, planted]).find(({ documents: [a, b] }) => a === sample(to).id && b === planted.id)
const toGist = (document: Document) => ({
  document: document.id,
  language: document.language,
  published: document.published?.days ?? null,
  anchors: toAnchors(document),
  claims: [null],
})

beforeAll(async () => {
  samples = await Promise.all(
    globSync('samples/*.{txt,html}', { cwd: root })
      .sort()
      .map((path) => toSampleDocument(basename(path), readFileSync(join(root, path)))),
  )
})

describe('in the samples', () => {
  test('the copies are found and nothing else is taken for one', () => {
    expect(samples.length).toBe(24)
    const found = findRelations(samples).map(({ documents }) => documents.map((id) => id.slice(0, 2)).join(' '))
    expect(found.sort()).toEqual(COPIES)
  })
  test('the translation is found and nothing else is taken for one', () => {
    const twins = makeTwins()
    expect([...twins.add(samples.map(toGist))].map((id) => id.slice(0, 2)).sort()).toEqual(['04', '05'])
    expect(twins.of(sample('04').id)).toHaveLength(1)
  })
  test('order does not matter', () => {
    const pairs = (documents: readonly Document[]): string[] =>
      findRelations(documents)
        .map(({ documents: pair }) => pair.toSorted().join())
        .sort()
    expect(pairs(samples.toReversed())).toEqual(pairs(samples))
  })
})

describe('planted', () => {
  const numbers = ['04', '08', '12', '15', '17', '21', '23', '24']
  test.each(numbers)('a whole copy of %s is found', (number) => {
    expect(relate(copyOf('copy', prose(number)), number)?.shares.every((share) => share > 0.95)).toBe(true)
  })
  test.each(numbers)('a copy of %s under another headline, with a sentence before and after, is found', (number) => {
    const text = `Ce que personne n’ose dire ce soir dans les couloirs de la capitale.\n\n${prose(number)}\n\nOn en parlera encore demain, soyez-en sûrs.`
    const relation = relate(copyOf('copy', text, { title: 'Honte à eux !' }), number)
    expect(relation?.shares[0]).toBeGreaterThan(0.95)
    expect(relation?.shares[1]).toBeLessThan(0.98)
  })
  test.each(numbers)('a trimmed copy of %s is found', (number) => {
    const paragraphs = prose(number).split(/\n\s*\n/)
    const kept = paragraphs.filter((_, at) => at % 2 === 0).join('\n\n')
    expect(relate(copyOf('copy', kept), number)?.shares[1]).toBeGreaterThan(0.85)
  })
  test.each(numbers)('a copy of %s with a word changed in every dozen is found', (number) => {
    let count = 0
    const text = prose(number).replace(/\p{L}{4,}/gu, (word) => (++count % 9 === 0 ? 'autrement' : word))
    expect(relate(copyOf('copy', text), number)?.shares[1]).toBeGreaterThan(0.6)
  })
  test.each(numbers)('a passage of %s quoted inside a longer text is found, with the very words', (number) => {
    const words = prose(number).split(/\s+/)
    const passage = words.slice(30, 52).join(' ')
    const other = prose(number === '17' ? '11' : '19')
    const text = `${other.slice(0, 900)}\n\n« ${passage} », écrivait hier un confrère.\n\n${other.slice(900)}`
    const planted = copyOf('quoting', text)
    const relation = relate(planted, number)
    expect(relation?.passages.length).toBe(1)
    const spans = relation?.passages[0]?.spans as readonly [readonly [number, number], readonly [number, number]]
    const bare = (quoted: string): string => quoted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    expect(bare(quote(planted.text, spans[1]))).toBe(bare(passage))
    expect(bare(quote(sample(number).text, spans[0]))).toBe(bare(passage))
  })
  test('a text of its own is no copy', () => {
    const text =
      'Le marché aux dattes a rouvert ce matin sous un ciel clair, et les vendeurs disaient tous la même chose : l’année sera bonne si le vent se tait.'
    expect(findRelations([...samples, copyOf('own', text)]).some(({ documents }) => documents.includes('own'))).toBe(false)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import type { Reading, Span } from '../src/model/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([french, english], loadWorld())
const read = (text: string, language: string): Reading => readDocument(toTestDocument(text, language), grammars)

const samples = readdirSync(new URL('../samples/', import.meta.url))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8'))

/** All spans of all claims and loaded terms. */
function spansOf(reading: Reading): Span[] {
  const { events, tallies } = toRecord(reading)
  return [...events, ...tallies].flatMap(({ at, spans }) => [...at, ...Object.values(spans).flat()]).concat(reading.loaded.map(({ span }) => span))
}

function expectSound(reading: Reading): void {
  const { text } = reading.document
  for (const [start, end] of spansOf(reading)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(start).toBeLessThan(end)
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
  }
  for (const claim of reading.claims) {
    expect(claim.evidence.length).toBeGreaterThan(0)
    expect(claim.foundBy).not.toBe('')
  }
  expect(new Set(reading.claims.map(({ id }) => id)).size).toBe(reading.claims.length)
}

const WORDS = [
  'L’armée',
  'a',
  'bombardé',
  'la',
  'base',
  'de',
  'Gao',
  'tuant',
  '12',
  'soldats',
  'et',
  'des',
  'drones',
  'selon',
  'AFP',
  'mardi',
  'avoir',
  'visé',
  'qui',
  'que',
  ',',
  '.',
  '«',
  '»',
  '"',
  '(',
  ')',
  '\n\n',
  '3 mars 2025',
  'The',
  'rebels',
  'attacked',
  'killing',
  'at',
  'least',
  'five',
  'in',
  'Kidal',
  'on',
  'Monday',
  'said',
  'with',
  'missiles',
  'by',
  'since',
  'of',
  'strike',
  'strikes',
  'not',
  'had',
  'has',
  'been',
  'to',
  'will',
  "'s",
  '—',
  '%',
  '1 000',
]
const wordText = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '))
const mutated = fc
  .record({
    sample: fc.constantFrom(...samples),
    cuts: fc.array(fc.record({ at: fc.nat(4000), drop: fc.nat(12), put: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 12 }),
  })
  .map(({ sample, cuts }) => cuts.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), sample))
const language = fc.constantFrom('fr', 'en')

describe('a reading', () => {
  it('of every sample is sound: spans inside the text, evidence for all, no id twice', () => {
    expect(samples.length).toBeGreaterThan(15)
    for (const sample of samples) for (const code of ['fr', 'en']) expectSound(read(sample, code))
  })

  it('never throws and stays sound on arbitrary text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), wordText), language, (text, code) => expectSound(read(text, code))),
      { numRuns: 400 },
    )
  })

  it('never throws and stays sound on mutated articles', () => {
    fc.assert(
      fc.property(mutated, language, (text, code) => expectSound(read(text, code))),
      { numRuns: 120 },
    )
  })

  it.each([
    ['en', 'had since'],
    ['en', 'The base has since'],
    ['fr', 'la base a depuis'],
    ['fr', 'auraient été'],
  ])('in %s stands where a text breaks off behind a helper verb: %s', (code, text) => {
    expectSound(read(text, code))
  })

  it('is the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(wordText, fc.constantFrom(...samples)), language, (text, code) => {
        expect(JSON.stringify(toRecord(read(text, code)))).toBe(JSON.stringify(toRecord(read(text, code))))
      }),
      { numRuns: 60 },
    )
  })

  it('of a language that is not read says so and claims nothing', () => {
    const reading = read('Las fuerzas atacaron la base.', 'es')
    expect(reading.claims).toEqual([])
    expect(reading.problems.map(({ code }) => code)).toEqual(['language-unsupported'])
  })
})

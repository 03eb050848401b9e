import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classSet, findMatches, pickMatches, toRuleSet, type Unit } from '../src/match/index.ts'
import { tablesOf } from './markdown.ts'

const page = readFileSync(new URL('../docs/patterns.md', import.meta.url), 'utf8')
const tables = tablesOf(page)
const tableOf = (heading: string): readonly (readonly string[])[] => tables.find((table) => table.heading[0] === heading)?.rows ?? []
const code = (cell: string): string => cell.replace(/^`|`$/g, '')

const classes = new Map<string, string[]>()
for (const [sign = '', words = ''] of tableOf('class')) {
  for (const word of words.replace(/\(.*\)/, '').split(',')) {
    classes.set(word.trim(), [...(classes.get(word.trim()) ?? []), code(sign).slice(1, -1)])
  }
}
const known = new Set([...classes.values()].flat())

const toUnits = (words: readonly string[]): Unit<null>[] =>
  words.map((written, index) => {
    const word = written.toLowerCase()
    return { from: index, to: index + 1, classes: classSet(classes.get(word) ?? []), word, rule: 'word', value: null }
  })

/** What the first match of `pattern` takes and remembers, in the notation of the page. */
function findFirst(pattern: string, text: string): { finds: string; slots: string } {
  const words = text.split(' ')
  const [match] = pickMatches(findMatches(toRuleSet([{ name: 'page', match: pattern }], known, { passes: ['adverb'] }), toUnits(words)))
  if (match === undefined) return { finds: '—', slots: '' }
  return {
    finds: words.slice(match.from, match.to).join(' '),
    slots: match.captures.map(({ slot, from, to }) => `${slot} = ${words.slice(from, to).join(' ')}`).join('; '),
  }
}

describe('the page about patterns', () => {
  test('lists seven signs, and shows each of them at work', () => {
    const signs = tableOf('sign')
    expect(signs).toHaveLength(7)
    const patterns = tableOf('pattern').map(([pattern = '']) => code(pattern))
    for (const shape of [/(^| )\w+( |$)/, /<\w+>/, /\w+:/, /\( .* \| .* \)/, /\?/, /\.\.\d/, /!/]) {
      expect(patterns.some((pattern) => shape.test(pattern))).toBe(true)
    }
  })

  test.each(tableOf('pattern').map(([pattern = '', text = '', finds = '', slots = '']) => ({ pattern: code(pattern), text, finds, slots })))(
    '$pattern in «$text»',
    ({ pattern, text, finds, slots }) => {
      expect(findFirst(pattern, text)).toEqual({ finds, slots })
    },
  )

  test.each([
    ['<strick> the <place>', /<strick>.*<struck>/],
    ['( the <place>', /without its/],
    ['( the | )', /empty alternative/],
    ['? <place>', /after nothing/],
    ['<place> !', /before nothing/],
    ['<place> at:', /before nothing/],
    ['<place>? ..2', /must be there/],
  ])('the mistake in «%s» is named', (pattern, message) => {
    expect(() => toRuleSet([{ name: 'page', match: pattern }], known)).toThrow(message)
  })
})

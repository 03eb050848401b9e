import { describe, expect, it } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { findMatches, toRuleSet } from '../src/match/index.ts'
import { analyse } from '../src/read/analysis.ts'
import { CLASSES } from '../src/read/classes.ts'
import { toGrammars } from '../src/read/index.ts'
import { type Grammar, PASSES } from '../src/read/sentence-reader.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars(languages, loadWorld())

describe.each(languages)('speech rules of $name', ({ code, speech }) => {
  const grammar = grammars.get(code) as Grammar

  /** The words of each slot of the rule's first match in the text, `null` where it has none. */
  function slotsBy(rule: (typeof speech)[number], text: string): Record<string, string> | null {
    const alone = toRuleSet([rule], CLASSES, { passes: PASSES })
    for (const { units, sentence } of analyse(toTestDocument(text, code), grammar).sentences) {
      const [match] = findMatches(alone, units)
      if (match === undefined) continue
      const words = (from: number, to: number): string =>
        text.slice(sentence.tokens[units[from]?.from ?? 0]?.start, sentence.tokens[(units[to - 1]?.to ?? 1) - 1]?.end)
      return Object.fromEntries(match.captures.map(({ slot, from, to }) => [slot, words(from, to)]))
    }
    return null
  }

  it('are there, each with a name of its own', () => {
    expect(speech.length).toBeGreaterThan(0)
    expect(new Set(speech.map(({ name }) => name)).size).toBe(speech.length)
  })

  for (const rule of speech) {
    it.each(rule.finds)(`${rule.name} finds «%s»`, (text, slots) => expect(slotsBy(rule, text)).toMatchObject(slots))
    it.each(rule.skips)(`${rule.name} skips «%s»`, (text) => expect(slotsBy(rule, text)).toBeNull())
  }
})

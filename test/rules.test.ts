import { describe, expect, it } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import type { FrameRule, Language } from '../src/lang/index.ts'
import { toRuleSet } from '../src/match/index.ts'
import { analyse } from '../src/read/analysis.ts'
import { CLASSES } from '../src/read/classes.ts'
import type { Frame } from '../src/read/frame.ts'
import { toFrames } from '../src/read/frames.ts'
import { toGrammars } from '../src/read/index.ts'
import { type Grammar, PASSES } from '../src/read/sentence-reader.ts'
import { spanOf } from '../src/read/unit-span.ts'
import type { ReadUnit } from '../src/read/units.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const languages: readonly Language[] = [french, english]
const grammars = toGrammars(languages, loadWorld())

/** The words of each slot that the rule fills in the text with no other rule beside it, or `null` where it finds nothing there. */
function slotsBy(rule: FrameRule, text: string, grammar: Grammar): Record<string, string> | null {
  const alone = toRuleSet([rule], CLASSES, { passes: PASSES })
  const { sentences } = analyse(toTestDocument(text, grammar.language.code), grammar)
  for (const { units, sentence, index } of sentences) {
    const [frame] = toFrames(units, index, alone)
    if (frame === undefined) continue
    const words = (unit: ReadUnit | null | undefined): string | null => (unit == null ? null : text.slice(...spanOf(unit, sentence)))
    const slots: Record<keyof SlotUnits, string | null> = {
      actor: words(frame.actor),
      target: words(frame.targets[0]),
      weapon: words(frame.weapons[0]),
      place: words(frame.places[0]),
      killed: words(frame.killed?.unit),
      wounded: words(frame.wounded?.unit),
      hurt: words(frame.hurt?.unit),
    }
    return Object.fromEntries(Object.entries(slots).filter((entry): entry is [string, string] => entry[1] !== null))
  }
  return null
}

type SlotUnits = Pick<Frame, 'actor' | 'killed' | 'wounded' | 'hurt'> & { target: unknown; weapon: unknown; place: unknown }

describe.each(languages.map((language) => [language.name, language] as const))('event rules of %s', (_, language) => {
  const grammar = grammars.get(language.code) as Grammar

  it('have names of their own that begin with the language', () => {
    const names = language.events.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !name.startsWith(`${language.code}/`))).toEqual([])
    expect(names.length).toBeGreaterThan(5)
  })

  it.each(language.events.flatMap((rule) => rule.finds.map(([text, slots]) => [rule.name, text, slots, rule] as const)))(
    '%s finds «%s»',
    (_name, text, slots, rule) => {
      expect(slotsBy(rule, text, grammar)).toMatchObject(slots)
    },
  )

  it.each(language.events.flatMap((rule) => rule.skips.map((text) => [rule.name, text, rule] as const)))('%s skips «%s»', (_name, text, rule) => {
    expect(slotsBy(rule, text, grammar)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { readDocument, toGrammars } from '../src/read/index.ts'
import { compareClaims, compareWords } from '../src/work/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars(languages, loadWorld())
const tell = (text: string) => {
  const document = toTestDocument(text, 'en')
  return { document, claims: readDocument(document, grammars).claims }
}
const MONDAY = 'Two drones struck the airport of Agadez on Monday, killing 12 soldiers, the defence ministry said.'
const CAMP = 'The army shelled a camp near Bilma on Tuesday, wounding four fighters.'

describe('claims', () => {
  test.each<[string, string, string, unknown]>([
    ['the same text', MONDAY, MONDAY, { edited: [], gone: 0, added: 0 }],
    ['the same said elsewhere in the text', `${MONDAY} ${CAMP}`, `${CAMP}\n\n${MONDAY}`, { edited: [], gone: 0, added: 0 }],
    ['a toll that went from 12 to 9', `${MONDAY} ${CAMP}`, `${MONDAY.replace('12', 'nine')} ${CAMP}`, { edited: [['killed']], gone: 0, added: 0 }],
    ['a speaker who is named no more', MONDAY, MONDAY.replace(', the defence ministry said', ''), { edited: [['claimants']], gone: 0, added: 0 }],
    ['a claim that is gone', `${MONDAY} ${CAMP}`, MONDAY, { edited: [], gone: 1, added: 0 }],
    ['one that is added', MONDAY, `${MONDAY} ${CAMP}`, { edited: [], gone: 0, added: 1 }],
    ['one in the place of another', MONDAY, CAMP, { edited: [], gone: 1, added: 1 }],
  ])('%s', (_, before, after, expected) => {
    const { edited, gone, added } = compareClaims(tell(before), tell(after))
    expect({ edited: edited.map(({ slots }) => slots), gone: gone.length, added: added.length }).toEqual(expected)
  })

  test('each keeps the evidence of its own version', () => {
    const [before, after] = [tell(MONDAY), tell(`Corrected. ${MONDAY.replace('12', 'nine')}`)]
    const [edit] = compareClaims(before, after).edited
    expect(edit?.before).toBe(before.claims[0])
    expect(edit?.after).toBe(after.claims[0])
  })
})

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['killing 12 soldiers', 'killing nine soldiers', ['same killing ', 'gone 12', 'added nine', 'same  soldiers']],
    ['the same', 'the same', ['same the same']],
    ['', 'all', ['added all']],
  ])('%j to %j', (before, after, runs) => expect(compareWords(before, after).map(({ kind, text }) => `${kind} ${text}`)).toEqual(runs))

  test('long texts with nothing in common take no seconds', () => {
    const words = (start: number): string => Array.from({ length: 20_000 }, (_, index) => `w${start + index}`).join(' ')
    expect(compareWords(words(0), words(50_000)).length).toBeLessThan(4)
  })
})

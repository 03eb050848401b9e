import { expect, test } from 'vitest'
import { areSameNames, isSameName, toAliases } from './names.ts'

const aliases = toAliases([['harbour guard', 'coast watch']])

test.each([
  ['Port-Louis', 'port louis', 'case and signs do not count'],
  ['Forêt-Noire', 'Foret Noire', 'nor do accents'],
  ['Harbour Guard', 'Coast Watch', 'they stand in one set of aliases'],
  ['Tell al-Qamar', 'Tel el Kamar', 'the consonants are the same'],
  ['Dhamar', 'Zamar', 'letters that romanise one sound'],
  ['Khazir camp', 'Khazir', 'a word for the site more'],
  ['Army of the North', 'Northern Army of the North Coast', 'all words of the shorter are in the longer'],
])('%s is %s: %s', (one, other) => {
  expect(isSameName(one, other, aliases)).toBe(true)
  expect(isSameName(other, one, aliases)).toBe(true)
})
test.each([
  ['Aden', 'Eden', 'consonants again, so this one is true', true],
  ['Oman', 'Amman', 'doubled letters count once', true],
  ['Io', 'Eia', 'no consonants are no evidence', false],
  ['Guard', 'Harbour Guard', 'one word is not enough to be a part', false],
  ['North Army', 'South Army', 'one word differs', false],
])('%s and %s: %s', (one, other, _, same) => expect(isSameName(one, other, aliases)).toBe(same))
test('what is not said is the same as nothing', () => {
  expect(isSameName(null, null, aliases)).toBe(false)
  expect(isSameName('Aden', undefined, aliases)).toBe(false)
})
test('lists agree in any order, and only as a whole', () => {
  expect(areSameNames(['Aden Radio', 'Coast Watch'], ['Harbour Guard', 'aden radio'], aliases)).toBe(true)
  expect(areSameNames(['Aden Radio'], ['Harbour Guard', 'Aden Radio'], aliases)).toBe(false)
  expect(areSameNames(['Aden Radio', 'Aden Radio'], ['Harbour Guard', 'Aden Radio'], aliases)).toBe(false)
  expect(areSameNames([], [], aliases)).toBe(true)
})

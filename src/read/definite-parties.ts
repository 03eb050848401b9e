import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toCountry } from './country-parties.ts'
import { findCast, JOINT, type Naming, ONLY_GROUP } from './naming.ts'
import { spanOf, wordsOf } from './unit-span.ts'
import type { Phrase, ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/**
 * Whom a phrase without a name of its own means by pointing at somebody whom the text has told of: "the Horn of Africa nation" its country, "the Kori-linked
 * group" and "these outlaws" the group spoken of, "the rebel forces" no army; `undefined` where it does not point so, `null` where it is nobody's.
 */
export function toPointed(unit: ReadUnit, phrase: Phrase, sentence: Sentence, naming: Naming): Mention | null | undefined {
  const span = spanOf(unit, sentence)
  const words = wordsOf(unit, sentence)
  const { gloss, pointing, countries, names, of, thing } = phrase
  const led = toLed(unit, phrase, sentence, naming)
  if (led !== null) return led
  if (isNation(phrase, words)) return naming.home === null ? undefined : toCountry(naming.home, span, naming)
  if (names.some(({ name, place }) => name.sort === 'actor' && place === 'of') || of.length > 0) return undefined
  const group = (word: string): Mention | undefined => {
    const only = naming.cast.get(ONLY_GROUP)
    const known = findCast(word, span, sentence, naming) ?? (only?.id == null ? undefined : only)
    return known === undefined || isState(known, naming) ? (only?.id == null ? undefined : { ...only, span }) : { ...known, span }
  }
  // "The Kori Joint Force … the joint forces"
  const joint = gloss === 'forces' && pointing === 'the' && words.includes('joint') ? naming.cast.get(JOINT) : undefined
  if (joint !== undefined && names.length + countries.length === 0) return { ...joint, span }
  // "these bandits", «ces hors-la-loi»
  if (pointing === 'this' && OUTLAWS.has(gloss) && names.length + countries.length === 0) return group('group')
  if (isLinkedGroup(unit, phrase, sentence)) {
    const known = group(gloss)
    return gloss === 'militia' && naming.world.actors.get(known?.id ?? '')?.kind !== 'militia' ? undefined : known
  }
  const rising = words.find((word) => RISING.has(word))
  if (rising !== undefined && ARMED.has(gloss) && names.length + countries.length === 0) {
    if (pointing !== null && !ATTACKING.has(rising)) return group(thing === 'combatants' ? gloss : 'rebels')
    // "two guerrillas", "the attacking forces" of the one group told of
    const only = naming.cast.get(ONLY_GROUP)
    return only?.id == null || only.span[0] >= (sentence.tokens[0]?.start ?? 0) ? undefined : group('rebels')
  }
  return undefined
}

/** "the faction led by John Kori", «le groupe dirigé par Jean Kori»: the body that a person of the tables belongs to. */
function toLed(unit: ReadUnit, { gloss, thing }: Phrase, sentence: Sentence, { world }: Naming): Mention | null {
  const { tokens } = sentence
  const led = LEADING.has(tokens[unit.to]?.word ?? '') && BY.has(tokens[unit.to + 1]?.word ?? '')
  if (!led || !(thing === 'combatants' || GROUPS.has(gloss) || gloss === 'forces' || gloss === 'wing')) return null
  for (let length = LONGEST; length > 0; length--) {
    const name = toWritten(tokens.slice(unit.to + 2, unit.to + 2 + length))
    const person = world.actors.get(world.findActor(name) ?? '')
    const body = person?.kind === 'person' ? world.actors.get(person.partOf ?? '') : undefined
    if (body !== undefined && !STATES.has(body.kind)) return { span: spanOf(unit, sentence), id: body.id, name: body.name }
  }
  return null
}
const LEADING: ReadonlySet<string> = new Set('led commanded headed dirigé dirigée dirigés dirigées mené menée commandé commandée'.split(' '))
const BY: ReadonlySet<string> = new Set(['by', 'par'])
/** Words of a person's name that are tried. */
const LONGEST = 4

/** "the Horn of Africa nation", "the west African country", «le pays sahélien»: a state by where it lies. */
const isNation = ({ pointing, countries, names, head, amount }: Phrase, words: readonly string[]): boolean =>
  pointing === 'the' &&
  amount === null &&
  countries.length === 0 &&
  NATIONS.has(head.word ?? '') &&
  words.length > 2 &&
  !words.some((word) => OTHERS.has(word)) &&
  names.every(({ name: { sort } }) => sort === 'place')
const NATIONS: ReadonlySet<string> = new Set(['nation', 'country'])
const OTHERS: ReadonlySet<string> = new Set([
  'other',
  'neighboring',
  'neighbouring',
  'whole',
  'entire',
  'host',
  'third',
  'same',
  'first',
  'only',
  "'s",
])

/** "the al-Kori-linked group", "the Kori-backed movement": whom it is near to is not whom it means. */
function isLinkedGroup(unit: ReadUnit, { pointing, gloss, names, head }: Phrase, { tokens }: Sentence): boolean {
  if (pointing !== 'the' || !GROUPS.has(gloss)) return false
  const linked = tokens.slice(unit.from, head.from).some(({ word, glued }) => glued && LINKS.has(word))
  return linked && names.every(({ unit: at }) => tokens[at.to]?.glued === true && LINKS.has(tokens[at.to]?.word ?? ''))
}
const LINKS: ReadonlySet<string> = new Set(['linked', 'affiliated', 'aligned', 'backed', 'inspired', 'allied'])
const GROUPS: ReadonlySet<string> = new Set([
  ...['group', 'armed group', 'movement', 'organization', 'faction', 'militia', 'militants', 'fighters', 'rebels', 'insurgents', 'insurgency'],
])

/** Who acts against the law. */
const OUTLAWS: ReadonlySet<string> = new Set(['bandits', 'terrorists', 'criminals', 'jihadists', 'extremists', 'Islamists', 'assailants'])
/** Words for those who have risen against a state. */
const ATTACKING: ReadonlySet<string> = new Set(['attacking', 'assaillantes'])
const RISING: ReadonlySet<string> = new Set([
  'rebel',
  'rebels',
  'rebelle',
  'rebelles',
  'insurgent',
  'insurgents',
  'insurgés',
  'guerrilla',
  'guerrillas',
  'guérilleros',
  ...ATTACKING,
])
const ARMED: ReadonlySet<string> = new Set(['forces', 'fighters', 'troops', 'soldiers', 'guerrillas', 'rebels', 'insurgents'])

const isState = ({ id }: Mention, { world }: Naming): boolean =>
  id === null || /^[A-Z]{2}:|^country:/.test(id) || STATES.has(world.actors.get(id)?.kind ?? '')
const STATES: ReadonlySet<string> = new Set(['military', 'police', 'government', 'person', 'organisation', 'party'])

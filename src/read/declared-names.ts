import type { NameSense } from '../lang/index.ts'
import { fold, type Sentence, type Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { toNameUnit } from './name-unit.ts'
import { joinPress } from './press-names.ts'
import { classSet, isPart, type NameValue, type ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/** Short names by their words, folded. */
type Declared = ReadonlyMap<string, NameSense>

const LONGEST = 3
const LONGEST_ACRONYM = 8
const OPENERS: ReadonlySet<string> = new Set(['(', '[', '«', '"'])

/**
 * Names that the text itself shortens: «l’Association des veilleurs (ADV) … l’ADV», "Gen. Karim Sadou … Sadou said". An acronym is of the name before its
 * bracket if its letters begin words of it; a surname is of the one person whom the text names in full. What a table has under the short name gives way to
 * an acronym that the text declares, and stands against a surname.
 */
export function carryNames(words: readonly (readonly ReadUnit[])[], sentences: readonly Sentence[], world: World): readonly (readonly ReadUnit[])[] {
  const acronyms = new Map<string, NameSense>()
  const surnames = new Map<string, NameSense>()
  const strangers = new Map<string, string>()
  const whole = words.map((units, index) =>
    joinSpeltOut(
      joinBeforeKnown(joinPress(units, sentences[index] as Sentence), sentences[index] as Sentence, world),
      sentences[index] as Sentence,
      world,
    ),
  )
  whole.forEach((units, index) => {
    const { tokens } = sentences[index] as Sentence
    units.forEach((unit, at) => {
      if (unit.rule === SPELT && unit.value.kind === 'name') strangers.set((tokens[units[at + 2]?.from ?? unit.from] as Token).raw, unit.value.name)
      const sense = toSense(unit)
      if (sense === null) return
      const acronym = findAcronym(units, at, tokens)
      if (acronym !== null) acronyms.set(acronym, sense)
      if (world.actors.get(sense.sense.name)?.kind === 'person')
        for (const short of [...toSurnames(unit, tokens), ...toFirstName(unit, tokens)]) surnames.set(short, sense)
    })
  })
  if (acronyms.size === 0 && surnames.size === 0 && strangers.size === 0) return whole
  return whole.map((units, index) => {
    const sentence = sentences[index] as Sentence
    return nameStrangers(replaceShort(units, sentence, acronyms, surnames, world), sentence, strangers)
  })
}

/** The rule of names that no table has and whose letters stand in a bracket behind them. */
const SPELT = 'spelt'

/** The letters of a body that no table has are its name, whoever else has the same letters. */
function nameStrangers(units: readonly ReadUnit[], { tokens }: Sentence, strangers: ReadonlyMap<string, string>): readonly ReadUnit[] {
  if (strangers.size === 0) return units
  return units.map((unit) => {
    const name = unit.to === unit.from + 1 ? strangers.get((tokens[unit.from] as Token).raw) : undefined
    return name === undefined ? unit : toBodyUnit(unit.from, unit.to, name)
  })
}

function toBodyUnit(from: number, to: number, name: string): ReadUnit {
  const value: NameValue = { kind: 'name', sort: 'actor', id: null, name, country: null, candidate: null }
  return { from, to, classes: classSet(['name', 'actor']), word: null, rule: SPELT, value }
}

/**
 * «l’Alliance de l’armée libre du Kori (KFAA)»: whom the tables have under the letters in the bracket is meant by the words before it too, whichever language
 * the letters come from. A body that the tables know under other letters gives way: there are several Popular Armies, and the bracket tells which.
 */
function joinBeforeKnown(units: readonly ReadUnit[], { tokens }: Sentence, world: World): readonly ReadUnit[] {
  let joined: ReadUnit[] | null = null
  for (let at = 2; at < units.length; at++) {
    if (units[at - 1]?.word !== '(' || units[at + 1]?.word !== ')') continue
    const short = units[at] as ReadUnit
    const last = units[at - 2] as ReadUnit
    const sense = toSense(short)
    if (sense === null || sense.sense.sort !== 'actor' || short.to > short.from + 1 || !ACRONYM.test((tokens[short.from] as Token).raw)) continue
    if (isSame(last, short)) continue
    const long = toSense(last)
    // «des dissidents du Front du fleuve (FDF)» are not the Front.
    if (long !== null && tokens[last.from]?.upper === false) continue
    const from = long === null ? findBody(units, at - 2, tokens) : isKnownAs(long, (tokens[short.from] as Token).raw, world) ? null : at - 2
    if (from === null || (long !== null && !isOfKind(long, sense, world))) continue
    const first = units[from] as ReadUnit
    joined ??= [...units]
    const start = joined.indexOf(first)
    if (start !== -1) joined.splice(start, at - 1 - from, toNameUnit({ senses: [sense] }, first.from, last.to, world, null))
  }
  return joined ?? units
}
const ACRONYM = /^\p{Lu}[\p{L}\p{N}-]{1,9}$/u

/** «l’accord des Nations unies (GNA)»: of what states and the world have one of, letters of another sort are no other name. */
function isOfKind(long: NameSense, short: NameSense, { actors }: World): boolean {
  const kind = actors.get(long.sense.name)?.kind
  return kind !== 'person' && ((kind !== 'organisation' && kind !== 'government') || kind === actors.get(short.sense.name)?.kind)
}

/** Has the table that acronym among the names of the long one? */
const isKnownAs = ({ sense }: NameSense, acronym: string, { actorNames }: World): boolean =>
  actorNames.some(({ id, name }) => id === sense.name && name.toLowerCase() === acronym.toLowerCase())

/** The unit in capitals, farthest to the left, that names a body whose name goes on to the unit `last`. */
function findBody(units: readonly ReadUnit[], last: number, tokens: readonly Token[]): number | null {
  let found: number | null = null
  for (let index = last; index >= Math.max(0, last - MOST_WORDS); index--) {
    const unit = units[index] as ReadUnit
    const token = tokens[unit.from] as Token
    if (token.upper && index < last && BODIES.has(token.word)) found = index
    const goesOn =
      token.kind === 'word' &&
      (token.upper ||
        ['of', 'and', 'determiner', 'at', 'to', 'quality', 'nationality', 'thing'].some((part) => isPart(unit, part)) ||
        isNoun(unit) ||
        SMALL.has(unit.word ?? ''))
    if (!goesOn && token.word !== "'") return found
  }
  return found
}
const isNoun = ({ value }: ReadUnit): boolean =>
  value.kind === 'token' || (value.kind === 'word' && value.senses.some(({ sort }) => sort === 'thing' || sort === 'quality'))
/** Words with which names of bodies begin. */
const BODIES: ReadonlySet<string> = new Set([
  ...['alliance', 'armée', 'army', 'autodéfenses', 'bataillon', 'battalion', 'bloc', 'brigade', 'brigades', 'coalition', 'commandement', 'command'],
  ...[
    'commission',
    'congrès',
    'congress',
    'conseil',
    'council',
    'coordination',
    'corps',
    'ejército',
    'force',
    'forces',
    'frente',
    'front',
    'garde',
    'group',
  ],
  ...[
    'groupe',
    'guérilla',
    'gouvernement',
    'government',
    'ligue',
    'league',
    'milice',
    'milices',
    'militia',
    'mission',
    'mouvement',
    'movement',
    'office',
  ],
  ...[
    'opération',
    'operation',
    'organisation',
    'organization',
    'parti',
    'party',
    'people',
    'police',
    'rassemblement',
    'résistance',
    'service',
    'services',
  ],
  ...[
    'unité',
    'unités',
    'union',
    'volontaires',
    'volunteers',
    'agence',
    'agency',
    'bureau',
    'cartel',
    'clan',
    'collectif',
    'comité',
    'committee',
    'convention',
    'état',
    'fédération',
  ],
])

/**
 * "the Council for Peace, Work and Bread (CPWB)": what stands before a bracket and begins with its letters is one name, and whom the tables have under the
 * acronym; a body that nobody knows is at least not cut into its words, unless there is a name among them ("Kori Board of Elections (KBE)").
 */
function joinSpeltOut(units: readonly ReadUnit[], sentence: Sentence, world: World): readonly ReadUnit[] {
  let joined: ReadUnit[] | null = null
  for (let at = 2; at < units.length; at++) {
    if (units[at - 1]?.word !== '(' || units[at + 1]?.word !== ')') continue
    const short = units[at] as ReadUnit
    // «Dans l’Ouest, l’Armée de libération (ALA)»: whom the name right before the bracket means already needs no other words.
    if (isSame(units[at - 2] as ReadUnit, short) && toSense(short) !== null) continue
    const from = findBeginning(units, at, sentence) ?? findKnown(units, at, sentence, world)
    if (from === null || (from === at - 2 && (isPart(units[from], 'name') || toSense(short) === null))) continue
    const [first, last] = [units[from] as ReadUnit, units[at - 2] as ReadUnit]
    const words = sentence.tokens.slice(first.from, last.to)
    const known = toSense(short)
    const sense = known !== null && isCalled(known, words, world) ? known : null
    if (sense === null && known === null && !isBody(first, last, units.slice(from, at - 1), words)) continue
    const name =
      sense === null ? toBodyUnit(first.from, last.to, toWritten(words)) : toNameUnit({ senses: [sense] }, first.from, last.to, world, null)
    joined ??= [...units]
    const start = joined.indexOf(first)
    if (start !== -1) joined.splice(start, at - 1 - from, name)
  }
  return joined ?? units
}

/** «la coalition des dunes pour la paix (CDP)»: words without capitals, if the tables have the letters for a body so called. */
function findKnown(units: readonly ReadUnit[], at: number, { tokens }: Sentence, world: World): number | null {
  const short = units[at] as ReadUnit
  const known = toSense(short)
  const { raw } = tokens[short.from] as Token
  if (known === null || short.to > short.from + 1 || !/^\p{Lu}{3,10}$/u.test(raw)) return null
  const letters = [...fold(raw.toLowerCase())]
  for (let index = at - 3; index >= Math.max(0, at - MOST_WORDS); index--) {
    const unit = units[index] as ReadUnit
    const words = tokens.slice(unit.from, units[at - 2]?.to)
    if (words[0]?.folded.startsWith(letters[0] as string) === true && isSpelt(words, letters)) return isCalled(known, words, world) ? index : null
  }
  return null
}

/** Is it a body by its first noun, or by its last: "Sand River Front"? A place or a nationality in it makes a name only before such a last noun. */
const isBody = (first: ReadUnit, last: ReadUnit, units: readonly ReadUnit[], words: readonly Token[]): boolean =>
  (words.at(-1)?.upper === true && BODIES.has(words.at(-1)?.word ?? '')) ||
  (first !== last && first.word !== null && BODIES.has(first.word) && words.some(({ upper, word }) => !upper && word.length > 3)) ||
  (isPart(first, 'bodies') && first !== last && !units.some((unit) => isPart(unit, 'name') || isPart(unit, 'nationality')))

/** Has one of the names of the body a word of the written one, or its beginning, that not all bodies have? Others may have the same letters. */
function isCalled({ sense: { name: id } }: NameSense, words: readonly Token[], { actorNames, actors }: World): boolean {
  const own = words.filter(({ word, kind }) => kind === 'word' && word.length > 3 && !BODIES.has(word)).map(({ folded }) => folded)
  if (own.length === 0 || !actors.has(id)) return true
  return actorNames.some(
    (spelling) =>
      spelling.id === id &&
      fold(spelling.name.toLowerCase())
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => own.some((other) => isAkin(word, other))),
  )
}
/** "liberation", «libération»; no "mobile" for "mobilization". */
const isAkin = (word: string, other: string): boolean => word.startsWith(other.slice(0, STEM)) && Math.abs(word.length - other.length) < STEM
const STEM = 5

/** The unit with which the words before a bracket begin that the letters in it stand for, in their order; small words count or not. */
function findBeginning(units: readonly ReadUnit[], at: number, { tokens }: Sentence): number | null {
  const short = units[at] as ReadUnit
  const { raw } = tokens[short.from] as Token
  if (short.to > short.from + 1 || !/^\p{Lu}{3,10}$/u.test(raw)) return null
  const letters = [...fold(raw.toLowerCase())]
  // Of a name with words without capitals («la Brigade de défense des dunes») it must be plain where it begins.
  let plain = false
  for (let index = at - 2; index >= Math.max(0, at - MOST_WORDS); index--) {
    const unit = units[index] as ReadUnit
    const token = tokens[unit.from] as Token
    const isSmall = token.kind !== 'word' || !token.upper
    const joins = ['of', 'and', 'determiner', 'at', 'against', 'to'].some((part) => isPart(unit, part)) || SMALL.has(unit.word ?? '')
    if (isSmall && !joins && index < at - 3) {
      if (!isNoun(unit)) return null
      plain = true
    }
    if (plain && !(token.upper && BODIES.has(token.word))) continue
    if (token.upper && fold(token.word).startsWith(letters[0] as string) && isSpelt(tokens.slice(unit.from, units[at - 2]?.to), letters)) return index
  }
  return null
}

/** Do the letters begin words of the name in their order, two of three of them at least, and the last one too? */
function isSpelt(tokens: readonly Token[], letters: readonly string[]): boolean {
  let next = 0
  let words = 0
  for (const { word, kind } of tokens) {
    if (kind !== 'word') continue
    if (word.length > 3) words++
    if (next < letters.length && fold(word).startsWith(letters[next] as string)) next++
  }
  return next === letters.length && words <= letters.length + 1 && words >= 2
}

const MOST_WORDS = 16
const SMALL: ReadonlySet<string> = new Set([',', "'", 'for', 'the', 'pour', 'des', 'du', 'la', 'le', 'les', 'l', 'd'])

/** The identity of a name that is an actor's or an outlet's without doubt. */
function toSense({ value }: ReadUnit): NameSense | null {
  if (value.kind !== 'name' || value.id === null || value.open !== undefined || (value.sort !== 'actor' && value.sort !== 'outlet')) return null
  return { sense: { sort: value.sort, name: value.id, gloss: value.name, tense: null, value: 0 }, exact: null, shared: false }
}

/** «Agence des dunes et du désert (ADD, officielle)»: the word behind the bracket whose letters begin words of the name. */
function findAcronym(units: readonly ReadUnit[], at: number, tokens: readonly Token[]): string | null {
  const unit = units[at] as ReadUnit
  const short = units[at + 2]
  if (short === undefined || !OPENERS.has(units[at + 1]?.word ?? '') || short.to !== short.from + 1) return null
  const { raw, upper } = tokens[short.from] as Token
  if (!upper || raw.length < 2 || raw.length > LONGEST_ACRONYM || isSame(short, unit)) return null
  // «l’armée de libération (KLA)»: letters of another language, that nobody else has.
  if (units[at + 1]?.word === '(' && units[at + 3]?.word === ')' && !isPart(short, 'name') && /^\p{Lu}{3,6}$/u.test(raw)) return raw
  let letters = fold(raw.toLowerCase())
  for (const { folded } of tokens.slice(unit.from, unit.to)) if (folded.startsWith(letters.charAt(0))) letters = letters.slice(1)
  return letters === '' ? raw : null
}

const isSame = (one: ReadUnit, other: ReadUnit): boolean =>
  one.value.kind === 'name' && other.value.kind === 'name' && one.value.id === other.value.id

/** The last word of a name of two or more, with what a hyphen joins to it; without its article too: al-Sadou, Sadou. */
function toSurnames({ from, to }: ReadUnit, tokens: readonly Token[]): string[] {
  let start = to - 1
  while (start > from && tokens[start]?.glued) start--
  // «Rami Abdel Rahmane … M. Abdel Rahmane».
  if (start > from + 1 && SERVANTS.has(tokens[start - 1]?.word ?? '')) start--
  const surname = tokens.slice(start, to)
  const short = surname.at(-1) as Token
  if (start === from || short.word.length < 4) return []
  return [toKey(surname), ...(surname[0]?.upper === false ? [toKey([short])] : [])]
}

/** «Karim Sadou … Karim»: the first name alone, where it has four letters and no other begins the name. */
function toFirstName({ from, to }: ReadUnit, tokens: readonly Token[]): string[] {
  const first = tokens[from] as Token
  return to > from + 1 && first.upper && first.word.length > 3 && !tokens[from + 1]?.glued ? [toKey([first])] : []
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el'])
const SERVANTS: ReadonlySet<string> = new Set(['abd', 'abdel', 'abdul', 'abdoul', 'ben', 'bin', 'abu', 'abou', 'ag', 'ould'])

const toKey = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join(' ')

function replaceShort(units: readonly ReadUnit[], { tokens }: Sentence, acronyms: Declared, surnames: Declared, world: World): readonly ReadUnit[] {
  const made: ReadUnit[] = []
  let changed = false
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as ReadUnit
    const found = findShort(units, at, tokens, acronyms, surnames)
    if (found === null) made.push(unit)
    else {
      changed = true
      made.push(toNameUnit({ senses: [found.sense] }, unit.from, (units[found.to - 1] as ReadUnit).to, world, null))
    }
    at = found?.to ?? at + 1
  }
  return changed ? made : units
}

function findShort(
  units: readonly ReadUnit[],
  at: number,
  tokens: readonly Token[],
  acronyms: Declared,
  surnames: Declared,
): { readonly sense: NameSense; readonly to: number } | null {
  const unit = units[at] as ReadUnit
  const token = tokens[unit.from] as Token
  if (!token.upper) return null
  const acronym = unit.to === unit.from + 1 ? acronyms.get(token.raw) : undefined
  if (acronym !== undefined && (unit.value as NameValue).id !== acronym.sense.name) return { sense: acronym, to: at + 1 }
  // A capital before it is a first name, perhaps another's.
  if (isPart(unit, 'name') || isPart(units[at - 1], 'capital') || token.glued) return null
  for (let to = Math.min(units.length, at + LONGEST); to > at; to--) {
    const last = units[to - 1] as ReadUnit
    const surname = tokens[last.to]?.glued === true ? undefined : surnames.get(toKey(tokens.slice(unit.from, last.to)))
    // «Mohammed al-Sadou» is not whom the text calls Mohammed Karim.
    const behind = tokens[last.to]
    const goesOn = behind !== undefined && (ARTICLES.has(behind.word) || SERVANTS.has(behind.word)) && tokens[last.to + 1]?.upper === true
    // "Baloch journalist": a people's name before a noun.
    const people = ['nationality', 'quality'].some((part) => isPart(unit, part)) && isPart(units[to], 'thing')
    if (surname !== undefined && !isPart(units[to], 'capital') && !goesOn && !people) return { sense: surname, to }
  }
  return null
}

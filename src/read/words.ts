import type { NameSense, Sense, WordEntry } from '../lang/index.ts'
import { branchOf, type FoundPhrase, findLongest } from '../match/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { findAlikeName } from './alike-name.ts'
import { toNameUnit } from './name-unit.ts'
import type { Grammar } from './sentence-reader.ts'
import { type ClassSet, classSet, isPart, type ReadUnit, type WordValue } from './units.ts'

const TOKEN = { kind: 'token' } as const
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '“', '”', '"'])
type FoundWord = FoundPhrase<Sense> | null
/** How many words of a verb may stand before the day inside it. */
const BEFORE_INSERT = 3
const COMPOUND: readonly Sense[] = [{ sort: 'filler', name: 'filler', gloss: '', tense: null, value: 0 }]
const NO_CLASS = classSet([])
const DIGITS = classSet(['digits'])
const CAPITAL = classSet(['capital'])
const QUOTE = classSet(['quote'])
const WEAPON = classSet(['weapon'])
const FILLER = classSet(['filler'])

/** Tokens become words of the lexicon and names of the world, the longest phrase first; the days already found stay whole. */
export function toWords(sentence: Sentence, { vocabulary, world, language }: Grammar, days: readonly ReadUnit[]): ReadUnit[] {
  const { tokens, words } = sentence
  const { bareCapitals, compounds } = language.habits
  let nextDay = 0
  const limit = (): number => days[nextDay]?.from ?? tokens.length
  const line: Line = {
    sentence,
    entries: tokens.map(({ form }) => vocabulary.entryOf(form)),
    folded: tokens.map((token, at) =>
      token.kind === 'sign' && token.word !== "'" && token.word !== '&' && !isShortening(tokens, at) ? null : token.folded,
    ),
  }
  const { entries } = line
  const units: ReadUnit[] = []
  const weaponsInside = (from: number, to: number): readonly ReadUnit[] => {
    for (let at = from; at < to; at++) {
      const inner = findLongest(entries[at]?.words ?? null, words, at, Math.min(to, limit()))
      const senses = inner?.senses.filter(({ sort }) => sort === 'weapon') ?? []
      if (inner !== null && senses.length > 0 && inner.to - at < to - from) {
        return [{ from: at, to: inner.to, classes: WEAPON, word: null, rule: 'word', value: { kind: 'word', senses } }]
      }
    }
    return []
  }
  /** «est tombée lundi sur», «a été « victime d’un attentat »: a verb of several words with a day or an opening quotation between them. */
  const findInterrupted = (at: number, word: FoundWord): FoundWord => {
    const branch = entries[at]?.words ?? null
    if (branch === null || branch.branches === null) return null
    const day = days[nextDay]
    const quote = nextQuote(tokens, at + 1, Math.min(at + 4, limit()))
    const inner = quote !== null ? { from: quote, to: quote + 1 } : day
    if (inner === undefined || inner.from <= at || inner.from - at > BEFORE_INSERT) return null
    const end = days.find(({ from }) => from >= inner.to)?.from ?? tokens.length
    const found = findLongest(branch, [...words.slice(at, inner.from), ...words.slice(inner.to, end)], 0)
    if (found === null || at + found.to <= inner.from || at + found.to <= (word?.to ?? 0)) return null
    return found.senses.some(({ sort }) => sort === 'act-verb' || sort === 'carrier')
      ? { to: at + found.to + inner.to - inner.from, senses: found.senses }
      : null
  }
  const findWord = (at: number): FoundWord => {
    const token = tokens[at] as Token
    const straight = findLongest(entries[at]?.words ?? null, words, at, limit())
    const word = findInterrupted(at, straight) ?? straight
    if ((word !== null && (at > 0 || token.word.length > 1)) || !token.upper) return word
    const accented = bareCapitals[token.word.charAt(0)]
    if (accented === undefined) return word
    return findLongest(branchOf(vocabulary.words, accented + token.word.slice(1)), words, at, limit()) ?? word
  }
  /** «membres du Groupe de la rive»: a phrase of the lexicon ends where a name begins that goes on behind it. */
  const beforeName = (at: number, word: FoundWord): FoundWord => {
    if (word === null || word.to === at + 1) return word
    // «l’extrême-nord du Kori», «de l’Extrême-Nord»: a side that is a region's name.
    const side = word.senses.some(({ sort, name }) => sort === 'grammar' && (name === 'compass' || name === 'at'))
    // «le gouverneur de la région de l’Est»: names that begin with a small noun.
    const office = word.senses.some(({ sort, name }) => sort === 'thing' && name === 'roles')
    for (let start = at + 1; start < word.to; start++) {
      if (tokens[start]?.upper !== true && !side && !(office && entries[start]?.names != null)) continue
      const name = findName(line, start, limit(), false)
      if (name !== null && (name.to > word.to || (side && name.to === word.to && name.to > start + 1 && tokens[start]?.upper === true)))
        return findLongest(entries[at]?.words ?? null, words, at, Math.min(start, limit()))
    }
    return word
  }
  const toPlainUnit = (at: number, word: FoundWord): ReadUnit => {
    const token = tokens[at] as Token
    if (word === null) {
      const classes = token.kind === 'number' ? DIGITS : token.upper ? CAPITAL : QUOTES.has(token.word) ? QUOTE : NO_CLASS
      return { from: at, to: at + 1, classes, word: token.word, rule: 'token', value: TOKEN }
    }
    const { plain, upper, value } = readSenses(word.senses)
    const weapons = word.to > at + 1 && plain.has('act-noun') ? weaponsInside(at, word.to) : []
    return {
      from: at,
      to: word.to,
      classes: at > 0 && token.upper ? upper : plain,
      word: word.to === at + 1 ? token.word : null,
      rule: 'word',
      value: weapons.length === 0 ? value : { kind: 'word', senses: word.senses, weapons },
    }
  }
  /** The units of a stretch that is no name after all. */
  const toPlain = (from: number, to: number): readonly ReadUnit[] => {
    const plain: ReadUnit[] = []
    for (let at = from; at < to; ) {
      const word = findWord(at)
      const unit = toPlainUnit(at, word !== null && word.to > to ? null : word)
      plain.push(unit)
      at = unit.to
    }
    return plain
  }
  for (let at = 0; at < tokens.length; ) {
    while ((days[nextDay]?.from ?? at) < at) nextDay++
    const day = days[nextDay]
    if (day !== undefined && day.from === at) {
      units.push(day)
      at = day.to
      nextDay++
      continue
    }
    const token = tokens[at] as Token
    if (token.glued && compounds?.has(token.word) === true) {
      const before = units.at(-1)
      // "US-made" says no more of whose it is; "rebel-held" does.
      const foreign = before !== undefined && before.to === at && compounds.get(token.word) === 'drops' && !isPart(before, 'actor')
      if (foreign) units.pop()
      units.push({
        from: foreign ? before.from : at,
        to: at + 1,
        classes: FILLER,
        word: null,
        rule: 'compound',
        value: { kind: 'word', senses: COMPOUND },
      })
      at++
      continue
    }
    const lexical = beforeName(at, withoutPreposition(findWord(at), at, units.at(-1), line, limit()))
    let name = token.kind === 'sign' ? null : findName(line, at, limit(), lexical === null)
    const word = lexical !== null && isHyphened(sentence, at, lexical.to) && !lexical.senses.some(({ sort }) => COMPOUNDED.has(sort)) ? null : lexical
    // "The National Intelligence Agency" is no paper called The National.
    if (name !== null && lexical !== null && lexical.to === at + 1 && isArticle(lexical.senses)) {
      const behind = findName(line, at + 1, limit(), false)
      if (behind !== null && behind.to > name.to) name = null
    }
    if (name !== null && isHyphened(sentence, at, name.to) && isUnheard(line, name.to, limit())) name = null
    if (name !== null && lexical !== null && isArticle(lexical.senses) && isCutShort(name, line)) name = null
    const asked = name === null && word === null && token.kind === 'word' && (token.upper || tokens[at + 1]?.upper === true)
    const heard = asked && !isPart(units.at(-1), 'capital') ? findAlike(line, at, limit(), world) : null
    name ??= heard
    if (name !== null && (word === null || name.to >= word.to)) {
      const unit = toNameUnit(name, at, name.to, world, isOpen(name.senses) ? toPlain(at, name.to) : null)
      units.push(heard === null ? unit : { ...unit, rule: HEARD })
      at = name.to
    } else {
      const unit = toPlainUnit(at, word)
      units.push(unit)
      at = unit.to
    }
  }
  return units
}

/** The rule of a name that no table has as it is written. */
export const HEARD = 'heard'

/** "The National Security Service": a paper's name from its article on, before another word of the lexicon with a capital. */
function isCutShort({ to, senses }: FoundPhrase<NameSense>, { sentence: { tokens, titleCase }, entries }: Line): boolean {
  const next = tokens[to]
  if (titleCase || next?.upper !== true || next.capitals || !next.spaced || tokens[to - 1]?.capitals === true) return false
  return entries[to]?.words != null && senses.every(({ sense: { sort } }) => sort === 'outlet')
}

/** "S. Sudan", "N. Korea": a stop behind one capital belongs to the name. */
const isShortening = (tokens: readonly Token[], at: number): boolean => tokens[at]?.word === '.' && /^[NS]$/.test(tokens[at - 1]?.raw ?? '')

/** A sentence with what the tables have of each of its tokens. */
interface Line {
  readonly sentence: Sentence
  readonly entries: readonly WordEntry[]
  /** The tokens as names are compared; no name goes on behind a sign. */
  readonly folded: readonly (string | null)[]
}

function nextQuote(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'sign' && QUOTES.has(token.word)) return at
  }
  return null
}

interface ReadSenses {
  readonly plain: ClassSet
  /** With its capital, inside a sentence. */
  readonly upper: ClassSet
  readonly value: WordValue
}

/** The classes of a word; senses are shared, so each list is worked out once. */
function readSenses(senses: readonly Sense[]): ReadSenses {
  let read = readings.get(senses)
  if (read === undefined) {
    const classes = [...new Set(senses.flatMap(toClasses))]
    read = { plain: classSet(classes), upper: classSet([...classes, 'upper']), value: { kind: 'word', senses } }
    readings.set(senses, read)
  }
  return read
}
const readings = new WeakMap<readonly Sense[], ReadSenses>()

/**
 * «a été attaquée à Gao»: behind «été» a deed is passive, and the «à» of «s’attaquer à» is none of it; «a visé à l’arme lourde un marché»: nor is that
 * of «viser à», where no infinitive follows.
 */
function withoutPreposition(found: FoundWord, at: number, before: ReadUnit | undefined, { sentence, entries }: Line, limit: number): FoundWord {
  if (found === null || found.to === at + 1) return found
  const last = found.to - 1
  // "shot at least ten people": the preposition is of the figure's hedge.
  if (sentence.words[last] === 'at' && HEDGED.has(sentence.words[found.to] ?? ''))
    return findLongest(entries[at]?.words ?? null, sentence.words, at, Math.min(last, limit)) ?? found
  const meant = found.senses.some(({ sort, name }) => sort === 'carrier' && name === 'suggest')
  const toDo = [found.to, found.to + 1].some((next) => entries[next]?.words?.senses?.some(({ tense }) => tense === 'infinitive') === true)
  if (!isBeen(before) && (!meant || toDo)) return found
  const preposition = last < limit ? entries[last]?.words?.senses : null
  if (preposition?.some(({ sort, name }) => sort === 'grammar' && name === 'to') !== true) return found
  const shorter = findLongest(entries[at]?.words ?? null, sentence.words, at, Math.min(last, limit))
  return shorter?.to === last && shorter.senses.some(({ sort }) => sort === 'act-verb') ? shorter : found
}

const HEDGED: ReadonlySet<string> = new Set(['least', 'most'])

const isBeen = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'word' && unit.value.senses.some(({ sort, name, tense }) => sort === 'auxiliary' && name === 'be' && tense === 'participle')

const isArticle = (senses: readonly Sense[]): boolean => senses.some(({ sort, name }) => sort === 'grammar' && name === 'determiner')

/** «Fils-Aimé», "Katsina-Ala": is the one word before `to` with its capital only the first half of a name? */
const isHyphened = ({ tokens, titleCase }: Sentence, at: number, to: number): boolean =>
  !titleCase &&
  to === at + 1 &&
  tokens[at]?.upper === true &&
  tokens[at].capitals !== true &&
  tokens[to]?.glued === true &&
  tokens[to].upper &&
  !tokens[to].capitals

/** Words that make adjectives of two: «Franco-Allemand», "North-East". */
const COMPOUNDED: ReadonlySet<string> = new Set(['nationality', 'demonym', 'grammar', 'number', 'ordinal', 'weekday', 'month'])

/** Do neither the tables nor the lexicon have what begins here? */
const isUnheard = ({ sentence, entries, folded }: Line, at: number, limit: number): boolean =>
  findLongest(entries[at]?.names ?? null, folded, at, limit) === null && findLongest(entries[at]?.words ?? null, sentence.words, at) === null

/** "Planes Hit Town": where every word has a capital, what the lexicon has as a deed is no place unless a preposition stands before it. */
const isDeedInTitle = ({ to, senses }: FoundPhrase<NameSense>, at: number, { titleCase, words }: Sentence, entries: readonly WordEntry[]): boolean =>
  titleCase &&
  at > 0 &&
  to === at + 1 &&
  senses.every(({ sense: { sort } }) => sort === 'place') &&
  entries[at]?.words?.senses?.some(({ sort }) => sort === 'act-verb') === true &&
  entries[at - 1]?.words?.senses?.some(({ sort, name }) => sort === 'grammar' && BEFORE_PLACES.has(name)) !== true &&
  !BEFORE_PLACES.has(words[at - 1] ?? '')
const BEFORE_PLACES: ReadonlySet<string> = new Set(['at', 'of', 'from', 'to', 'in', 'near'])

/** A name begins with a capital or a digit unless all of the sentence is without; the case must be exact where the table says so. */
function findName({ sentence, entries, folded }: Line, at: number, limit: number, alone: boolean): FoundPhrase<NameSense> | null {
  const token = sentence.tokens[at] as Token
  const { names, small } = entries[at] as WordEntry
  if (names === null || folded[at] === null) return null
  // Names that begin with a small word («al-Qaim», «golfe d’Aden») have their capital soon behind it.
  if (!token.upper && token.kind !== 'number' && !small && !isCapitalSoon(sentence.tokens, at + 1)) return null
  const found = findLongest(names, folded, at, limit)
  // "US$65,000"
  if (found === null || sentence.tokens[found.to]?.raw === '$') return null
  if (isDeedInTitle(found, at, sentence, entries)) return null
  // "Amna B., 34,": a first name before an initial is no paper's.
  const [initial, stop] = [sentence.tokens[found.to]?.raw ?? '', sentence.tokens[found.to + 1]?.word]
  if (
    found.to === at + 1 &&
    /^\p{Lu}\.?$/u.test(initial) &&
    (initial.length === 2 || stop === '.') &&
    found.senses.every(({ sense: { sort } }) => sort === 'outlet')
  )
    return null
  const written = sentence.tokens.slice(at, found.to)
  if (!written.some((part) => part.upper)) {
    // «les houthis», «des talibans»: names that the table writes small; «les 3R» begins with its figure.
    const raw = written.length === 1 ? token.raw : ''
    const senses = found.senses.filter(({ exact }) => exact !== null && (exact === exact.toLowerCase() || (token.kind === 'number' && exact === raw)))
    return senses.length === 0 ? null : { to: found.to, senses }
  }
  const senses = found.senses.filter(({ exact }) => {
    if (exact === null) return token.upper || found.to > at + 1
    // «LeT»: a short acronym in both cases is written so and not otherwise.
    if (exact !== exact.toUpperCase())
      return (
        token.upper && (written.length > 1 || token.raw === exact || !EXACT.test(exact) || (alone && INNER_CAPITAL.test(exact) && exact.length >= 4))
      )
    // "WHO IS TO BLAME": among words in capitals, a word is a word.
    if (written.every((part) => part.capitals)) return alone || !(isShouted(sentence, at - 1) || isShouted(sentence, found.to))
    // French writes «Jnim», «Codeco»: long acronyms as names, where no word is written so.
    return alone && token.upper && exact.length >= 4
  })
  if (senses.length === 0) return null
  // "SANA" in capitals is the agency, and «Sana» the town.
  const asWritten = found.to === at + 1 && token.capitals ? senses.filter(({ exact }) => exact === token.raw) : []
  return { to: found.to, senses: asWritten.length > 0 ? asWritten : senses }
}

/** The identity that the words sound like, as a sense of its sort. */
function findAlike(line: Line, at: number, limit: number, world: World): { to: number; senses: readonly NameSense[] } | null {
  const found = findAlikeName(line.sentence, at, limit, world)
  if (found === null) return null
  // "Kori Barou Salah": half of a longer name.
  const behind = line.sentence.tokens[found.to]
  if (behind?.upper === true && behind.kind === 'word' && !behind.capitals && isUnheard(line, found.to, limit)) return null
  const { sort, id } = found.alike
  const identity = (sort === 'place' ? world.places : sort === 'actor' ? world.actors : world.outlets).get(id)
  const sense: Sense = { sort, name: id, gloss: identity?.name ?? id, tense: null, value: 0 }
  return { to: found.to, senses: [{ sense, exact: null, shared: false }] }
}

/** How many words behind a small one a name may have its first capital. */
const CAPITAL_WITHIN = 3
function isCapitalSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + CAPITAL_WITHIN; at++) if (tokens[at]?.upper === true) return true
  return false
}
const INNER_CAPITAL = /.\p{Lu}/u
/** Spellings of one word that hold letter by letter: «LeT», «Libération», which is no "Liberation". */
const EXACT = /.\p{Lu}|[^\p{ASCII}]/u
/** Is the token beside a name a word all in capitals, among others that are? "a US MQ-9 drone", "the US DEA" are none. */
function isShouted({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.kind !== 'word' || !tokens[at].capitals || tokens[at].word.length < 2) return false
  const words = tokens.slice(Math.max(0, at - SHOUTED_WITHIN), at + SHOUTED_WITHIN).filter(({ kind, word }) => kind === 'word' && word.length > 1)
  return words.filter(({ capitals }) => capitals).length * 2 > words.length
}
/** How many tokens to either side tell whether words are shouted. */
const SHOUTED_WITHIN = 10

/** Does an actor share the name with others, or mean nobody without the words around it? */
const isOpen = (senses: readonly NameSense[]): boolean =>
  senses.some(({ sense }) => sense.sort === 'actor') &&
  (senses.some(({ shared }) => shared) ||
    senses.some(({ sense: { sort, name } }) => sort !== senses[0]?.sense.sort || name !== senses[0]?.sense.name))

function toClasses(sense: Sense): string[] {
  switch (sense.sort) {
    case 'grammar':
    case 'thing':
      return [sense.name]
    case 'act-verb':
    case 'act-noun':
      return [sense.sort, sense.name]
    case 'carrier':
      return ['carrier', sense.name]
    default:
      return [sense.sort]
  }
}

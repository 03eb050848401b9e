import type { NameSense, Sense, Vocabulary } from '../lang/index.ts'
import { findLongest, type Trie } from '../match/index.ts'
import { fold, type Sentence, type Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { findAlikeName } from './alike-name.ts'
import { toNameUnit } from './name-unit.ts'
import type { Grammar } from './sentence-reader.ts'
import { classSet, isPart, type ReadUnit } from './units.ts'

const classesOfSenses = new WeakMap<readonly Sense[], ReadonlySet<string>>()
const TOKEN = { kind: 'token' } as const
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '“', '”', '"'])
type FoundWord = { readonly to: number; readonly senses: readonly Sense[] } | null
/** How many words of a verb may stand before the day inside it. */
const BEFORE_INSERT = 3
const COMPOUND: readonly Sense[] = [{ sort: 'filler', name: 'filler', gloss: '', tense: null, value: 0 }]

/** Tokens become words of the lexicon and names of the world, the longest phrase first; the days already found stay whole. */
export function toWords(sentence: Sentence, { vocabulary, world, language }: Grammar, days: readonly ReadUnit[]): ReadUnit[] {
  const { tokens } = sentence
  const { bareCapitals, compounds } = language.habits
  let nextDay = 0
  const limit = (): number => days[nextDay]?.from ?? tokens.length
  const wordAt = (index: number): string | null => (index < limit() ? (tokens[index]?.word ?? null) : null)
  const folded: (string | null)[] = tokens.map((token) => (token.kind === 'sign' && token.word !== "'" ? null : ''))
  const foldAt = (index: number): string | null => {
    if (index >= limit()) return null
    const known = folded[index]
    if (known !== '') return known ?? null
    const made = fold((tokens[index] as Token).word)
    folded[index] = made
    return made
  }
  const units: ReadUnit[] = []
  const weaponsInside = (from: number, to: number): readonly ReadUnit[] => {
    for (let at = from; at < to; at++) {
      const inner = findLongest(vocabulary.words, at, (index) => (index < to ? wordAt(index) : null))
      const senses = inner?.senses.filter(({ sort }) => sort === 'weapon') ?? []
      if (inner !== null && senses.length > 0 && inner.to - at < to - from) {
        return [{ from: at, to: inner.to, classes: classSet(['weapon']), word: null, rule: 'word', value: { kind: 'word', senses } }]
      }
    }
    return []
  }
  /** «est tombée lundi sur», «a été « victime d’un attentat »: a verb of several words with a day or an opening quotation between them. */
  const findInterrupted = (at: number, word: FoundWord): FoundWord => {
    const quote = [at + 1, at + 2, at + 3].find((index) => QUOTES.has(tokens[index]?.word ?? ''))
    const day = days[nextDay]
    const inner = quote !== undefined && quote < (day?.from ?? tokens.length) ? { from: quote, to: quote + 1 } : day
    if (inner === undefined || inner.from <= at || inner.from - at > BEFORE_INSERT) return null
    const end = days.find(({ from }) => from >= inner.to)?.from ?? tokens.length
    const length = inner.to - inner.from
    const found = findLongest(vocabulary.words, at, (index) => {
      const behind = index < inner.from ? index : index + length
      return behind < end ? (tokens[behind]?.word ?? null) : null
    })
    if (found === null || found.to <= inner.from || found.to <= (word?.to ?? 0)) return null
    return found.senses.some(({ sort }) => sort === 'act-verb' || sort === 'carrier') ? { to: found.to + length, senses: found.senses } : null
  }
  const findWord = (at: number): FoundWord => {
    const token = tokens[at] as Token
    const straight = findLongest(vocabulary.words, at, wordAt)
    const word = findInterrupted(at, straight) ?? straight
    if ((word !== null && (at > 0 || token.word.length > 1)) || !token.upper) return word
    const accented = bareCapitals[token.word.charAt(0)]
    if (accented === undefined) return word
    const first = accented + token.word.slice(1)
    return findLongest(vocabulary.words, at, (index) => (index === at ? first : wordAt(index))) ?? word
  }
  /** «membres du Groupe de la rive»: a phrase of the lexicon ends where a name begins that goes on behind it. */
  const beforeName = (at: number, word: FoundWord): FoundWord => {
    for (let start = at + 1; start < (word?.to ?? 0); start++) {
      if (tokens[start]?.upper !== true) continue
      const name = findName(sentence, start, vocabulary, foldAt, false)
      if (name !== null && name.to > (word?.to ?? 0)) return findLongest(vocabulary.words, at, (index) => (index < start ? wordAt(index) : null))
    }
    return word
  }
  const toPlainUnit = (at: number, word: FoundWord): ReadUnit => {
    const token = tokens[at] as Token
    if (word === null) {
      const classes =
        token.kind === 'number'
          ? classSet(['digits'])
          : token.upper
            ? classSet(['capital'])
            : QUOTES.has(token.word)
              ? classSet(['quote'])
              : classSet([])
      return { from: at, to: at + 1, classes, word: token.word, rule: 'token', value: TOKEN }
    }
    let classes = classesOfSenses.get(word.senses)
    if (classes === undefined) {
      classes = classSet([...new Set(word.senses.flatMap(toClasses))])
      classesOfSenses.set(word.senses, classes)
    }
    const weapons = word.to > at + 1 && classes.has('act-noun') ? weaponsInside(at, word.to) : []
    if (at > 0 && token.upper) classes = classSet([...classes, 'upper'])
    return {
      from: at,
      to: word.to,
      classes,
      word: word.to === at + 1 ? token.word : null,
      rule: 'word',
      value: weapons.length === 0 ? { kind: 'word', senses: word.senses } : { kind: 'word', senses: word.senses, weapons },
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
        classes: classSet(['filler']),
        word: null,
        rule: 'compound',
        value: { kind: 'word', senses: COMPOUND },
      })
      at++
      continue
    }
    const lexical = beforeName(at, withoutPreposition(findWord(at), at, units.at(-1), vocabulary, wordAt))
    let name = token.kind === 'sign' ? null : findName(sentence, at, vocabulary, foldAt, lexical === null)
    const word = lexical !== null && isHyphened(sentence, at, lexical.to) && !lexical.senses.some(({ sort }) => COMPOUNDED.has(sort)) ? null : lexical
    // "The National Intelligence Agency" is no paper called The National.
    if (name !== null && lexical !== null && lexical.to === at + 1 && isArticle(lexical.senses)) {
      const behind = findName(sentence, at + 1, vocabulary, foldAt, false)
      if (behind !== null && behind.to > name.to) name = null
    }
    if (name !== null && isHyphened(sentence, at, name.to) && isUnheard(sentence, name.to, vocabulary, foldAt)) name = null
    if (name === null && word === null && token.kind === 'word' && (token.upper || tokens[at + 1]?.upper === true))
      name = findAlike(sentence, at, limit(), world)
    if (name !== null && (word === null || name.to >= word.to)) {
      units.push(toNameUnit(name, at, name.to, world, isOpen(name.senses) ? toPlain(at, name.to) : null))
      at = name.to
    } else {
      const unit = toPlainUnit(at, word)
      units.push(unit)
      at = unit.to
    }
  }
  return units
}

/** «a été attaquée à Gao»: behind «été» a deed is passive, and the «à» of «s’attaquer à» is none of it. */
function withoutPreposition(
  found: FoundWord,
  at: number,
  before: ReadUnit | undefined,
  { words }: Vocabulary,
  wordAt: (index: number) => string | null,
): FoundWord {
  if (found === null || found.to === at + 1 || !isBeen(before)) return found
  const last = found.to - 1
  const preposition = findLongest(words, last, (index) => (index === last ? wordAt(index) : null))
  if (preposition?.senses.some(({ sort, name }) => sort === 'grammar' && name === 'to') !== true) return found
  const shorter = findLongest(words, at, (index) => (index < last ? wordAt(index) : null))
  return shorter?.to === last && shorter.senses.some(({ sort }) => sort === 'act-verb') ? shorter : found
}

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
const isUnheard = (sentence: Sentence, at: number, vocabulary: Vocabulary, foldAt: (index: number) => string | null): boolean =>
  findLongest(vocabulary.names, at, foldAt) === null && findLongest(vocabulary.words, at, (index) => sentence.tokens[index]?.word ?? null) === null

/** A name begins with a capital or a digit unless all of the sentence is without; the case must be exact where the table says so. */
function findName(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  foldAt: (index: number) => string | null,
  alone: boolean,
): { to: number; senses: readonly NameSense[] } | null {
  const token = sentence.tokens[at] as Token
  // Names that begin with a small word («al-Qaim», «golfe d’Aden») have their capital soon behind it.
  const soon = sentence.tokens.slice(at + 1, at + 1 + CAPITAL_WITHIN).some(({ upper }) => upper)
  if (!token.upper && !soon && token.kind !== 'number' && !smallNames(vocabulary).has(foldAt(at) ?? '')) return null
  const found = findLongest(vocabulary.names, at, foldAt)
  if (found === null) return null
  const written = sentence.tokens.slice(at, found.to)
  if (!written.some((part) => part.upper)) {
    // «les houthis», «des talibans»: names that the table writes small.
    const senses = found.senses.filter(({ exact }) => exact !== null && exact === exact.toLowerCase())
    return senses.length === 0 ? null : { to: found.to, senses }
  }
  const senses = found.senses.filter(({ exact }) => {
    if (exact === null) return token.upper || found.to > at + 1
    // «LeT»: a short acronym in both cases is written so and not otherwise.
    if (exact !== exact.toUpperCase())
      return token.upper && (written.length > 1 || token.raw === exact || !INNER_CAPITAL.test(exact) || (alone && exact.length >= 4))
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
function findAlike(sentence: Sentence, at: number, limit: number, world: World): { to: number; senses: readonly NameSense[] } | null {
  const found = findAlikeName(sentence, at, limit, world)
  if (found === null) return null
  const { sort, id } = found.alike
  const identity = (sort === 'place' ? world.places : sort === 'actor' ? world.actors : world.outlets).get(id)
  const sense: Sense = { sort, name: id, gloss: identity?.name ?? id, tense: null, value: 0 }
  return { to: found.to, senses: [{ sense, exact: null, shared: false }] }
}

/** How many words behind a small one a name may have its first capital. */
const CAPITAL_WITHIN = 3
const INNER_CAPITAL = /.\p{Lu}/u
/** Is the token beside a name a word all in capitals? */
const isShouted = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].capitals && tokens[at].word.length > 1

/** First words of the names that the tables write small («houthis», «talibans»). */
function smallNames(vocabulary: Vocabulary): ReadonlySet<string> {
  let known = small.get(vocabulary)
  if (known !== undefined) return known
  const isSmall = (branch: Trie<NameSense>): boolean =>
    branch.senses?.some(({ exact }) => exact !== null && exact === exact.toLowerCase()) === true ||
    [...(branch.branches?.values() ?? [])].some(isSmall)
  known = new Set([...(vocabulary.names.branches ?? [])].filter(([, branch]) => isSmall(branch)).map(([word]) => word))
  small.set(vocabulary, known)
  return known
}
const small = new WeakMap<Vocabulary, ReadonlySet<string>>()

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

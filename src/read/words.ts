import type { NameSense, Sense, Vocabulary } from '../lang/index.ts'
import { findLongest, type Trie } from '../match/index.ts'
import { fold, type Sentence, type Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import type { Grammar } from './sentence-reader.ts'
import { classSet, isPart, type NameValue, type ReadUnit } from './units.ts'

const classesOfSenses = new WeakMap<readonly Sense[], ReadonlySet<string>>()
const TOKEN = { kind: 'token' } as const
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '“', '”', '"'])
const COMPOUND: readonly Sense[] = [{ sort: 'filler', name: 'filler', gloss: '', tense: null, value: 0 }]

/** Tokens become words of the lexicon and names of the world, the longest phrase first; the days already found stay whole. */
export function toWords(sentence: Sentence, { vocabulary, world, language }: Grammar, days: readonly ReadUnit[]): ReadUnit[] {
  const { tokens } = sentence
  const { bareCapitals, compounds } = language.habits
  let nextDay = 0
  const limit = (): number => days[nextDay]?.from ?? tokens.length
  const wordAt = (index: number): string | null => (index < limit() ? (tokens[index]?.word ?? null) : null)
  const folded: (string | null)[] = tokens.map((token) => (token.kind === 'sign' ? null : ''))
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
  for (let at = 0; at < tokens.length; ) {
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
    let word = findLongest(vocabulary.words, at, wordAt)
    if ((word === null || (at === 0 && token.word.length === 1)) && token.upper) {
      const accented = bareCapitals[token.word.charAt(0)]
      if (accented !== undefined) {
        const first = accented + token.word.slice(1)
        word = findLongest(vocabulary.words, at, (index) => (index === at ? first : wordAt(index))) ?? word
      }
    }
    const name = token.kind === 'sign' ? null : findName(sentence, at, vocabulary, foldAt, word === null)
    if (name !== null && (word === null || name.to >= word.to)) {
      units.push(toNameUnit(name, at, name.to, world))
      at = name.to
    } else if (word !== null) {
      let classes = classesOfSenses.get(word.senses)
      if (classes === undefined) {
        classes = classSet([...new Set(word.senses.flatMap(toClasses))])
        classesOfSenses.set(word.senses, classes)
      }
      const weapons = word.to > at + 1 && classes.has('act-noun') ? weaponsInside(at, word.to) : []
      if (at > 0 && token.upper) classes = classSet([...classes, 'upper'])
      units.push({
        from: at,
        to: word.to,
        classes,
        word: word.to === at + 1 ? token.word : null,
        rule: 'word',
        value: weapons.length === 0 ? { kind: 'word', senses: word.senses } : { kind: 'word', senses: word.senses, weapons },
      })
      at = word.to
    } else {
      const classes =
        token.kind === 'number'
          ? classSet(['digits'])
          : token.upper
            ? classSet(['capital'])
            : QUOTES.has(token.word)
              ? classSet(['quote'])
              : classSet([])
      units.push({ from: at, to: at + 1, classes, word: token.word, rule: 'token', value: TOKEN })
      at++
    }
  }
  return units
}

/** A name begins with a capital or a digit unless all of the sentence is without; the case must be exact where the table says so. */
function findName(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  foldAt: (index: number) => string | null,
  alone: boolean,
): { to: number; senses: readonly NameSense[] } | null {
  const token = sentence.tokens[at] as Token
  // Names that begin with a small particle («al-Qaim») have their capital at once behind it.
  if (!token.upper && sentence.tokens[at + 1]?.upper !== true && token.kind !== 'number' && !smallNames(vocabulary).has(token.word)) return null
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
    if (exact !== exact.toUpperCase()) return token.upper
    // French writes «Jnim», «Codeco»: long acronyms as names, where no word is written so.
    return written.every((part) => part.capitals) || (alone && token.upper && exact.length >= 4)
  })
  return senses.length === 0 ? null : { to: found.to, senses }
}

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

function toNameUnit(name: { senses: readonly NameSense[] }, from: number, to: number, world: World): ReadUnit {
  const order = ['actor', 'place', 'country', 'outlet'] as const
  const best = [...name.senses].sort(
    (a, b) => Number(a.shared) - Number(b.shared) || order.indexOf(a.sense.sort as 'actor') - order.indexOf(b.sense.sort as 'actor'),
  )[0] as NameSense
  const { sort, name: id, gloss } = best.sense
  const country =
    sort === 'country'
      ? id
      : sort === 'place'
        ? (world.places.get(id)?.country ?? null)
        : sort === 'actor'
          ? (world.actors.get(id)?.country ?? null)
          : null
  const value: NameValue = { kind: 'name', sort: sort as NameValue['sort'], id, name: gloss, country, candidate: null }
  return { from, to, classes: classSet(['name', sort]), word: null, rule: `name/${id}`, value }
}

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

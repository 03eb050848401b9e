import { addPhrase, branchOf, emptyTrie, type Trie } from '../match/index.ts'
import { type Form, fold, oncePer, toTokens } from '../text/index.ts'
import { readTable, type Spelling, toSpellings, type World } from '../world/index.ts'
import type { Tense } from './inflection.ts'
import type { Language } from './language.ts'
import type { GrammarName, Words } from './lexicon.ts'

/** One meaning of a word: what sort of word it is, which one of the sort, and its common English name. */
export interface Sense {
  readonly sort:
    | 'act-verb'
    | 'act-noun'
    | 'carrier'
    | 'thing'
    | 'weapon'
    | 'grammar'
    | 'quality'
    | 'filler'
    | 'auxiliary'
    | 'number'
    | 'scale'
    | 'collective'
    | 'ordinal'
    | 'times'
    | 'hedge'
    | 'weekday'
    | 'month'
    | 'country'
    | 'nationality'
    | 'demonym'
    | 'place'
    | 'actor'
    | 'outlet'
  /** Act, carrier, class of things, kind of weapon, part of grammar, ISO code or identity. */
  readonly name: string
  /** Common English name, '' where it has none. */
  readonly gloss: string
  readonly tense: Tense | null
  /** Of number words and calendar words what they stand for; of nouns 1 where the form is a singular with a plural beside it. */
  readonly value: number
}

/** A language's words and the world's names in that language, ready to be found. */
export interface Vocabulary {
  readonly words: Trie<Sense>
  /** Number words, hedges, weekdays and months alone: what days are made of. */
  readonly calendar: Trie<Sense>
  /** First words of weekdays and months: a sentence without one, a year or a rule's own word tells no day. */
  readonly dayWords: ReadonlySet<string>
  readonly names: Trie<NameSense>
  /** What begins with a form, in all of these. */
  readonly entryOf: (form: Form) => WordEntry
  readonly countries: ReadonlyMap<string, Country>
}

/** The phrases of each table that begin with one form, `null` where there are none. */
export interface WordEntry {
  readonly words: Trie<Sense> | null
  readonly calendar: Trie<Sense> | null
  readonly names: Trie<NameSense> | null
  /** Has one of its names no capital («houthis», «talibans»)? */
  readonly small: boolean
  /** May one of its phrases be of a running count («au total», "so far")? */
  readonly total: boolean
}

export interface NameSense {
  readonly sense: Sense
  /** The written form where the case must be exact. */
  readonly exact: string | null
  readonly shared: boolean
}

/** How records name a country and what is of it. */
export interface Country {
  readonly name: string
  readonly adjective: string
}

/** Small Latin letters and single spaces: the tokens are the words. Most entries are such, and loading them all is most of the start. */
const PLAIN = /^[a-zß-öø-ÿœ]+(?: [a-zß-öø-ÿœ]+)*$/

const CALENDAR: ReadonlySet<Sense['sort']> = new Set(['number', 'scale', 'collective', 'ordinal', 'hedge', 'weekday', 'month'])

export function toVocabulary(language: Language, english: ReadonlyMap<string, Country>, world: World): Vocabulary {
  const words = emptyTrie<Sense>()
  const calendar = emptyTrie<Sense>()
  const dayWords = new Set<string>()
  const names = emptyTrie<NameSense>()
  const split = (text: string): string[] => {
    if (PLAIN.test(text)) return text.split(' ')
    // An ending such as "'t" is a word only behind another: alone, its apostrophe would be cut off.
    const [first = ''] = text.split(' ')
    if (first.startsWith("'") && language.habits.endings.has(first.slice(1).toLowerCase()))
      return [first.toLowerCase(), ...split(text.slice(first.length))]
    return toTokens(text, 0, text.length, language.habits).map((token) => token.word)
  }
  const entries = (list: Words): string[] =>
    list
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  const add = (text: string, sense: Sense): void => {
    const phrase = split(text)
    if (phrase.length === 0) return
    addPhrase(words, phrase, sense)
    if (CALENDAR.has(sense.sort)) addPhrase(calendar, phrase, sense)
    if (sense.sort === 'weekday' || sense.sort === 'month') dayWords.add(phrase[0] as string)
  }
  const sense = (sort: Sense['sort'], name: string, gloss = '', tense: Tense | null = null, value = 0): Sense => ({ sort, name, gloss, tense, value })
  const verbs = (list: Words, make: (tense: Tense) => Sense): void => {
    const made = new Map<Tense, Sense>()
    for (const lemma of entries(list)) {
      for (const { form, tense } of language.inflectVerb(lemma)) {
        let known = made.get(tense)
        if (known === undefined) {
          known = make(tense)
          made.set(tense, known)
        }
        add(form, known)
      }
    }
  }
  const nouns = (list: Words, meaning: Sense): void => {
    const single = { ...meaning, value: 1 }
    for (const lemma of entries(list)) {
      const forms = new Set(language.inflectNoun(lemma))
      for (const form of forms) add(form, form === lemma && forms.size > 1 ? single : meaning)
    }
  }
  const adjectives = (list: Words, meaning: Sense): void => {
    for (const lemma of entries(list)) for (const form of new Set(language.inflectAdjective(lemma))) add(form, meaning)
  }
  const fixed = (list: Words, meaning: Sense): void => {
    for (const entry of entries(list)) add(entry.replace(/^=/, ''), meaning)
  }

  for (const [name, act] of Object.entries(language.words.acts)) {
    verbs(act.verbs, (tense) => sense('act-verb', name, '', tense))
    nouns(act.nouns, sense('act-noun', name))
  }
  for (const [name, list] of Object.entries(language.words.carriers)) verbs(list, (tense) => sense('carrier', name, '', tense))
  for (const [name, glossed] of Object.entries(language.words.things)) {
    for (const [gloss, list] of Object.entries(glossed)) nouns(list, sense('thing', name, gloss))
  }
  for (const [kind, list] of Object.entries(language.words.weapons)) nouns(list, sense('weapon', kind))
  for (const [part, list] of Object.entries(language.words.grammar)) fixed(list, sense('grammar', part))
  for (const [gloss, list] of Object.entries(language.words.qualities)) adjectives(list, sense('quality', gloss, gloss))
  adjectives(language.words.fillers, sense('filler', 'filler'))

  const { auxiliaries, numbers } = language
  for (const helper of ['have', 'be'] as const) {
    for (const [tense, list] of Object.entries(auxiliaries[helper])) fixed(list, sense('auxiliary', helper, '', tense as Tense))
  }
  for (const helper of ['future', 'conditional', 'modal', 'infinitive', 'empty'] as const) fixed(auxiliaries[helper], sense('auxiliary', helper))

  for (const [word, value] of Object.entries(numbers.units)) add(word, sense('number', 'number', '', null, value))
  for (const [word, value] of Object.entries(numbers.scales)) add(word, sense('scale', 'scale', '', null, value))
  for (const [word, { value, plural }] of Object.entries(numbers.collective))
    add(word, sense('collective', plural ? 'plural' : 'singular', '', null, value))
  for (const [word, value] of Object.entries(numbers.ordinals.words)) add(word, sense('ordinal', 'ordinal', '', null, value))
  for (const [word, value] of Object.entries(numbers.times.alone)) add(word, sense('times', 'times', '', null, value))
  for (const [hedge, list] of Object.entries(numbers.hedges)) fixed(list, sense('hedge', hedge))
  language.weekdays.forEach((list, weekday) => {
    fixed(list, sense('weekday', 'weekday', '', null, weekday))
  })
  language.months.forEach((list, month) => {
    fixed(list, sense('month', 'month', '', null, month + 1))
  })

  const addName = ({ id, name, exact, shared }: Spelling, sort: 'place' | 'actor' | 'outlet' | 'country', gloss: string): void => {
    const phrase = split(name).map(fold)
    if (phrase.length > 0) addPhrase(names, phrase, { sense: sense(sort, id, gloss), exact: exact ? name : null, shared })
  }
  for (const row of readTable(new URL(`./${language.code}/countries.tsv`, import.meta.url))) {
    const iso = row['iso'] as string
    const country = english.get(iso)
    if (country === undefined) continue
    for (const name of (row['names'] ?? '').split('|').filter(Boolean))
      addName({ id: iso, name, exact: /^[A-Z.]{2,3}$/.test(name), shared: false }, 'country', country.name)
    for (const adjective of (row['adjectives'] ?? '').split('|').filter(Boolean)) {
      if (/^[A-Z.]{2,4}$/.test(adjective)) addName({ id: iso, name: adjective, exact: true, shared: false }, 'country', country.adjective)
      else adjectives(adjective, sense('nationality', iso, country.adjective))
    }
    for (const demonym of (row['demonyms'] ?? '').split('|').filter(Boolean)) fixed(demonym, sense('demonym', iso, country.adjective))
  }
  for (const spelling of world.placeNames) addName(spelling, 'place', world.places.get(spelling.id)?.name ?? spelling.name)
  for (const spelling of world.actorNames) addName(spelling, 'actor', world.actors.get(spelling.id)?.name ?? spelling.name)
  for (const spelling of world.outletNames) addName(spelling, 'outlet', world.outlets.get(spelling.id)?.name ?? spelling.name)
  const places = readTable(new URL(`./${language.code}/places.tsv`, import.meta.url))
  for (const spelling of toSpellings(places, 'names')) addName(spelling, 'place', world.places.get(spelling.id)?.name ?? spelling.name)
  keepGrammar(words)
  const entryOf = oncePer((form: Form) => toEntry(branchOf(words, form.word), branchOf(calendar, form.word), branchOf(names, form.folded)))
  return { words, calendar, dayWords, names, entryOf, countries: english }
}

const toEntry = (words: Trie<Sense> | null, calendar: Trie<Sense> | null, names: Trie<NameSense> | null): WordEntry => ({
  words,
  calendar,
  names,
  small: hasSense(names, ({ exact }) => exact !== null && exact === exact.toLowerCase()),
  total: hasSense(words, ({ sort, name }) => sort === 'grammar' && name === 'total'),
})

const hasSense = <S>(branch: Trie<S> | null, isMeant: (sense: S) => boolean): boolean =>
  branch !== null && (branch.senses?.some(isMeant) === true || [...(branch.branches?.values() ?? [])].some((inner) => hasSense(inner, isMeant)))

/** The parts of grammar whose words are what the grammar says they are, whatever verb or noun is written like them. */
export const CLOSED_PARTS: readonly GrammarName[] = [
  'determiner',
  'of',
  'against',
  'at',
  'with',
  'by',
  'from',
  'since',
  'according',
  'to',
  'and',
  'or',
  'but',
  'that',
  'who',
  'where',
  'when',
  'not',
  'pronoun',
  'reflexive',
  'this',
  'between',
]
const CLOSED: ReadonlySet<string> = new Set(CLOSED_PARTS)

function keepGrammar(words: Trie<Sense>): void {
  for (const branch of words.branches?.values() ?? []) {
    if (branch.senses?.some((sense) => sense.sort === 'grammar' && CLOSED.has(sense.name))) {
      branch.senses = branch.senses.filter(({ sort }) => sort === 'grammar' || sort === 'auxiliary' || sort === 'number' || sort === 'hedge')
    }
  }
}

/** Countries as records name them, from the English table's first name and first adjective. */
export function loadCountries(): ReadonlyMap<string, Country> {
  const rows = readTable(new URL('./en/countries.tsv', import.meta.url))
  const first = (cell: string | undefined): string => (cell ?? '').split('|')[0] ?? ''
  return new Map(rows.map((row) => [row['iso'] as string, { name: first(row['names']), adjective: first(row['adjectives']) || first(row['names']) }]))
}

import {
  type ActName,
  CLOSED_PARTS,
  type DayRule,
  type FrameRule,
  type Language,
  type SpeechRule,
  type TallyRule,
  type Vocabulary,
} from '../lang/index.ts'
import { type RuleSet, toRuleSet } from '../match/index.ts'
import { type Form, oncePer, type Sentence } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { dropAges } from './ages.ts'
import { toAmounts } from './amounts.ts'
import { markAsides } from './asides.ts'
import { CLASSES } from './classes.ts'
import { joinNames } from './join-names.ts'
import { toLists } from './lists.ts'
import type { NameContext } from './name-context.ts'
import { toNames } from './names.ts'
import { toPhrases } from './phrases.ts'
import { type PlaceWords, toPlaceWords } from './place-area.ts'
import { dropFigureQuotes, dropScareQuotes, dropSidesAndAges } from './quotes.ts'
import { nameSides } from './side-names.ts'
import { joinSlashed } from './slash-names.ts'
import type { ReadUnit } from './units.ts'
import { toVerbs } from './verbs.ts'

/** A language made ready to read: its tables indexed, its rules compiled. */
export interface Grammar {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly world: World
  /** Deeds whose perfect takes «be» and is active all the same. */
  readonly beActive: ReadonlySet<ActName>
  readonly placeWords: PlaceWords
  readonly days: RuleSet<DayRule>
  /** May a day expression be near it? */
  readonly tellsDay: (form: Form) => boolean
  readonly speech: RuleSet<SpeechRule>
  readonly events: RuleSet<FrameRule>
  readonly tallies: RuleSet<TallyRule>
}

/** Words that may stand between any two parts of a clause. */
export const PASSES = ['adverb', 'negligible', 'also', 'day', 'day-like', 'aside', 'quote']

/** A grammar whose tables are indexed and rules compiled when they are first asked for: most runs read one language. */
export function toGrammar(language: Language, toVocabulary: () => Vocabulary, world: World): Grammar {
  const vocabulary = once(toVocabulary)
  const rules = once(() => {
    const common = smallWords(language)
    const options = { passes: PASSES, common: new Set([...common, ...BROAD]) }
    const days = toRuleSet(language.days, CLASSES, { common })
    const { dayWords } = vocabulary()
    return {
      placeWords: toPlaceWords(language.placePhrases),
      days,
      tellsDay: oncePer(({ word, kind }: Form) => (kind === 'number' ? word.length >= 2 : dayWords.has(word)) || days.anchors.has(word)),
      speech: toRuleSet(language.speech, CLASSES, options),
      events: toRuleSet(language.events, CLASSES, options),
      tallies: toRuleSet(language.tallies, CLASSES, options),
    }
  })
  return {
    language,
    world,
    beActive: new Set(language.beActive),
    get vocabulary() {
      return vocabulary()
    },
    get placeWords() {
      return rules().placeWords
    },
    get days() {
      return rules().days
    },
    get tellsDay() {
      return rules().tellsDay
    },
    get speech() {
      return rules().speech
    },
    get events() {
      return rules().events
    },
    get tallies() {
      return rules().tallies
    },
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The single words of the closed classes. */
const smallWords = ({ words }: Language): ReadonlySet<string> =>
  new Set(
    CLOSED_PARTS.flatMap((part) => words.grammar[part].split(',').map((word) => word.trim().toLowerCase().replace(/’/g, "'"))).filter(
      (word) => !word.includes(' '),
    ),
  )
/** Classes that most sentences have once their phrases are read. */
const BROAD = ['<phrase>', '<goal>', '<party>', '<people>', '<place>', '<amount>', '<at>', '<of>', '<by>', '<to>', '<from>', '<participle>']

type Units = readonly ReadUnit[]

/** Is told what each level makes of each sentence. */
export type SeeLevel = (sentence: number, level: string, units: Units) => void

/** One level of all sentences, before the next level begins. */
export function toLevel(name: string, below: readonly Units[], make: (units: Units, sentence: number) => Units, seen: SeeLevel): readonly Units[] {
  const made = below.map((units, sentence) => make(units, sentence))
  for (const [sentence, units] of made.entries()) seen(sentence, name, units)
  return made
}

/** The sentences' words with their amounts and names; which places the names mean is settled over the whole document. */
export function toNamedUnits(
  words: readonly Units[],
  sentences: readonly Sentence[],
  { language, vocabulary, world }: Grammar,
  context: NameContext,
  seen: SeeLevel,
): readonly Units[] {
  const sentenceAt = (index: number): Sentence => sentences[index] as Sentence
  const amounts = toLevel('amounts', words, (units) => toAmounts(dropFigureQuotes(units), language.numbers), seen)
  const joined = amounts.map((units, index) => joinNames(units, sentenceAt(index), world.gazetteer))
  const sided = joined.map((units, index) => nameSides(units, sentenceAt(index), vocabulary, world))
  const joins = toLevel('joins', sided, (units) => joinSlashed(units, world), seen)
  const names = toLevel('names', joins, (units, index) => toNames(units, sentenceAt(index), context), seen)
  return toLevel('ages', names, dropAges, seen)
}

/** The levels above names, up to lists of phrases and verb groups. */
export function toSentenceUnits(named: readonly Units[], { language, beActive }: Grammar, seen: SeeLevel): readonly Units[] {
  const quotes = toLevel('quotes', named, (units) => dropSidesAndAges(dropScareQuotes(units)), seen)
  const verbs = toLevel('verbs', quotes, (units) => toVerbs(units, beActive, true), seen)
  const phrases = toLevel('phrases', verbs, (units) => toPhrases(units, language.headFirst), seen)
  const clauses = toLevel('clauses', phrases, (units) => toVerbs(units, beActive, false), seen)
  const lists = toLevel('lists', clauses, toLists, seen)
  return toLevel('asides', lists, markAsides, seen)
}

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
import { type NameContext, toNames } from './names.ts'
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

export type SeeLevel = (level: string, units: readonly ReadUnit[]) => void

/** A sentence's words with its amounts and names; which places the names mean is settled over the whole document. */
export function toNamedUnits(
  words: readonly ReadUnit[],
  sentence: Sentence,
  { language, vocabulary, world }: Grammar,
  context: NameContext,
  seen: SeeLevel,
): readonly ReadUnit[] {
  const amounts = toAmounts(dropFigureQuotes(words), language.numbers)
  seen('amounts', amounts)
  const joins = joinSlashed(nameSides(joinNames(amounts, sentence, world.gazetteer), sentence, vocabulary, world), world)
  seen('joins', joins)
  const names = toNames(joins, sentence, context)
  seen('names', names)
  const ages = dropAges(names)
  seen('ages', ages)
  return ages
}

/** The levels of one sentence above its names, up to lists of phrases and verb groups. */
export function toSentenceUnits(named: readonly ReadUnit[], { language, beActive }: Grammar, seen: SeeLevel): readonly ReadUnit[] {
  const quotes = dropSidesAndAges(dropScareQuotes(named))
  seen('quotes', quotes)
  const verbs = toVerbs(quotes, beActive, true)
  seen('verbs', verbs)
  const phrases = toPhrases(verbs, language.headFirst)
  seen('phrases', phrases)
  const clauses = toVerbs(phrases, beActive, false)
  seen('clauses', clauses)
  const lists = toLists(clauses)
  seen('lists', lists)
  const asides = markAsides(lists)
  seen('asides', asides)
  return asides
}

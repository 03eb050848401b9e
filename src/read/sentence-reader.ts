import { CLOSED_PARTS, type DayRule, type FrameRule, type Language, type SpeechRule, type TallyRule, type Vocabulary } from '../lang/index.ts'
import { type RuleSet, toRuleSet, toUnits } from '../match/index.ts'
import type { Sentence } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { toAmounts } from './amounts.ts'
import { markAsides } from './asides.ts'
import { CLASSES } from './classes.ts'
import { toLists } from './lists.ts'
import { type NameContext, toNames } from './names.ts'
import { toPhrases } from './phrases.ts'
import { dropScareQuotes } from './quotes.ts'
import type { ReadUnit } from './units.ts'
import { toVerbs } from './verbs.ts'

/** A language made ready to read: its tables indexed, its rules compiled. */
export interface Grammar {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly world: World
  readonly days: RuleSet<DayRule>
  readonly speech: RuleSet<SpeechRule>
  readonly events: RuleSet<FrameRule>
  readonly tallies: RuleSet<TallyRule>
}

/** Words that may stand between any two parts of a clause. */
export const PASSES = ['adverb', 'negligible', 'also', 'day', 'day-like', 'aside', 'quote']

export function toGrammar(language: Language, vocabulary: Vocabulary, world: World): Grammar {
  const common = smallWords(language)
  return {
    language,
    vocabulary,
    world,
    days: toRuleSet(language.days, CLASSES, { common }),
    speech: toRuleSet(language.speech, CLASSES, { passes: PASSES, common }),
    events: toRuleSet(language.events, CLASSES, { passes: PASSES, common }),
    tallies: toRuleSet(language.tallies, CLASSES, { passes: PASSES, common }),
  }
}

/** The single words of the closed classes. */
const smallWords = ({ words }: Language): ReadonlySet<string> =>
  new Set(
    CLOSED_PARTS.flatMap((part) => words.grammar[part].split(',').map((word) => word.trim().toLowerCase().replace(/’/g, "'"))).filter(
      (word) => !word.includes(' '),
    ),
  )

/** The levels of one sentence above its words, up to lists of phrases and verb groups; `seen` is told each level's units. */
export function toSentenceUnits(
  words: readonly ReadUnit[],
  sentence: Sentence,
  grammar: Grammar,
  context: NameContext,
  seen: (level: string, units: readonly ReadUnit[]) => void = () => {},
): readonly ReadUnit[] {
  const { language, world } = grammar
  const beActive = new Set(language.beActive)
  return toUnits(
    words,
    [
      { name: 'amounts', run: (units) => toAmounts(units, language.numbers) },
      { name: 'names', run: (units) => toNames(units, sentence, world, context) },
      { name: 'quotes', run: dropScareQuotes },
      { name: 'verbs', run: (units) => toVerbs(units, beActive, true) },
      { name: 'phrases', run: (units) => toPhrases(units, language.headFirst) },
      { name: 'clauses', run: (units) => toVerbs(units, beActive, false) },
      { name: 'lists', run: toLists },
      { name: 'asides', run: markAsides },
    ],
    seen,
  )
}

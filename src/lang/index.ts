export type { DayMeaning, DayRule, FrameRule, Language, SpeechRule, TallyRule } from './language.ts'
export {
  ACTS,
  type ActName,
  CARRIERS,
  type CarrierName,
  GRAMMAR,
  THINGS,
  type ThingName,
} from './lexicon.ts'
export type { NumberWords } from './numbers.ts'
export type { Bearing, PlacePhrases } from './place-phrases.ts'
export { CLOSED_PARTS, type Country, loadCountries, type NameSense, type Sense, toVocabulary, type Vocabulary, type WordEntry } from './vocabulary.ts'

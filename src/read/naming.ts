import type { Country } from '../lang/index.ts'
import type { Mention, Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import type { World } from '../world/index.ts'
import type { SettledPlace } from './place-names.ts'
import type { ReadUnit } from './units.ts'

/** What naming needs besides the phrase. */
export interface Naming {
  readonly countries: ReadonlyMap<string, Country>
  readonly world: World
  /** Is the document in the language of the records' names? */
  readonly english: boolean
  /** What the names of places were taken for, by the units that name them. */
  readonly places: ReadonlyMap<ReadUnit, SettledPlace>
  /** Names of persons: see `findPersons`. */
  readonly persons: ReadonlySet<string>
  /** The country that the document is about, where one stands out. */
  readonly home: string | null
  /** The country in whose name the document speaks. */
  readonly side: string | null
  /** The country of the place where the deed was done, while whom it hit is named. */
  readonly scene: string | null
  /** Parties of the document by the words that may point back to them: «la résistance», "the group". */
  readonly cast: Map<string, Mention>
  /** What words of the cast meant before the sentence that names them last: see `findCast`. */
  readonly castBefore: Map<string, Mention>
  /** The country whose adjective was read last. */
  recent: string | null
  /** Forces of states named in the sentence and right before it: see `findContingents`. */
  contingents: readonly Mention[]
}

/** Whom the word points back to: nobody named behind it in its own sentence. */
export function findCast(word: string, span: Span, sentence: Sentence, { cast, castBefore }: Naming): Mention | undefined {
  const known = cast.get(word)
  const start = sentence.tokens[0]?.start ?? 0
  return known !== undefined && known.span[0] > span[0] && known.span[0] < (sentence.tokens.at(-1)?.end ?? 0) && known.span[0] >= start
    ? castBefore.get(word)
    : known
}

/** Where the cast keeps the region named last. */
export const REGION = 'place:region'
/** Where the cast keeps a region's own government that the text has named. */
export const REGIONAL_GOVERNMENT = 'government:regional'
/** Where the cast keeps the mission or force of several states named last. */
export const REGIONAL_FORCE = 'force:regional'
/** Where the cast keeps the one group that the text has named so far; without an id once there are several. */
export const ONLY_GROUP = 'only:group'
/** Where the cast keeps the force that is called a joint one. */
export const JOINT = 'force:joint'
/** Where the cast keeps the minister named last by his office. */
export const MINISTER = 'office:minister'
/** Where the cast keeps the police, as long as no army has been spoken of since: "officers" are theirs. */
export const POLICE = 'police:officers'
/** Where the cast keeps the state that has the word in a sentence. */
export const VOICE = 'voice:state'

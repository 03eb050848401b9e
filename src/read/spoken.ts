import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import type { ReadUnit } from './units.ts'
import type { Utterance } from './utterances.ts'

/** A stretch of a sentence's units that somebody says, and through whom. */
export interface Speech {
  readonly from: number
  readonly to: number
  /** Where the words of saying stand; -1 where they stand in another sentence. */
  readonly at: number
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
  readonly manner: Utterance['manner']
  readonly rule: string
}

/** A sentence read up to its words of saying. */
export interface Spoken {
  readonly index: number
  readonly sentence: Sentence
  readonly title: boolean
  readonly units: readonly ReadUnit[]
  /** Its day expressions, also those inside a verb group: «were on Saturday killed». */
  readonly days: readonly ReadUnit[]
  readonly utterances: readonly Utterance[]
}

import type { Country } from '../lang/index.ts'
import type { Mention } from '../model/index.ts'
import type { World } from '../world/index.ts'

/** What naming needs besides the phrase. */
export interface Naming {
  readonly countries: ReadonlyMap<string, Country>
  readonly world: World
  /** The country that the document is about, where one stands out. */
  readonly home: string | null
  /** Parties of the document by the words that may point back to them: «la résistance», "the group". */
  readonly cast: Map<string, Mention>
  /** The country whose adjective was read last. */
  recent: string | null
}

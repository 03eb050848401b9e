import type { Words } from './lexicon.ts'

/** Points of the compass in degrees, clockwise from north. */
export type Bearing = 0 | 45 | 90 | 135 | 180 | 225 | 270 | 315

/** The words by which a language places something beside a place rather than in it. Hyphens and spaces are the same. */
export interface PlacePhrases {
  /** Nouns and adjectives: «nord-est», "northeastern". */
  readonly bearings: Readonly<Record<Bearing, Words>>
  /** Words for units of length, by their metres. */
  readonly lengths: Readonly<Record<'1000' | '1609' | '1852', Words>>
  /** Small words that may stand between the parts: «à l’», "of the". */
  readonly joints: Words
  readonly between: Words
  readonly and: Words
  /** What lies around a town: «campagne», "countryside". */
  readonly around: Words
  /** Words of nearness that have nothing but a place behind them: «près», "outskirts". */
  readonly beside: Words
  /** Words for going, behind which "to" leads to a place: "fled". */
  readonly goings: Words
  /** On the water before a coast: «au large», "off". */
  readonly offshore: Words
  readonly border: Words
  /** Nouns of what only a government has, where a capital's name has it: "Moscow's demand", «la position de Kinshasa». */
  readonly wills: Words
  /** Verbs right before the name of a capital that is told, asked or blamed: "urged Ankara". */
  readonly addressing: Words
  /** What a town does or bears itself: «Bamako vit», "Kyiv woke". */
  readonly happenings: Words
  /** Words for going through a town, where the capital behind "by" is only on the way. */
  readonly passing: Words
}

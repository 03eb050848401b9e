/** How a language writes, as far as cutting text into sentences and tokens needs it. */
export interface WritingHabits {
  /** Words that an apostrophe ends and that stand before another word: l, d, qu. Empty where apostrophes belong to words. */
  readonly elisions: ReadonlySet<string>
  /** Endings that an apostrophe begins and that are words of their own: 's. */
  readonly endings: ReadonlySet<string>
  /** Words whose full stop ends no sentence, without the stop, in lower case. */
  readonly abbreviations: ReadonlySet<string>
  readonly decimalSign: '.' | ','
  /** Letters that a capital may stand for without its accent, by the bare capital in lower case: e → é. */
  readonly bareCapitals: Readonly<Record<string, string>>
  /** Words that a hyphen makes part of an adjective ("rebel-held"): 'drops' where the word before is no owner ("US-made"). */
  readonly compounds?: ReadonlyMap<string, 'keeps' | 'drops'>
  /** Endings of common words, by which a word that a sentence begins with is no name: "Sadly". */
  readonly commonEndings?: RegExp
}

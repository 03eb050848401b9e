/** What the whole document says about names: which words it writes with a capital inside sentences, which countries it speaks of. */
export interface NameContext {
  readonly capitalised: ReadonlySet<string>
  readonly countries: ReadonlyMap<string, number>
  /** First names of persons whom the tables know, folded. */
  readonly givenNames: ReadonlySet<string>
  /** Endings that names hardly have. */
  readonly commonEndings: RegExp | null
}

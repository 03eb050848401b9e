/** Two tellings with their log-odds; positions in a list of tellings, the smaller first. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** A pair below this is not worth a mention. */
export const DOUBTFUL = -1.5

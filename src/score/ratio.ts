export interface Ratio {
  readonly precision: number
  readonly recall: number
  /** Their harmonic mean, 0 where both are. */
  readonly f1: number
}

/** How many there are in the gold, how many were predicted, and how many of those are right (`tp`). */
export interface Count {
  readonly tp: number
  readonly gold: number
  readonly predicted: number
}

export type Figure = Ratio & Count

export const toRatio = (precision: number, recall: number): Ratio => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

export const toFigure = ({ tp, gold, predicted }: Count): Figure => ({
  ...toRatio(predicted === 0 ? 0 : tp / predicted, gold === 0 ? 0 : tp / gold),
  tp,
  gold,
  predicted,
})

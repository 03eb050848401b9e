/** What a file can leave unsaid, each with a sentence; those of the first table cost the whole row. */
export const ROW_LOSSES = {
  'no-days': 'Left out: no account gives a day.',
  'days-too-wide': 'Left out: the possible days are more than the format can code.',
  'not-occurred': 'Left out: it is only threatened, or only denied.',
  'type-not-covered': 'Left out: the format does not cover this type of event.',
  'no-deaths': 'Left out: no account tells of a death.',
} as const

export const CELL_LOSSES = {
  'other-accounts': 'One account is printed where several differ.',
  'no-counterpart': 'The type has no name in the format; the cell is empty.',
  'no-geometry': 'Nothing to draw: no point, or no known precision of it.',
  'characters-replaced': 'Characters that the format cannot hold are replaced by U+FFFD.',
  'formulas-guarded': 'An apostrophe stands before what a spreadsheet would run.',
  'text-cut': 'A text longer than a cell may be is cut.',
} as const

export type LossKind = keyof typeof ROW_LOSSES | keyof typeof CELL_LOSSES

/** One thing that a file does not say of one incident. */
export interface Loss {
  readonly kind: LossKind
  /** The incident's id. */
  readonly incident: string
}

const isRowLoss = (kind: LossKind): kind is keyof typeof ROW_LOSSES => Object.hasOwn(ROW_LOSSES, kind)

/** Sentences such as «12 incidents: Left out: no account gives a day.», what costs whole rows first; none where nothing was lost. */
export function toLossSentences(counts: ReadonlyMap<LossKind, number>): string[] {
  const sentences: Readonly<Record<LossKind, string>> = { ...ROW_LOSSES, ...CELL_LOSSES }
  return [...counts]
    .sort(([a], [b]) => Number(isRowLoss(b)) - Number(isRowLoss(a)) || (a < b ? -1 : 1))
    .map(([kind, count]) => `${count} ${count === 1 ? 'incident' : 'incidents'}: ${sentences[kind]}`)
}

/** Counts incidents by what was lost of them, as long as the losses of an incident come together; `lose` goes into the options. */
export class LossCount {
  readonly #counts = new Map<LossKind, number>()
  readonly #last = new Map<LossKind, string>()

  readonly lose = ({ kind, incident }: Loss): void => {
    if (this.#last.get(kind) === incident) return
    this.#last.set(kind, incident)
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  get counts(): ReadonlyMap<LossKind, number> {
    return this.#counts
  }
}

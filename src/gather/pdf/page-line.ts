/** A run of letters as a page shows it: in points, y growing downwards, `top` and `bottom` about its letters. */
export interface PageRun {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Of the letters. */
  readonly size: number
}

/** Runs that stand side by side and belong together: one line of one column. */
export interface PageLine extends PageRun {
  readonly isRightToLeft: boolean
}

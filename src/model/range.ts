/** Inclusive bounds of a count; `max` is `null` where the text gives none («plus de 70» is `[71, null]`). */
export type Range = readonly [min: number, max: number | null]

export const sameRange = (a: Range | null, b: Range | null): boolean => a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])

/** The smallest range that holds both. */
export const joinRanges = (a: Range, b: Range): Range => [Math.min(a[0], b[0]), a[1] === null || b[1] === null ? null : Math.max(a[1], b[1])]

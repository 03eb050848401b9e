/** Half-open `[start, end)` in UTF-16 code units of a document's text. */
export type Span = readonly [start: number, end: number]

/** The words at a span. */
export const quote = (text: string, [start, end]: Span): string => text.slice(start, end)

/** The smallest span that holds both. */
export const joinSpans = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

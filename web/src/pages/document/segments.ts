import type { Mark, Span } from './marks.ts'

/** Letters that are shown by their name: they turn text around or are not seen at all. */
const HIDDEN: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

const HIDDEN_LETTER = /(?![\t\n\r])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const toHiddenName = (letter: string): string => HIDDEN[letter] ?? `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Words over which the same marks lie; `hidden` names the one letter that is shown by its name. */
export interface Segment {
  readonly span: Span
  readonly marks: readonly Mark[]
  readonly hidden: string | null
}

/** Cuts the words of `span` wherever a mark begins or ends, and around letters that are not seen. */
export function toSegments(text: string, [from, to]: Span, marks: readonly Mark[]): Segment[] {
  const over = marks.filter(({ span: [start, end] }) => start < to && end > from)
  const cuts = new Set([from, to])
  for (const { span } of over) for (const at of span) if (at > from && at < to) cuts.add(at)
  const hidden = new Map<number, string>()
  for (const { 0: letter, index } of text.slice(from, to).matchAll(HIDDEN_LETTER)) {
    const at = from + index
    hidden.set(at, toHiddenName(letter))
    cuts.add(at)
    if (at + 1 < to) cuts.add(at + 1)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, index): Segment => {
    const start = edges[index] as number
    return { span: [start, end], marks: over.filter(({ span }) => span[0] <= start && span[1] >= end), hidden: hidden.get(start) ?? null }
  })
}

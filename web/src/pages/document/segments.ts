import { findHidden } from '../../format/hidden-letters.ts'
import type { Mark, Span } from './marks.ts'

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
  for (const { at: within, name } of findHidden(text.slice(from, to))) {
    const at = from + within
    hidden.set(at, name)
    cuts.add(at)
    if (at + 1 < to) cuts.add(at + 1)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, index): Segment => {
    const start = edges[index] as number
    return { span: [start, end], marks: over.filter(({ span }) => span[0] <= start && span[1] >= end), hidden: hidden.get(start) ?? null }
  })
}

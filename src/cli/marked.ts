import type { Span } from '../model/index.ts'
import type { Paint } from './paint.ts'
import type { Slot } from './slots.ts'
import { toVisible } from './visible.ts'

interface Mark {
  readonly span: Span
  readonly names: readonly string[]
}

/** The slots that lie whole in `span` and do not cut across another, outer ones first; slots of the same words share a mark. */
function toMarks(span: Span, slots: readonly Slot[]): Mark[] {
  const marks: { span: Span; names: string[] }[] = []
  const inside = slots.filter((slot) => slot.span[0] >= span[0] && slot.span[1] <= span[1] && slot.span[0] < slot.span[1])
  for (const slot of inside.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const same = marks.find((mark) => mark.span[0] === slot.span[0] && mark.span[1] === slot.span[1])
    if (same !== undefined) {
      if (!same.names.includes(slot.name)) same.names.push(slot.name)
    } else if (marks.every((mark) => mark.span[1] <= slot.span[0] || mark.span[1] >= slot.span[1]))
      marks.push({ span: slot.span, names: [slot.name] })
  }
  return marks
}

/** Which of the slots `toMarked` shows in `span`. */
export const isMarked = (slot: Slot, span: Span, slots: readonly Slot[]): boolean =>
  toMarks(span, slots).some((mark) => mark.span[0] === slot.span[0] && mark.span[1] === slot.span[1])

/** The words at `span` on one line, fit for a terminal, its slots in colour or, without colour, as `[slot: words]`. */
export function toMarked(text: string, span: Span, slots: readonly Slot[], paint: Paint): string {
  const marks = toMarks(span, slots)
  const words = (from: number, to: number, inside: Mark | null): string => {
    const shown = toVisible(text.slice(from, to))
    return paint.isOn && inside !== null ? paint.slot(inside.names[0] ?? '', shown) : shown
  }
  const show = ([from, to]: Span, around: Mark | null, candidates: readonly Mark[]): string => {
    let shown = ''
    let at = from
    for (const [index, mark] of candidates.entries()) {
      if (mark.span[0] < at || mark.span[1] > to) continue
      const inner = candidates.slice(index + 1).filter(({ span: [start, end] }) => start >= mark.span[0] && end <= mark.span[1])
      const content = show(mark.span, mark, inner)
      shown += words(at, mark.span[0], around) + (paint.isOn ? content : `[${mark.names.join(', ')}: ${content}]`)
      at = mark.span[1]
    }
    return shown + words(at, to, around)
  }
  return show(span, null, marks).trim()
}

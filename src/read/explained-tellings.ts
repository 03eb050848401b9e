import type { SeeDecision } from './discourse.ts'
import type { Draft } from './draft.ts'
import type { Weighed } from './sameness.ts'

/** One telling of an event, with what became of it. */
export interface ExplainedTelling {
  /** Counted through the document from 1, the titles last: they are read last. */
  readonly number: number
  readonly sentence: number
  readonly rule: string
  /** What it says, slot by slot. */
  readonly says: readonly (readonly [slot: string, value: string])[]
  /** Is it the first of an event, told again of one, or does it say too little to be one? */
  readonly outcome: 'first' | 'again' | 'too-little'
  /** The event told before that it is most like, by the number of its first telling; it takes `needed` points to be told again of it. */
  readonly nearest: { readonly number: number; readonly points: number; readonly needed: number; readonly reasons: readonly Weighed[] } | null
}

/** What becomes of each telling while `read` runs, in order. */
export function toTellings(read: (seen: SeeDecision) => void): ExplainedTelling[] {
  const tellings: ExplainedTelling[] = []
  const numbers = new Map<Draft, number>()
  read(({ draft, event, isFirst, nearest }) => {
    const number = tellings.length + 1
    if (isFirst && event !== null) numbers.set(event, number)
    tellings.push({
      number,
      sentence: draft.sentence,
      rule: draft.foundBy,
      says: toSlots(draft),
      outcome: event === null ? 'too-little' : isFirst ? 'first' : 'again',
      nearest: nearest && { number: numbers.get(nearest.known) ?? 0, points: nearest.points, needed: nearest.needed, reasons: nearest.reasons },
    })
  })
  return tellings
}

function toSlots({ type, place, days, actor, target, killed, wounded }: Draft): ExplainedTelling['says'] {
  const slots: readonly (readonly [string, string | null])[] = [
    ['type', type],
    ['place', place?.name ?? null],
    ['day', days === null ? null : [...new Set(days.value)].join(' – ')],
    ['actor', actor?.name ?? null],
    ['target', target?.name ?? null],
    ['killed', toFigure(killed)],
    ['wounded', toFigure(wounded)],
  ]
  return slots.flatMap(([slot, value]) => (value === null ? [] : [[slot, value]]))
}

const toFigure = (toll: Draft['killed']): string | null => toll && [...new Set(toll.value.map((bound) => bound ?? '…'))].join(' – ')

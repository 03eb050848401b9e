import { overlaps, type Span } from '../model/index.ts'
import type { Aliases } from './names.ts'
import { type EventSlot, isGiven, isRight, type Slots, type TallySlot } from './slots.ts'

export interface Pairing<T> {
  readonly pairs: readonly (readonly [gold: T, predicted: T])[]
  readonly missed: readonly T[]
  readonly spurious: readonly T[]
}

// Where two records could go with one, the place tells them apart best.
const weightOf = (slot: EventSlot | TallySlot): number => (slot === 'place' ? 3 : 1)

/** Do two records rest on any of the same text? */
export const shareText = (a: readonly Span[] | undefined, b: readonly Span[] | undefined): boolean =>
  (a ?? []).some((span) => (b ?? []).some((other) => overlaps(span, other)))

/** Pairs gold with predicted records one to one, among those that may go together the most alike first, earlier ones where equal. */
export function toPairs<T extends object>(
  gold: readonly T[],
  predicted: readonly T[],
  {
    may,
    slots,
    aliases,
  }: { readonly may: (gold: T, predicted: T) => boolean; readonly slots: readonly (EventSlot | TallySlot)[]; readonly aliases: Aliases },
): Pairing<T> {
  const candidates: { readonly alike: number; readonly at: number; readonly to: number }[] = []
  for (const [at, record] of gold.entries()) {
    for (const [to, other] of predicted.entries()) {
      if (!may(record, other)) continue
      const right = slots.filter((slot) => isGiven((record as Slots)[slot]) && isRight(slot, record, other, aliases))
      candidates.push({ alike: right.reduce((sum, slot) => sum + weightOf(slot), 0), at, to })
    }
  }
  candidates.sort((a, b) => b.alike - a.alike || a.at - b.at || a.to - b.to)
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, to } of candidates) {
    if (partners.has(at) || taken.has(to)) continue
    partners.set(at, to)
    taken.add(to)
  }
  return {
    pairs: [...partners].map(([at, to]) => [gold[at] as T, predicted[to] as T] as const),
    missed: gold.filter((_, at) => !partners.has(at)),
    spurious: predicted.filter((_, to) => !taken.has(to)),
  }
}

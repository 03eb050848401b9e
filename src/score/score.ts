import { type Grouped, toBcubed } from './bcubed.ts'
import type { Aliases } from './names.ts'
import { type Pairing, shareText, toPairs } from './pairs.ts'
import { type Count, type Figure, type Ratio, toFigure } from './ratio.ts'
import type { EventRecord, ScoredDocument, TallyRecord } from './record.ts'
import { EVENT_SLOTS, type EventSlot, isAccepted, isGiven, isRight, type Slots, TALLY_SLOTS, type TallySlot } from './slots.ts'

export interface Score {
  readonly documents: number
  /** Gold documents for which nothing was predicted. */
  readonly absent: number
  readonly events: Figure
  readonly slots: Readonly<Record<EventSlot, Figure>>
  /** All slots of all events together. */
  readonly record: Figure
  readonly tallies: Figure
  readonly tallySlots: Readonly<Record<TallySlot, Figure>>
  /** B-cubed over paired events that the gold gives an incident. */
  readonly incidents: Ratio & { readonly items: number }
}

type Kind = 'event' | 'tally'

/** One thing that differs from the gold. */
export type Difference =
  | { readonly kind: 'absent'; readonly document: string }
  | { readonly kind: 'missed' | 'spurious'; readonly document: string; readonly of: Kind; readonly record: EventRecord | TallyRecord }
  | {
      readonly kind: 'slot'
      readonly document: string
      readonly of: Kind
      readonly record: EventRecord | TallyRecord
      readonly slot: EventSlot | TallySlot
      readonly gold: unknown
      readonly predicted: unknown
    }

const ATTACKS: ReadonlySet<string> = new Set([
  'air_drone_strike',
  'shelling_missile',
  'suicide_bomb',
  'remote_explosive',
  'armed_clash',
  'attack_on_civilians',
  'other_attack',
  'disrupted_weapons',
])

/** May two records tell of one event? Attacks of any type may, and so may threats of whatever is threatened. */
const mayBeSameEvent = (gold: EventRecord, predicted: EventRecord): boolean =>
  (gold.type === predicted.type ||
    (ATTACKS.has(gold.type) && ATTACKS.has(predicted.type)) ||
    (gold.status === 'threatened' && predicted.status === 'threatened')) &&
  shareText(gold.at, predicted.at)

const mayBeSameTally = (gold: TallyRecord, predicted: TallyRecord, aliases: Aliases): boolean =>
  shareText(gold.at, predicted.at) && isRight('value', { value: gold.value }, { value: predicted.value }, aliases)

interface Tally {
  tp: number
  gold: number
  predicted: number
}
const zero = (): Tally => ({ tp: 0, gold: 0, predicted: 0 })

/** Adds up one kind of records over all documents. */
function toCounter<S extends EventSlot | TallySlot>(of: Kind, slots: readonly S[], aliases: Aliases, differences: Difference[]) {
  const found = zero()
  const bySlot = new Map<S, Tally>(slots.map((slot) => [slot, zero()]))

  function add<T extends (EventRecord | TallyRecord) & object>(
    document: string,
    { pairs, missed, spurious }: Pairing<T>,
    sizes: { readonly gold: readonly T[]; readonly predicted: readonly T[] },
  ): void {
    found.tp += pairs.length
    found.gold += sizes.gold.length
    found.predicted += sizes.predicted.length
    for (const record of missed) differences.push({ kind: 'missed', document, of, record })
    for (const record of spurious) differences.push({ kind: 'spurious', document, of, record })
    for (const [slot, count] of bySlot) {
      const slotOf = (record: Slots): unknown => record[slot]
      count.gold += sizes.gold.filter((record) => isGiven(slotOf(record))).length
      count.predicted += sizes.predicted.filter((record) => isGiven(slotOf(record))).length
      for (const [record, other] of pairs) {
        const [gold, predicted] = [slotOf(record), slotOf(other)]
        if (isGiven(gold) && isGiven(predicted) && isRight(slot, record, other, aliases)) count.tp += 1
        // Right as well, though the gold leaves the slot open: neither a hit nor a fault.
        else if (!isGiven(gold) && isGiven(predicted) && isAccepted(slot, record, other, aliases)) count.predicted -= 1
        else if (isGiven(gold) || isGiven(predicted)) differences.push({ kind: 'slot', document, of, record, slot, gold, predicted })
      }
    }
  }
  const figures = (): Record<S, Figure> => Object.fromEntries([...bySlot].map(([slot, count]) => [slot, toFigure(count)])) as Record<S, Figure>
  const all = (): Count =>
    [...bySlot.values()].reduce(
      (sum, { tp, gold, predicted }) => ({ tp: sum.tp + tp, gold: sum.gold + gold, predicted: sum.predicted + predicted }),
      zero(),
    )
  return { add, figures, all, found: (): Figure => toFigure(found) }
}

/** Compares predicted records with gold ones, document by document, and tells every difference. Predictions for other documents do not count. */
export function toScore(
  gold: readonly ScoredDocument[],
  predicted: readonly ScoredDocument[],
  aliases: Aliases,
): { readonly score: Score; readonly differences: readonly Difference[] } {
  const differences: Difference[] = []
  const byDocument = new Map(predicted.map((document) => [document.doc, document]))
  const events = toCounter('event', EVENT_SLOTS, aliases, differences)
  const tallies = toCounter('tally', TALLY_SLOTS, aliases, differences)
  const grouped: Grouped[] = []
  let absent = 0
  for (const { doc, ...records } of gold) {
    const prediction = byDocument.get(doc)
    if (prediction === undefined) {
      absent += 1
      differences.push({ kind: 'absent', document: doc })
    }
    const eventSizes = { gold: records.events ?? [], predicted: prediction?.events ?? [] }
    const eventPairs = toPairs(eventSizes.gold, eventSizes.predicted, { may: mayBeSameEvent, slots: EVENT_SLOTS, aliases })
    events.add(doc, eventPairs, eventSizes)
    for (const [record, other] of eventPairs.pairs) {
      // A predicted record without incident is an incident of its own.
      if (record.incident) grouped.push([record.incident, other.incident ?? `none:${doc}:${other.id}`])
    }
    const tallySizes = { gold: records.tallies ?? [], predicted: prediction?.tallies ?? [] }
    const may = (one: TallyRecord, other: TallyRecord): boolean => mayBeSameTally(one, other, aliases)
    tallies.add(doc, toPairs(tallySizes.gold, tallySizes.predicted, { may, slots: TALLY_SLOTS, aliases }), tallySizes)
  }
  const score: Score = {
    documents: gold.length,
    absent,
    events: events.found(),
    slots: events.figures(),
    record: toFigure(events.all()),
    tallies: tallies.found(),
    tallySlots: tallies.figures(),
    incidents: toBcubed(grouped),
  }
  return { score, differences }
}

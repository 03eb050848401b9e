import { toDayNumber } from '../model/index.ts'
import { type Aliases, areSameNames, isSameName } from './names.ts'
import type { EventRecord, TallyRecord } from './record.ts'

export const EVENT_SLOTS = [
  'type',
  'status',
  'count',
  'date',
  'place',
  'country',
  'actor',
  'target',
  'weapons',
  'killed',
  'wounded',
  'claimants',
] as const satisfies readonly (keyof EventRecord)[]
export const TALLY_SLOTS = [
  'metric',
  'value',
  'since',
  'until',
  'region',
  'about',
  'claimants',
  'parts',
] as const satisfies readonly (keyof TallyRecord)[]

export type EventSlot = (typeof EVENT_SLOTS)[number]
export type TallySlot = (typeof TALLY_SLOTS)[number]
type Slot = EventSlot | TallySlot
/** Any record, seen slot by slot. */
export type Slots = Readonly<Partial<Record<Slot, unknown>>> & { readonly accept?: Readonly<Record<string, readonly unknown[]>> }

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const toList = (value: unknown): readonly unknown[] => (isList(value) ? value : [])
const toNames = (value: unknown): readonly string[] => toList(value).filter((name) => typeof name === 'string')
const toName = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const toField = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

/** Is the slot filled? Empty text, empty lists and lists of nothing are not. */
export const isGiven = (value: unknown): boolean => value != null && value !== '' && !(isList(value) && value.every((part) => part == null))

const sameBounds = (a: unknown, b: unknown): boolean => isList(a) && isList(b) && a[0] === b[0] && a[1] === b[1]

/** A gold day must be met exactly; the ends of a gold range may be a day off. */
function sameDays(gold: unknown, predicted: unknown): boolean {
  const [first, last] = toList(gold).map(toName)
  const [predictedFirst, predictedLast] = toList(predicted).map(toName)
  if (!first || !predictedFirst) return false
  const slack = first === last ? 0 : 1
  const isNear = (day: string, other: string): boolean => Math.abs(toDayNumber(day) - toDayNumber(other)) <= slack
  return isNear(first, predictedFirst) && isNear(last ?? first, predictedLast ?? predictedFirst)
}

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean => [...a].sort().join() === [...b].sort().join()
const toKinds = (weapons: unknown): unknown[] => [...new Set(toList(weapons).map((weapon) => toField(weapon, 'kind')))]

function sameParts(gold: unknown, predicted: unknown): boolean {
  const others = toList(predicted)
  return (
    toList(gold).length === others.length &&
    toList(gold).every((part) =>
      others.some((other) => toField(part, 'region') === toField(other, 'region') && sameBounds(toField(part, 'value'), toField(other, 'value'))),
    )
  )
}

function sameValue(slot: Slot, gold: unknown, predicted: unknown, aliases: Aliases): boolean {
  switch (slot) {
    case 'type':
    case 'status':
    case 'country':
    case 'metric':
    case 'since':
    case 'until':
      return gold === predicted
    case 'count':
    case 'killed':
    case 'wounded':
    case 'value':
      return sameBounds(gold, predicted)
    case 'date':
      return sameDays(gold, predicted)
    case 'place':
    case 'actor':
    case 'target':
    case 'about':
      return isSameName(toName(gold), toName(predicted), aliases)
    case 'claimants':
      return areSameNames(toNames(gold), toNames(predicted), aliases)
    case 'weapons':
      return sameMembers(toKinds(gold), toKinds(predicted))
    case 'region':
      return sameMembers(toList(gold), toList(predicted))
    case 'parts':
      return sameParts(gold, predicted)
  }
}

/** Is the predicted value one that the gold names as right besides its own? */
export const isAccepted = (slot: Slot, gold: Slots, predicted: Slots, aliases: Aliases): boolean =>
  (gold.accept?.[slot] ?? []).some((value) => sameValue(slot, value, predicted[slot], aliases))

/** Does the predicted record fill the slot as the gold does, or as it accepts? */
export const isRight = (slot: Slot, gold: Slots, predicted: Slots, aliases: Aliases): boolean =>
  sameValue(slot, gold[slot], predicted[slot], aliases) || isAccepted(slot, gold, predicted, aliases)

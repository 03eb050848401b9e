import type { Account, DayRange, Document, EventType, Mention, PartyAccount, PlaceAccount, Range, Status } from '../model/index.ts'
import { type Choice, chooseAccount, toOriginIndex } from './choice.ts'
import type { ExportEntry, ExportOptions } from './exporter.ts'
import { hasPoint, type PlacePrecision, type TimePrecision, toPlacePrecision, toTimePrecision } from './precision.ts'

/** An entry with the one account of each fact that a row prints. */
export interface Chosen {
  readonly entry: ExportEntry
  readonly type: Choice<EventType> | null
  readonly days: DayRange | null
  /** Are the days derived from other documents, rather than told by an account? */
  readonly daysNarrowed: boolean
  readonly time: TimePrecision | null
  readonly place: PlaceAccount | null
  readonly precision: PlacePrecision | null
  /** Only where its precision is known too. */
  readonly point: { readonly latitude: number; readonly longitude: number; readonly radius: number | null } | null
  readonly actor: PartyAccount | null
  readonly target: PartyAccount | null
  readonly count: Range | null
  readonly killed: Range | null
  readonly wounded: Range | null
  /** As its claims have them, each once. */
  readonly statuses: readonly Status[]
  /** Names, each once, most specific speakers first. */
  readonly claimants: readonly string[]
  readonly documents: readonly Document[]
  /** Fields of which another account is not printed. */
  readonly unprinted: readonly string[]
}

/** Picks the accounts to print. */
export function toChosen(entry: ExportEntry, { findPlace }: Pick<ExportOptions, 'findPlace'>): Chosen {
  const { incident, claims } = entry
  const origins = toOriginIndex(incident.origins)
  const choose = <T>(accounts: readonly Account<T>[], isVague: (value: T) => boolean = () => false): Choice<T> | null =>
    chooseAccount(accounts, { origins, isVague })
  const choices = {
    type: choose(incident.types, (type) => type === 'other_attack'),
    days: choose(incident.days),
    place: choose(incident.places, (place) => toPlacePrecision(place, findPlace(place))?.where === 6),
    actor: choose(incident.actors),
    target: choose(incident.targets),
    count: choose(incident.counts),
    killed: choose(incident.killed),
    wounded: choose(incident.wounded),
  }
  const days = incident.narrowed?.days ?? choices.days?.value ?? null
  const place = choices.place?.value ?? null
  const known = place === null ? null : findPlace(place)
  const precision = place === null ? null : toPlacePrecision(place, known)
  return {
    entry,
    type: choices.type,
    days,
    daysNarrowed: incident.narrowed !== null,
    time: days === null ? null : toTimePrecision(days),
    place,
    precision,
    point: place !== null && precision !== null && hasPoint(place) ? place : null,
    actor: choices.actor?.value ?? null,
    target: choices.target?.value ?? null,
    count: choices.count?.value ?? null,
    killed: choices.killed?.value ?? null,
    wounded: choices.wounded?.value ?? null,
    statuses: toDistinct(claims.map(({ status }) => status)),
    claimants: toDistinct(claims.flatMap(({ claimants }) => claimants.map(({ name }: Mention) => name))),
    documents: entry.documents,
    unprinted: Object.entries(choices).flatMap(([field, choice]) => (choice !== null && choice.others > 0 ? [field] : [])),
  }
}

/** The values in order of first occurrence, each once. */
export const toDistinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

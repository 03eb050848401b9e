import { type ActorClass, toActorClass, toInteraction } from '../actor-class.ts'
import { CHOICE_RULE } from '../choice.ts'
import { chooseAll } from '../choose-all.ts'
import type { Chosen } from '../chosen.ts'
import { findCountry } from '../countries.ts'
import { type Cell, type Rows, writeCsv } from '../csv-rows.ts'
import { EVENT_TYPE_NAMES } from '../event-type-names.ts'
import type { Exporter, ExportOptions, ExportSource } from '../exporter.ts'
import { join } from '../incident-columns.ts'
import type { LossKind } from '../loss.ts'

/** The columns of ACLED's files since March 2023, in their order. */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const

type AcledRow = Readonly<Record<(typeof ACLED_COLUMNS)[number], Cell>>

/** Why an incident has no row, `null` where it has one. */
function findObstacle({ type, days, time, statuses }: Chosen): LossKind | null {
  if (!statuses.includes('occurred')) return 'not-occurred'
  if (type === null || EVENT_TYPE_NAMES[type.value].acled === null) return 'type-not-covered'
  if (days === null) return 'no-days'
  return time === null || time.time === null ? 'days-too-wide' : null
}

interface Party {
  readonly name: string | null
  readonly associated: string | null
  readonly class: ActorClass | null
}

/** Demonstrators come first in ACLED, under a name that their country makes. */
function toActor({ type, actor, place }: Chosen, { findActor }: ExportOptions): Party {
  const country = findCountry(place?.country ?? null)
  const demonstrators = type?.value === 'protest' ? 'Protesters' : type?.value === 'riot' ? 'Rioters' : null
  if (demonstrators !== null) {
    return { name: country === null ? demonstrators : `${demonstrators} (${country.name})`, associated: actor?.name ?? null, class: demonstrators }
  }
  const known = actor === null ? null : findActor(actor)
  return { name: actor?.name ?? null, associated: null, class: toActorClass(known, place?.country ?? null) }
}

function toTarget({ target, place }: Chosen, { findActor }: ExportOptions): Party {
  const known = target === null ? null : findActor(target)
  return { name: target?.name ?? null, associated: null, class: toActorClass(known, place?.country ?? null) }
}

function findInteraction(actor: Party, target: Party): string | null {
  if (actor.class === null || (target.name !== null && target.class === null)) return null
  return toInteraction(actor.class, target.class)
}

const toDays = ([first, last]: readonly [string, string]): string => (first === last ? first : `${first} to ${last}`)

/** What the columns have no room for: who says it, what else is said, and by which rule this was printed. */
function toNotes({ entry, days, daysNarrowed, claimants, killed, unprinted, precision, point }: Chosen): string {
  const { incident, documents } = entry
  const sentences = [
    claimants.length === 0 ? 'Told in the outlets’ own voice.' : `According to ${claimants.join(', ')}.`,
    `Standing: ${incident.standing}; independent origins: ${incident.origins.length}; articles: ${documents.length}.`,
    days === null ? '' : `Possible days: ${toDays(days)}; event_date is the first.`,
    daysNarrowed && incident.narrowed !== null ? `Days narrowed: ${incident.narrowed.reason}` : '',
    precision !== null && precision.geo > 1 && point !== null && point.radius !== null ? `The place lies within ${point.radius} m of the point.` : '',
    killed === null ? 'Fatalities not told.' : `Fatalities: the lower bound of the printed account (${toBounds(killed)}).`,
    unprinted.length === 0 ? '' : `Accounts differ on ${unprinted.join(', ')}.`,
    `Printed: ${CHOICE_RULE}.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

const toBounds = ([min, max]: readonly [number, number | null]): string =>
  max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`

function toAcledRow(chosen: Chosen, options: ExportOptions): AcledRow {
  const { entry, type, days, time, place, precision, point, killed } = chosen
  const names = type === null ? null : EVENT_TYPE_NAMES[type.value].acled
  const country = findCountry(place?.country ?? null)
  const actor = toActor(chosen, options)
  const target = toTarget(chosen, options)
  const { incident } = entry
  return {
    event_id_cnty: incident.id,
    event_date: days?.[0] ?? null,
    year: days === null ? null : Number(days[0].slice(0, 4)),
    time_precision: time?.time ?? null,
    disorder_type: names?.disorder ?? null,
    event_type: names?.event ?? null,
    sub_event_type: names?.subEvent ?? null,
    actor1: actor.name,
    assoc_actor_1: actor.associated,
    inter1: actor.class,
    actor2: target.name,
    assoc_actor_2: target.associated,
    inter2: target.class,
    interaction: findInteraction(actor, target),
    civilian_targeting: target.class === 'Civilians' ? 'Civilian targeting' : null,
    iso: country?.numeric ?? null,
    region: country?.region ?? null,
    country: country?.name ?? null,
    // The tables do not say in which divisions a place lies, and only ACLED knows scale and time of its coding.
    admin1: null,
    admin2: null,
    admin3: null,
    location: place?.name ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    geo_precision: precision?.geo ?? null,
    source: join(incident.outlets),
    source_scale: null,
    notes: toNotes(chosen),
    fatalities: killed?.[0] ?? null,
    tags: `standing=${incident.standing}; independent origins=${incident.origins.length}`,
    timestamp: null,
  }
}

async function* toRows(source: ExportSource, options: ExportOptions): AsyncIterable<Rows> {
  for await (const chosen of chooseAll(source, options)) {
    const { id } = chosen.entry.incident
    const obstacle = findObstacle(chosen)
    if (obstacle !== null) {
      options.lose({ kind: obstacle, incident: id })
      continue
    }
    const row = toAcledRow(chosen, options)
    if (row.disorder_type === null || row.event_type === null || row.sub_event_type === null) options.lose({ kind: 'no-counterpart', incident: id })
    yield { incident: id, rows: [ACLED_COLUMNS.map((column) => row[column])] }
  }
}

/** A CSV with the columns of ACLED's files; codes and names are theirs as far as ours have a counterpart. */
export const acled: Exporter = {
  name: 'acled',
  extension: 'acled.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (source, options) => writeCsv(ACLED_COLUMNS, toRows(source, options), options),
}

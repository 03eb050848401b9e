import type { Actor, ActorKind, Incident, PartyAccount, Range } from '../../model/index.ts'
import { chooseAll } from '../choose-all.ts'
import type { Chosen } from '../chosen.ts'
import { findCountry } from '../countries.ts'
import { type Cell, type Rows, writeCsv } from '../csv-rows.ts'
import { EVENT_TYPE_NAMES } from '../event-type-names.ts'
import type { Exporter, ExportOptions, ExportSource } from '../exporter.ts'
import { join } from '../incident-columns.ts'
import type { LossKind } from '../loss.ts'

/** The columns of UCDP's Georeferenced Event Dataset, in their order. */
export const UCDP_COLUMNS = [
  'id',
  'relid',
  'year',
  'active_year',
  'code_status',
  'type_of_violence',
  'conflict_dset_id',
  'conflict_new_id',
  'conflict_name',
  'dyad_dset_id',
  'dyad_new_id',
  'dyad_name',
  'side_a_dset_id',
  'side_a_new_id',
  'side_a',
  'side_b_dset_id',
  'side_b_new_id',
  'side_b',
  'number_of_sources',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'geom_wkt',
  'priogrid_gid',
  'country',
  'country_id',
  'region',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
  'gwnoa',
  'gwnob',
] as const

/** Columns that only UCDP can fill (its identifiers, its names of conflicts, its state of coding) or that need maps of divisions. */
type LeftEmpty =
  | 'relid'
  | 'active_year'
  | 'code_status'
  | 'conflict_dset_id'
  | 'conflict_new_id'
  | 'conflict_name'
  | 'dyad_dset_id'
  | 'dyad_new_id'
  | 'dyad_name'
  | 'side_a_dset_id'
  | 'side_a_new_id'
  | 'side_b_dset_id'
  | 'side_b_new_id'
  | 'adm_1'
  | 'adm_2'

type UcdpColumn = (typeof UCDP_COLUMNS)[number]
type UcdpRow = Readonly<Record<Exclude<UcdpColumn, LeftEmpty>, Cell>>

/** Why an incident has no row, `null` where it has one. */
function findObstacle({ type, days, time, statuses, entry }: Chosen): LossKind | null {
  if (!statuses.includes('occurred')) return 'not-occurred'
  if (type === null || !EVENT_TYPE_NAMES[type.value].inUcdp) return 'type-not-covered'
  if (days === null) return 'no-days'
  if (time === null) return 'days-too-wide'
  const { killed } = entry.incident
  return killed.some(({ value: [min, max] }) => min > 0 || (max !== null && max > 0)) ? null : 'no-deaths'
}

/** What UCDP tells apart: states, organised armed groups, civilians; `null` where the kind alone does not tell. */
type Side = 'state' | 'group' | 'civilians' | null

const KIND_SIDES: Readonly<Record<ActorKind, Side>> = {
  state: 'state',
  military: 'state',
  police: 'state',
  government: 'state',
  'armed-group': 'group',
  militia: 'group',
  coalition: null,
  criminal: 'group',
  company: null,
  party: null,
  organisation: null,
  civilians: 'civilians',
  person: null,
}

/** 1 state-based, 2 non-state, 3 one-sided. */
function findViolence(actor: Side, target: Side): 1 | 2 | 3 | null {
  if (actor === null || target === null || actor === 'civilians') return null
  if (target === 'civilians') return 3
  return actor === 'state' || target === 'state' ? 1 : 2
}

interface Party {
  readonly name: string | null
  readonly known: Pick<Actor, 'country'> | null
  readonly side: Side
}

/** UCDP's side A is the government, or who attacks; the dead of the accounts are the target's. */
function toSides({ actor, target }: Chosen, { findActor }: ExportOptions): { readonly a: Party; readonly b: Party; readonly targetIs: 'a' | 'b' } {
  const toParty = (party: PartyAccount | null): Party => {
    const known = party === null ? null : findActor(party)
    return { name: party?.name ?? null, known, side: known === null ? null : KIND_SIDES[known.kind] }
  }
  const [attacker, attacked] = [toParty(actor), toParty(target)]
  return attacked.side === 'state' && attacker.side === 'group'
    ? { a: attacked, b: attacker, targetIs: 'a' }
    : { a: attacker, b: attacked, targetIs: 'b' }
}

/** The state that a party is an arm of, by Gleditsch and Ward's number. */
const findStateNumber = ({ known, side }: Party): number | null => (side === 'state' ? (findCountry(known?.country ?? null)?.gw ?? null) : null)

/** The lowest and the highest number that any account leaves possible; no highest where one is open. */
function toEnvelope(killed: Incident['killed']): Range {
  const low = Math.min(...killed.map(({ value }) => value[0]))
  const isOpen = killed.some(({ value }) => value[1] === null)
  return [low, isOpen ? null : Math.max(...killed.map(({ value }) => value[1] ?? value[0]))]
}

/** Number of the half-degree cell, counted from the south-west corner of the world (PRIO-GRID). */
function toGridCell(latitude: number, longitude: number): number {
  const row = Math.min(Math.floor((latitude + 90) * 2), 359)
  const column = Math.min(Math.floor((longitude + 180) * 2), 719)
  return row * 720 + column + 1
}

const toPublished = (days: readonly [string, string] | undefined): string =>
  days === undefined ? '' : days[0] === days[1] ? days[0] : days.join('/')

/** Aggregate where an account counts several attacks, or an unknown number of them. */
const isAggregate = ({ entry, count }: Chosen): boolean =>
  (count !== null && count[1] !== 1) || entry.claims.some((claim) => claim.count !== null && claim.count.value === null)

function toUcdpRow(chosen: Chosen, options: ExportOptions): UcdpRow {
  const { entry, days, time, place, precision, point, documents, claimants, killed } = chosen
  const { a, b, targetIs } = toSides(chosen, options)
  const country = findCountry(place?.country ?? null)
  const [low, high] = toEnvelope(entry.incident.killed)
  const best = killed?.[0] ?? null
  const attacked = targetIs === 'a' ? a : b
  const deathsOf = (party: Party, side: 'a' | 'b'): number | null =>
    targetIs === side && (party.side === 'state' || party.side === 'group') ? best : null
  const radius = point === null || point.radius === null ? '' : ` (within ${point.radius} m)`
  return {
    id: entry.incident.id,
    year: days === null ? null : Number(days[0].slice(0, 4)),
    type_of_violence: findViolence(chosen.actor === null ? null : (targetIs === 'a' ? b : a).side, attacked.side),
    side_a: a.name,
    side_b: b.name,
    number_of_sources: documents.length,
    source_article: join(
      documents.map(({ outlet, published, title }) =>
        [outlet, toPublished(published?.days), title].map((part) => JSON.stringify(part ?? '')).join(','),
      ),
    ),
    source_office: join(documents.map(({ outlet }) => outlet ?? '')),
    source_date: join(documents.map(({ published }) => toPublished(published?.days))),
    source_headline: join(documents.map(({ title }) => title ?? '')),
    source_original: join(claimants),
    where_prec: precision?.where ?? null,
    where_coordinates: place?.name ?? null,
    where_description: place === null ? null : `${place.name}${radius}`,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    geom_wkt: point === null ? null : `POINT (${point.longitude} ${point.latitude})`,
    priogrid_gid: point === null ? null : toGridCell(point.latitude, point.longitude),
    country: country?.ucdpName ?? null,
    country_id: country?.gw ?? null,
    region: country?.ucdpRegion ?? null,
    event_clarity: isAggregate(chosen) ? 2 : 1,
    date_prec: time?.date ?? null,
    date_start: days?.[0] ?? null,
    date_end: days?.[1] ?? null,
    deaths_a: deathsOf(a, 'a'),
    deaths_b: deathsOf(b, 'b'),
    deaths_civilians: attacked.side === 'civilians' ? best : null,
    deaths_unknown: attacked.side === null ? best : null,
    best,
    high,
    low,
    gwnoa: findStateNumber(a),
    gwnob: findStateNumber(b),
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
    const row: Readonly<Partial<Record<UcdpColumn, Cell>>> = toUcdpRow(chosen, options)
    yield { incident: id, rows: [UCDP_COLUMNS.map((column) => row[column] ?? null)] }
  }
}

/** A CSV with the columns of UCDP's Georeferenced Event Dataset; what only UCDP can say stays empty. */
export const ucdp: Exporter = {
  name: 'ucdp',
  extension: 'ucdp.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (source, options) => writeCsv(UCDP_COLUMNS, toRows(source, options), options),
}

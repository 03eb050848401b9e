import type { Range } from '../model/index.ts'
import { type Chosen, toDistinct } from './chosen.ts'

/** `json` is text that holds JSON. */
type ColumnKind = 'text' | 'whole' | 'decimal' | 'json'

/** A column of the general table: one row an incident. */
export interface IncidentColumn {
  readonly name: string
  readonly kind: ColumnKind
  readonly cell: (chosen: Chosen) => string | number | null
}

const text = (name: string, cell: (chosen: Chosen) => string | null): IncidentColumn => ({ name, kind: 'text', cell })
const whole = (name: string, cell: (chosen: Chosen) => number | null): IncidentColumn => ({ name, kind: 'whole', cell })
const decimal = (name: string, cell: (chosen: Chosen) => number | null): IncidentColumn => ({ name, kind: 'decimal', cell })

const bounds = (name: string, range: (chosen: Chosen) => Range | null): IncidentColumn[] => [
  whole(`${name}_min`, (chosen) => range(chosen)?.[0] ?? null),
  whole(`${name}_max`, (chosen) => range(chosen)?.[1] ?? null),
]

/** Several values in one cell. */
export const join = (values: readonly string[]): string => values.join('; ')

/** The columns of CSV, XLSX and Parquet and the properties of GeoJSON and KML, in their order. */
export const INCIDENT_COLUMNS: readonly IncidentColumn[] = [
  text('id', ({ entry }) => entry.incident.id),
  text('standing', ({ entry }) => entry.incident.standing),
  text('disputed', ({ entry }) => join(entry.incident.disputed)),
  text('type', ({ type }) => type?.value ?? null),
  text('status', ({ statuses }) => join(statuses)),
  text('first_day', ({ days }) => days?.[0] ?? null),
  text('last_day', ({ days }) => days?.[1] ?? null),
  text('days_basis', ({ days, daysNarrowed }) => (days === null ? null : daysNarrowed ? 'narrowed' : 'told')),
  whole('date_prec', ({ time }) => time?.date ?? null),
  whole('time_precision', ({ time }) => time?.time ?? null),
  text('place', ({ place }) => place?.name ?? null),
  text('place_id', ({ place }) => place?.id ?? null),
  text('country', ({ place }) => place?.country ?? null),
  decimal('latitude', ({ point }) => point?.latitude ?? null),
  decimal('longitude', ({ point }) => point?.longitude ?? null),
  decimal('radius_m', ({ point }) => point?.radius ?? null),
  whole('where_prec', ({ precision }) => precision?.where ?? null),
  whole('geo_precision', ({ precision }) => precision?.geo ?? null),
  text('actor', ({ actor }) => actor?.name ?? null),
  text('actor_id', ({ actor }) => actor?.id ?? null),
  text('target', ({ target }) => target?.name ?? null),
  text('target_id', ({ target }) => target?.id ?? null),
  text('weapons', ({ entry }) => join(toDistinct(entry.incident.weapons.map(({ value }) => value)))),
  ...bounds('count', ({ count }) => count),
  ...bounds('killed', ({ killed }) => killed),
  ...bounds('wounded', ({ wounded }) => wounded),
  whole('articles', ({ documents }) => documents.length),
  whole('outlets', ({ entry }) => entry.incident.outlets.length),
  whole('origins', ({ entry }) => entry.incident.origins.length),
  text('claimants', ({ claimants }) => join(claimants)),
  text('outlet_names', ({ entry }) => join(entry.incident.outlets)),
  text('urls', ({ documents }) => documents.flatMap(({ url }) => (url === null ? [] : [url])).join(' ')),
  text('claims', ({ entry }) => entry.incident.claims.join(' ')),
  text('documents', ({ entry }) => join(entry.incident.documents)),
  text('unprinted', ({ unprinted }) => join(unprinted)),
  { name: 'accounts', kind: 'json', cell: ({ entry }) => toAccounts(entry.incident) },
]

/** All accounts of all facts, so that a table too keeps the versions side by side. */
function toAccounts({ types, days, places, actors, targets, weapons, counts, killed, wounded, narrowed }: Chosen['entry']['incident']): string {
  return JSON.stringify({ types, days, places, actors, targets, weapons, counts, killed, wounded, narrowed })
}

import { readTable } from '../world/index.ts'

/** A country as files of others name it. */
export interface Country {
  /** ISO 3166-1 numeric. */
  readonly numeric: number | null
  /** As ACLED writes it. */
  readonly name: string
  readonly region: string | null
  /** Number in Gleditsch and Ward's list of independent states. */
  readonly gw: number | null
  readonly ucdpName: string
  readonly ucdpRegion: string | null
}

const textOrNull = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell)
const numberOrNull = (cell: string | undefined): number | null => (textOrNull(cell) === null ? null : Number(cell))

let table: ReadonlyMap<string, Country> | null = null

/** The country of an ISO 3166-1 alpha-2 code, `null` where there is none. The table is read at the first call. */
export function findCountry(code: string | null): Country | null {
  table ??= new Map(
    readTable(new URL('./countries.tsv', import.meta.url)).map((row) => [
      row['code'] as string,
      {
        numeric: numberOrNull(row['numeric']),
        name: row['name'] as string,
        region: textOrNull(row['region']),
        gw: numberOrNull(row['gw']),
        ucdpName: textOrNull(row['ucdp_name']) ?? (row['name'] as string),
        ucdpRegion: textOrNull(row['ucdp_region']),
      },
    ]),
  )
  return code === null ? null : (table.get(code) ?? null)
}

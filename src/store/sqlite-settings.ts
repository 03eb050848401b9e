import type { DatabaseSync } from 'node:sqlite'

/** How long a writer waits for its turn. */
const TURN_MILLISECONDS = 30_000
const CACHE_KILOBYTES = 65_536

/** The settings of every connection; those of the file itself are made where it is opened. */
export function settle(database: DatabaseSync, { writes }: { readonly writes: boolean }): void {
  database.exec(`
    pragma busy_timeout = ${TURN_MILLISECONDS};
    pragma cache_size = -${CACHE_KILOBYTES};
    pragma temp_store = memory;
    pragma trusted_schema = off;
  `)
  database.exec(
    writes
      ? `pragma synchronous = full; pragma foreign_keys = on; pragma wal_autocheckpoint = 4000; pragma journal_size_limit = 67108864;`
      : `pragma query_only = on;`,
  )
}

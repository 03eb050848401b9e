import type { Kysely, Transaction } from 'kysely'
import { takeNumbers } from './counters.ts'
import type { Waiting } from './incident-store.ts'
import { insertRows } from './insert-rows.ts'
import type { Flavour } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Notes that these versions (by their rows) are not known to merging as they are now. */
export async function markWaiting(
  database: Transaction<Tables>,
  flavour: Flavour,
  versions: readonly number[],
  { isNewest }: { readonly isNewest: boolean },
): Promise<void> {
  if (versions.length === 0) return
  const number = await takeNumbers(database, 'waiting', 1)
  await insertRows(
    database,
    {
      flavour,
      table: 'waiting',
      columns: ['version', 'number', 'is_newest'],
      ending: 'on conflict (version) do update set number = excluded.number, is_newest = excluded.is_newest',
    },
    versions.map((version) => [version, number, isNewest ? 1 : 0]),
  )
}

export async function listWaiting(database: Kysely<Tables>): Promise<Waiting> {
  const rows = await database
    .selectFrom('waiting')
    .innerJoin('versions', 'versions.row', 'waiting.version')
    .select(['versions.id', 'waiting.number', 'waiting.is_newest'])
    .orderBy('waiting.number')
    .orderBy('versions.id')
    .execute()
  const toIds = (isNewest: number): string[] => rows.filter((row) => row.is_newest === isNewest).map(({ id }) => id)
  return { arrived: toIds(1), gone: toIds(0), upTo: rows.at(-1)?.number ?? 0 }
}

import type { Kysely } from 'kysely'
import type { Backend } from './backend.ts'
import type { Tables } from './tables.ts'
import { type KeptTelling, type Telling, toTelling } from './telling.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK, readVersions, toPublished } from './version-rows.ts'

const STREAMED = 2000

/** How each newest version tells, in the order of its id. Those that were kept before this was kept beside them are read whole. */
export async function* streamTellings({ read }: Backend): AsyncGenerator<KeptTelling, void, undefined> {
  let from = ''
  for (;;) {
    const found = await read
      .selectFrom('versions')
      .leftJoin('tellings', 'tellings.version', 'versions.row')
      .select(['versions.row', 'id', 'outlet', 'published_first', 'published_last', 'telling'])
      .where('is_newest', '=', 1)
      .where('id', '>', from)
      .orderBy('id')
      .limit(STREAMED)
      .execute()
    const old = await readTellings(
      read,
      found.flatMap(({ row, telling }) => (telling === null ? [row] : [])),
    )
    for (const row of found) {
      const telling = row.telling === null ? old.get(row.id) : (JSON.parse(row.telling) as Telling)
      if (telling !== undefined) yield { version: row.id, outlet: row.outlet, published: toPublished(row), ...telling }
    }
    const last = found.at(-1)
    if (last === undefined || found.length < STREAMED) return
    from = last.id
  }
}

async function readTellings(database: Kysely<Tables>, rows: readonly number[]): Promise<Map<string, Telling>> {
  const tellings = new Map<string, Telling>()
  for (const chunk of toChunks(rows, CHUNK))
    for (const { version, reading } of await readVersions(database, chunk)) tellings.set(version, toTelling(reading))
  return tellings
}

/** Which newest versions tell of each incident, in no order. */
export async function findTold(database: Kysely<Tables>): Promise<ReadonlyMap<string, readonly string[]>> {
  const pairs = await database
    .selectFrom('incident_claims')
    .innerJoin('claims', 'claims.id', 'incident_claims.claim')
    .innerJoin('versions', 'versions.row', 'claims.version')
    .select(['incident_claims.incident', 'versions.id'])
    .distinct()
    .where('versions.is_newest', '=', 1)
    .execute()
  const told = new Map<string, string[]>()
  for (const { incident, id } of pairs) {
    const versions = told.get(incident)
    if (versions === undefined) told.set(incident, [id])
    else versions.push(id)
  }
  return told
}

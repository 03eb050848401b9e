import type { Transaction } from 'kysely'
import { insertClaims, unindexClaims } from './index-claims.ts'
import { Tally } from './keep-counts.ts'
import { insertPassages, toNewClaims } from './keep-reading.ts'
import type { Flavour } from './migrations.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK, readVersions } from './version-rows.ts'
import { markWaiting } from './waiting.ts'
import { loadDocumentWords } from './words-of.ts'

const countLoaded = async (database: Transaction<Tables>, rows: readonly number[]): Promise<number> => {
  const { count } = await database
    .selectFrom('loaded')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('version', 'in', rows)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Takes versions that are no longer the newest of their source out of counts and searches; they and their claims stay. */
export async function retireVersions(database: Transaction<Tables>, flavour: Flavour, versions: readonly number[]): Promise<void> {
  for (const rows of toChunks(versions, CHUNK)) {
    await unindexClaims(database, await database.selectFrom('claims').select(['row', 'marks']).where('version', 'in', rows).execute())
    const passages = await database.selectFrom('passages').select('row').where('version', 'in', rows).execute()
    for (const chunk of toChunks(passages, CHUNK)) {
      await database
        .deleteFrom('passage_words')
        .where(
          'rowid',
          'in',
          chunk.map(({ row }) => row),
        )
        .execute()
    }
    await database.deleteFrom('passages').where('version', 'in', rows).execute()
    await database.updateTable('versions').set({ is_newest: 0 }).where('row', 'in', rows).execute()
    await markWaiting(database, flavour, rows, { isNewest: false })
    const tally = new Tally()
    tally.total('loaded', -(await countLoaded(database, rows)))
    await tally.keep(database, flavour)
  }
}

/** Counts and finds versions again whose text has come back. */
export async function reviveVersions(database: Transaction<Tables>, flavour: Flavour, versions: readonly number[]): Promise<void> {
  for (const rows of toChunks(versions, CHUNK)) {
    await database.updateTable('versions').set({ is_newest: 1 }).where('row', 'in', rows).execute()
    await markWaiting(database, flavour, rows, { isNewest: true })
    const kept = await readVersions(database, rows)
    const readings = await Promise.all(
      kept.map(async ({ reading }, index) => {
        const words = await loadDocumentWords(reading.document)
        return { row: rows[index] as number, reading, isNewest: true, words }
      }),
    )
    await database.deleteFrom('claims').where('version', 'in', rows).execute()
    await insertClaims(database, flavour, readings.flatMap(toNewClaims))
    await insertPassages(database, flavour, readings)
    const tally = new Tally()
    tally.total('loaded', await countLoaded(database, rows))
    await tally.keep(database, flavour)
  }
}

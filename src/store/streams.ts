import type { Kysely } from 'kysely'
import type { Capture } from '../model/index.ts'
import { OutsideError } from '../model/index.ts'
import { type Backend, inTurn } from './backend.ts'
import { saveRows } from './save-batch.ts'
import type { Decision, KeptCapture, KeptVersion, StoreRow } from './store.ts'
import type { Tables } from './tables.ts'
import { readVersions } from './version-rows.ts'

const STREAMED = 200
/** Characters of text in memory at once, save that one document may be longer. */
const STREAMED_CHARACTERS = 4_000_000

interface Sized {
  readonly row: number
  readonly size: number
}

/** Versions whole, in the order of the rows, some at a time. */
async function* readSized(database: Kysely<Tables>, rows: readonly Sized[]): AsyncGenerator<{ readonly row: number; readonly version: KeptVersion }> {
  let group: number[] = []
  let size = 0
  const read = async (): Promise<{ row: number; version: KeptVersion }[]> => {
    const asked = group
    group = []
    size = 0
    return (await readVersions(database, asked)).map((version, index) => ({ row: asked[index] as number, version }))
  }
  for (const row of rows) {
    if (group.length > 0 && size + row.size > STREAMED_CHARACTERS) yield* await read()
    group.push(row.row)
    size += row.size
  }
  yield* await read()
}

/** Every version in order of its id. */
export async function* streamVersions(
  { read }: Backend,
  { after = '', newestOnly = false }: { readonly after?: string; readonly newestOnly?: boolean } = {},
): AsyncGenerator<KeptVersion, void, undefined> {
  let from = after
  for (;;) {
    let question = read.selectFrom('versions').select(['row', 'id', 'size']).where('id', '>', from)
    if (newestOnly) question = question.where('is_newest', '=', 1)
    const found = await question.orderBy('id').limit(STREAMED).execute()
    for await (const { version } of readSized(read, found)) yield version
    const last = found.at(-1)
    if (last === undefined || found.length < STREAMED) return
    from = last.id
  }
}

type CaptureVersions = KeptCapture & { readonly versions: readonly string[] }

/** Every capture with the versions it gave. */
export const streamCaptures = ({ read }: Backend): AsyncGenerator<CaptureVersions, void, undefined> => readCaptures(read)

async function* readCaptures(database: Kysely<Tables>): AsyncGenerator<CaptureVersions, void, undefined> {
  let from = -1
  for (;;) {
    const found = await database
      .selectFrom('captures')
      .select(['sequence', 'capture'])
      .where('sequence', '>', from)
      .orderBy('sequence')
      .limit(STREAMED)
      .execute()
    const last = found.at(-1)
    if (last === undefined) return
    const sightings = await database
      .selectFrom('sightings')
      .innerJoin('versions', 'versions.row', 'sightings.version')
      .select(['sightings.capture', 'versions.id'])
      .where('sightings.capture', '>', from)
      .where('sightings.capture', '<=', last.sequence)
      .orderBy('versions.id')
      .execute()
    const versions = Map.groupBy(sightings, ({ capture }) => capture)
    for (const { sequence, capture } of found)
      yield { sequence, capture: JSON.parse(capture) as Capture, versions: (versions.get(sequence) ?? []).map(({ id }) => id) }
    from = last.sequence
  }
}

/** Everything in one transaction, so that it is all of one moment: captures, versions source by source in their order, problems, decisions. */
export async function* streamRows({ read }: Backend): AsyncGenerator<StoreRow, void, undefined> {
  const database = await read.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    for await (const { sequence, capture } of readCaptures(database)) yield { table: 'capture', sequence, capture }
    yield* readVersionRows(database)
    let from = -1
    for (;;) {
      const found = await database
        .selectFrom('problems')
        .select(['row', 'problem'])
        .where('version', 'is', null)
        .where('row', '>', from)
        .orderBy('row')
        .limit(STREAMED)
        .execute()
      for (const { problem } of found) yield { table: 'problem', problem: JSON.parse(problem) }
      const last = found.at(-1)
      if (last === undefined) break
      from = last.row
    }
    from = -1
    for (;;) {
      const found = await database
        .selectFrom('decisions')
        .select(['row', 'decision'])
        .where('row', '>', from)
        .orderBy('row')
        .limit(STREAMED)
        .execute()
      for (const { decision } of found) yield { table: 'decision', decision: JSON.parse(decision) as Decision }
      const last = found.at(-1)
      if (last === undefined) break
      from = last.row
    }
  } finally {
    await database.rollback().execute()
  }
}

async function* readVersionRows(database: Kysely<Tables>): AsyncGenerator<StoreRow, void, undefined> {
  let from: { readonly document: number; readonly number: number } = { document: -1, number: 0 }
  for (;;) {
    const { document, number } = from
    const found = await database
      .selectFrom('versions')
      .select(['row', 'size', 'document', 'number'])
      .where((where) => where.or([where('document', '>', document), where.and([where('document', '=', document), where('number', '>', number)])]))
      .orderBy('document')
      .orderBy('number')
      .limit(STREAMED)
      .execute()
    const last = found.at(-1)
    if (last === undefined) return
    const rows = found.map(({ row }) => row)
    const sightings = await database.selectFrom('sightings').selectAll().where('version', 'in', rows).orderBy('version').orderBy('capture').execute()
    const captures = Map.groupBy(sightings, ({ version }) => version)
    for await (const { row, version } of readSized(database, found))
      yield {
        table: 'version',
        source: version.source,
        number: version.number,
        isNewest: version.isNewest,
        captures: (captures.get(row) ?? []).map(({ capture }) => capture),
        reading: version.reading,
      }
    from = last
  }
}

/** Fills an empty store, in one transaction: another half-filled one would be of no use. */
export const loadRows = (backend: Backend, rows: AsyncIterable<StoreRow> | Iterable<StoreRow>): Promise<void> =>
  inTurn(backend, async (database) => {
    const full = await database.selectFrom('names').select('row').where('claims', '>', 0).limit(1).executeTakeFirst()
    const decided = await database.selectFrom('decisions').select('row').limit(1).executeTakeFirst()
    if (full !== undefined || decided !== undefined)
      throw new OutsideError(`The store ${backend.name} is not empty; a backup is restored into an empty one. Name another.`, {
        code: 'store-not-empty',
        retry: 'never',
      })
    let batch: StoreRow[] = []
    for await (const row of rows) {
      batch.push(row)
      if (batch.length < STREAMED) continue
      await saveRows(backend, database, batch)
      batch = []
    }
    await saveRows(backend, database, batch)
  })

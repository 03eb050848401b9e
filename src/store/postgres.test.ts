import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inventMany } from '../../test/invented-readings.ts'
import { type FreshSchema, hasPostgres, makeSchema } from '../../test/postgres.ts'
import { describeIncidentStore } from './incident-store.contract.ts'
import { toChecksum } from './migrate.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { openPostgresStore } from './open-postgres.ts'
import { describeStore, type StorePlace } from './store.contract.ts'
import type { Batch, Store, StoreTools } from './store.ts'

const tools: StoreTools = { now: () => new Date(), isAlive: () => true, host: 'test' }
const NOTHING: Batch = { run: null, lease: null, captures: [], documents: [], seen: [], leads: [], problems: [] }
const toBatch = (from: number, count: number): Batch => ({
  ...NOTHING,
  documents: Array.from({ length: count }, (_, index) => inventMany(from + index)),
})

if (await hasPostgres()) {
  const makePlace = async (): Promise<StorePlace> => {
    const { url, drop } = await makeSchema()
    return {
      open: ({ now = () => new Date(), isAlive = () => true } = {}) => openPostgresStore(url, { now, isAlive, host: 'test' }),
      drop,
    }
  }
  describeStore('PostgreSQL', makePlace)
  describeIncidentStore('PostgreSQL', makePlace)

  describe('A store on PostgreSQL', () => {
    let schema: FreshSchema
    let store: Store
    beforeEach(async () => {
      schema = await makeSchema()
      store = await openPostgresStore(schema.url, tools)
    })
    afterEach(async () => {
      await store.close()
      await schema.drop()
    })
    /** Ends the connections to this schema, as a server that goes down does. */
    const cutOff = (): Promise<readonly unknown[]> =>
      schema.run(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${schema.name}'`)

    test('whose connection is cut in the middle of a batch keeps all or nothing of it, says so, and goes on', async () => {
      await store.save(toBatch(0, 10))
      let kept = 10
      let cuts = 0
      for (let round = 0; round < 40 && cuts < 3; round++) {
        const saving = store.save(toBatch(kept, 60)).then(
          () => null,
          (error: unknown) => error,
        )
        await new Promise((done) => setTimeout(done, 20 * (round % 10)))
        await cutOff()
        const error = await saving
        if (error === null) kept += 60
        else {
          cuts += 1
          expect(error).toMatchObject({ name: 'OutsideError', code: 'database-gone', retry: 'soon', message: expect.stringContaining('/test') })
        }
        // Cut off after the commit, before its answer, the batch may be there: it is then unchanged when it comes again.
        const { documents } = await store.counts()
        expect([kept, kept + 60]).toContain(documents)
        kept = documents
        expect(await store.check()).toEqual([])
      }
      expect(cuts).toBeGreaterThan(0)
      await store.save(toBatch(kept, 10))
      expect((await store.counts()).documents).toBe(kept + 10)
    }, 120_000)

    test('is asked again after its idle connections were cut', async () => {
      await store.save(toBatch(0, 5))
      await cutOff()
      const ask = async (): Promise<number> => {
        try {
          return (await store.counts()).documents
        } catch (error) {
          expect(error).toMatchObject({ code: 'database-gone' })
          return -1
        }
      }
      await expect.poll(ask, { timeout: 10_000 }).toBe(5)
    })

    test('whose schema was altered, or is newer, is refused', async () => {
      await schema.run(`update ${schema.name}.migrations set checksum = 'other' where number = 1`)
      await expect(openPostgresStore(schema.url, tools)).rejects.toMatchObject({ code: 'store-altered' })
      await schema.run(`update ${schema.name}.migrations set checksum = '${toChecksum(MIGRATIONS[0] as Migration)}' where number = 1`)
      await schema.run(`insert into ${schema.name}.migrations values (${MIGRATIONS.length + 1}, 'of the future', 'unknown', 'later')`)
      await expect(openPostgresStore(schema.url, tools)).rejects.toMatchObject({
        code: 'store-newer',
        message: expect.stringContaining('of the future'),
      })
    })

    test('in a schema that is not there is said to be missing', async () => {
      const url = schema.url.replace(schema.name, 'no_such_schema')
      await expect(openPostgresStore(url, tools)).rejects.toMatchObject({ code: 'database-missing', retry: 'never' })
    })

    test('that is read-only keeps nothing and says so', async () => {
      const url = new URL(schema.url)
      url.searchParams.set('options', `${url.searchParams.get('options')} -cdefault_transaction_read_only=on`)
      await expect(openPostgresStore(url.href, tools)).rejects.toMatchObject({ code: 'store-read-only', retry: 'never' })
    })

    test('that has grown is looked at by the database, so that it plans well', async () => {
      for (let from = 0; from < 1500; from += 500) await store.save(toBatch(from, 500))
      const [row] = await schema.run(`select reltuples from pg_class where oid = '${schema.name}.claim_words'::regclass`)
      expect((row as { readonly reltuples: number }).reltuples).toBeGreaterThan(10_000)
    }, 120_000)

    test('has no file to copy, and says what to use', async () => {
      await expect(store.copyTo('/tmp/copy')).rejects.toThrow(/pg_dump/)
    })
  })
}

test('a database that does not answer is said to be gone, and where', async () => {
  // Port 9 discards what it gets, where anything listens there at all.
  await expect(openPostgresStore('postgres://user:secret@127.0.0.1:9/news', tools)).rejects.toMatchObject({
    code: 'database-gone',
    retry: 'soon',
    message: expect.stringMatching(/^The database 127\.0\.0\.1:9\/news does not answer(?!.*secret)/),
  })
})

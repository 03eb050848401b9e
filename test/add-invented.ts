// Adds invented documents to the store in the folder that is named, ten at a time, until it is stopped, and tells of each batch when it is
// acknowledged. Tests kill it, or take away its room.
import { openSqliteStore } from '../src/store/index.ts'
import { inventMany } from './invented-readings.ts'

const [, , folder = ''] = process.argv
try {
  const store = await openSqliteStore(folder, { now: () => new Date(), isAlive: () => true, host: 'test' })
  await store.takeLease('add', { process: process.pid, host: 'test', task: 'add' })
  for (let { documents } = await store.counts(); ; documents += 10) {
    const intakes = Array.from({ length: 10 }, (_, index) => inventMany(documents + index))
    await store.save({ run: null, lease: null, captures: [], documents: intakes, seen: [], leads: [], problems: [] })
    process.stdout.write(`kept ${documents + 10}\n`)
  }
} catch (error) {
  process.stdout.write(`${(error as { readonly code?: string }).code} ${(error as Error).message}\n`)
  process.exit(3)
}

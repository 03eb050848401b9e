// A thread with one connection to the file. It runs one statement at a time, in the order in which they come, so that nothing that a statement
// waits for – a lock, a long question – holds up the program.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { settle } from './sqlite-settings.ts'

export interface ThreadSetup {
  readonly path: string
  readonly writes: boolean
}

export interface ThreadRequest {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Answers come in the order of the requests; rows are lists of values, since names of columns would be copied with every row. */
export type ThreadAnswer =
  | { readonly ok: true; readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[]; readonly changes: number }
  | { readonly ok: false; readonly message: string; readonly code: number | null }

const PREPARED = 200
const { path, writes } = workerData as ThreadSetup
const port = parentPort
if (port === null) throw new Error('sqlite-thread.ts is started as a worker thread, not by itself.')

const prepared = new Map<string, StatementSync>()
let connection: DatabaseSync | null = null

function open(): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: !writes })
  settle(database, { writes })
  return database
}

function prepare(sql: string): StatementSync {
  connection ??= open()
  const known = prepared.get(sql)
  if (known !== undefined) return known
  const statement = connection.prepare(sql)
  statement.setReturnArrays(true)
  if (prepared.size >= PREPARED) prepared.delete(prepared.keys().next().value as string)
  prepared.set(sql, statement)
  return statement
}

// Whole numbers are bound as such: the word index does not take fractions for bounds.
const toValue = (value: unknown): SQLInputValue =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : (value as SQLInputValue)

function answer({ sql, parameters }: ThreadRequest): ThreadAnswer {
  try {
    const statement = prepare(sql)
    const values = parameters.map(toValue)
    const columns = statement.columns().map(({ name }) => name)
    if (columns.length > 0) return { ok: true, columns, rows: statement.all(...values) as unknown as unknown[][], changes: 0 }
    return { ok: true, columns, rows: [], changes: Number(statement.run(...values).changes) }
  } catch (error) {
    const { message, errcode } = error as Error & { readonly errcode?: number }
    return { ok: false, message, code: errcode ?? null }
  }
}

port.on('message', (request: ThreadRequest | 'close') => {
  if (request !== 'close') return port.postMessage(answer(request))
  connection?.close()
  port.close()
})

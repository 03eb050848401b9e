import { CompiledQuery, type Kysely } from 'kysely'
import type { Flavour } from './migrations.ts'
import type { Tables } from './tables.ts'

type Value = string | number | null

interface Insert {
  readonly flavour: Flavour
  readonly table: keyof Tables
  readonly columns: readonly string[]
  /** From «on conflict» on; empty if there can be none. */
  readonly ending?: string
}

// Below SQLite's 32,766 parameters a statement; powers of two, so that few different statements are prepared.
const MOST_ROWS = 1024
const MOST_PARAMETERS = 16_384

const statements = new Map<string, string>()

function toStatement({ flavour, table, columns, ending = '' }: Insert, count: number): string {
  const key = `${flavour} ${table} ${columns.length} ${count} ${ending}`
  let statement = statements.get(key)
  if (statement === undefined) {
    let parameter = 0
    const toPlace = (): string => {
      parameter += 1
      return flavour === 'sqlite' ? '?' : `$${parameter}`
    }
    const rows = Array.from({ length: count }, () => `(${columns.map(toPlace).join(', ')})`)
    statement = `insert into ${table} (${columns.join(', ')}) values ${rows.join(', ')} ${ending}`
    statements.set(key, statement)
  }
  return statement
}

/** Puts in many rows with few statements, and gives what they return. Kysely would build each statement anew, which costs more than running it. */
export async function insertRows<R>(database: Kysely<Tables>, insert: Insert, rows: readonly (readonly Value[])[]): Promise<R[]> {
  const returned: R[] = []
  let most = MOST_ROWS
  while (most * insert.columns.length > MOST_PARAMETERS) most /= 2
  for (let from = 0; from < rows.length; ) {
    let count = most
    while (count > rows.length - from) count /= 2
    const parameters = rows.slice(from, from + count).flat()
    const { rows: answer } = await database.executeQuery(CompiledQuery.raw(toStatement(insert, count), parameters))
    for (const row of answer) returned.push(row as R)
    from += count
  }
  return returned
}

import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { SqliteConnection } from './sqlite-connection.ts'

interface Pooled extends DatabaseConnection {
  readonly connection: SqliteConnection
}

const toPooled = (connection: SqliteConnection): Pooled => ({
  connection,
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await connection.run(sql, parameters)
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  },
  streamQuery: () => {
    throw new Error('SQLite questions are asked page by page; nothing is streamed.')
  },
})

/** Hands out connections, each to one transaction or statement at a time; who finds none free waits in line. */
class ThreadDriver implements Driver {
  readonly #path: string
  readonly #writes: boolean
  readonly #most: number
  readonly #all: SqliteConnection[] = []
  readonly #free: Pooled[] = []
  readonly #line: ((pooled: Pooled) => void)[] = []

  constructor(path: string, { writes, most }: { readonly writes: boolean; readonly most: number }) {
    this.#path = path
    this.#writes = writes
    this.#most = most
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const free = this.#free.pop()
    if (free !== undefined) return free
    if (this.#all.length < this.#most) {
      const connection = new SqliteConnection({ path: this.#path, writes: this.#writes })
      this.#all.push(connection)
      return toPooled(connection)
    }
    return new Promise((done) => this.#line.push(done))
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const next = this.#line.shift()
    if (next === undefined) this.#free.push(connection as Pooled)
    else next(connection as Pooled)
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // A writer takes its turn before it looks at anything, so that what it saw is still so when it writes.
    await connection.executeQuery(CompiledQuery.raw(this.#writes ? 'begin immediate' : 'begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
    } catch (error) {
      // A full disk or a damaged file has rolled back already.
      if (!/no transaction is active/.test(String(error))) throw error
    }
  }

  async destroy(): Promise<void> {
    await Promise.all(this.#all.map((connection) => connection.close()))
  }
}

/** Kysely over node:sqlite, in threads: one connection that writes, or as many as `most` that read. */
export const toSqliteDialect = (path: string, setup: { readonly writes: boolean; readonly most: number }): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new ThreadDriver(path, setup),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

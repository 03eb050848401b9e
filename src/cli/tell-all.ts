import { setImmediate } from 'node:timers/promises'
import type { Document, ProblemCode, Result } from '../model/index.ts'
import { toProblemLine } from './report.ts'
import { loadTeller, type TellerSetup, type Told, toFailure } from './teller.ts'
import { ThreadPool } from './thread-pool.ts'

/** Up to so many documents, threads take longer to start than they save. */
const FEW = 8
/** One so long would keep the program from answering an interrupt. */
const LONG = 1_000_000
/** Documents and characters under way at once, for each thread. */
const AHEAD = 16
const AHEAD_CHARACTERS = 4_000_000

// Told of documents that are read all the same.
const WARNINGS: ReadonlySet<ProblemCode> = new Set(['broken-encoding', 'day-impossible', 'weekday-mismatch', 'text-cut', 'reconstructed'])

type Input = Result<Document>

const toToldProblem = (input: Input & { readonly ok: false }): Told => ({
  output: '',
  notes: [toProblemLine(input.problem)],
  isUnread: !WARNINGS.has(input.problem.code),
  reading: null,
})

async function* tellFew(inputs: readonly Input[], setup: TellerSetup): AsyncGenerator<Told> {
  let tell: ((document: Document) => Told) | null = null
  for (const input of inputs) {
    if (input.ok) {
      tell ??= loadTeller(setup)
      yield tell(input.value)
    } else yield toToldProblem(input)
    // Lets an interrupt in.
    await setImmediate()
  }
}

async function* tellMany(first: readonly Input[], rest: AsyncIterator<Input>, pool: ThreadPool<Told>, threads: number): AsyncGenerator<Told> {
  const queue: { readonly told: Promise<Told>; readonly size: number }[] = []
  let size = 0
  const add = (input: Input): void => {
    const told = input.ok ? pool.read(input.value) : Promise.resolve(toToldProblem(input))
    // Whoever takes it from the queue sees the failure; until then it must not end the process.
    told.catch(() => {})
    const length = input.ok ? input.value.text.length : 0
    queue.push({ told, size: length })
    size += length
  }
  const take = async (): Promise<Told> => {
    const head = queue.shift()
    if (head === undefined) throw new Error('Nothing is under way.')
    size -= head.size
    return head.told
  }
  for (const input of first) add(input)
  let next: Promise<IteratorResult<Input>> | null = rest.next()
  while (next !== null || queue.length > 0) {
    const isFull = queue.length >= AHEAD * threads || size >= AHEAD_CHARACTERS * threads
    const head = queue[0]
    if (next === null || (isFull && head !== undefined)) {
      yield await take()
      continue
    }
    // What is ready goes out although the next input may be long in coming.
    const came: 'input' | 'told' = await Promise.race([
      next.then(() => 'input' as const),
      ...(head === undefined ? [] : [head.told.then(() => 'told' as const)]),
    ])
    if (came === 'told') yield await take()
    else {
      const result: IteratorResult<Input> = await next
      if (result.done !== true) add(result.value)
      next = result.done === true ? null : rest.next()
    }
  }
}

/**
 * What all inputs come to, in their order; in memory are only those under way. A few are read in this thread, more by up to `jobs` others.
 */
export async function* tellAll(inputs: AsyncIterable<Input>, setup: TellerSetup, { jobs }: { readonly jobs: number }): AsyncGenerator<Told> {
  const iterator = inputs[Symbol.asyncIterator]()
  const first: Input[] = []
  let documents = 0
  let isLong = false
  while (documents <= FEW && !isLong) {
    const { done, value } = await iterator.next()
    if (done === true) return yield* tellFew(first, setup)
    first.push(value)
    if (!value.ok) continue
    documents += 1
    isLong = value.value.text.length > LONG
  }
  const pool = new ThreadPool<Told>({ file: 'telling-thread', setup, toFailure }, { threads: jobs })
  try {
    yield* tellMany(first, iterator, pool, jobs)
  } finally {
    await pool.close()
  }
}

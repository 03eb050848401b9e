import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PdfAnswer, PdfTask } from './pdf-thread.ts'

export interface PdfLimits {
  readonly milliseconds: number
  /** Bytes of memory beside the file's own. */
  readonly memory: number
  readonly pages: number
  readonly letters: number
}

export const PDF_LIMITS: PdfLimits = { milliseconds: 60_000, memory: 600_000_000, pages: 2000, letters: 5_000_000 }

export type PdfReading = PdfAnswer | { readonly kind: 'too-large'; readonly reason: string }

// Unbuilt this file is .ts, built it is .js, and so is its neighbour.
const THREAD = new URL(`./pdf-thread${extname(import.meta.url)}`, import.meta.url)
const LOOK_MS = 50

/** A thread that has nothing to do: starting one costs more than most files. */
let idle: Worker | null = null

function startThread({ memory }: PdfLimits): Worker {
  // What the library prints belongs to nobody's output, and it needs nothing of the environment.
  const worker = new Worker(THREAD, {
    stdout: true,
    stderr: true,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / 1_000_000), maxYoungGenerationSizeMb: 64 },
  })
  worker.unref()
  return worker
}

/**
 * The text of a PDF, read in a thread of its own that is ended when it takes too long or too much memory. No script of the file runs and nothing
 * is fetched for it.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<PdfReading> {
  const worker = idle ?? startThread(limits)
  idle = null
  const { promise, resolve } = Promise.withResolvers<PdfReading>()
  // Only the first end counts.
  const end = (reading: PdfReading): void => resolve(reading)
  const timer = setTimeout(
    () => end({ kind: 'too-large', reason: `reading it took longer than ${limits.milliseconds / 1000} seconds` }),
    limits.milliseconds,
  )
  // What the thread holds outside of its heap has no limit of its own.
  const look = setInterval(async () => {
    const heap = await worker.getHeapStatistics().catch(() => null)
    if (heap !== null && heap.external_memory + heap.used_heap_size > limits.memory + bytes.length)
      end({ kind: 'too-large', reason: `reading it took more than ${Math.round(limits.memory / 1_000_000)} MB of memory` })
  }, LOOK_MS)
  const fail = (error: unknown): void => {
    const { code, message } = error as { readonly code?: string; readonly message?: string }
    end(
      code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? { kind: 'too-large', reason: 'reading it took too much memory' }
        : { kind: 'damaged', reason: String(message ?? error).slice(0, 200) },
    )
  }
  const leave = (): void => end({ kind: 'damaged', reason: 'its reader ended' })
  worker.on('message', end).on('error', fail).on('exit', leave)
  // A copy, since a part of a larger buffer would be sent with all of it.
  const task: PdfTask = { bytes: new Uint8Array(bytes), mostPages: limits.pages, mostLetters: limits.letters }
  worker.postMessage(task)
  try {
    const reading = await promise
    worker.off('message', end).off('error', fail).off('exit', leave)
    // One that has failed is not trusted with another file.
    if (reading.kind !== 'text' || idle !== null) await worker.terminate()
    else idle = worker
    return reading
  } finally {
    clearTimeout(timer)
    clearInterval(look)
  }
}

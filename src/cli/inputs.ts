import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { GatherTools, InputFormat } from '../gather/index.ts'
import {
  LARGEST_TAKEN,
  openDocuments,
  toDiskProblem,
  toDocuments,
  toInputFormat,
  toLargeMessage,
  toLineBytesDocuments,
  walkFolder,
} from '../gather/index.ts'
import type { Document, ProblemCode, Result } from '../model/index.ts'

export interface InputTools extends GatherTools {
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>
}

const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.pdf': 'pdf',
  '.eml': 'eml',
}
const ENDINGS = Object.keys(FORMATS).join(' ')
const NEWLINE = 10
const SNIFFED = 4096

const toFormatOf = (path: string): InputFormat | null => FORMATS[extname(path).toLowerCase()] ?? null

const toProblem = (code: ProblemCode, document: string, message: string): Result<Document> => ({
  ok: false,
  problem: { code, message, document, span: null },
})

const toUnread = (error: unknown, path: string): Result<Document> => ({ ok: false, problem: toDiskProblem(error, path) })

const isUtf16 = (head: Uint8Array): boolean => (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array
  return Buffer.concat(parts)
}

/** The chunks as they come, the first at least `SNIFFED` bytes long if there are so many. */
async function* withHead(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] | null = []
  let length = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    if (head === null) {
      yield bytes
      continue
    }
    head.push(bytes)
    length += bytes.length
    if (length >= SNIFFED) {
      yield joinBytes(head)
      head = null
    }
  }
  if (head !== null && head.length > 0) yield joinBytes(head)
}

/** One document a line; never more than one line in memory. */
async function* fromLines(chunks: AsyncIterable<Uint8Array>, name: string, tools: InputTools): AsyncGenerator<Result<Document>> {
  let parts: Uint8Array[] = []
  let length = 0
  let line = 0
  const take = function* (): Generator<Result<Document>> {
    line += 1
    if (length > tools.largest) yield toProblem('too-large', `${name}:${line}`, toLargeMessage(tools.largest))
    else if (length > 0) yield* toLineBytesDocuments(joinBytes(parts), { name, line }, tools)
    parts = []
    length = 0
  }
  const add = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length > tools.largest) parts = []
    else if (bytes.length > 0) parts.push(bytes)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end))
      yield* take()
      from = end + 1
    }
    // A copy, since the reader may use the chunk's memory again.
    if (from < chunk.length) add(chunk.slice(from))
  }
  if (length > 0) yield* take()
}

async function* fromChunks(
  source: AsyncIterable<Uint8Array | string>,
  { name, format }: { readonly name: string; readonly format: InputFormat | null },
  tools: InputTools,
): AsyncGenerator<Result<Document>> {
  const chunks = withHead(source)
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  const known = format ?? toInputFormat(head)
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield head
    yield* chunks
  }
  // Binary content under a line format is told from its head, as for the other formats.
  if (known === 'jsonl' && !isUtf16(head)) {
    const [verdict] = toDocuments(
      { name, format: 'text', bytes: head.subarray(0, SNIFFED) },
      { ...tools, sha256: () => '', detectLanguage: () => null },
    )
    if (verdict !== undefined && !verdict.ok && (verdict.problem.code === 'binary' || head.length === 0)) return yield verdict
    return yield* fromLines(all(), name, tools)
  }
  const parts: Uint8Array[] = []
  // A PDF or a letter carries more than its text.
  const largest = known === 'pdf' || known === 'eml' ? LARGEST_TAKEN : tools.largest
  let length = 0
  for await (const chunk of all()) {
    length += chunk.length
    if (length > largest) {
      await chunks.return(undefined)
      return yield toProblem('too-large', name, toLargeMessage(largest))
    }
    parts.push(chunk)
  }
  yield* openDocuments({ name, format: known, bytes: parts.length === 0 ? new Uint8Array() : joinBytes(parts) }, tools)
}

async function* fromFile(path: string, format: InputFormat | null, tools: InputTools): AsyncGenerator<Result<Document>> {
  const stream = createReadStream(path)
  try {
    yield* fromChunks(stream, { name: path, format }, tools)
  } catch (error) {
    // Only the disk's own errors; a mistake of ours must not hide behind a file.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield toUnread(error, path)
  } finally {
    stream.destroy()
  }
}

/**
 * The documents of files, folders (with all below them, in the order of their names, known endings only) and `-`, in the order of the arguments.
 * One document is in memory at a time. Whatever cannot be read becomes a problem; nothing is thrown for it.
 */
export async function* fetchInputs(paths: readonly string[], tools: InputTools): AsyncGenerator<Result<Document>, void> {
  for (const path of paths) {
    if (path === '-') {
      try {
        yield* fromChunks(tools.stdin, { name: '-', format: null }, tools)
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error
        yield toUnread(error, '-')
      }
      continue
    }
    let kind: 'folder' | 'file' | 'stream'
    try {
      const stats = await stat(path)
      kind = stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'stream'
    } catch (error) {
      yield toUnread(error, path)
      continue
    }
    if (kind === 'folder') {
      let found = 0
      for await (const { path: inside, error } of walkFolder(path, (name) => toFormatOf(name) !== null)) {
        found += 1
        if (error === null) yield* fromFile(inside, toFormatOf(inside), tools)
        else yield toUnread(error, inside)
      }
      if (found === 0) yield toProblem('empty', path, `The folder holds no file that ends in ${ENDINGS}.`)
      continue
    }
    const format = toFormatOf(path)
    // A pipe has no ending and is read like standard input.
    if (format === null && kind === 'file')
      yield toProblem('unsupported-format', path, `Its ending “${extname(path)}” is not known. Files that end in ${ENDINGS} are read.`)
    else yield* fromFile(path, format, tools)
  }
}

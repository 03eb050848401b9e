import { createHash } from 'node:crypto'
import type { Problem, Result } from '../../model/index.ts'
import { isBinary } from '../decode.ts'
import { readBody } from '../fetch/read-body.ts'
import { toFormatOfType, toMediaType } from '../media-types.ts'
import { megabytes } from '../megabytes.ts'
import { toInstant } from '../to-instant.ts'
import { toRefusal } from '../to-refusal.ts'
import { fitsDigest } from './fits-digest.ts'
import { type HttpMessage, joinChunks, parseHttpMessage } from './http-message.ts'
import type { Lead, Taken } from './lead.ts'
import { readWarc, WarcDamage, type WarcRecord } from './read-warc.ts'
import { Bomb, unpack } from './unpack.ts'

/** Where a container's records come from. */
export interface ContainerPlace {
  /** As leads are named by it. */
  readonly name: string
  /** Base name, with `!member` inside of another container. */
  readonly file: string
  readonly fileDate: string | null
  /** Most bytes of one record, as it came and decoded. */
  readonly largest: number
  readonly now: () => Date
}

type Headers = Readonly<Record<string, string>>

const toTarget = (headers: Headers): string => (headers['warc-target-uri'] ?? '').replace(/^<|>$/gu, '')

const isPage = ({ 'warc-type': type, ...headers }: Headers): boolean =>
  (type === 'response' || type === 'resource') && /^https?:\/\//iu.test(toTarget(headers)) && URL.canParse(toTarget(headers))

/** What a record holds: a server's answer, or a resource without one. */
function toMessage({ headers, block }: WarcRecord): HttpMessage | null {
  if (block === null) return null
  if (headers['warc-type'] === 'response') return parseHttpMessage(block)
  return { status: 200, headers: { 'content-type': headers['content-type'] ?? '' }, body: block }
}

/** Whether a digest of the record fits neither what it says to be about nor what writers are known to take for it. */
function isFalsified(record: WarcRecord, candidates: readonly Uint8Array[]): boolean {
  const block = record.headers['warc-block-digest']
  const whole = block === undefined || record.block === null ? null : fitsDigest(record.block, block)
  if (whole !== null) return !whole
  const payload = record.headers['warc-payload-digest']
  if (payload === undefined) return false
  const fits = candidates.map((bytes) => fitsDigest(bytes, payload))
  return fits.includes(false) && !fits.includes(true)
}

async function take(record: WarcRecord, message: HttpMessage, place: ContainerPlace): Promise<Result<Taken>> {
  const name = `${place.name}!${record.number}`
  const joined = (message.headers['transfer-encoding'] === undefined ? null : joinChunks(message.body)) ?? message.body
  async function* source(): AsyncGenerator<Uint8Array> {
    yield joined
  }
  const read = await readBody(source(), { encoding: message.headers['content-encoding'] ?? null, largest: place.largest })
  if (read.kind === 'too-large') return toRefusal('too-large', name, `The record holds more than ${megabytes(place.largest)} when it is decoded.`)
  // Many archives keep the body decoded, with the headers that it had.
  if (read.kind === 'damaged' && isBinary(joined)) return toRefusal('damaged', name, `The record cannot be decoded: ${read.reason}.`)
  const bytes = read.kind === 'whole' ? read.bytes : joined
  if (isFalsified(record, [message.body, joined, bytes]))
    return toRefusal('digest-mismatch', name, 'The record’s bytes are not those that were captured: its own digest says otherwise.')
  const url = toTarget(record.headers)
  const isAnswer = record.headers['warc-type'] === 'response'
  return {
    ok: true,
    value: {
      bytes,
      capture: {
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        mediaType: toMediaType(message.headers['content-type'] ?? null),
        url,
        finalUrl: url,
        status: isAnswer ? message.status : null,
        headers: { ...message.headers },
        file: `${place.file}!${record.number}`,
        capturedAt: toInstant(record.headers['warc-date']) ?? place.now().toISOString(),
        serverDate: toInstant(message.headers['date']),
        lastModified: toInstant(message.headers['last-modified']),
        fileDate: place.fileDate,
      },
    },
  }
}

const toLead = (record: WarcRecord, message: HttpMessage, place: ContainerPlace): Lead => ({
  name: `${place.name}!${record.number}`,
  url: toTarget(record.headers),
  open: () => take(record, message, place),
})

/** The leads of a WARC file: pages, texts and PDFs that servers gave. What else it holds is passed over, and that is said once, at its end. */
export async function* openWarc(chunks: AsyncIterable<Uint8Array>, place: ContainerPlace): AsyncGenerator<Lead | Problem> {
  const passed = new Map<string, number>()
  const pass = (reason: string): void => void passed.set(reason, (passed.get(reason) ?? 0) + 1)
  let records = 0
  try {
    for await (const record of readWarc(unpack(chunks), { largest: place.largest, isWanted: isPage })) {
      records = record.number
      const type = record.headers['warc-type']
      if (type === 'revisit') pass('that point at an earlier capture of the same content')
      if (type === 'continuation') pass('that continue others')
      if (!isPage(record.headers)) continue
      if (record.block === null) {
        pass(`larger than ${megabytes(place.largest)}`)
        continue
      }
      const message = toMessage(record)
      if (message === null) pass('that hold no answer of a server')
      else if (message.status < 200 || message.status > 299) pass('with a status that is no success')
      else if (toFormatOfType(toMediaType(message.headers['content-type'] ?? null)) === null) pass('that are no text')
      else yield toLead(record, message, place)
    }
  } catch (error) {
    if (error instanceof Bomb) yield toRefusal('too-large', place.name, `${error.message} That is a bomb, so it is not read any further.`).problem
    else if (error instanceof WarcDamage || (error as { readonly code?: string }).code?.startsWith('Z_') === true)
      yield toRefusal('damaged', place.name, `It is a damaged WARC file: ${(error as Error).message}. What stands before was read.`).problem
    else throw error
  }
  if (passed.size === 0) return
  const kinds = [...passed].map(([reason, count]) => `${count} ${reason}`)
  const total = [...passed.values()].reduce((sum, count) => sum + count, 0)
  yield toRefusal('passed-over', place.name, `Of its ${records} records ${total} were passed over: ${kinds.join(', ')}.`).problem
}

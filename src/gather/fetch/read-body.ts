import { Readable, type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  /** `bytes` are those before the limit. */
  | { readonly kind: 'too-large'; readonly bytes: Uint8Array }
  | { readonly kind: 'damaged'; readonly reason: string }

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
}

/**
 * A body with its content encoding undone, at most `largest` bytes before and after; reading stops where the limit is passed. What the source
 * itself throws is thrown.
 */
export async function readBody(
  source: AsyncIterable<Uint8Array>,
  { encoding, largest }: { readonly encoding: string | null; readonly largest: number },
): Promise<Body> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  // No server needs more than one; layers in between would be bombs that no limit sees.
  if (names.length > 1) return { kind: 'damaged', reason: `it is encoded ${names.length} times over` }
  const [name] = names
  if (name !== undefined && !Object.hasOwn(DECODERS, name)) return { kind: 'damaged', reason: `its encoding “${name.slice(0, 40)}” is not known` }
  const toDecoder = name === undefined ? null : (DECODERS[name] as () => Transform)

  let isTooLarge = false
  let sourceError: { readonly cause: unknown } | null = null
  const parts: Uint8Array[] = []
  async function* coming(): AsyncGenerator<Uint8Array> {
    let length = 0
    try {
      for await (const chunk of source) {
        length += chunk.length
        isTooLarge ||= length > largest
        if (isTooLarge) return
        yield chunk
      }
    } catch (error) {
      if (!isTooLarge) sourceError = { cause: error }
      throw error
    }
  }
  if (toDecoder === null) {
    for await (const chunk of coming()) parts.push(chunk)
    return { kind: isTooLarge ? 'too-large' : 'whole', bytes: Buffer.concat(parts) }
  }
  let length = 0
  const sink = new Writable({
    write: (chunk: Uint8Array, _, done) => {
      length += chunk.length
      isTooLarge ||= length > largest
      if (!isTooLarge) parts.push(chunk)
      done(isTooLarge ? new Error('The body is too large.') : null)
    },
  })
  try {
    await pipeline([Readable.from(coming()), toDecoder(), sink])
  } catch (error) {
    if (isTooLarge) return { kind: 'too-large', bytes: Buffer.concat(parts) }
    if (sourceError !== null) throw (sourceError as { readonly cause: unknown }).cause
    return { kind: 'damaged', reason: `its ${name} encoding is broken (${error instanceof Error ? error.message : String(error)})` }
  }
  return { kind: isTooLarge ? 'too-large' : 'whole', bytes: Buffer.concat(parts) }
}

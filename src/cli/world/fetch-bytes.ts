import type { FetchBytes } from './add-geonames.ts'

const PATIENCE_MS = 60_000

/** Fetches over HTTPS (or HTTP on this machine) with a size limit; throws an `Error` in words where that fails. */
export const fetchBytes: FetchBytes = async (url, { largest }) => {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:' && !LOOPBACK.has(hostname)) throw new Error(`${url} is not fetched: only https addresses are.`)
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS * 10), redirect: 'error' })
  if (!response.ok || response.body === null) throw new Error(`${url} answers ${response.status}. Is it the code of a country, as SY?`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > largest) throw new Error(`${url} has more than ${largest} bytes; it was not fetched.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost'])

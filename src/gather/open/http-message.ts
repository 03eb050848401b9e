/** A server's answer as it went over the wire. */
export interface HttpMessage {
  readonly status: number
  /** Names in lower case; several of one name are joined. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

const LARGEST_HEAD = 65_536
const MOST_HEADERS = 200

/** The body put together from its chunks; `null` if it is not cut into chunks, as archives often keep it. */
export function joinChunks(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = []
  for (let at = 0; ; ) {
    const end = body.indexOf(10, at)
    if (end < 0 || end - at > 1000) return null
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(Buffer.from(body.subarray(at, end)).toString('latin1').trim())?.[1]
    if (size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    if (end + 1 + length > body.length) return null
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (body[at] === 13) at += 1
    if (body[at] !== 10) return null
    at += 1
  }
}

/** Tells status, headers and body apart; `null` for what is no answer, or has a head without end. */
export function parseHttpMessage(bytes: Uint8Array): HttpMessage | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LARGEST_HEAD)).toString('latin1')
  const end = /\r?\n\r?\n/u.exec(head)
  const [first = '', ...lines] = head.slice(0, end?.index ?? (bytes.length <= LARGEST_HEAD ? head.length : 0)).split(/\r?\n/u)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/u.exec(first)?.[1]
  if (status === undefined || lines.length > MOST_HEADERS) return null
  const headers: Record<string, string> = Object.create(null)
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line) && last !== '') headers[last] += ` ${line.trim()}`
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      const value = line.slice(colon + 1).trim()
      headers[last] = headers[last] === undefined ? value : `${headers[last]}, ${value}`
    }
  }
  return { status: Number(status), headers, body: end === null ? new Uint8Array() : bytes.subarray(end.index + end[0].length) }
}

import { gzipSync } from 'node:zlib'

/** A record: its headers beside the length, and its block. */
export interface WarcBytes {
  readonly headers: Readonly<Record<string, string>>
  readonly block: string | Uint8Array
}

/** A server's answer as an archive keeps it. */
export function toResponse(
  url: string,
  body: string | Uint8Array,
  {
    status = '200 OK',
    type = 'text/html; charset=utf-8',
    extra = '',
    ...headers
  }: { status?: string; type?: string; extra?: string } & Record<string, string> = {},
): WarcBytes {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${extra}\r\n`
  return {
    headers: {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': '2025-03-03T10:00:00Z',
      'Content-Type': 'application/http; msgtype=response',
      ...headers,
    },
    block: Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  }
}

const toRecord = ({ headers, block }: WarcBytes): Uint8Array => {
  const bytes = Buffer.from(block)
  const lines = Object.entries({ ...headers, 'Content-Length': headers['Content-Length'] ?? String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** A WARC file; packed, each record is a piece of its own. */
export const toWarc = (records: readonly WarcBytes[], { packed = false } = {}): Uint8Array =>
  Buffer.concat(records.map((record) => (packed ? gzipSync(toRecord(record)) : toRecord(record))))

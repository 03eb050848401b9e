import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  geojson: 'application/geo+json',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  pbf: 'application/x-protobuf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}
/** Types that are packed already. */
const PACKED = /^(?:image\/(?!svg)|font\/)/
const SMALL = 1024

type Encoding = 'br' | 'gzip'

interface StaticFile {
  readonly type: string
  readonly bytes: Buffer
  readonly etag: string
  /** The name has a hash of the content in it: it never changes. */
  readonly isHashed: boolean
  readonly packed: Map<Encoding, Promise<Buffer>>
}

const PACK: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
}

/** The files of a built app; only those that were there at the start are known by their addresses, so that no address leads anywhere else. */
export interface StaticFiles {
  /** The file at this path of an address, or the app's page for an address of the app; `null` if there is neither. */
  find(request: Request): Promise<Response | null>
}

/** Reads a folder as vite builds it; `null` has no files. */
export function loadStaticFiles(folder: string | null): StaticFiles {
  const files = new Map<string, StaticFile>()
  for (const name of folder === null ? [] : globSync('**/*', { cwd: folder })) {
    const path = join(folder as string, name)
    if (!statSync(path).isFile()) continue
    const bytes = readFileSync(path)
    const type = MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const address = `/${name.split(sep).join('/')}`
    files.set(address, { type, bytes, etag, isHashed: address.startsWith('/assets/'), packed: new Map() })
  }
  return {
    find: async (request) => {
      const path = new URL(request.url).pathname
      const file = files.get(path === '/' ? '/index.html' : path) ?? (isAppAddress(path) ? files.get('/index.html') : undefined)
      return file === undefined ? null : toResponse(file, request.headers)
    },
  }
}

/** Addresses of files have an ending, those of the app have none. */
const isAppAddress = (path: string): boolean => !/\.\w+$/.test(path) && !path.startsWith('/api/')

async function toResponse(file: StaticFile, asked: Headers): Promise<Response> {
  const { type, bytes, etag, isHashed, packed } = file
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (asked.get('If-None-Match')?.includes(etag)) return new Response(null, { status: 304, headers })
  const accepted = asked.get('Accept-Encoding') ?? ''
  const encoding =
    PACKED.test(type) || bytes.length < SMALL
      ? undefined
      : (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b(?!;q=0(?:[,\\s]|$))`).test(accepted))
  if (encoding === undefined) return new Response(new Uint8Array(bytes), { headers })
  let body = packed.get(encoding)
  if (body === undefined) {
    body = PACK[encoding](bytes)
    packed.set(encoding, body)
  }
  return new Response(new Uint8Array(await body), { headers: { ...headers, 'Content-Encoding': encoding } })
}

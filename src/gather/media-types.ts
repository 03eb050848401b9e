import type { InputFormat } from './to-input-format.ts'

/** «text/html» of «Text/HTML; charset=utf-8»; `null` for what is no media type. */
export function toMediaType(contentType: string | null): string | null {
  const match = /^\s*([a-z0-9!#$&^_.+-]{1,80}\/[a-z0-9!#$&^_.+-]{1,80})\s*(?:;|$)/iu.exec((contentType ?? '').slice(0, 400))
  return match?.[1]?.toLowerCase() ?? null
}

/** The encoding that a media type names. */
export const toCharset = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/iu.exec((contentType ?? '').slice(0, 400))?.[1]?.toLowerCase() ?? null

const FORMATS: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'message/rfc822': 'eml',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
}

/** How a document of this media type is read; `null` where it has to be found out from the bytes, or cannot be. */
export const toFormatOfType = (mediaType: string | null): InputFormat | null =>
  mediaType !== null && Object.hasOwn(FORMATS, mediaType) ? (FORMATS[mediaType] as InputFormat) : null

/** Whether an answer of this media type may be a document or a feed; pictures, films, fonts, programs are not loaded at all. */
export const mayBeRead = (mediaType: string | null): boolean =>
  mediaType === null ||
  toFormatOfType(mediaType) !== null ||
  /^(?:text\/(?!css|javascript)|application\/(?:octet-stream$|json$|[\w.+-]*(?:xml|\+json|feed)))/u.test(mediaType)

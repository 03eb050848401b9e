/** Text from bytes; `isBroken` if they are no valid text in the encoding that they should have, so that some letters may be wrong. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly isBroken: boolean
}

const SAMPLE = 8192
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, EPUB
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xd0, 0xcf, 0x11, 0xe0], // old Office
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
]

const byteOrderMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null

function isUtf8(bytes: Uint8Array, { stream }: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

/** Whether the first 8 KB look like anything but text: a known signature, or too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return true
  if (byteOrderMark(bytes) !== null) return bytes[2] === 0 && bytes[3] === 0 && bytes.length >= 4
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  if (controls * 50 <= sample.length) return false
  return controls * 5 > sample.length || !isUtf8(sample, { stream: true })
}

/** Letters of several bytes against bytes that are part of none, over a sample: UTF-8 with a few wounds is still UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  let index = 0
  while (index < bytes.length) {
    const byte = bytes[index] as number
    if (byte < 0x80) {
      index += 1
      continue
    }
    const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1
    let followed = 1
    while (followed < length && ((bytes[index + followed] ?? 0) & 0xc0) === 0x80) followed += 1
    if (length > 1 && followed === length) good += 1
    else bad += 1
    index += Math.max(followed, 1)
  }
  return good > bad
}

function toDecoder(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/**
 * UTF-8 and UTF-16 by their byte order marks, valid UTF-8, then the encoding that the page declares, then UTF-8 with wounds or Windows-1252.
 * The byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const utf16 = byteOrderMark(bytes)
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes)
    return { text, encoding: utf16, isBroken: text.includes('\ufffd') }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isBroken: false }
  } catch {
    const decoder = toDecoder(declared)
    // The declaration could be read as single bytes, so the page is not in UTF-16 whatever it says.
    if (decoder !== null && decoder.encoding !== 'utf-8' && !decoder.encoding.startsWith('utf-16')) {
      const text = decoder.decode(bytes)
      return { text, encoding: decoder.encoding, isBroken: text.includes('\ufffd') }
    }
    const encoding = isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'
    return { text: new TextDecoder(encoding).decode(bytes), encoding, isBroken: true }
  }
}

/** The encoding that a page's first kilobytes declare. */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  for (const tag of head.matchAll(/<(?:meta|\?xml)\s[^<>]{0,300}>/giu)) {
    const found = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/iu.exec(tag[0])
    if (found?.[1] !== undefined) return found[1].toLowerCase()
  }
  return null
}

import { createHash, getHashes } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const KNOWN: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
  md5: 'md5',
}

function toBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET.charAt((value >> bits) & 31)
    }
    value &= 31
  }
  return bits > 0 ? text + ALPHABET.charAt((value << (5 - bits)) & 31) : text
}

/** Whether bytes have the digest that an archive gives them («sha1:BASE32», «sha256:hexadecimal»); `null` if it is of no known kind. */
export function fitsDigest(bytes: Uint8Array, digest: string): boolean | null {
  const [, name = '', value = ''] = /^([\w-]{2,10}):([\w+/=-]{16,150})$/u.exec(digest.trim()) ?? []
  const algorithm = KNOWN[name.toLowerCase()]
  if (algorithm === undefined || !getHashes().includes(algorithm)) return null
  const hash = createHash(algorithm).update(bytes).digest()
  return (
    value.toLowerCase() === hash.toString('hex') || value.toUpperCase().replace(/=+$/u, '') === toBase32(hash) || value === hash.toString('base64')
  )
}

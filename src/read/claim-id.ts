import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Hexadecimal digits: 128 bits, so that no page can be written to give a claim the identity of another's. */
const DIGITS = 32
const ENCODER = new TextEncoder()

/** A claim's identity: a hash (SHA-256) of its document and content, without what found it, so that reading again adds nothing. */
export function toClaimId(document: string, content: Readonly<Record<string, unknown>> | object): string {
  const { foundBy: _foundBy, document: _document, ...rest } = content as Record<string, unknown>
  return bytesToHex(sha256(ENCODER.encode(`${document}\n${JSON.stringify(rest)}`))).slice(0, DIGITS)
}

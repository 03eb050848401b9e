/**
 * A claim's identity: a hash of its document and content, without what found it, so that reading again adds nothing.
 * FNV-1a (Fowler, Noll, Vo) in two 32-bit halves with different offsets, 16 hexadecimal digits.
 */
export function toClaimId(document: string, content: Readonly<Record<string, unknown>> | object): string {
  const { foundBy: _foundBy, document: _document, ...rest } = content as Record<string, unknown>
  const text = `${document}\n${JSON.stringify(rest)}`
  let high = 0x811c9dc5
  let low = 0xcbf29ce4
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + 0x9e37), 0x01000193)
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}

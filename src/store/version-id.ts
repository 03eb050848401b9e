import { createHash } from 'node:crypto'

/**
 * The id of one text of one source: 32 hexadecimal digits of the SHA-256 of the source key and the text's hash. The same document added
 * anywhere has the same id, and so have its claims.
 */
export const toVersionId = (source: string, sha256: string): string => createHash('sha256').update(`${source}\n${sha256}`).digest('hex').slice(0, 32)

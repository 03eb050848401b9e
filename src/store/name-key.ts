import { createHash } from 'node:crypto'
import { fold } from '../text/index.ts'
import { toStorable } from './storable.ts'

const LONGEST = 200

/** As names are compared: folded, a hyphen is a space. One longer than an index takes ends in its hash. */
export function toNameKey(name: string): string {
  const folded = toStorable(
    fold(name)
      .replace(/[-‐‑\s]+/g, ' ')
      .trim(),
  )
  return folded.length <= LONGEST ? folded : folded.slice(0, LONGEST).toWellFormed() + toTextKey(folded)
}

/** Of a text of any length, what an index takes: 32 hexadecimal digits. */
export const toTextKey = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

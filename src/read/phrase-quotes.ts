import type { ReadUnit } from './units.ts'

const OPENING = new Set(['«', '“', '"'])
/** An opening quotation mark. */
export const isQuote = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'token' && OPENING.has(unit.word ?? '')
/** A closing quotation mark; the straight one is both. */
export const isClosing = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'token' && (unit.word === '»' || unit.word === '”' || unit.word === '"')
/** Is one more quotation mark opened than closed between the two? */
export const hasOpened = (units: readonly ReadUnit[], from: number, to: number): boolean => {
  let open = 0
  for (let at = from; at < to; at++) if (units[at]?.value.kind === 'token' && /^[«“”»"]$/.test(units[at]?.word ?? '')) open++
  return open % 2 === 1
}

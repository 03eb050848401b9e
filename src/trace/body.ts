import type { Document, Span } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** A document's own prose as words: what is compared when texts are held against one another. Titles and furniture stay out. */
export interface Body {
  readonly document: string
  /** Folded words as 32-bit hashes. */
  readonly words: Uint32Array
  /** Where each word stands in the text, UTF-16 code units. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 for words between quotation marks. */
  readonly quoted: Uint8Array
}

const WORD_OR_MARK = /[\p{L}\p{N}]+|["“”«»„]|\n\s*\n/gu
const OPENING = new Set(['“', '«', '„'])
const CLOSING = new Set(['”', '»'])
/** A quotation that does not end within so many words was no quotation. */
const LONGEST_QUOTATION = 120

/** FNV-1a over the code units of a folded word. */
export function toWordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export function toBody({ id, text, furniture }: Document): Body {
  const words: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const quoted: number[] = []
  let opened: number | null = null
  const close = (): void => {
    if (opened !== null && words.length - opened <= LONGEST_QUOTATION) quoted.fill(1, opened)
    opened = null
  }
  const read = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(WORD_OR_MARK)) {
      const [found] = match
      if (found.trim() === '') opened = null
      else if (OPENING.has(found)) opened = words.length
      else if (CLOSING.has(found)) close()
      else if (found === '"') {
        if (opened === null) opened = words.length
        else close()
      } else {
        words.push(toWordHash(fold(found.toLowerCase())))
        starts.push(from + match.index)
        ends.push(from + match.index + found.length)
        quoted.push(0)
      }
    }
    opened = null
  }
  let at = 0
  for (const { span } of furniture) {
    read(at, span[0])
    at = Math.max(at, span[1])
  }
  read(at, text.length)
  return {
    document: id,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    quoted: Uint8Array.from(quoted),
  }
}

/** The span of the text from word `from` to before word `to`. */
export const toWordSpan = (body: Body, from: number, to: number): Span => [body.starts[from] as number, body.ends[to - 1] as number]

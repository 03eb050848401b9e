import type { Span } from '../model/index.ts'
import type { WritingHabits } from './habits.ts'
import { type Token, toTokens } from './tokens.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** The tokens' words, and the same as names are compared. */
  readonly words: readonly string[]
  readonly folded: readonly string[]
  /** Counts blocks of text divided by line ends, from 0. */
  readonly paragraph: number
  /** Inside a quotation that began in an earlier sentence of the paragraph. */
  readonly quoted: boolean
  /** Written As Headlines Are: a capital tells no name. */
  readonly titleCase: boolean
}

const LAST_STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['»', ')', ']', '"', "'"])
const OPENERS = new Set(['«', '(', '[', '"', '—'])
/** A block longer than this many tokens is cut, so that no input makes one sentence of a megabyte. */
const MAXIMUM_TOKENS = 400

/** Cuts text into sentences; `parts` are the spans to read (the rest is furniture). */
export function toSentences(text: string, habits: WritingHabits, parts: readonly Span[] = [[0, text.length]]): Sentence[] {
  const sentences: Sentence[] = []
  const wrapped = isWrapped(text)
  let paragraph = 0
  for (const [start, end] of parts) {
    for (const [from, to] of toBlocks(text, start, end, wrapped)) {
      cutBlock(toTokens(text, from, to, habits), habits, paragraph, sentences)
      paragraph++
    }
  }
  return sentences
}

/** Lines broken at a fixed width: many lines begin in lower case. */
function isWrapped(text: string): boolean {
  let lines = 0
  let lower = 0
  for (let at = text.indexOf('\n'); at >= 0 && lines < 200; at = text.indexOf('\n', at + 1)) {
    const first = text.charAt(at + 1)
    if (first === '' || first === '\n' || first === '\r' || first === ' ') continue
    lines++
    if (first !== first.toUpperCase()) lower++
  }
  return lines >= 4 && lower / lines > 0.35
}

function toBlocks(text: string, start: number, end: number, wrapped: boolean): Span[] {
  const blocks: Span[] = []
  let from = start
  const close = (to: number): void => {
    if (text.slice(from, Math.min(to, from + 2000)).trim() !== '' || to - from > 2000) blocks.push([from, to])
  }
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    if (wrapped && !isBlank(text, at + 1, end)) continue
    if (!wrapped && continuesLower(text, at + 1, end)) continue
    close(at)
    from = at + 1
  }
  close(end)
  return blocks
}

function isBlank(text: string, at: number, end: number): boolean {
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '\r')) at++
  return at >= end || text.charAt(at) === '\n'
}

/** The next line begins with a small letter: a line break inside a sentence. */
function continuesLower(text: string, at: number, end: number): boolean {
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
  const first = text.charAt(at)
  return first !== first.toUpperCase()
}

function cutBlock(tokens: readonly Token[], habits: WritingHabits, paragraph: number, sentences: Sentence[]): void {
  let from = 0
  let open = false
  let quoted = false
  const close = (to: number): void => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first === undefined || last === undefined) return
    const cut = tokens.slice(from, to)
    const words = cut.map(({ word }) => word)
    const folded = cut.map((token) => token.folded)
    sentences.push({ start: first.start, end: last.end, tokens: cut, words, folded, paragraph, quoted, titleCase: isTitleCase(cut) })
    from = to
    quoted = open
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'sign') {
      if (index - from >= MAXIMUM_TOKENS * 2) close(index + 1)
      continue
    }
    if (token.word === '«') open = true
    else if (token.word === '»') open = false
    else if (token.word === '"') open = !open
    if (index - from >= MAXIMUM_TOKENS) close(index + 1)
    if (!LAST_STOPS.has(token.word) || !endsSentence(tokens, index, habits)) continue
    let next = index + 1
    while (
      next < tokens.length &&
      CLOSERS.has((tokens[next] as Token).word) &&
      (!(tokens[next] as Token).spaced || (tokens[next] as Token).word === '»')
    ) {
      const word = (tokens[next] as Token).word
      if (word === '»') open = false
      else if (word === '"') open = !open
      next++
    }
    close(next)
    index = next - 1
  }
  close(tokens.length)
}

/** Nearly all words of some length have capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length > 40 || tokens.at(-1)?.word === '.') return false
  let long = 0
  let upper = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.word.length < 4) continue
    long++
    if (token.upper) upper++
  }
  return long >= 4 && upper / long > 0.8
}

function endsSentence(tokens: readonly Token[], index: number, habits: WritingHabits): boolean {
  const stop = tokens[index] as Token
  const before = tokens[index - 1]
  let next = index + 1
  while (next < tokens.length && (CLOSERS.has((tokens[next] as Token).word) || OPENERS.has((tokens[next] as Token).word))) next++
  const after = tokens[next]
  if (after === undefined) return true
  if (after.kind === 'word' && !after.upper) return false
  if (tokens[index + 1] === after && !after.spaced) return false
  if (stop.word === '.' && before !== undefined) {
    if (habits.abbreviations.has(before.word)) return false
    if (before.kind === 'word' && before.upper && before.word.length === 1) return false
  }
  return true
}

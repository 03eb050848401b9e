import type { Span } from '../model/index.ts'
import type { KeptVersion } from '../store/index.ts'
import type { Quote } from './contract.ts'

/** Characters shown on each side. */
const AROUND = 160

/** The words at a span with some before and after, cut between words and within the paragraph. */
export function toQuote({ version, document: { text } }: Pick<KeptVersion, 'version' | 'document'>, span: Span): Quote {
  const [start, end] = span
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    document: version,
    span: [start, end],
    before:
      before.length < AROUND
        ? lastLine(before)
        : lastLine(before)
            .replace(/^\S*\s/u, '')
            .toWellFormed(),
    text: text.slice(start, end),
    after:
      after.length < AROUND
        ? firstLine(after)
        : firstLine(after)
            .replace(/\s\S*$/u, '')
            .toWellFormed(),
  }
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)
const firstLine = (text: string): string => text.split('\n', 1)[0] as string

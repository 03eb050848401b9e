import type { AddItem } from '../../../../src/api/contract.ts'

/** Problems that the words of `add.whatToDo` know a way out of. */
const KNOWN: ReadonlySet<string> = new Set([
  'empty',
  'binary',
  'tooLarge',
  'brokenEncoding',
  'noArticle',
  'unsupportedFormat',
  'notAnAddress',
  'forbiddenAddress',
  'robots',
  'damaged',
  'encrypted',
  'noTextLayer',
  'garbled',
  'unsafeMember',
  'dangerousMarkup',
  'digestMismatch',
])

export interface Advice {
  readonly code: string | null
  /** In the server's words, without the code. */
  readonly note: string | null
  readonly advice: string
}

/** Why an item was not taken in, and which advice is given for it. */
export function toAdvice({ outcome, note }: Pick<AddItem, 'outcome' | 'note'>): Advice {
  const [lead, code] = /^([a-z]+(?:-[a-z]+)*): /.exec(note ?? '') ?? []
  const key = code?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (note === null || lead === undefined || code === undefined || key === undefined) return { code: null, note, advice: outcome }
  return { code, note: note.slice(lead.length), advice: KNOWN.has(key) ? key : outcome }
}

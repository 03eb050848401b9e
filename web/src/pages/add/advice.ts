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

/** Why an item was not taken in, without the problem's code, and which advice is given for it. */
export function toAdvice({ outcome, note }: Pick<AddItem, 'outcome' | 'note'>): { readonly note: string | null; readonly advice: string } {
  const [lead, code] = /^([a-z]+(?:-[a-z]+)*): /.exec(note ?? '') ?? []
  const key = code?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (note === null || lead === undefined || key === undefined || !KNOWN.has(key)) return { note, advice: outcome }
  return { note: note.slice(lead.length), advice: key }
}

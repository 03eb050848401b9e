import { type TextFormat, toTextFormat } from './to-documents.ts'

export type InputFormat = TextFormat | 'pdf' | 'eml'

const startsWith = (bytes: Uint8Array, start: string): boolean => [...start].every((letter, index) => bytes[index] === letter.charCodeAt(0))

/** «Received: from …» and such at the very beginning, as no article begins. */
const LETTER_HEAD = /^(?:Return-Path|Delivered-To|Received|MIME-Version|Message-ID|DKIM-Signature|X-Mozilla-Status): ?\S/iu

/** What an input without a name's ending holds, by its first bytes. */
export function toInputFormat(head: Uint8Array): InputFormat {
  if (startsWith(head, '%PDF-')) return 'pdf'
  return LETTER_HEAD.test(new TextDecoder('windows-1252').decode(head.subarray(0, 60))) ? 'eml' : toTextFormat(head)
}

import { DIGIT, kindOf, LETTER, startsUpper } from './characters.ts'
import { fold } from './fold.ts'
import type { Unique } from './once-per.ts'
import { repairWord } from './repair.ts'

/** How a token is written, wherever it stands. A text has few forms and writes them often, so each is worked out once. */
export interface Form extends Unique {
  /** As written. */
  readonly raw: string
  /** Normalised: lower case, damage repaired, one sort of quotation mark, apostrophe and dash. */
  readonly word: string
  /** The word as names are compared: see `fold`. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Does it begin with a capital? */
  readonly upper: boolean
  /** Are all its letters capitals, and more than one? */
  readonly capitals: boolean
}

const MAXIMUM_WORD = 64
const MAXIMUM_FORMS = 200_000
/** A power of two. */
const FIRST_SLOTS = 8192
/** So many slots are looked into; words made to share one are not kept, and cost no more than their own reading. */
const PROBES = 32

/** Forms by their hash, with twice as many slots as forms at least. */
interface Table {
  readonly slots: (Form | undefined)[]
  readonly hashes: Uint32Array
  count: number
}

const emptyTable = (slots: number): Table => ({
  slots: new Array<Form | undefined>(slots).fill(undefined),
  hashes: new Uint32Array(slots),
  count: 0,
})

let table = emptyTable(FIRST_SLOTS)

/**
 * The form that is written as `text[from, to)`. The characters are compared where they stand, by open addressing over their FNV-1a hash
 * (Fowler, Noll and Vo): most tokens were met before, and cutting them out costs more than finding them.
 */
export function formAt(text: string, from: number, to: number): Form {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash >>>= 0
  const { slots, hashes } = table
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (hash + probe) & (slots.length - 1)
    const form = slots[slot]
    if (form === undefined) break
    if (hashes[slot] === hash && isWritten(form.raw, text, from, to)) return form
  }
  const form = toForm(detach(text.slice(from, to)))
  keep(form, hash)
  return form
}

function isWritten(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false
  for (let at = from; at < to; at++) if (raw.charCodeAt(at - from) !== text.charCodeAt(at)) return false
  return true
}

function keep(form: Form, hash: number): void {
  if (table.count >= MAXIMUM_FORMS) table = emptyTable(FIRST_SLOTS)
  else if (table.count * 2 >= table.slots.length) table = enlarge(table)
  put(table, form, hash)
}

function enlarge({ slots, hashes }: Table): Table {
  const larger = emptyTable(slots.length * 2)
  for (const [slot, form] of slots.entries()) if (form !== undefined) put(larger, form, hashes[slot] as number)
  return larger
}

function put(into: Table, form: Form, hash: number): void {
  const { slots, hashes } = into
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (hash + probe) & (slots.length - 1)
    if (slots[slot] !== undefined) continue
    slots[slot] = form
    hashes[slot] = hash
    into.count++
    return
  }
}

/** A copy that does not keep alive the text it was cut from. */
const detach = (raw: string): string => ` ${raw}`.slice(1)

function toForm(raw: string): Form {
  const kind = kindOfForm(raw)
  const word = kind === 'sign' ? (SIGNS[raw.startsWith('--') ? '-' : raw] ?? raw) : normalise(raw)
  const upper = kind === 'word' && startsUpper(raw, 0)
  return { raw, word, folded: fold(word), kind, upper, capitals: upper && raw.length > 1 && raw === raw.toUpperCase(), notes: [] }
}

/** An apostrophe with letters behind it is an ending, a word of its own. */
function kindOfForm(raw: string): Form['kind'] {
  const first = kindOf(raw.charCodeAt(0))
  return first === LETTER || (first !== DIGIT && raw.length > 1 && kindOf(raw.charCodeAt(1)) === LETTER)
    ? 'word'
    : first === DIGIT
      ? 'number'
      : 'sign'
}

const SIGNS: Readonly<Record<string, string>> = {
  '...': '…',
  '–': '—',
  '—': '—',
  '-': '—',
  '―': '—',
  '“': '«',
  '„': '«',
  '”': '»',
  '‟': '«',
  '‹': '«',
  '›': '»',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
}

const normalise = (raw: string): string =>
  repairWord(raw.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF*]/g, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .slice(0, MAXIMUM_WORD)

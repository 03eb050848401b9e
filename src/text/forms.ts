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
const forms = new Map<string, Form>()

/** The form that is so written. */
export function formOf(raw: string): Form {
  let form = forms.get(raw)
  if (form === undefined) {
    form = toForm(detach(raw))
    if (forms.size >= MAXIMUM_FORMS) forms.clear()
    forms.set(form.raw, form)
  }
  return form
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

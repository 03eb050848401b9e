import type { Sentence } from '../text/index.ts'
import type { Naming } from './naming.ts'
import { toSpeaker } from './speakers.ts'
import type { Speech, Spoken } from './spoken.ts'
import { isPart, type ReadUnit } from './units.ts'

/**
 * What the document gives as somebody's own words at length is that voice's: a statement in full behind its colon, a quotation of several paragraphs, a
 * press release under its spokesperson's name. Sentences with a voice of their own keep it.
 */
export function spreadStatements(spoken: readonly Spoken[], speeches: Speech[][], naming: Naming): void {
  const signed = findSignature(spoken, naming)
  if (signed !== null) for (const index of spoken.keys()) give(signed, index, spoken, speeches, 'speech/signed')
  let open: { readonly voice: Speech; readonly quoted: boolean } | null = null
  for (const [index, { sentence }] of spoken.entries()) {
    if (open === null) {
      const voice = opensQuotation(sentence) ? lastVoice(spoken, speeches, index) : null
      if (voice !== null) open = { voice, quoted: true }
    }
    if (open !== null) {
      give(open.voice, index, spoken, speeches, 'speech/statement')
      if (open.quoted && closesQuotation(sentence)) open = null
    } else if (announcesText(spoken[index] as Spoken)) {
      const voice = lastVoice(spoken, speeches, index + 1)
      const next = spoken[index + 1]?.sentence
      if (voice !== null && next !== undefined && next.paragraph > sentence.paragraph) open = { voice, quoted: isQuote(next.words[0]) }
    }
  }
}

function give(voice: Speech, index: number, spoken: readonly Spoken[], speeches: Speech[][], rule: string): void {
  const { units, title } = spoken[index] as Spoken
  if (!title && speeches[index]?.length === 0) speeches[index] = [{ ...voice, from: 0, to: units.length, at: -1, rule }]
}

/** How many sentences before its words a voice may have been named. */
const NAMED_WITHIN = 2

function lastVoice(spoken: readonly Spoken[], speeches: readonly (readonly Speech[])[], before: number): Speech | null {
  for (let index = before - 1; index >= Math.max(0, before - NAMED_WITHIN); index--) {
    const voice = spoken[index]?.title ? undefined : speeches[index]?.findLast(({ claimants }) => claimants.length > 0)
    if (voice !== undefined) return voice.manner === 'deny' || voice.manner === 'judge' ? null : voice
  }
  return null
}

const isQuote = (word: string | undefined): boolean => word === '«' || word === '"'
/** Does it begin with a quotation mark that it does not close? */
const opensQuotation = (sentence: Sentence): boolean => isQuote(sentence.words[0]) && !closesQuotation(sentence)
/** Does a quotation end in it that it, or a sentence before it, has begun? Straight marks come in pairs. */
function closesQuotation({ words }: Sentence): boolean {
  const inner = isQuote(words[0]) ? words.slice(1) : words
  return inner.includes('»') || inner.filter((word) => word === '"').length % 2 === 1
}

/** "The statement in full:" */
const announcesText = ({ sentence: { words }, units }: Spoken): boolean =>
  words.at(-1) === ':' && (units.some((unit) => isPart(unit, 'statement')) || words.some((word) => TEXTS.has(word)))
const TEXTS: ReadonlySet<string> = new Set(['statement', 'communiqué', 'déclaration', 'text', 'texte', 'release'])

/** How many sentences from the beginning and from the end a signature may stand. */
const HEAD = 10
const FOOT = 4

/** "Ka Amado Reyes, Spokesperson": a line of nothing but a name and whom it speaks for. */
function findSignature(spoken: readonly Spoken[], naming: Naming): Speech | null {
  for (const [index, { units, sentence }] of spoken.entries()) {
    if (index >= HEAD && index < spoken.length - FOOT) continue
    const [unit] = units
    if (unit === undefined || units.length > 1 || !isSpokesperson(unit, sentence)) continue
    const mention = toSpeaker(unit, sentence, naming)
    if (mention !== null) return { from: 0, to: 0, at: -1, claimants: [mention], relays: [], manner: 'say', rule: 'speech/signed' }
  }
  return null
}

const isSpokesperson = ({ rule, value }: ReadUnit, { words }: Sentence): boolean =>
  rule === 'apposition' && value.kind === 'phrase' && value.thing === 'name' && SPOKESPERSON.test(words.join(' '))
const SPOKESPERSON = /, (?:the |le |la )?(?:spokes(?:person|man|woman)|porte.{0,3}parole)\b/

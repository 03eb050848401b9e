/** What a text is measured by before it is believed to be what the page shows. */
export interface Sanity {
  /** Of the signs: those that mean nothing (private, unassigned, controls). */
  readonly strange: number
  /** Of the words between blanks: those that look like words or numbers. */
  readonly wordlike: number
  /** Of the letters: those in words longer than any word. */
  readonly endless: number
}

const MOST_STRANGE = 0.03
const FEWEST_WORDLIKE = 0.7
const MOST_ENDLESS = 0.2
const SAMPLE = 200_000

/** Lower case, a capital first, or all capitals; inner hyphens, apostrophes and stops; signs around; or a number. */
const WORDLIKE =
  /^[\p{P}\p{S}]*(?:(?:\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+[\p{Ll}]?|\p{N}+(?:[.,:/\u066b\u066c]\p{N}+)*(?:\p{Ll}{1,4})?)(?:[-–'’./&\u200c]|$|(?=[\p{P}\p{S}])))+[\p{P}\p{S}]*$/u
const NO_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

/** Arabic words begin with their article and Hebrew ones end with their final letters; where it is the other way round, words run backwards. */
function isBackwards(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const right = count(/(?<!\p{L})ال\p{L}{2}/gu) + count(/\p{L}[םןץףך](?!\p{L})/gu)
  const wrong = count(/\p{L}{2}لا(?!\p{L})/gu) + count(/(?<!\p{L})[םןץףך]\p{L}/gu)
  return wrong >= 5 && wrong > right * 3
}

export function toSanity(text: string): Sanity {
  const sample = text.slice(0, SAMPLE)
  const signs = sample.match(/\S/gu)?.length ?? 0
  const strange = sample.match(/[\p{Co}\p{Cn}\ufffd]|(?![\n\f\t\r])\p{Cc}/gu)?.length ?? 0
  const words = sample.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word) && !NO_BLANKS.test(word))
  const wordlike = words.filter((word) => word.length <= 60 && WORDLIKE.test(word)).length
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const endless = words.reduce((sum, word) => sum + (word.length > 40 && !/^https?:|^www\./iu.test(word) ? word.length : 0), 0)
  return {
    strange: signs === 0 ? 0 : strange / signs,
    wordlike: words.length === 0 ? 1 : wordlike / words.length,
    endless: letters === 0 ? 0 : endless / letters,
  }
}

/** What is wrong with a text that decodes to other letters than the page shows, as the end of a sentence; `null` for plausible text. */
export function findGarbling(text: string): string | null {
  const { strange, wordlike, endless } = toSanity(text)
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  if (strange > MOST_STRANGE) return `${percent(strange)} of its signs mean nothing`
  if (wordlike < FEWEST_WORDLIKE) return `only ${percent(wordlike)} of its words look like words`
  if (endless > MOST_ENDLESS) return `${percent(endless)} of its letters stand in words without end`
  return isBackwards(text.slice(0, SAMPLE)) ? 'its words run backwards' : null
}

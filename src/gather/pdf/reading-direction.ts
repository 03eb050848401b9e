const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const LETTER = /\p{L}/gu
/** Shapes of letters by their place in the word, and ligatures: ways to draw letters, not letters. */
const SHAPES = /[\ufb00-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

export const hasRightToLeft = (text: string): boolean => text.search(RIGHT_TO_LEFT) >= 0

/** Whether most letters run from right to left. */
export const isRightToLeft = (text: string): boolean => count(text, RIGHT_TO_LEFT) * 2 > count(text, LETTER)

/** Shapes as the letters that they draw; a vowel sign that is drawn alone loses the blank that it is drawn on. */
export const toBaseLetters = (text: string): string =>
  text.replace(SHAPES, (shape) => {
    const letters = shape.normalize('NFKC')
    return letters.length > 1 && /^[ \u0640]\p{M}/u.test(letters) ? letters.slice(1) : letters
  })

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«' }
const BRACKET = /[()[\]{}«»]/gu

/**
 * Brackets of a right-to-left line as they open and close. A page shows them mirrored, and some writers give the sign that is seen; by the blanks
 * around them it is told which they are.
 */
export function toOpeningBrackets(text: string): string {
  let wrong = 0
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    const isApartBefore = index === 0 || /\s/u.test(text.charAt(index - 1))
    const isApartAfter = index === text.length - 1 || /[\s.,:;!?،؛؟]/u.test(text.charAt(index + 1))
    if (isApartBefore === isApartAfter) continue
    wrong += isApartBefore === /[([{«]/u.test(bracket) ? -1 : 1
  }
  return wrong > 0 ? text.replace(BRACKET, (bracket) => MIRRORED[bracket] ?? bracket) : text
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
// What terminals draw over two columns.
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const PLAIN = /^[\u0020-\u02ff]*$/u

const toLetters = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment)

/** How many columns of a terminal a text takes that is on one line and has no control characters. */
export const toWidth = (text: string): number =>
  PLAIN.test(text) ? text.length : toLetters(text).reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0)

/** A word that has no room is cut between letters. */
function cutWord(word: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const letter of toLetters(word)) {
    if (line !== '' && toWidth(line) + toWidth(letter) > width) {
      lines.push(line)
      line = ''
    }
    line += letter
  }
  return [...lines, line]
}

/** The text in lines of at most `width` columns, broken after blanks and, where a word is long, after its signs. At least one line. */
export function wrapWords(text: string, width: number): string[] {
  if (toWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const part of text.match(/[^\s/…→–_,;-]*[/…→–_,;-]*\s*/gu) ?? []) {
    if (toWidth(line + part.trimEnd()) <= width) {
      line += part
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const cut = cutWord(part, width)
    lines.push(...cut.slice(0, -1))
    line = cut.at(-1) ?? ''
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

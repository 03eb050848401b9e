const toEscape = (letter: string): string => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`

// What drives a terminal or turns its text around: control characters, direction marks and overrides, line separators, halves of letters.
const DANGEROUS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Text of unknown origin on one line, fit for a terminal: white space is one blank, what could drive the terminal shows as `\u{1b}`. */
export const toVisible = (text: string): string => text.replace(/[\t\n\f\r\u0085\u2028\u2029 ]+/gu, ' ').replace(DANGEROUS, toEscape)

/** One line of JSON that is as harmless; reading it back gives the same. */
export const toJsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

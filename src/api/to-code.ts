/** A code for words of our own tables, so that an app can say them in other languages: «the Israeli government» is `the-israeli-government`. */
export const toCode = (words: string): string =>
  words
    .toLowerCase()
    .replace(/’/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')

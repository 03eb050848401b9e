const MARKS = /\p{M}+/gu
const PLAIN = /^[a-z0-9 ]*$/
const SPECIAL: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ħ: 'h', ð: 'd', þ: 'th', ʿ: '', ʾ: '' }

/** Lower-case letters without marks or apostrophes, as names are compared: «Aïn al-Assad» and «ain al-assad» share one. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/['’ʼ‘`´]/g, '')
    .replace(/[ıłđøæœßħðþʿʾ]/g, (letter) => SPECIAL[letter] ?? letter)
}

const MARKS = /\p{M}+/gu
const PLAIN = /^[a-z0-9 ]*$/
const SPECIAL: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ħ: 'h', ð: 'd', þ: 'th', ʿ: '', ʾ: '' }

/** Lower-case letters without marks or apostrophes, as names are compared: «Aïn al-Assad» and «ain al-assad» share one. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  let folded = known.get(word)
  if (folded === undefined) {
    folded = foldAnew(word)
    if (known.size > 100_000) known.clear()
    known.set(word, folded)
  }
  return folded
}

const known = new Map<string, string>()

function foldAnew(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/['’ʼ‘`´]/g, '')
    .replace(/[ıłđøæœßħðþʿʾ]/g, (letter) => SPECIAL[letter] ?? letter)
}

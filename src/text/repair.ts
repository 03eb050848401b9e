// French Latin-1 read as Mac Roman: the small accented letter turned into another, capital or sign, inside a word.
const MAC_ROMAN: Readonly<Record<string, string>> = {
  È: 'é',
  Ë: 'è',
  Í: 'ê',
  Î: 'ë',
  Á: 'ç',
  Ù: 'ô',
  Ó: 'î',
  Ô: 'ï',
  '‡': 'à',
  '˚': 'û',
  '˘': 'ù',
  '‚': 'â',
}

// UTF-8 read as Windows-1252, two characters for one.
const TWO_BYTES: Readonly<Record<string, string>> = {
  'Ã©': 'é',
  'Ã¨': 'è',
  Ãª: 'ê',
  'Ã«': 'ë',
  'Ã§': 'ç',
  'Ã´': 'ô',
  'Ã®': 'î',
  'Ã¯': 'ï',
  'Ã¢': 'â',
  'Ã»': 'û',
  'Ã¹': 'ù',
  'Ã¼': 'ü',
  'Ã¶': 'ö',
  'Ã¡': 'á',
  'Ã³': 'ó',
  'Ã±': 'ñ',
}
const DAMAGE = /[ÈËÍÎÁÙÓÔ‡˚˘‚Ã]/
const LOWER = /\p{Ll}/u

/**
 * The word as it was before its letters were mis-decoded, where that is certain: a capital accented letter between small
 * ones («DÈcembre») or a two-byte pair («dÃ©cembre»). Other words come back unchanged. For comparing only: the text stays.
 */
export function repairWord(word: string): string {
  if (!DAMAGE.test(word)) return word
  let repaired = ''
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index)
    const pair = TWO_BYTES[letter + word.charAt(index + 1)]
    if (pair !== undefined) {
      repaired += pair
      index++
    } else {
      const original = MAC_ROMAN[letter]
      const inside = index > 0 && LOWER.test(word.charAt(index + 1) || word.charAt(index - 1))
      repaired += original !== undefined && inside ? original : letter
    }
  }
  return repaired
}

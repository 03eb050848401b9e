/** What a UTF-16 code unit is to the scanner. */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
/** Marks that change nothing a reader sees: soft hyphen, joiners, direction marks. */
export const INVISIBLE = 4

const KINDS = makeKinds()

/** The kind of the code unit `code`, by table; behind the end of a text there is none, and its code is not a number. */
export const kindOf = (code: number): number => (code < KINDS.length ? (KINDS[code] as number) : OTHER)

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536)
  const letter = /[\p{L}\p{M}]/u
  const digit = /\p{Nd}/u
  const space = /\s/u
  for (let code = 0; code < 65_536; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCharCode(code)
    kinds[code] = letter.test(character) ? LETTER : digit.test(character) ? DIGIT : space.test(character) ? SPACE : OTHER
  }
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) kinds[code] = INVISIBLE
  for (let code = 0x202a; code <= 0x202e; code++) kinds[code] = INVISIBLE
  for (let code = 0x2066; code <= 0x2069; code++) kinds[code] = INVISIBLE
  return kinds
}

/** Is the first letter of the word a capital? */
export function startsUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

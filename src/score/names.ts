/** Sets of spellings that mean one party or one place, beyond what their letters tell; plain forms as `toPlain` gives them. */
export type Aliases = readonly ReadonlySet<string>[]

// Articles and words for a site that one coder writes and another leaves out.
const MINOR = 'al el ad an as ash at az ar the le la les l de du des d of base camp air airbase military'.split(' ')
const MINOR_WORDS = new RegExp(`\\b(?:${MINOR.join('|')})\\b`, 'g')

/** Letters and digits in lower case without accents, words parted by one space. */
export const toPlain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What romanisations of one name have in common: its consonants, once each, and of those that stand for one another only one. */
const toConsonants = (plain: string): string =>
  plain
    .replace(MINOR_WORDS, ' ')
    .replace(/[aeiouyw\s]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[kq]|ck/g, 'c')
    .replace(/z|dh|th/g, 'd')

export const toAliases = (sets: readonly (readonly string[])[]): Aliases => sets.map((names) => new Set(names))

/**
 * Do two spellings mean one party or place? Yes if they are equal but for case, accents and signs; are in one set of `aliases`; share at
 * least two consonants and differ in vowels and articles only; or the shorter has two words or more and all of them are in the longer.
 */
export function isSameName(one: string | null | undefined, other: string | null | undefined, aliases: Aliases): boolean {
  if (one == null || other == null) return false
  const a = toPlain(one)
  const b = toPlain(other)
  if (a === b || aliases.some((names) => names.has(a) && names.has(b))) return true
  const consonants = toConsonants(a)
  if (consonants.length >= 2 && consonants === toConsonants(b)) return true
  const [shorter, longer] = a.split(' ').length <= b.split(' ').length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')]
  return shorter.length >= 2 && shorter.every((word) => longer.includes(word))
}

/** Do two lists name the same parties, in whatever order? */
export const areSameNames = (some: readonly string[], others: readonly string[], aliases: Aliases): boolean =>
  some.length === others.length &&
  some.every((name) => others.some((other) => isSameName(name, other, aliases))) &&
  others.every((other) => some.some((name) => isSameName(other, name, aliases)))

import { fold } from '../text/index.ts'

// Articles and words for a kind of site, which one writer sets and another leaves out.
const MINOR = new Set('al el ad an as ash at az ar the le la les l de du des d of base camp air airbase military city town'.split(' '))

const known = new Map<string, string>()

/** A name's own words in lower case without accents, signs, articles and words for a kind of site: «Aïn al-Assad air base» and «Ain Assad» are one. */
export function toPlain(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const words = fold(name.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const own = words.filter((word) => !MINOR.has(word))
  const plain = (own.length > 0 ? own : words).join(' ')
  if (known.size > 100_000) known.clear()
  known.set(name, plain)
  return plain
}

/** What romanisations of one name share: its consonants, once each, those that stand for one another as one. */
export const toConsonants = (plain: string): string =>
  plain
    .replace(/ou?m?ph/g, 'f')
    .replace(/[aeiouyw\s]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[gkq]|ck/g, 'c')
    .replace(/z|dh|th/g, 'd')

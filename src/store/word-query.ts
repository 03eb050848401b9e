import { loadTermFinder } from './terms.ts'

/** A search as the two word indexes take it, and what its words may be as terms, for finding them in the text. */
export interface WordQuery {
  readonly sqlite: string
  readonly postgres: string
  /** All of them must occur; each by one of its alternatives, which are terms that follow one another. */
  readonly parts: readonly (readonly (readonly string[])[])[]
}

const MOST_CHARACTERS = 500
const MOST_PARTS = 32
const PART = /["“”«»]([^"“”«»]*)["“”«»]?|[^\s"“”«»]+/gu

/**
 * What was typed, as a query; `null` if there is no word in it. Each word may take the form that the stemmer of any of the languages gives it.
 * What is in quotation marks stands together. Everything but letters and digits is left out before a query language sees it.
 */
export async function toWordQuery(text: string, languages: readonly string[]): Promise<WordQuery | null> {
  const finders = await Promise.all(['', ...languages].map((language) => loadTermFinder(language)))
  const parts: string[][][] = []
  for (const [whole, quoted] of text.slice(0, MOST_CHARACTERS).matchAll(PART)) {
    const alternatives = new Map<string, string[]>()
    for (const finder of finders) {
      const stems = finder.find(quoted ?? whole).map(({ stem }) => stem)
      if (stems.length > 0) alternatives.set(stems.join(' '), stems)
    }
    if (alternatives.size > 0) parts.push([...alternatives.values()])
    if (parts.length === MOST_PARTS) break
  }
  if (parts.length === 0) return null
  const join = (phrase: (stems: readonly string[]) => string, or: string, and: string): string =>
    parts.map((alternatives) => `(${alternatives.map(phrase).join(or)})`).join(and)
  return {
    sqlite: join((stems) => `"${stems.join(' ')}"`, ' OR ', ' AND '),
    postgres: join((stems) => `(${stems.map((stem) => `'${stem}'`).join(' <-> ')})`, ' | ', ' & '),
    parts,
  }
}

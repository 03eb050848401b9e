/** Letters that turn the text around them, by their names in Unicode. */
const TURNING: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Letters of an outside text that are not seen themselves but can deceive about it: by their places, with a name to show in their stead. */
export function findHidden(text: string): { readonly at: number; readonly name: string }[] {
  return [...text.matchAll(HIDDEN)].map(({ 0: letter, index }) => ({
    at: index,
    name: TURNING[letter] ?? `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }))
}

/** An outside text with such letters shown by their names: they have no effect any more. */
export const showHidden = (text: string): string => text.replace(HIDDEN, (letter) => `[${findHidden(letter)[0]?.name ?? ''}]`)

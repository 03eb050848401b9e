/** How many sketches there are; a power of two. */
export const SKETCHES = 1024

/** What a word looks like, as a number below `SKETCHES`: words of another sketch are others, which is known before any table is asked. */
export const sketchOf = (word: string): number => (word.charCodeAt(0) * 37 + word.charCodeAt(word.length - 1) * 5 + word.length) & (SKETCHES - 1)

/** The sketch as one of 32 bits, for sets of few words. */
export const sketchBit = (word: string): number => 1 << (sketchOf(word) & 31)

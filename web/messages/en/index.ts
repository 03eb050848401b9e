import frame from './frame.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** All words of the app in English: flat ICU messages, a file for each area. The other languages have the same keys and places for values. */
export const en = { ...frame, ...words }

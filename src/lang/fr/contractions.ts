import type { Words } from '../lexicon.ts'

/** Each phrase with each of the words that may follow it: «au nord» with «de, d’, du, des». */
export const followed = (phrases: Words, by: Words): Words =>
  phrases
    .split(',')
    .flatMap((phrase) => by.split(',').map((word) => `${phrase.trim()} ${word.trim()}`))
    .join(', ')

export const DE: Words = 'de, d’, du, des'
export const A: Words = 'à, au, aux'

import type { Sentence } from '../text/index.ts'

/** «… sur un cargo (archive).», "FILE PHOTO: Troops …": a picture of another time, which tells no news. */
export function isOfArchive({ tokens }: Sentence): boolean {
  return tokens.some(({ word }, at) => {
    const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
    if (ARCHIVE.has(word)) return BRACKETS.has(before) || PICTURES.has(tokens[before === "d'" ? at - 2 : at - 1]?.word ?? '')
    return word === 'file' && PICTURES.has(next)
  })
}
const ARCHIVE: ReadonlySet<string> = new Set(['archive', 'archives'])
const PICTURES: ReadonlySet<string> = new Set(['photo', 'photos', 'image', 'images', 'picture', 'cliché'])
const BRACKETS: ReadonlySet<string> = new Set(['(', '['])

import { type FurnitureTable, labelLength, toPlainWords } from './furniture-table.ts'

/** «[Photo by X]», «(AFP photo)» at the end of a line. */
const PICTURE_BRACKET =
  /[([](?:(?:file )?photos?|images?|picture|screenshot|capture|illustration|crédits?|credits?)(?:\s*:|\s+\p{L})[^()[\]]{0,50}[)\]]\.?$/iu
/** «(Command handout)» at the end of a line. */
const ARCHIVE_BRACKET = /[([][^()[\]]{2,50}\s(?:handout|archives?|file|photo)[)\]]\.?$/iu
/** «(Agency/A. Photographer)». */
const NAMES_BRACKET = /\(\p{Lu}[^()/]{1,30}\/\s?\p{Lu}[^()/]{1,35}\)$/u
/** «A street in 2022. / The Paper». */
const SIGNED_PICTURE = /[.!?»"”]\s+\/\s?\p{Lu}[\p{L}.’' ]{1,30}$/u
/** «… Credit: X]» after the words of a caption. */
export const CREDIT_TAIL = /(?<=[.!?»"”,]\s)(?:crédits?|credits?|photos?)(?:\s(?:photo|image))?\s?:\s?[^.:]{2,60}[\])]?$/iu

/** Words under a picture, or who took it. */
export function isCaption(line: string, words: readonly string[], table: FurnitureTable, top: boolean): boolean {
  // After a letter, the sign is half of another letter that was decoded wrongly.
  if (/(?<!\p{L})©|\(c\)\s?\p{Lu}/u.test(line)) return true
  const label = labelLength(words, table.caption)
  if (label > 0 && words[label] === ':') return true
  if (line.length <= 300 && (PICTURE_BRACKET.test(line.slice(-70)) || ARCHIVE_BRACKET.test(line.slice(-70)))) return true
  if (top && line.length <= 250 && (NAMES_BRACKET.test(line.slice(-70)) || SIGNED_PICTURE.test(line.slice(-50)))) return true
  const credit = /[(/|]\s*(?:photo\s*:?\s*)?([^()/|]{2,40}?)\s*\)?$/iu.exec(line.slice(-60))
  if (credit === null || line.length > 250) return false
  const named = table.credits.has(toPlainWords(credit[1] ?? '').join(' ')) || /^[(/|]\s*(?:photo|image|crédits?|credit)\b/iu.test(credit[0])
  const isSlash = credit[0].startsWith('/') || credit[0].startsWith('|')
  const isPicture = /^\(\s*(?:photo|image)s?\s*:/iu.test(credit[0])
  return named && (isSlash || isPicture || (top && !/[.!?…][\s»"”]*$/u.test(line.slice(0, line.length - credit[0].length))))
}

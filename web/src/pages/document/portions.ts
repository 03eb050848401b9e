import type { Mark, Span } from './marks.ts'

/** Some paragraphs that are put on the page together, with the marks that touch them. */
export interface Portion {
  readonly span: Span
  readonly paragraphs: readonly Span[]
  readonly marks: readonly Mark[]
}

/** Letters of a portion, and of the longest paragraph that is not cut. */
const PORTION = 16_000
const LONGEST = 8_000

/** The paragraphs of a text without their line ends; one that is too long is cut at a blank, else between two letters. */
export function toParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    let at = from
    while (to - at > LONGEST) {
      const blank = text.lastIndexOf(' ', at + LONGEST)
      let cut = blank > at + LONGEST / 2 ? blank + 1 : at + LONGEST
      // Never between the two halves of one letter.
      if (/[\udc00-\udfff]/.test(text[cut] ?? '')) cut--
      paragraphs.push([at, cut])
      at = cut
    }
    if (text.slice(at, Math.min(to, at + 200)).trim() !== '' || text.slice(at, to).trim() !== '') paragraphs.push([at, to])
    from = to + 1
  }
  return paragraphs
}

/** A text in portions, so that a long one can be put on the page bit by bit. `marks` are sorted by where they begin. */
export function toPortions(text: string, marks: readonly Mark[]): Portion[] {
  const groups: Span[][] = []
  let letters = PORTION
  for (const paragraph of toParagraphs(text)) {
    if (letters >= PORTION) {
      groups.push([])
      letters = 0
    }
    groups.at(-1)?.push(paragraph)
    letters += paragraph[1] - paragraph[0]
  }
  const portions = groups.map((paragraphs) => ({
    span: [(paragraphs[0] as Span)[0], (paragraphs.at(-1) as Span)[1]] as Span,
    paragraphs,
    marks: [] as Mark[],
  }))
  for (const mark of marks) {
    for (let at = findPortion(portions, mark.span[0]); at < portions.length; at++) {
      const portion = portions[at] as (typeof portions)[number]
      if (portion.span[0] >= mark.span[1]) break
      if (portion.span[1] > mark.span[0]) portion.marks.push(mark)
    }
  }
  return portions
}

/** The portion that `at` lies in, or the next one after it. */
export function findPortion(portions: readonly { readonly span: Span }[], at: number): number {
  let [low, high] = [0, portions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((portions[middle] as { readonly span: Span }).span[1] > at) high = middle
    else low = middle + 1
  }
  return low
}

import type { PageRun } from './page-line.ts'
import { hasRightToLeft } from './reading-direction.ts'
import { toBlocks } from './to-blocks.ts'
import { toPageLines } from './to-page-lines.ts'
import { joinLines, toParagraphs } from './to-paragraphs.ts'

/** The text of a PDF in the order of reading, its pages parted by form feeds. */
export interface PdfText {
  readonly text: string
  /** Some lines run from right to left and were put together from the places of their letters. */
  readonly isReconstructed: boolean
  /** Numbers of pages, from 1, that hold no letter: pictures perhaps. */
  readonly emptyPages: readonly number[]
}

/** How many lines at the top and bottom of pages may be running heads. */
const EDGE = 2
const FEWEST_PAGES = 3

const toEdgeKey = (line: string): string => line.replace(/\d+/gu, '#').replace(/\s+/gu, ' ')

/** Page numbers, and lines that stand at the edge of most pages: told once, where they stand first. */
function findRunningHeads(pages: readonly (readonly string[])[]): (page: number, paragraph: number) => boolean {
  const isEdge = (page: readonly string[], index: number): boolean => index < EDGE || index >= page.length - EDGE
  const seen = new Map<string, number[]>()
  for (const [number, page] of pages.entries()) {
    for (const [index, text] of page.entries()) {
      const key = toEdgeKey(text)
      if (isEdge(page, index) && text.length <= 150) seen.set(key, [...(seen.get(key) ?? []), number])
    }
  }
  return (number, index) => {
    const page = pages[number] ?? []
    const text = page[index] ?? ''
    if (!isEdge(page, index)) return false
    if (/^[^\p{L}\p{N}]*\p{N}{1,4}[^\p{L}\p{N}]*(?:\p{N}{1,4}[^\p{L}\p{N}]*)?$/u.test(text)) return true
    const on = seen.get(toEdgeKey(text)) ?? []
    return on.length >= FEWEST_PAGES && on.length * 2 >= pages.length && on[0] !== number
  }
}

/** Puts together the text of pages that are given as runs of letters at places. */
export function toPdfText(pages: readonly (readonly PageRun[])[]): PdfText {
  const blocks = pages.map((runs) => toBlocks(toPageLines(runs)).flatMap(toParagraphs))
  const lines = new Set(blocks.flat(2).flatMap(({ text }) => text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu) ?? []))
  const hasWord = (word: string): boolean => lines.has(word)
  const texts = blocks.map((paragraphs) =>
    paragraphs.map((paragraph) => paragraph.map(({ text }) => text).reduce((a, b) => joinLines(a, b, hasWord))),
  )
  const isRunningHead = findRunningHeads(texts)
  let text = ''
  for (const [number, page] of texts.entries()) {
    let isFirst = true
    for (const [index, paragraph] of page.entries()) {
      if (isRunningHead(number, index)) continue
      const goesOn = isFirst && /[\p{L},\u00ad‐-]\n\f\n$/u.test(text.slice(-5)) && /^\p{Ll}/u.test(paragraph)
      if (goesOn) text = joinLines(text.slice(0, -3), paragraph, hasWord, '\f')
      else text += `${isFirst ? '' : '\n\n'}${paragraph}`
      isFirst = false
    }
    if (number < texts.length - 1) text += '\n\f\n'
  }
  return {
    text,
    isReconstructed: hasRightToLeft(text),
    emptyPages: texts.flatMap((page, index) => (page.some((paragraph) => /\p{L}/u.test(paragraph)) ? [] : [index + 1])),
  }
}

/** The page that a place of the text stands on, from 1. */
export function toPdfPage(text: string, offset: number): number {
  let page = 1
  for (let at = text.indexOf('\f'); at >= 0 && at < offset; at = text.indexOf('\f', at + 1)) page += 1
  return page
}

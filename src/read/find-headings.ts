import type { Sentence } from '../text/index.ts'
import { isItem } from './tally-window.ts'

/** In signs. */
const LONGEST = 160
/** Which part of the sentences must end as sentences do, so that one that does not is none. */
const MOST = 0.6

/** Short lines of their own that end without a stop, in a text whose sentences have one: headings between paragraphs, titles of other articles at the end. */
export function findHeadings(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const stopped = sentences.filter(endsSentence)
  if (stopped.length < MOST * sentences.length) return new Set()
  const first = sentences.indexOf(stopped[0] as Sentence)
  return new Set(
    sentences.filter((sentence, index) => {
      const alone = sentences[index - 1]?.paragraph !== sentence.paragraph && sentences[index + 1]?.paragraph !== sentence.paragraph
      return index > first && alone && !endsSentence(sentence) && !isItem(sentence) && sentence.end - sentence.start <= LONGEST
    }),
  )
}

const endsSentence = ({ tokens }: Sentence): boolean => STOPS.has(tokens.at(-1)?.word ?? '')
/** No heading ends in a comma either, which bad copy has for a stop. */
const STOPS: ReadonlySet<string> = new Set(['.', ',', '!', '?', '…', '»', '"', ':', ';', ')', ']'])

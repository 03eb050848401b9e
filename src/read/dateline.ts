import type { NameSense } from '../lang/index.ts'
import { branchOf, findLongest } from '../match/index.ts'
import type { Document, Mention, Span } from '../model/index.ts'
import { type Token, toTokens } from '../text/index.ts'
import type { PlaceOccurrence, PlaceReading } from '../world/index.ts'
import { findDivisionsAt } from './place-cues.ts'
import { isTwin } from './place-twins.ts'
import { PAPERS, PRESS } from './press-names.ts'
import type { Grammar } from './sentence-reader.ts'

/** The place that a dateline begins with: the Kori of "KORI, Ohio (AHD) —". */
export interface DatelineName {
  readonly span: Span
  readonly occurrence: PlaceOccurrence
  /** The country named behind it: "KORI, Somalia —". */
  readonly holder: { readonly span: Span; readonly country: string } | null
}

/** How much of a dateline is looked at, and how many words of it may be one name. */
const LOOKED_AT = 60
const LONGEST = 4

/** What the dateline names, with everything that it may mean; `null` where there is none or no table has it. */
export function findDatelineName({ furniture, text }: Document, grammar: Grammar): DatelineName | null {
  for (const { kind, span } of furniture) {
    const found = kind === 'dateline' ? findNameIn(span, text, grammar) : null
    if (found !== null) return found
  }
  return null
}

function findNameIn([start, end]: Span, text: string, { vocabulary, world, language }: Grammar): DatelineName | null {
  const tokens = toTokens(text, start, Math.min(end, start + LOOKED_AT), language.habits)
  // "May 28, 2016 (KORI) –"
  const first = tokens[0]
  if (first === undefined || vocabulary.entryOf(first.form).calendar?.senses?.some(({ sort }) => sort === 'month') === true) return null
  const words = tokens.map(({ folded }) => folded)
  const known = findLongest(branchOf(vocabulary.names, words[0]), words, 0)
  // "Punch, 28 December": the paper of that name, where no agency or dash follows.
  if (
    known?.senses.some(({ sense }) => sense.sort === 'outlet') === true &&
    tokens[known.to]?.word === ',' &&
    isDay(tokens[known.to + 1], vocabulary)
  )
    return null
  for (let length = Math.min(LONGEST, tokens.length); length > 0; length--) {
    const last = tokens[length - 1] as Token
    // The Al of "Al Jazeera, 4 June" is no town.
    if (known !== null && known.to > length) break
    // "Kori Today, 4 June" is a paper's name.
    if (isNamePart(tokens[length], vocabulary)) continue
    if (last.kind === 'sign') continue
    const name = toFolded(tokens.slice(0, length))
    const senses = known?.to === length ? known.senses.filter(({ sense }) => sense.sort === 'place') : []
    const table = senses.map(({ sense }) => world.places.get(sense.name)).filter((place) => place !== undefined)
    const readings = [
      ...table.map((place): PlaceReading => ({ place, division: '', seat: null, by: 'table' })),
      ...world.gazetteer
        .find(name)
        .filter((place) => !table.some((own) => isTwin(own, place)))
        .map((place): PlaceReading => ({ place, division: place.division, seat: place.seat, by: 'name' })),
    ]
    if (readings.length === 0) continue
    const [division] = tokens[length]?.word === ',' && length + 1 < tokens.length ? findDivisionsAt(tokens, length + 1, world.gazetteer) : []
    const holder = division === undefined && tokens[length]?.word === ',' ? findCountryAt(tokens, words, length + 1, vocabulary) : null
    const container =
      division?.country != null
        ? { country: division.country, division: division.division, written: division.name }
        : holder === null
          ? null
          : { country: holder.country, division: null, written: text.slice(...holder.span) }
    const occurrence = { name, readings, container, wants: null, called: false, village: false }
    return { span: [(tokens[0] as Token).start, last.end], occurrence, holder }
  }
  return null
}

function findCountryAt(tokens: readonly Token[], words: readonly string[], at: number, vocabulary: Grammar['vocabulary']): DatelineName['holder'] {
  const found = findLongest(branchOf(vocabulary.names, words[at]), words, at)
  const country = found?.senses.find(({ sense }) => sense.sort === 'country')?.sense.name
  return found === null || country === undefined ? null : { span: [(tokens[at] as Token).start, (tokens[found.to - 1] as Token).end], country }
}

const isDay = (token: Token | undefined, { entryOf }: Grammar['vocabulary']): boolean =>
  token !== undefined && (token.kind === 'number' || entryOf(token.form).calendar !== null)

/** A word with a capital that goes on with a name: neither a day's nor of capitals alone, as an agency's is; or what papers are called. */
const isNamePart = (token: Token | undefined, { entryOf }: Grammar['vocabulary']): boolean => {
  if (token === undefined || token.kind !== 'word' || !token.upper || token.capitals) return false
  if (PRESS.has(token.word)) return true
  const { calendar, names } = entryOf(token.form)
  return calendar === null && names === null
}

/** Where the head of the document prints the outlet that it is known to be of, `null` where it does not. */
export function findHeadMedium({ furniture, outlet, text }: Document): Span | null {
  if (outlet === null) return null
  for (const { kind, span } of furniture) {
    if (kind === 'title' || kind === 'caption' || span[0] > HEAD) continue
    const at = text
      .slice(...span)
      .toLowerCase()
      .indexOf(outlet.toLowerCase())
    if (at >= 0) return [span[0] + at, span[0] + at + outlet.length]
  }
  return null
}
/** How far down the head of a document reaches, in characters. */
const HEAD = 600

/** The media that a dateline, a source line or the head of a page names: the agency of "KORI (AHD) —". */
export function findCreditedMedia({ furniture, text }: Document, { vocabulary, world, language }: Grammar): readonly Mention[] {
  const media: Mention[] = []
  for (const { kind, span } of furniture) {
    const isHead = kind === 'header' && span[0] < HEAD && span[1] - span[0] < CREDITED
    if (kind !== 'dateline' && kind !== 'source' && !isHead) continue
    const tokens = toTokens(text, span[0], Math.min(span[1], span[0] + CREDITED), language.habits)
    const words = tokens.map(({ folded }) => folded)
    for (let at = 0; at < tokens.length; at++) {
      const found = findLongest(branchOf(vocabulary.names, words[at]), words, at)
      const written = found === null ? '' : tokens.slice(at, found.to).map(({ raw }) => raw)
      const isWritten = ({ sense, exact }: NameSense): boolean => sense.sort === 'outlet' && (exact === null || exact === [...written].join(' '))
      const outlet = world.outlets.get(found?.senses.find(isWritten)?.sense.name ?? '')
      if (found === null || outlet === undefined) continue
      // "The Kori Daily" is another paper than The Kori.
      if (PAPERS.has(tokens[found.to]?.word ?? '') && tokens[found.to]?.upper === true) continue
      media.push({ span: [(tokens[at] as Token).start, (tokens[found.to - 1] as Token).end], id: outlet.id, name: outlet.name })
      at = found.to - 1
    }
  }
  return media
}
/** How much of such a line is looked at. */
const CREDITED = 120

const toFolded = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind !== 'sign')
    .map(({ folded }) => folded)
    .join(' ')

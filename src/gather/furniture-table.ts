import type { FurnitureWords } from '../lang/furniture.ts'
import { AGENCIES, PICTURE_CREDITS } from '../lang/furniture.ts'
import type { Furniture } from '../model/index.ts'
import { type OutletFinder, toOutletFinder } from '../world/index.ts'

export type LineKind = Furniture['kind'] | 'cut'

/** A line's meaning; `whole` if it holds nothing but the phrase. */
export interface LineMatch {
  readonly kind: LineKind
  readonly whole: boolean
}

interface Phrase {
  readonly words: readonly string[]
  readonly kind: LineKind
}

/** All languages' words around articles, indexed by their first or last word. Made once by `toFurnitureTable`. */
export interface FurnitureTable {
  readonly whole: ReadonlyMap<string, LineKind>
  readonly begins: ReadonlyMap<string, readonly Phrase[]>
  readonly ends: ReadonlyMap<string, readonly Phrase[]>
  /** Words to month numbers 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** Months whose names hold an accent, as what stands before and after it, for letters that were decoded wrongly. */
  readonly accentedMonths: readonly { readonly before: string; readonly after: string; readonly month: number }[]
  readonly aroundDays: ReadonlySet<string>
  readonly published: readonly (readonly string[])[]
  readonly updated: readonly (readonly string[])[]
  readonly source: readonly (readonly string[])[]
  readonly sourceOfNobody: ReadonlySet<string>
  /** Last word first, as they end a line. */
  readonly contributed: readonly (readonly string[])[]
  readonly logo: readonly (readonly string[])[]
  readonly caption: readonly (readonly string[])[]
  readonly byline: readonly (readonly string[])[]
  readonly buttons: ReadonlySet<string>
  readonly credits: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  /** Those of the tables of the world. */
  readonly outlets: OutletFinder
  readonly publisherWords: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly alerts: ReadonlySet<string>
  readonly comments: ReadonlySet<string>
  /** What stands before and after the title in a feed's last line, before the publisher's name. */
  readonly firstOn: readonly (readonly [before: string, after: string])[]
  readonly smallInNames: ReadonlySet<string>
  /** Languages that read `04/05/2025` as the 4th of May. */
  readonly dayFirst: ReadonlySet<string>
  readonly monthFirst: ReadonlySet<string>
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')

/** European letters with accents to those without; all else of the range stays. */
const PLAIN_LETTERS = new Map(
  Array.from({ length: 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index)).map((letter) => [letter, withoutMarks(letter)]),
)
// European letters and common punctuation need no normalising, which is slow.
const UNUSUAL = /[^\0-\u012f\u0131-\u017f\u2010-\u203a]/u
const EUROPEAN_WORDS = /[a-z0-9+\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00df-\u00f6\u00f8-\u017f]+|:/g

/** Lower-case words without accents; a colon is a word, other punctuation is none. */
export function toPlainWords(text: string): string[] {
  if (UNUSUAL.test(text)) {
    return (
      withoutMarks(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}+]+|:/gu) ?? []
    )
  }
  const lower = text.toLowerCase()
  return lower.replace(/[\u00c0-\u017f]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter).match(EUROPEAN_WORDS) ?? []
}

const toEntries = (words: string): string[] =>
  words
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

// Longest first, so that «publié le» is not taken for «publié».
const toLabels = (words: readonly string[]): (readonly string[])[] =>
  words
    .flatMap(toEntries)
    .map(toPlainWords)
    .sort((a, b) => b.length - a.length)

const toSet = (words: readonly string[]): Set<string> => new Set(words.flatMap(toEntries).map((entry) => toPlainWords(entry).join(' ')))

function toPair(entry: string, language: string): readonly [string, string] {
  const [before, after, ...rest] = entry.split('…').map((part) => part.trim())
  if (!before || !after || rest.length > 0) throw new Error(`lang/${language}/furniture.ts has “${entry}”, which must have one “…” in its middle.`)
  return [before, after]
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

const NO_OUTLETS = toOutletFinder([])

/** `outlets` are those of the world, none where nothing speaks for them. Throws a plain error for an entry that has no words or an ellipsis in its middle. */
export function toFurnitureTable(languages: readonly FurnitureWords[], outlets: OutletFinder = NO_OUTLETS): FurnitureTable {
  const whole = new Map<string, LineKind>()
  const begins = new Map<string, Phrase[]>()
  const ends = new Map<string, Phrase[]>()
  const months = new Map<string, number>()
  const accentedMonths: { before: string; after: string; month: number }[] = []

  const addLines = (lines: string, kind: LineKind, language: string): void => {
    for (const entry of toEntries(lines)) {
      const words = toPlainWords(entry)
      const first = words[0]
      const last = words.at(-1)
      if (first === undefined || last === undefined || entry.slice(1, -1).includes('…'))
        throw new Error(`lang/${language}/furniture.ts has the line “${entry}”, which is no phrase with “…” at its start or end only.`)
      const phrase = { words, kind }
      if (entry.startsWith('…')) addTo(ends, last, phrase)
      if (entry.endsWith('…')) addTo(begins, first, phrase)
      whole.set(words.join(' '), kind)
    }
  }

  for (const words of languages) {
    addLines(words.share, 'share', words.language)
    addLines(words.boilerplate, 'boilerplate', words.language)
    addLines(words.related, 'related', words.language)
    addLines(words.captionLines, 'caption', words.language)
    addLines(words.cut, 'cut', words.language)
    words.months.forEach((names, index) => {
      for (const name of toEntries(names)) {
        months.set(toPlainWords(name).join(' '), index + 1)
        const accent = [...name].findIndex((letter) => letter > '\u007f')
        if (accent > 0) {
          const after = toPlainWords(name.slice(accent + 1)).join('')
          if (after.length > 0) accentedMonths.push({ before: name.slice(0, accent).toLowerCase(), after, month: index + 1 })
        }
      }
    })
  }
  const all = (pick: (words: FurnitureWords) => string): string[] => languages.map(pick)
  for (const words of languages) {
    for (const entry of toEntries(words.publisherLines)) {
      const plain = toPlainWords(entry)
      const phrase = { words: plain, kind: 'header' as const }
      const first = plain[0]
      const last = plain.at(-1)
      if (entry.endsWith('…') && first !== undefined) addTo(begins, first, phrase)
      if (entry.startsWith('…') && last !== undefined) addTo(ends, last, phrase)
      whole.set(plain.join(' '), 'header')
    }
  }
  return {
    whole,
    begins,
    ends,
    months,
    accentedMonths,
    aroundDays: toSet([...all((words) => words.aroundDays), ...all((words) => words.weekdays)]),
    published: toLabels(all((words) => words.published)),
    updated: toLabels(all((words) => words.updated)),
    source: toLabels(all((words) => words.source)),
    sourceOfNobody: toSet(all((words) => words.sourceOfNobody)),
    contributed: toLabels(all((words) => words.contributed)).map((words) => [...words].reverse()),
    logo: toLabels(all((words) => words.logo)),
    caption: toLabels(all((words) => words.caption)),
    byline: toLabels(all((words) => words.byline)),
    buttons: toSet(all((words) => words.buttons)),
    credits: toSet([PICTURE_CREDITS]),
    agencies: toSet([AGENCIES]),
    outlets,
    publisherWords: toSet(all((words) => words.publisherWords)),
    sections: toSet(all((words) => words.sections)),
    alerts: toSet(all((words) => words.alerts)),
    comments: toSet(all((words) => words.comments)),
    firstOn: languages.flatMap((words) => toEntries(words.firstOn).map((entry) => toPair(entry, words.language))),
    smallInNames: toSet(all((words) => words.smallInNames)),
    dayFirst: new Set(languages.filter((words) => words.slashedDays === 'day-first').map((words) => words.language)),
    monthFirst: new Set(languages.filter((words) => words.slashedDays === 'month-first').map((words) => words.language)),
  }
}

/** Whether `words` begin with one of the labels; its number of words, 0 if none. */
export function labelLength(words: readonly string[], labels: readonly (readonly string[])[]): number {
  for (const label of labels) {
    if (label.length <= words.length && label.every((word, index) => words[index] === word)) return label.length
  }
  return 0
}

/** What the line with these words is, by the phrases of the table alone. */
export function findLineMatch(words: readonly string[], table: FurnitureTable): LineMatch | null {
  let end = words.length
  while (end > 0 && words[end - 1] === ':') end -= 1
  const first = words[0]
  const last = words[end - 1]
  if (first === undefined || last === undefined) return null
  const whole = end <= 12 ? table.whole.get((end === words.length ? words : words.slice(0, end)).join(' ')) : undefined
  if (whole !== undefined) return { kind: whole, whole: true }
  for (const phrase of table.begins.get(first) ?? []) {
    if (phrase.words.length <= words.length && phrase.words.every((word, index) => words[index] === word)) return { kind: phrase.kind, whole: false }
  }
  for (const phrase of table.ends.get(last) ?? []) {
    const offset = end - phrase.words.length
    if (offset >= 0 && phrase.words.every((word, index) => words[offset + index] === word)) return { kind: phrase.kind, whole: false }
  }
  return null
}

import type { Document, LoadedTerm, Span } from '../model/index.ts'
import { type Sentence, toSentences } from '../text/index.ts'
import { toDays } from './days.ts'
import { carryNames } from './declared-names.ts'
import { fillAnother, fillDemonstratives } from './fill-demonstratives.ts'
import { type DoneDeed, fillEllipsis, lastDoneIn } from './fill-ellipsis.ts'
import { findHeadings } from './find-headings.ts'
import { findLoaded } from './loaded.ts'
import type { NameContext } from './name-context.ts'
import { findPersons } from './persons.ts'
import { type SettledPlace, type SettledPlaces, settlePlaces } from './place-names.ts'
import { type DocumentDays, provePublication } from './publication.ts'
import { type Grammar, type SeeLevel, toNamedUnits, toSentenceUnits } from './sentence-reader.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { settleNames } from './shared-names.ts'
import type { Spoken } from './spoken.ts'
import { findTitleTeller } from './title-tellers.ts'
import { anyOf, type ReadUnit } from './units.ts'
import { findUtterances } from './utterances.ts'
import { HEARD, toWords } from './words.ts'

/** Everything that is read in one document before claims are made of it; `explain` and `--mentions` show it. */
export interface Analysis {
  readonly sentences: readonly Spoken[]
  readonly days: DocumentDays
  readonly loaded: readonly LoadedTerm[]
  /** Each sentence's units at the level of names, and then the names inside of names. */
  readonly named: readonly (readonly ReadUnit[])[]
  /** What each name that may be a place's was taken for, and why. */
  readonly places: ReadonlyMap<ReadUnit, SettledPlace>
  /** Where the dateline says that the text was written. */
  readonly dateline: SettledPlaces['dateline']
  /** Names of persons: see `findPersons`. */
  readonly persons: ReadonlySet<string>
}

/** Reads the sentences of a document up to phrases, verbs and speech; `seen` is told each level of each sentence. */
export function analyse(document: Document, grammar: Grammar, seen: SeeLevel = () => {}): Analysis {
  const { text } = document
  const titles = document.furniture.filter(({ kind }) => kind === 'title' || kind === 'caption')
  const sentences = toSentences(text, grammar.language.habits, proseOf(document))
  const headings = findHeadings(sentences)
  const days = sentences.map((sentence) => toDays(sentence, grammar))
  for (const [index, units] of days.entries()) seen(index, 'days', units)
  const written = sentences.map((sentence, index) => toWords(sentence, grammar, days[index] ?? []))
  const context: NameContext = {
    ...toNameContext(written, sentences),
    givenNames: grammar.world.givenNames,
    commonEndings: grammar.language.habits.commonEndings ?? null,
  }
  const words = carryNames(settleNames(written, sentences, context.countries, grammar.world), sentences, grammar.world)
  for (const [index, units] of words.entries()) seen(index, 'words', units)
  const named = toNamedUnits(words, sentences, grammar, context, seen)
  const persons = findPersons(named, sentences, context.givenNames)
  const settled = settlePlaces(named, sentences, grammar, document, { ...context, persons })
  const said = sayAgain(toSentenceUnits(settled.units, grammar, seen), sentences)
  const utterances = said.map((units, index) => findUtterances(units, sentences[index] as Sentence, grammar.speech))
  const read = sentences.map((sentence, index): Spoken => {
    const title = headings.has(sentence) || titles.some(({ span }) => span[0] <= sentence.start && sentence.end <= span[1])
    const told = utterances[index] ?? []
    const teller = title && told.length === 0 ? findTitleTeller(said[index] ?? []) : null
    return { index, sentence, title, units: said[index] ?? [], days: days[index] ?? [], utterances: teller === null ? told : [teller] }
  })
  return {
    sentences: read,
    days: provePublication(document, read),
    loaded: findLoaded(sentences, grammar),
    named: settled.units,
    places: settled.places,
    dateline: settled.dateline,
    persons,
  }
}

/** What the words leave out is said again: by what the sentence names before it, or by the deed told last. */
function sayAgain(levels: readonly (readonly ReadUnit[])[], sentences: readonly Sentence[]): readonly (readonly ReadUnit[])[] {
  let done: DoneDeed | null = null
  return levels.map((made, index) => {
    const units = fillEllipsis(fillAnother(fillDemonstratives(made)), sentences[index] as Sentence, done)
    done = lastDoneIn(units) ?? (units.some(({ value }) => value.kind === 'verb') ? null : done)
    return units
  })
}

/** The text without its furniture; titles and captions are read. */
function proseOf(document: Document): Span[] {
  const parts: Span[] = []
  let at = 0
  for (const { span, kind } of document.furniture) {
    if (span[0] > at) parts.push([at, span[0]])
    if (kind === 'title' || kind === 'caption') parts.push(span)
    at = Math.max(at, span[1])
  }
  if (at < document.text.length) parts.push([at, document.text.length])
  return parts
}

const isNationality = anyOf(['nationality'])
const isCapital = anyOf(['capital'])

function toNameContext(
  words: readonly (readonly ReadUnit[])[],
  sentences: SentenceReading['sentence'][],
): Pick<NameContext, 'capitalised' | 'countries'> {
  const capitalised = new Set<string>()
  const countries = new Map<string, number>()
  words.forEach((units, index) => {
    for (const unit of units) {
      // What only sounds like a place speaks for no country.
      if (unit.value.kind === 'name' && (unit.value.open !== undefined || unit.rule === HEARD)) continue
      if (unit.value.kind === 'name' && unit.value.country !== null) countries.set(unit.value.country, (countries.get(unit.value.country) ?? 0) + 1)
      else if (isNationality(unit.classes) && unit.value.kind === 'word')
        for (const sense of unit.value.senses) if (sense.sort === 'nationality') countries.set(sense.name, (countries.get(sense.name) ?? 0) + 0.5)
      if (unit.from > 0 && isCapital(unit.classes) && sentences[index]?.titleCase === false)
        capitalised.add(sentences[index]?.tokens[unit.from]?.folded ?? '')
    }
  })
  return { capitalised, countries }
}

import { type Language, loadCountries, toVocabulary } from '../lang/index.ts'
import type { Document, Place, Reading } from '../model/index.ts'
import type { World } from '../world/index.ts'
import { analyse } from './analysis.ts'
import { type ExplainedTelling, toTellings } from './explained-tellings.ts'
import { concludeReading, toReading } from './reading.ts'
import { type Grammar, toGrammar } from './sentence-reader.ts'
import { spanOf } from './unit-span.ts'

export { toClaimId } from './claim-id.ts'
export type { ExplainedTelling } from './explained-tellings.ts'
export { type DocumentMentions, toMentions } from './mentions.ts'
export { type EventRecord, type RecordDocument, type TallyRecord, toRecord } from './record.ts'
export type { Grammar } from './sentence-reader.ts'

/** Reads one document; what it cannot read is a problem in the reading. */
export type Reader = (document: Document) => Promise<Reading>

/** Languages made ready, by their code. Each costs some hundred milliseconds when the first document in it is read; make it once. */
export function toGrammars(languages: readonly Language[], world: World): ReadonlyMap<string, Grammar> {
  const countries = loadCountries()
  return new Map(languages.map((language) => [language.code, toGrammar(language, () => toVocabulary(language, countries, world), world)]))
}

/** The reader by rules: deterministic, offline, explainable. */
export function cascadeReader(languages: readonly Language[], world: World): Reader {
  const grammars = toGrammars(languages, world)
  return async (document) => readDocument(document, grammars)
}

/** A document in a language that no grammar reads gives an empty reading with a problem that says so. */
export function readDocument(document: Document, grammars: ReadonlyMap<string, Grammar>): Reading {
  const grammar = document.language === null ? undefined : grammars.get(document.language)
  if (grammar !== undefined) return toReading(document, grammar)
  const known = [...grammars.keys()].join(', ')
  const problem =
    document.language === null
      ? ({
          code: 'language-unknown',
          message: `The language of ${document.id} was not recognised; name it with --language (${known}). Nothing was read from it.`,
        } as const)
      : ({
          code: 'language-unsupported',
          message: `${document.id} is in «${document.language}», which is not read yet (only ${known}). Nothing was read from it.`,
        } as const)
  return { document, published: document.published, claims: [], loaded: [], problems: [{ ...problem, document: document.id, span: null }] }
}

/** One sentence with what each level of the cascade made of it. */
export interface ExplainedSentence {
  readonly text: string
  readonly span: readonly [number, number]
  readonly levels: readonly {
    readonly name: string
    readonly units: readonly { readonly span: readonly [number, number]; readonly rule: string; readonly classes: readonly string[] }[]
  }[]
  readonly places: readonly ExplainedPlace[]
  readonly tellings: readonly ExplainedTelling[]
}

/** What a name that may be a place's was taken for; `place` is `null` where that stays doubtful. */
export interface ExplainedPlace {
  readonly span: readonly [number, number]
  readonly place: Place | null
  readonly isPlace: boolean
  readonly reason: string
  /** The places it was weighed between, the likeliest first. */
  readonly candidates: readonly Place[]
}

/** How each sentence was read, level by level; empty where no grammar reads the language. */
export function explainDocument(document: Document, grammars: ReadonlyMap<string, Grammar>): readonly ExplainedSentence[] {
  const grammar = grammars.get(document.language ?? '')
  if (grammar === undefined) return []
  const levels = new Map<number, { name: string; units: readonly { from: number; to: number; rule: string; classes: ReadonlySet<string> }[] }[]>()
  const analysis = analyse(document, grammar, (sentence, name, units) => {
    const known = levels.get(sentence)
    if (known === undefined) levels.set(sentence, [{ name, units }])
    else known.push({ name, units })
  })
  const { sentences, named, places } = analysis
  const tellings = toTellings((seen) => concludeReading(document, analysis, grammar, seen))
  return sentences.map(({ sentence, index }) => ({
    text: document.text.slice(sentence.start, sentence.end),
    span: [sentence.start, sentence.end],
    places: (named[index] ?? []).flatMap((unit): ExplainedPlace[] => {
      const settled = places.get(unit)
      if (settled === undefined) return []
      const { place, reason, candidates } = settled.verdict
      return [{ span: spanOf(unit, sentence), place, isPlace: settled.isPlace, reason, candidates }]
    }),
    tellings: tellings.filter(({ sentence }) => sentence === index),
    levels: (levels.get(index) ?? []).map(({ name, units }) => ({
      name,
      units: units.map((unit) => ({ span: spanOf(unit as never, sentence), rule: unit.rule, classes: [...unit.classes] })),
    })),
  }))
}

import type { DayRange, Document, Range, Span } from '../model/index.ts'
import { type Calendar, toDayRange } from './calendar.ts'
import type { Naming } from './naming.ts'
import { toParty } from './parties.ts'
import { findPlaces } from './places.ts'
import { analyse } from './reading.ts'
import type { Grammar } from './sentence-reader.ts'
import { spanOf } from './unit-span.ts'
import type { DayValue } from './units.ts'

/** Everything named or counted in a document and what it resolved to, before claims are made of it. */
export interface DocumentMentions {
  readonly doc: string
  readonly places: readonly {
    readonly span: Span
    readonly text: string
    readonly id: string | null
    readonly name: string
    readonly country: string | null
  }[]
  readonly days: readonly { readonly span: Span; readonly text: string; readonly days: DayRange | null; readonly rule: string }[]
  readonly amounts: readonly { readonly span: Span; readonly text: string; readonly value: Range | null }[]
  readonly actors: readonly { readonly span: Span; readonly text: string; readonly id: string | null; readonly name: string }[]
  readonly speech: readonly { readonly span: Span; readonly text: string; readonly rule: string }[]
}

/** Empty lists where no grammar reads the document's language. */
export function toMentions(document: Document, grammars: ReadonlyMap<string, Grammar>): DocumentMentions {
  const grammar = grammars.get(document.language ?? '')
  const found: { -readonly [Sort in Exclude<keyof DocumentMentions, 'doc'>]: DocumentMentions[Sort][number][] } = {
    places: [],
    days: [],
    amounts: [],
    actors: [],
    speech: [],
  }
  if (grammar !== undefined) {
    const naming: Naming = { countries: grammar.vocabulary.countries, world: grammar.world, home: null, cast: new Map(), recent: null }
    const { sentences, days } = analyse(document, grammar)
    const calendar: Calendar = { published: days.published?.days ?? null, anchor: null, reference: days.reference, named: days.named }
    const quoted = (span: Span): { span: Span; text: string } => ({ span, text: document.text.slice(...span) })
    for (const { units, sentence, utterances } of sentences) {
      for (const [at, unit] of units.entries()) {
        const span = spanOf(unit, sentence)
        if (unit.value.kind === 'day') found.days.push({ ...quoted(span), days: toDayRange(unit.value as DayValue, calendar), rule: unit.rule })
        if (unit.value.kind === 'amount') found.amounts.push({ ...quoted(span), value: unit.value.range })
        if (unit.value.kind !== 'phrase') continue
        if (unit.value.amount !== null) found.amounts.push({ ...quoted(spanOf(unit.value.amount.unit, sentence)), value: unit.value.amount.range })
        for (const { mention } of findPlaces(unit, sentence, naming, units[at - 1]?.classes.has('at') === true))
          found.places.push({ ...quoted(mention.span), id: mention.id, name: mention.name, country: mention.country })
        const party = unit.value.roles.has('party') ? toParty(unit, sentence, naming) : null
        if (party !== null) found.actors.push({ ...quoted(party.span), id: party.id, name: party.name })
      }
      for (const utterance of utterances) {
        const first = units[utterance.from]
        const last = units[utterance.to - 1]
        if (first !== undefined && last !== undefined)
          found.speech.push({ ...quoted([spanOf(first, sentence)[0], spanOf(last, sentence)[1]]), rule: utterance.rule })
      }
    }
  }
  return { doc: document.id, ...found }
}

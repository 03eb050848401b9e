import type { Area, DayRange, Document, Mention, Place, Range, Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { type Calendar, toDayRange } from './calendar.ts'
import { findSeat } from './capitals.ts'
import { castParties } from './cast.ts'
import { toCountry } from './country-parties.ts'
import { findSide } from './enemies.ts'
import type { Naming } from './naming.ts'
import { toMission, toParty } from './parties.ts'
import type { PlaceRole } from './place-cues.ts'
import type { SettledPlace } from './place-names.ts'
import { analyse, dominantCountry } from './reading.ts'
import type { Grammar } from './sentence-reader.ts'
import { spanOf } from './unit-span.ts'
import { type DayValue, type Phrase, type ReadUnit, senseOf, unlist } from './units.ts'

/** A name that is or may be a place's; `id` is `null` where it stays doubtful which. */
export interface NamedPlace {
  readonly span: Span
  readonly text: string
  readonly id: string | null
  readonly name: string
  readonly country: string | null
  readonly area: Area | null
  /** What the name does in its sentence; `adjective` where it is no name but «malien», "Malian", `dateline` where the text says it was written. */
  readonly role: PlaceRole | 'adjective' | 'dateline'
  readonly reason: string
  /** Ids of the places it could have been, the likeliest first; only where it stays doubtful. */
  readonly candidates: readonly string[]
}

/** Everything named or counted in a document and what it resolved to, before claims are made of it. */
export interface DocumentMentions {
  readonly doc: string
  readonly places: readonly NamedPlace[]
  readonly days: readonly { readonly span: Span; readonly text: string; readonly days: DayRange | null; readonly rule: string }[]
  readonly amounts: readonly { readonly span: Span; readonly text: string; readonly value: Range | null }[]
  readonly actors: readonly { readonly span: Span; readonly text: string; readonly id: string | null; readonly name: string }[]
  readonly outlets: readonly { readonly span: Span; readonly text: string; readonly id: string | null; readonly name: string }[]
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
    outlets: [],
    speech: [],
  }
  if (grammar !== undefined) {
    const { sentences, days, named, places, persons, dateline } = analyse(document, grammar)
    const home = dominantCountry(sentences)
    const naming: Naming = {
      countries: grammar.vocabulary.countries,
      world: grammar.world,
      places,
      persons,
      home,
      side: findSide(document, home, grammar.world),
      cast: new Map(),
      scene: null,
      recent: null,
    }
    const calendar: Calendar = { published: days.published?.days ?? null, anchor: null, reference: days.reference, named: days.named }
    const quoted = (span: Span): { span: Span; text: string } => ({ span, text: document.text.slice(...span) })
    if (dateline !== null) {
      const { id, name, country } = dateline.place
      found.places.push({
        ...quoted(dateline.span),
        ...known(dateline.place),
        id,
        name,
        country,
        role: 'dateline',
        reason: 'the text was written there',
      })
    }
    for (const { units, sentence, utterances, index } of sentences) {
      castParties(units, sentence, naming)
      for (const unit of named[index] ?? []) {
        const place = toNamedPlace(unit, places.get(unit), grammar)
        if (place !== null) found.places.push({ ...quoted(spanOf(unit, sentence)), ...place })
        if (unit.value.kind === 'name' && unit.value.sort === 'outlet')
          found.outlets.push({ ...quoted(spanOf(unit, sentence)), id: unit.value.id, name: unit.value.name })
      }
      for (const unit of units) {
        const span = spanOf(unit, sentence)
        if (unit.value.kind === 'day') found.days.push({ ...quoted(span), days: toDayRange(unit.value as DayValue, calendar), rule: unit.rule })
        if (unit.value.kind === 'amount') found.amounts.push({ ...quoted(span), value: unit.value.range })
        if (unit.value.kind !== 'phrase') continue
        if (unit.value.amount !== null) found.amounts.push({ ...quoted(spanOf(unit.value.amount.unit, sentence)), value: unit.value.amount.range })
        for (const { unit: at, name } of unit.value.names) {
          const capital = places.get(at)?.cues.role === 'government' ? findSeat(name, naming) : null
          const state = capital === null ? null : toCountry(capital, spanOf(at, sentence), naming)
          if (state !== null) found.actors.push({ ...quoted(state.span), id: state.id, name: state.name })
        }
        for (const part of unlist(unit))
          found.actors.push(...findActors(part, sentence, naming).map(({ span: named, id, name }) => ({ ...quoted(named), id, name })))
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

/** The party that a phrase speaks of, and the other identities named inside it: «une attaque de Boko Haram contre l’Amisom». */
function findActors(unit: ReadUnit, sentence: Sentence, naming: Naming): readonly Mention[] {
  if (unit.value.kind !== 'phrase') return []
  const place = unit.value.thing === 'name' ? naming.places.get(unit.value.head) : undefined
  // "its forces" are the speaker's, whoever that is.
  const owned = unit.value.owned && unit.value.names.length === 0 && unit.value.countries.length === 0
  const party =
    owned || place?.isPlace === true
      ? null
      : unit.value.roles.has('party') || isArm(unit.value)
        ? toParty(unit, sentence, naming)
        : toMission(unit, sentence, naming)
  const inside = unit.value.names
    .filter(({ name }) => name.sort === 'actor' && name.id !== null && name.id !== party?.id)
    .map(({ name, unit: at }): Mention => ({ span: spanOf(at, sentence), id: name.id, name: name.name }))
  const named = party === null ? inside : [party, ...inside]
  // «un barrage de l’armée», "attacks by the army's men": the parties behind «of».
  const deeper = unit.value.of
    .flatMap(unlist)
    .flatMap((part) => findActors(part, sentence, naming))
    .filter(({ id }) => id !== null && !named.some((other) => other.id === id))
  return [...named, ...deeper]
}

/** "Pakistani jets", «des drones turcs»: whoever bears arms for a country. */
const isArm = ({ thing, countries }: Phrase): boolean => (thing === 'vehicles' || thing === 'weapon') && countries.length === 1

const MOST_CANDIDATES = 5

function toNamedPlace(unit: ReadUnit, settled: SettledPlace | undefined, { world, vocabulary }: Grammar): Omit<NamedPlace, 'span' | 'text'> | null {
  const nationality = senseOf(unit, 'nationality') ?? senseOf(unit, 'demonym')
  if (nationality !== null) {
    const country = world.findPlace(`country:${nationality.name}`)
    const name = vocabulary.countries.get(nationality.name)?.name ?? nationality.name
    return {
      ...known(country),
      id: `country:${nationality.name}`,
      name,
      country: nationality.name,
      role: 'adjective',
      reason: 'an adjective of the country',
    }
  }
  if (settled === undefined || !settled.isPlace) return null
  const { verdict, cues } = settled
  const { place } = verdict
  if (place !== null) {
    const name = place.kind === 'country' ? (vocabulary.countries.get(place.country ?? '')?.name ?? place.name) : place.name
    return {
      ...known(place),
      ...(settled.area === null ? {} : { area: settled.area }),
      id: place.id,
      name,
      country: place.country,
      role: cues.role,
      reason: verdict.reason,
    }
  }
  const candidates = verdict.candidates.slice(0, MOST_CANDIDATES).map(({ id }) => id)
  const name = unit.value.kind === 'name' ? unit.value.name : ''
  return { area: null, candidates, id: null, name, country: null, role: cues.role, reason: verdict.reason }
}

/** The place's circle, where the tables have it; no candidates, since it is settled. */
const known = (place: Place | null): { area: Area | null; candidates: readonly string[] } => ({
  area:
    place === null || place.latitude === null || place.longitude === null
      ? null
      : { latitude: place.latitude, longitude: place.longitude, radius: place.radius ?? 0 },
  candidates: [],
})

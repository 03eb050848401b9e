import type { Area, DayRange, Document, Mention, Place, Range, Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { analyse } from './analysis.ts'
import { type Calendar, toDayRange } from './calendar.ts'
import { castParties } from './cast.ts'
import { adjectiveOf } from './country-parties.ts'
import { findCreditedMedia, findHeadMedium } from './dateline.ts'
import { findSide } from './enemies.ts'
import { findActors, findWritten, isPersonHere } from './named-actors.ts'
import type { Naming } from './naming.ts'
import type { PlaceRole } from './place-cues.ts'
import type { SettledPlace } from './place-names.ts'
import { findPrinted } from './printed-outlet.ts'
import { dominantCountry } from './reading.ts'
import type { Grammar } from './sentence-reader.ts'
import { findSite } from './site-names.ts'
import { spanOf } from './unit-span.ts'
import { type DayValue, type ReadUnit, senseOf } from './units.ts'
import { toWritten } from './unknown-name.ts'

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
      english: grammar.language.code === 'en',
      places,
      persons,
      home,
      side: findSide(document, home, grammar.world),
      cast: new Map(),
      castBefore: new Map(),
      scene: null,
      recent: null,
      contingents: [],
    }
    const calendar: Calendar = { published: days.published?.days ?? null, anchor: null, reference: days.reference, named: days.named }
    const quoted = (span: Span): { span: Span; text: string } => ({ span, text: document.text.slice(...span) })
    if (dateline !== null) {
      const { span, place, holder } = dateline
      const country = holder === null ? null : grammar.world.findPlace(`country:${holder.country}`)
      const told: readonly (readonly [Span, Place | null])[] = [[span, place], ...(holder === null ? [] : [[holder.span, country] as const])]
      for (const [at, named] of told)
        if (named !== null)
          found.places.push({
            ...quoted(at),
            ...known(named),
            id: named.id,
            name: nameOf(named, grammar.vocabulary),
            country: named.country,
            role: 'dateline',
            reason: 'the text was written there',
          })
    }
    for (const { span, id, name } of findCreditedMedia(document, grammar)) found.outlets.push({ ...quoted(span), id, name })
    const head = findHeadMedium(document)
    if (head !== null && !found.outlets.some(({ span: [start, end] }) => start < head[1] && head[0] < end))
      found.outlets.push({ ...quoted(head), id: findPrinted(document, grammar.world)?.id ?? null, name: document.outlet as string })
    const written = findWritten(
      named,
      sentences.map(({ sentence }) => sentence),
    )
    for (const { units, sentence, utterances, index } of sentences) {
      castParties(units, sentence, naming)
      for (const [at, unit] of (named[index] ?? []).entries()) {
        const words = findSite(named[index] ?? [], at, sentence)
        if (words !== null) {
          const site = quoted(words)
          found.places.push({
            ...site,
            ...known(null),
            id: null,
            name: site.text,
            country: null,
            role: 'location',
            reason: 'called after the noun beside it',
          })
          continue
        }
        const place = isPersonHere(unit, places.get(unit), persons) ? null : toNamedPlace(unit, places.get(unit), grammar)
        if (place !== null) found.places.push({ ...quoted(spanOf(unit, sentence)), ...place })
        if (unit.value.kind === 'name' && (unit.value.sort === 'outlet' || unit.value.name === document.outlet))
          found.outlets.push({ ...quoted(spanOf(unit, sentence)), id: unit.value.id, name: unit.value.name })
      }
      const media: Span[] = []
      for (const unit of units) {
        const span = spanOf(unit, sentence)
        if (unit.value.kind === 'day') found.days.push({ ...quoted(span), days: toDayRange(unit.value as DayValue, calendar), rule: unit.rule })
        if (unit.value.kind === 'amount') found.amounts.push({ ...quoted(span), value: unit.value.range })
        if (unit.value.kind !== 'phrase') continue
        if (unit.value.amount !== null) found.amounts.push({ ...quoted(spanOf(unit.value.amount.unit, sentence)), value: unit.value.amount.range })
        const medium = toMedium(unit, sentence, naming)
        if (medium !== null) {
          found.outlets.push({ ...quoted(span), ...medium })
          media.push(span)
        }
      }
      // The broadcaster KTTN is told already.
      const isMedium = ({ id, name, span: [start, end] }: Mention): boolean =>
        id === null && (name === document.outlet || media.some(([from, to]) => from <= start && end <= to))
      for (const actor of findActors(units, named[index] ?? [], sentence, naming, written).filter((party) => !isMedium(party)))
        found.actors.push({ ...quoted(actor.span), id: actor.id, name: actor.name })
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

/** «les médias russes», "state TV", "the channel KTN": media without a row, by their country or by the name they have. */
function toMedium(unit: ReadUnit, { tokens }: Sentence, naming: Naming): { id: string | null; name: string } | null {
  if (unit.value.kind !== 'phrase') return null
  const { thing, gloss, names, countries, head } = unit.value
  if (thing !== 'media' || names.some(({ name }) => name.sort === 'outlet')) return null
  const called = names.find(
    ({ name, place, unit: at }) => name.sort === 'unknown' && place !== 'of' && tokens[at.from - 1]?.word !== ',' && tokens[head.to]?.word !== ',',
  )
  if (called !== undefined) return { id: null, name: toWritten(tokens.slice(properFrom(unit, called.unit.from, tokens), called.unit.to)) }
  // "Dune TV", where the first word is no name of its own.
  const from = properFrom(unit, head.from, tokens)
  if (countries.length === 0 && head.from - from > 0 && CHANNEL.test(tokens[head.to - 1]?.raw ?? '') && !OF_STATES.has(tokens[from]?.word ?? ''))
    return { id: null, name: toWritten(tokens.slice(from, head.to)) }
  const iso = countries[0] ?? (gloss.startsWith('state ') ? naming.home : null)
  return iso === null || iso === undefined ? null : { id: `${iso}:${gloss}`, name: `${adjectiveOf(iso, naming)} ${gloss}` }
}

/** Where the capitals begin that go on to the token: the Radio of "Radio Dune". */
function properFrom({ from: start }: ReadUnit, at: number, tokens: Sentence['tokens']): number {
  let from = at
  while (from > start && tokens[from - 1]?.upper === true && !OF_STATES.has(tokens[from - 1]?.word ?? '')) from--
  return from
}
const CHANNEL = /^(?:TV|FM|Radio|News|Media)$/
const OF_STATES: ReadonlySet<string> = new Set([
  'the',
  'state',
  'le',
  'la',
  "l'",
  'les',
  'local',
  'private',
  'public',
  'broadcaster',
  'channel',
  'newspaper',
])

const MOST_CANDIDATES = 5

/** "Kori district", «le district de Kori»: where the tables have only the town of that name, the land around it. */
function toDistrict({ verdict: { place }, cues: { noun } }: SettledPlace): Omit<NamedPlace, 'span' | 'text' | 'role'> | null {
  if (place === null || noun === null || !DISTRICTS.has(noun) || !TOWNS.has(place.kind)) return null
  const { area } = known(place)
  return {
    area: area === null ? null : { ...area, radius: Math.max(area.radius, DISTRICT_RADIUS) },
    candidates: [],
    id: null,
    name: `${place.name} ${noun}`,
    country: place.country,
    reason: `the ${noun} of ${place.name}, which no table has`,
  }
}
const DISTRICTS: ReadonlySet<string> = new Set(['district', 'department', 'province', 'township'])
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village'])
const DISTRICT_RADIUS = 20_000

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
  const district = toDistrict(settled)
  if (district !== null) return { ...district, role: cues.role }
  if (place !== null) {
    return {
      ...known(place),
      ...(settled.area === null ? {} : { area: settled.area }),
      id: place.id,
      name: nameOf(place, vocabulary),
      country: place.country,
      role: cues.role,
      reason: verdict.reason,
    }
  }
  const candidates = verdict.candidates.slice(0, MOST_CANDIDATES).map(({ id }) => id)
  const name = unit.value.kind === 'name' ? unit.value.name : ''
  return { area: settled.area, candidates, id: null, name, country: settled.country, role: cues.role, reason: verdict.reason }
}

const nameOf = (place: Place, { countries }: Grammar['vocabulary']): string =>
  place.kind === 'country' ? (countries.get(place.country ?? '')?.name ?? place.name) : place.name

/** The place's circle, where the tables have it; no candidates, since it is settled. */
const known = (place: Place | null): { area: Area | null; candidates: readonly string[] } => ({
  area:
    place === null || place.latitude === null || place.longitude === null
      ? null
      : { latitude: place.latitude, longitude: place.longitude, radius: place.radius ?? 0 },
  candidates: [],
})

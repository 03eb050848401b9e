import type { Place } from '../model/index.ts'
import type { GazetteerPlace } from './gazetteer.ts'

/** A place that a name may mean, and how the name led to it. */
export interface PlaceReading {
  readonly place: Place
  /** Code of its first-order division, '' where unknown. */
  readonly division: string
  readonly seat: GazetteerPlace['seat']
  /** From the tables made by hand, by the very name in the gazetteer, or by one that sounds like it. */
  readonly by: 'table' | 'name' | 'sound'
}

/** What the words beside a name say it lies in: «X, en Syrie», "X, Ohio". */
export interface Container {
  readonly country: string
  readonly division: string | null
  /** As the text writes it, for the reason. */
  readonly written: string
  /** The region or district itself, where the hand-made tables have it: what lies far outside is not in it. */
  readonly around?: Place
}

/** What the words beside a name say it is: «la ville de X», "X province", «le cercle de X». */
export type WantedKind = 'settlement' | 'region' | 'district' | 'site'

/** A name in the text that may be a place's. */
export interface PlaceOccurrence {
  /** Folded: names that are alike here are one. */
  readonly name: string
  readonly readings: readonly PlaceReading[]
  readonly container: Container | null
  readonly wants: WantedKind | null
  /** Only the words around it call it a place: there are villages of its name that no table has. */
  readonly called: boolean
  /** Do the words call it a village? */
  readonly village: boolean
}

/** What else the document says of where it is. */
export interface PlaceContext {
  /** How often it names each country, by name, adjective or place. */
  readonly countries: ReadonlyMap<string, number>
  /** Of the paper that prints it. */
  readonly outletCountry: string | null
  /** Where it was written. */
  readonly dateline: Place | null
}

/** Which place a name means and why; `place` is `null` where it stays doubtful. */
export interface PlaceVerdict {
  readonly place: Place | null
  readonly reason: string
  /** Does anything else in the text speak for it: a neighbour, a word beside it, another place of its division? */
  readonly supported: boolean
  /** The readings that were weighed, the likeliest first. */
  readonly candidates: readonly Place[]
}

/** What speaks for a reading, in points; what is better than every other reading by more than DOUBT is meant. */
export const WEIGHTS = {
  /** In the hand-made tables: news of wars names it. */
  table: 3,
  /** A tenfold number of inhabitants. */
  tenfold: 0.6,
  capital: 1.5,
  seat: 0.6,
  region: 3.3,
  nation: 1,
  district: 0.8,
  /** All of the document's places lie in its country; in its division. */
  country: 3,
  division: 2.5,
  /** Another place of the document is less than 50, 150, 500 km away. */
  near: 1.6,
  around: 1.1,
  far: 0.5,
  outlet: 0.8,
  dateline: 1,
  /** It is what the words beside it say: a town, a region. */
  wanted: 4,
  /** Only the sound of the name is the same. */
  sound: -1.5,
} as const
const DOUBT = 0.15
/** Of several places of one name in countries that the text never names, only one as large as this is meant. */
const LARGE = 100_000
/** A place of the hand-made tables is weighed as if it had as many at least. */
const TABLE_POPULATION = 50_000
const MOST_READINGS = 40
const MOST_ANCHORS = 40

interface Anchor {
  readonly name: string
  readonly place: Place
  readonly division: string
  weight: number
}

/** Countries whose towns are told with their state or province, and whose states are known by their names alone. */
export const SPELT_OUT: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX', 'NG'])

const REGIONS: ReadonlySet<string> = new Set([
  'region',
  'district',
  'country',
  'desert',
  'mountains',
  'river',
  'sea',
  'strait',
  'island',
  'forest',
  'front',
])
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'camp', 'district'])

/** The place that each occurrence means: what its own words say, then the document's other places, then how well it is known. One sense a document. */
export function resolvePlaces(named: readonly PlaceOccurrence[], context: PlaceContext): readonly PlaceVerdict[] {
  const occurrences = named.map(withoutNeighbour)
  const said = occurrences.map(findSaid)
  const groups = new Map<string, PlaceOccurrence[]>()
  for (const occurrence of occurrences) {
    const key = toGroup(occurrence)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [occurrence])
    else group.push(occurrence)
  }
  const senses = new Map<string, PlaceVerdict>()
  // Twice: the second time the places that the first has settled speak for their neighbours.
  const rounds = occurrences.some(({ readings }) => readings.length > 1) ? 2 : 1
  for (let round = 0; round < rounds; round++) {
    const anchors = toAnchors(occurrences, said, senses, context)
    for (const [key, group] of groups) senses.set(key, toSense(group, occurrences, said, anchors, context))
  }
  return occurrences.map((occurrence, at) => said[at] ?? (senses.get(toGroup(occurrence)) as PlaceVerdict))
}

/** «Cameroun, Niger, Tchad»: a state lies in no other, and what follows is the next of a list. */
const withoutNeighbour = (occurrence: PlaceOccurrence): PlaceOccurrence => {
  const { container, readings } = occurrence
  const states = readings.filter(({ place }) => place.kind === 'country')
  const listed = container !== null && states.length > 0 && !readings.some((reading) => isInside(reading, container))
  return listed ? { ...occurrence, readings: states, container: null, wants: null } : occurrence
}

const toGroup = ({ name, wants }: PlaceOccurrence): string => `${wants ?? ''} ${name}`

/** What stands inside the container that the text names beside it. */
function findSaid({ readings, container, wants }: PlaceOccurrence): PlaceVerdict | null {
  if (container === null) return null
  // To lie somewhere in its country is not enough for a name that only sounds like the place's.
  const inside = readings.filter((reading) => isInside(reading, container) && (reading.by !== 'sound' || container.division === reading.division))
  const best = inside.sort((a, b) => prominence(b, wants) - prominence(a, wants))[0]
  if (best === undefined) return null
  return {
    place: best.place,
    reason: `the words beside it say ${container.written}`,
    candidates: readings.map(({ place }) => place),
    supported: true,
  }
}

function isInside({ place, division }: PlaceReading, container: Container): boolean {
  if (place.country !== container.country || isOutside(place, container)) return false
  return container.division === null || division === '' || division === container.division
}

/** Does a place lie too far from the middle of the container to be in it, however roughly its circle is drawn? */
function isOutside(place: Place, { around }: Container): boolean {
  if (around?.latitude == null || place.latitude === null || REGIONS.has(place.kind)) return false
  const reach = (around.radius ?? 0) / 1000
  return distance(place, around) > Math.max(reach * 2.5, reach + EDGE_KILOMETRES)
}
const EDGE_KILOMETRES = 60

function prominence({ place, seat, by }: PlaceReading, wants: WantedKind | null): number {
  const known = by === 'table' && place.kind !== 'country' ? Math.max(place.population, TABLE_POPULATION) : place.population
  let score = WEIGHTS.tenfold * Math.log10(known + 1)
  if (by === 'table') score += WEIGHTS.table
  if (by === 'sound') score += WEIGHTS.sound
  if (place.kind === 'country') score += WEIGHTS.nation
  if (seat !== null) score += seat === 'country' ? WEIGHTS.capital : WEIGHTS.seat
  if (by !== 'table' && place.kind === 'region') score += WEIGHTS.region
  if (by !== 'table' && place.kind === 'district') score += WEIGHTS.district
  if (wants === 'settlement' && SETTLEMENTS.has(place.kind)) score += WEIGHTS.wanted
  if ((wants === 'region' || wants === 'district') && REGIONS.has(place.kind)) score += WEIGHTS.wanted
  if (wants === 'site' && !SETTLEMENTS.has(place.kind) && !REGIONS.has(place.kind)) score += WEIGHTS.wanted
  return score
}

/** Places that are sure: said by their words, or the only ones of their names; then what an earlier round has settled. */
function toAnchors(
  occurrences: readonly PlaceOccurrence[],
  said: readonly (PlaceVerdict | null)[],
  senses: ReadonlyMap<string, PlaceVerdict>,
  { dateline }: PlaceContext,
): Anchor[] {
  const anchors = new Map<string, Anchor>()
  const add = (name: string, place: Place, division: string, weight: number): void => {
    const known = anchors.get(place.id)
    if (known === undefined) anchors.set(place.id, { name, place, division, weight })
    else known.weight += weight
  }
  occurrences.forEach((occurrence, at) => {
    const verdict = said[at] ?? senses.get(toGroup(occurrence)) ?? null
    const [first] = occurrence.readings
    if (verdict?.place != null) {
      const { id } = verdict.place
      add(occurrence.name, verdict.place, occurrence.readings.find(({ place }) => place.id === id)?.division ?? '', said[at] == null ? 0.7 : 2)
    } else if (first !== undefined && occurrence.readings.length === 1 && first.by !== 'sound')
      add(occurrence.name, first.place, first.division, first.by === 'table' || first.place.kind === 'region' ? 1 : 0.5)
    const { container } = occurrence
    if (container?.division != null) {
      const inside = occurrences.find(({ readings }) =>
        readings.some(({ place, division }) => place.kind === 'region' && place.country === container.country && division === container.division),
      )
      const region = inside?.readings.find(({ place, division }) => place.kind === 'region' && division === container.division)
      if (region !== undefined) add(region.place.name, region.place, region.division, 1)
    }
  })
  if (dateline !== null) add('', dateline, '', 1)
  return [...anchors.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_ANCHORS)
}

interface Weighed {
  readonly reading: PlaceReading
  readonly score: number
  readonly supported: boolean
  /** Do other places of the text lie in its division or around it? */
  readonly near: boolean
  readonly reason: string
}

function toSense(
  group: readonly PlaceOccurrence[],
  occurrences: readonly PlaceOccurrence[],
  said: readonly (PlaceVerdict | null)[],
  anchors: readonly Anchor[],
  context: PlaceContext,
): PlaceVerdict {
  const { name, readings, wants } = group[0] as PlaceOccurrence
  const known = occurrences.findIndex((occurrence, at) => occurrence.name === name && said[at] != null)
  const sure = known === -1 ? null : (said[known] as PlaceVerdict)
  const { id: sureId } = sure?.place ?? { id: null }
  if (sure?.place != null && (wants === null ? readings.some(({ place }) => place.id === sureId) : isWanted(sure.place, wants)))
    return { ...sure, reason: `${sure.reason} where it is named first` }
  const others = anchors.filter((anchor) => anchor.name !== name)
  // A name counts for its usual country where names are counted; it does not speak for itself.
  const first = readings.find(({ by }) => by === 'table')
  const weighed = [...readings]
    .sort((a, b) => prominence(b, wants) - prominence(a, wants))
    .slice(0, MOST_READINGS)
    .map((reading) =>
      weigh(reading, wants, others, context, reading.by === 'table' && reading.place.country === first?.place.country ? group.length : 0),
    )
    .sort((a, b) => b.score - a.score)
  const candidates = weighed.map(({ reading }) => reading.place)
  const [best, second] = wants === null ? weighed : withoutStrangers(weighed, context)
  if (best === undefined) return { place: null, reason: 'no table has a place of that name', candidates, supported: false }
  const doubtful = (reason: string): PlaceVerdict => ({ place: null, reason, candidates, supported: best.near })
  if (best.reading.by === 'sound' && !best.near && !isMain(best.reading.place.country, context.countries))
    return doubtful('it only sounds like a place, and the text names other countries')
  if (!best.supported && best.reading.by !== 'table') {
    if (best.reading.by === 'sound') return doubtful('it only sounds like a place, and the text names no country for it')
    const called = group.some((occurrence) => occurrence.called)
    if (isStranger(best.reading, context.countries, called)) return doubtful('small, and in none of the countries that the text names')
  }
  const villages = group.some(({ village }) => village)
  if (villages && isElsewhere(best, context.countries)) return doubtful('a village is meant, and the text speaks of other countries')
  const beside = group.find(({ container }) => container !== null)?.container ?? null
  const { kind, country } = best.reading.place
  if (beside !== null && !best.supported && kind !== 'country' && best.reading.seat !== 'country' && country !== null && country !== beside.country)
    return doubtful(`not in ${beside.written}, which the words beside it say`)
  if (beside !== null && country === beside.country && isOutside(best.reading.place, beside))
    return doubtful(`too far from ${beside.written}, in which the words beside it put it`)
  const elsewhere = others.filter(({ place }) => place.country !== null && place.country !== best.reading.place.country)
  const own = best.reading.by === 'table' && best.reading.place.country === first?.place.country ? group.length : 0
  const isNamed = (context.countries.get(best.reading.place.country ?? '') ?? 0) > own
  if (!best.supported && !isNamed && isLocal(best.reading) && elsewhere.length >= ENOUGH_NEIGHBOURS)
    return doubtful('hardly known, and in none of the countries that the text names')
  const alone = others.filter(({ place }) => place.country === best.reading.place.country && place.kind !== 'country' && place.kind !== 'region')
  const farOff = alone.every(({ place }) => distance(place, best.reading.place) > FAR_OFF_KILOMETRES)
  if (best.reading.by === 'sound' && alone.length >= ENOUGH_HEARD && farOff)
    return doubtful('it only sounds like a place far from all others of the text')
  if (
    isSmall(best.reading) &&
    !name.includes(' ') &&
    !(readings.length === 1 && isSubject(best.reading.place.country, context.countries) && !group.some((occurrence) => occurrence.called)) &&
    alone.length >= ENOUGH_NEIGHBOURS &&
    !others.some(({ place }) => holds(place, best.reading.place)) &&
    farOff
  )
    return doubtful('small, and far from all other places of the text')
  if (second !== undefined && best.score - second.score < DOUBT && !isNear(best.reading.place, second.reading.place, 100))
    return doubtful(`as likely ${describe(best.reading.place)} as ${describe(second.reading.place)}`)
  return {
    place: best.reading.place,
    supported: best.near,
    reason: weighed.length === 1 ? `the only place of that name${best.supported ? `, ${best.reason}` : ''}` : best.reason,
    candidates,
  }
}

/**
 * What the words call a region or a town: a little known place in none of the countries that the text names gives way to one of its name in a country that it does name: not the largest is meant
 * then, but the nearest.
 */
function withoutStrangers(weighed: readonly Weighed[], { countries }: PlaceContext): readonly Weighed[] {
  const [best] = weighed
  if (best === undefined || best.supported || !isStranger(best.reading, countries)) return weighed
  const known = weighed.filter(({ supported, reading }) => supported && reading.by !== 'sound')
  return known.length === 0 ? weighed : known
}

/** Such a place is taken for meant only if it is large, a capital, or a division that is known by its name alone. */
const isStranger = ({ place, seat, by }: PlaceReading, countries: PlaceContext['countries'], called = false): boolean =>
  by !== 'table' &&
  countries.size > 0 &&
  (called ? !countries.has(place.country ?? '') : place.population < LARGE) &&
  seat !== 'country' &&
  !(place.kind === 'region' && SPELT_OUT.has(place.country ?? ''))

/** A village of the gazetteer, of whose name there may be others that it does not have; where states are spelt out it has nearly all. */
const isSmall = ({ place, by, seat }: PlaceReading): boolean =>
  by !== 'table' && seat === null && !SPELT_OUT.has(place.country ?? '') && place.kind !== 'region' && place.population < 50_000
/** A place of the hand-made tables that is named in the news of its own country alone. */
const isLocal = ({ place: { kind, population }, by, seat }: PlaceReading): boolean =>
  by === 'table' && seat === null && population < LARGE && LOCAL.has(kind)
const LOCAL: ReadonlySet<string> = new Set(['town', 'district', 'quarter', 'camp', 'crossing', 'hospital', 'site', 'road', 'dam', 'forest'])
const ENOUGH_NEIGHBOURS = 3
/** Where a name is known by its sound alone, fewer neighbours tell that it is another. */
const ENOUGH_HEARD = 2
const FAR_OFF_KILOMETRES = 150

/** Is it in a country that the text hardly speaks of, and near none of its places? */
const isElsewhere = ({ reading: { place }, near }: Weighed, countries: PlaceContext['countries']): boolean =>
  !near && place.country !== null && countries.size > 0 && (countries.get(place.country) ?? 0) < HARDLY * sumOf(countries.values())
const HARDLY = 0.2

/** Is it the country that most words for countries speak of? */
const isSubject = (country: string | null, countries: PlaceContext['countries']): boolean =>
  (countries.get(country ?? '') ?? 0) * 2 > sumOf(countries.values())

/** Does the text name no country more often? */
const isMain = (country: string | null, countries: PlaceContext['countries']): boolean => {
  const own = countries.get(country ?? '') ?? 0
  return [...countries.values()].every((count) => count <= own)
}

/** Does the one region lie around the other place? */
const holds = (region: Place, place: Place): boolean =>
  region.kind === 'region' && region.country === place.country && distance(region, place) * 1000 <= (region.radius ?? 0)

const describe = ({ name, country }: Place): string => `${name} (${country ?? 'no country'})`

const isWanted = ({ kind }: Place, wants: WantedKind): boolean =>
  wants === 'settlement'
    ? SETTLEMENTS.has(kind)
    : wants === 'region' || wants === 'district'
      ? REGIONS.has(kind)
      : !SETTLEMENTS.has(kind) && !REGIONS.has(kind)

function weigh(reading: PlaceReading, wants: WantedKind | null, anchors: readonly Anchor[], context: PlaceContext, own: number): Weighed {
  const { place, division } = reading
  let score = prominence(reading, wants)
  let reason = reading.by === 'table' ? 'the best known of that name' : 'the largest of that name'
  let most = 0
  let supported = false
  let near = false
  const add = (points: number, why: string): void => {
    score += points
    supported ||= points > WEIGHTS.far
    if (points <= most) return
    most = points
    reason = why
  }
  const inCountry = Math.max(0, (context.countries.get(place.country ?? '') ?? 0) - own)
  if (inCountry > 0) add((WEIGHTS.country * inCountry) / sumOf(context.countries.values()), `the text speaks of ${place.country}`)
  const inAll = { total: 0, country: 0, division: 0 }
  for (const anchor of anchors) {
    inAll.total += anchor.weight
    if (anchor.place.country === null || anchor.place.country !== place.country) continue
    inAll.country += anchor.weight
    if (anchor.division === division) inAll.division += anchor.weight
  }
  const countryShare = inAll.country / (inAll.total + 1)
  if (countryShare > 0) add(WEIGHTS.country * countryShare, `other places of the text are in ${place.country}`)
  if (division !== '') {
    const share = inAll.division / (inAll.total + 1)
    near ||= share > 0.2
    if (share > 0) add(WEIGHTS.division * share, `other places of the text are in the same division of ${place.country}`)
  }
  let nearest: Anchor | null = null
  let least = Number.POSITIVE_INFINITY
  for (const anchor of anchors) {
    const kilometres = distance(place, anchor.place)
    if (kilometres >= least || anchor.place.kind === 'country' || anchor.place.id === place.id) continue
    least = kilometres
    nearest = anchor
  }
  near ||= least < 100
  if (nearest !== null && least < 500)
    add(least < 50 ? WEIGHTS.near : least < 150 ? WEIGHTS.around : WEIGHTS.far, `${Math.round(least)} km from ${nearest.place.name}`)
  if (context.outletCountry !== null && context.outletCountry === place.country) add(WEIGHTS.outlet, `the outlet is of ${place.country}`)
  if (context.dateline !== null && context.dateline.country === place.country) add(WEIGHTS.dateline, `written in ${context.dateline.name}`)
  return { reading, score, supported, near, reason }
}

function sumOf(counts: Iterable<number>): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

/** Kilometres between two points on a plain map, near enough below a thousand; infinite where a point is unknown. */
export function distance(a: Pick<Place, 'latitude' | 'longitude'>, b: Pick<Place, 'latitude' | 'longitude'>): number {
  if (a.latitude === null || b.latitude === null || a.longitude === null || b.longitude === null) return Number.POSITIVE_INFINITY
  const narrow = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return 111.2 * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrow)
}

const isNear = (a: Place, b: Place, kilometres: number): boolean => distance(a, b) <= kilometres

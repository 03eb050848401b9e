import { branchOf, findLongest } from '../match/index.ts'
import type { Area, Document, Place } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { type GazetteerPlace, type PlaceContext, type PlaceReading, type PlaceVerdict, resolvePlaces, SPELT_OUT, type World } from '../world/index.ts'
import { ENOUGH, isCalledPlace } from './called-places.ts'
import { type DatelineName, findDatelineName } from './dateline.ts'
import { bindLists, callAgain, callListed, type Found, type SentenceNames, shareCues, shareNouns } from './listed-places.ts'
import type { NameContext } from './name-context.ts'
import { isThing } from './no-parties.ts'
import { isBetween, toMiddleArea, toRelativeArea } from './place-area.ts'
import { type PlaceCues, toPlaceCues } from './place-cues.ts'
import { isTwin, toTableTwin } from './place-twins.ts'
import { findPrinted } from './printed-outlet.ts'
import type { Grammar } from './sentence-reader.ts'
import { heedTold } from './told-distances.ts'
import { classSet, type NameValue, type ReadUnit } from './units.ts'
import { toUnknown, toWritten } from './unknown-name.ts'

/** A name that may be a place's: which it means, why, and what it does in its sentence. */
export interface SettledPlace {
  readonly verdict: PlaceVerdict
  readonly cues: PlaceCues
  /** Is it a place at all? Names of the tables are; others must look like one. */
  readonly isPlace: boolean
  /** Where the words before it put something that is not in the place itself: «à 30 km de X», «entre X et Y». */
  readonly area: Area | null
  /** Where no table has it: the country that the words around it say, here or where it is named elsewhere. */
  readonly country: string | null
}

export interface SettledPlaces {
  /** The units of each sentence, the names of places resolved or left open. */
  readonly units: readonly (readonly ReadUnit[])[]
  readonly places: ReadonlyMap<ReadUnit, SettledPlace>
  /** Of each sentence, names of places inside longer names: the Columbus of "Columbus Metropolitan Library". */
  readonly inner: readonly (readonly ReadUnit[])[]
  /** Where the dateline says that the text was written. */
  readonly dateline: (Pick<DatelineName, 'span' | 'holder'> & { readonly place: Place }) | null
}

/** Settles over the whole document which places its names mean, and puts them into the units. */
export function settlePlaces(
  named: readonly (readonly ReadUnit[])[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  document: Document,
  context: NameContext & { readonly persons: ReadonlySet<string> },
): SettledPlaces {
  const subject = toSubject(context.countries, grammar.world)
  const found = callAgain(
    named.map((units, sentence) => findNames(units, sentence, sentences[sentence] as Sentence, grammar, subject !== null, named[sentence - 1] ?? [])),
  )
  const dateline = findDatelineName(document, grammar)
  // The dateline's name is settled with the others; it stands last.
  const resolved = resolvePlaces(
    [...found.map(({ occurrence }) => occurrence), ...(dateline === null ? [] : [dateline.occurrence])],
    toPlaceContext(document, grammar, context, dateline),
  )
  const written = dateline === null ? null : (resolved.at(-1)?.place ?? null)
  const { verdicts, areas: told } = heedTold(found, resolved, sentences, grammar.placeWords)
  const areas = toAreas(found, verdicts, sentences, grammar).map((area, index) => area ?? told.get(index) ?? null)
  const placehood = toPlacehood(found, verdicts, named, sentences, { subject, persons: context.persons })
  const places = new Map<ReadUnit, SettledPlace>()
  const units = named.map((units) => [...units])
  const inner: ReadUnit[][] = named.map(() => [])
  const said = new Map<string, string>()
  for (const { occurrence } of found) if (occurrence.container !== null) said.set(occurrence.name, occurrence.container.country)
  found.forEach(({ sentence, at, unit, cues, occurrence }, index) => {
    const verdict = verdicts[index] as PlaceVerdict
    const isPlace = placehood[index] as boolean
    if (at === null) {
      inner[sentence]?.push(unit)
      places.set(unit, { verdict, cues, isPlace, area: null, country: null })
      return
    }
    const settled = withVerdict(unit, verdict, isPlace, sentences[sentence] as Sentence)
    ;(units[sentence] as ReadUnit[])[at] = settled
    places.set(settled, { verdict, cues, isPlace, area: areas[index] ?? null, country: said.get(occurrence.name) ?? null })
  })
  return {
    units,
    places,
    inner,
    dateline: dateline === null || written === null ? null : { span: dateline.span, holder: dateline.holder, place: written },
  }
}

/** For each name the circle that the words around it say, where it is not the place's own. */
function toAreas(
  found: readonly Found[],
  verdicts: readonly PlaceVerdict[],
  sentences: readonly Sentence[],
  { placeWords }: Grammar,
): (Area | null)[] {
  const areas = found.map(({ sentence, at, unit }, index): Area | null => {
    const { place } = verdicts[index] as PlaceVerdict
    return place === null || at === null ? null : toRelativeArea((sentences[sentence] as Sentence).tokens, unit.from, place, placeWords)
  })
  for (let index = 1; index < found.length; index++) {
    const [one, other] = [found[index - 1], found[index]] as [Found, Found]
    const [first, second] = [verdicts[index - 1]?.place, verdicts[index]?.place]
    if (first == null || second == null || one.sentence !== other.sentence || one.at === null || other.at === null) continue
    if (one.cues.role === 'government' && other.cues.role === 'government') continue
    if (!isBetween((sentences[one.sentence] as Sentence).tokens, one.unit, other.unit, placeWords)) continue
    areas[index - 1] = toMiddleArea(first, second)
    areas[index] = areas[index - 1] ?? null
  }
  return areas
}

function findNames(
  units: readonly ReadUnit[],
  sentence: number,
  tokens: Sentence,
  grammar: Grammar,
  abroad: boolean,
  before: readonly ReadUnit[],
): SentenceNames {
  const listed = shareNouns(units, tokens, grammar)
  const all = units.flatMap((unit, at): Found[] => {
    if (unit.value.kind !== 'name' || unit.value.sort === 'actor' || unit.value.sort === 'outlet') return []
    if (isDirection(units, at) || isGlossed(units, at, tokens) || isFamily(units, at)) return []
    if (unit.value.sort === 'unknown' && isThing(unit.value.name)) return []
    const cues = listed.get(at) ?? withoutParts(toPlaceCues(units, at, tokens, grammar))
    const asked = unit.value.sort !== 'unknown' || mayBePlace(unit, tokens, grammar)
    const readings = asked ? toReadings(unit, unit.value, tokens, cues, grammar) : []
    const called = isCalledPlace(units, at, cues, tokens, grammar, abroad, before)
    const name = toFolded(tokens.tokens.slice(unit.from, unit.to))
    const { container, wants, noun } = cues
    return [{ sentence, at, unit, cues, occurrence: { name, readings, container, wants, called, village: noun === 'village' } }]
  })
  const told = bindLists(callListed(all, units), units)
  const found = told.filter(({ occurrence: { called, readings } }) => called || readings.length > 0)
  const open = told.filter(({ occurrence: { called, readings } }) => !called && readings.length === 0)
  const inner = open.flatMap(({ unit }) => findInner(unit, sentence, tokens, grammar))
  const shared = shareCues(found, units)
  return { found: inner.length === 0 ? shared : [...shared, ...inner].sort((one, other) => one.unit.from - other.unit.from), open }
}

/** «les quartiers de X», "the districts of X": several of one name are parts of it, and so may be "the villages of X". */
const withoutParts = (cues: PlaceCues): PlaceCues =>
  cues.several ? { ...cues, wants: null, noun: null, placehood: cues.noun === 'village' ? Math.max(cues.placehood, ENOUGH) : cues.placehood } : cues

/** "organised armed groups (GAO)": letters in a bracket behind a word without a capital are short for it, and no town. */
function isGlossed(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  const { from, to, value } = units[at] as ReadUnit
  if (value.kind !== 'name' || value.sort !== 'place' || to !== from + 1 || tokens[from]?.capitals !== true) return false
  return tokens[from - 1]?.word === '(' && tokens[to]?.word === ')' && /^\p{Ll}{3,}$/u.test(tokens[from - 2]?.raw ?? '')
}

/** "the al-Kori family", «la famille Kori»: a family has the names of places, too. */
const isFamily = (units: readonly ReadUnit[], at: number): boolean =>
  (units[at + 1]?.word === 'family' && units[at - 1]?.word === 'the') || units[at - 1]?.word === 'famille'

/** "North West Nigeria": before the name of another country a side of that. */
function isDirection(units: readonly ReadUnit[], at: number): boolean {
  const [{ value }, next] = [units[at] as ReadUnit, units[at + 1]?.value]
  return value.kind === 'name' && value.sort === 'place' && next?.kind === 'name' && next.sort === 'country' && value.country !== next.id
}

/** Is there any place that a name which no table has could mean? Most names are of people, so this is asked before anything else. */
function mayBePlace(unit: ReadUnit, sentence: Sentence, { world: { gazetteer } }: Grammar): boolean {
  const tokens = sentence.tokens.slice(unit.from, unit.to)
  return (
    gazetteer.find(toFolded(tokens)).length > 0 || sentence.tokens[unit.from - 1]?.word === ',' || gazetteer.findAlike(toWritten(tokens)).length > 0
  )
}

const LONGEST_INNER = 3
/** What stands inside of a longer name is a place only if the text shows it elsewhere. */
const INNER: PlaceCues = { container: null, wants: null, noun: null, several: false, placehood: 0, role: 'modifier' }

/** The place that a longer name begins or ends with: "Columbus Metropolitan", "First Baptist Church Maryville". */
function findInner(unit: ReadUnit, sentence: number, { tokens, ...rest }: Sentence, { world }: Grammar): Found[] {
  for (let length = Math.min(LONGEST_INNER, unit.to - unit.from - 1); length > 0; length--) {
    for (const from of [unit.from, unit.to - length]) {
      const words = tokens.slice(from, from + length)
      const places = words.every(({ upper }) => upper) ? world.gazetteer.find(toFolded(words)) : []
      if (places.length === 0) continue
      const occurrence = { name: toFolded(words), readings: places.map(fromGazetteer), container: null, wants: null, called: false, village: false }
      return [{ sentence, at: null, unit: toUnknown(from, from + length, { tokens, ...rest }, 'inner'), occurrence, cues: INNER }]
    }
  }
  return []
}

const toFolded = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind !== 'sign')
    .map(({ folded }) => folded)
    .join(' ')

/** Everything that the name may mean: places of the tables, of the gazetteer, and where it has none, those that sound like it. */
function toReadings(unit: ReadUnit, value: NameValue, sentence: Sentence, cues: PlaceCues, { vocabulary, world }: Grammar): readonly PlaceReading[] {
  const tokens = sentence.tokens.slice(unit.from, unit.to)
  const { gazetteer } = world
  const exact = gazetteer.find(toFolded(tokens))
  if (value.sort === 'country') {
    const country = world.findPlace(`country:${value.id}`)
    // A town that is called like a country is meant only where its own country stands beside it: "Lebanon, Tenn.".
    const others = exact.filter(
      ({ kind, country: iso }) =>
        cues.container !== null || (kind === 'region' && (iso === 'US' || cues.wants === 'region' || cues.wants === 'district')),
    )
    return [
      ...(country === null ? [] : [{ place: country, division: '', seat: null, by: 'table' as const }]),
      ...others.map((place) => toTableTwin(place, world) ?? fromGazetteer(place)),
    ]
  }
  const known = findLongest(branchOf(vocabulary.names, sentence.folded[unit.from]), sentence.folded, unit.from, unit.to)
  const senses = known !== null && known.to === unit.to ? known.senses.filter(({ sense }) => sense.sort === 'place') : []
  const ids = value.sort === 'place' && value.id !== null ? [...new Set([value.id, ...senses.map(({ sense }) => sense.name)])] : []
  const table = ids.flatMap((id) => withRegions(id, cues, world)).filter((place) => place !== undefined)
  // «Konako» is only like the Koniko of the tables.
  const heard = value.sort === 'place' && value.id !== null && senses.length === 0
  const readings: PlaceReading[] = table.map((place): PlaceReading => {
    if (heard) return { place, division: '', seat: null, by: 'sound' }
    const twin = exact.find((other) => isTwin(place, other))
    return {
      place: twin === undefined ? place : { ...place, population: twin.population },
      division: twin?.division ?? '',
      seat: twin?.seat ?? null,
      by: 'table',
    }
  })
  for (const place of exact)
    if (!isKnownBetter(place, exact, table, cues))
      readings.push((table.length === 0 && place.kind !== 'region' ? null : toTableTwin(place, world)) ?? fromGazetteer(place))
  if (readings.length === 0 && sentence.tokens[unit.from - 1]?.word === ',')
    for (const place of gazetteer.findShort(
      tokens
        .map(({ raw }) => raw)
        .join('')
        .replace(/\.$/, ''),
    ))
      readings.push(fromGazetteer(place))
  if (readings.length > 0 || value.sort !== 'unknown' || tokens.every(({ capitals }) => capitals)) return readings
  return gazetteer.findAlike(toWritten(tokens)).map((place) => ({ ...fromGazetteer(place), by: 'sound' as const }))
}

const ENDINGS = {
  region: ['region', 'province', 'governorate', 'oblast', 'state'],
  district: ['district', 'territory', 'cercle', 'department', 'township', 'county'],
} as const

/** A place of the table, and before it the region that is called after it where the words ask for one: «la région de Koursk». */
function withRegions(id: string, { wants, container }: PlaceCues, { places }: World): readonly (Place | undefined)[] {
  const endings = wants === 'region' ? [...ENDINGS.region, ...ENDINGS.district] : wants === 'district' ? [...ENDINGS.district, ...ENDINGS.region] : []
  const wide = container !== null && places.get(id)?.kind === 'region' && places.get(id)?.country === null ? ENDINGS.region : endings
  const regions = wide.map((ending) => places.get(`${id}-${ending}`)).filter((place) => place !== undefined)
  return [...regions.slice(0, 1), places.get(id)]
}

/**
 * A place of the gazetteer gives way to one of the hand-made table in its country, unless only it is what the words ask for; and a division to the
 * town in it that has its name, unless they ask for a region.
 */
function isKnownBetter(place: GazetteerPlace, exact: readonly GazetteerPlace[], table: readonly Place[], { wants }: PlaceCues): boolean {
  const isRegion = place.kind === 'region' || place.kind === 'district'
  const asked = wants === 'region' || wants === 'district' ? isRegion : wants === 'settlement' ? !isRegion : false
  // "the Red Sea city": a sea gives way to a state of its name only where a state is asked for.
  if (isRegion && !asked && table.some(({ kind }) => NATURAL.has(kind))) return true
  // «la région du Sahel»: the wide one, where the tables have it.
  if (isRegion && table.some(({ country, kind }) => country === null && kind === 'region')) return true
  const own = table.filter(({ country }) => country === place.country)
  if (own.some((one) => !asked || (REGIONS.has(one.kind) === isRegion && (isTwin(one, place) || isRegion)))) return true
  return (
    place.kind === 'region' &&
    !asked &&
    exact.some(
      (other) =>
        other.kind !== 'region' &&
        other.country === place.country &&
        other.division === place.division &&
        (other.seat !== null || other.population >= KNOWN || SPELT_OUT.has(place.country ?? '')),
    )
  )
}
/** Inhabitants that make a town as well known as the division of its name. */
const KNOWN = 50_000
const REGIONS: ReadonlySet<string> = new Set(['region', 'district', 'front'])

const NATURAL: ReadonlySet<string> = new Set(['sea', 'strait', 'river', 'desert', 'mountains'])

const fromGazetteer = (place: GazetteerPlace): PlaceReading => ({ place, division: place.division, seat: place.seat, by: 'name' })

/** Country of the outlet, place of the dateline, and the countries that the text names. */
function toPlaceContext(document: Document, { world }: Grammar, { countries }: NameContext, dateline: DatelineName | null): PlaceContext {
  const outlet = findPrinted(document, world)
  const { readings = [], container = null } = dateline?.occurrence ?? {}
  const written = readings.find(
    ({ place, division }) => container === null || (place.country === container.country && division === container.division),
  )
  return { countries, outletCountry: outlet === undefined || outlet.kind === 'agency' ? null : outlet.country, dateline: written?.place ?? null }
}

/** Which of the names are places: those of the tables, and others whose words, size or repetition say so and that are no person's. */
function toPlacehood(
  found: readonly Found[],
  verdicts: readonly PlaceVerdict[],
  named: readonly (readonly ReadUnit[])[],
  sentences: readonly Sentence[],
  { subject, persons }: { readonly subject: string | null; readonly persons: ReadonlySet<string> },
): boolean[] {
  const surnames = toSurnames(named, sentences)
  const best = new Map<string, number>()
  for (const { occurrence, cues } of found) best.set(occurrence.name, Math.max(best.get(occurrence.name) ?? Number.NEGATIVE_INFINITY, cues.placehood))
  return found.map(({ occurrence, unit, cues }, index) => {
    if (unit.value.kind === 'name' && unit.value.sort !== 'unknown')
      // "Ali Gao … Gao said": where nothing shows a place, the surname of a person of the text is his.
      return !(unit.value.sort === 'place' && persons.has(occurrence.name) && (best.get(occurrence.name) as number) < NO_PLACE)
    const { place: resolved, candidates, supported } = verdicts[index] as PlaceVerdict
    const place = resolved ?? candidates[0]
    if (occurrence.called) return true
    if (place === undefined || (resolved === null && occurrence.readings.every(({ by }) => by === 'sound'))) return false
    let points = Math.max(cues.placehood, (best.get(occurrence.name) as number) - 1)
    if (cues.placehood < -1) points = cues.placehood
    const reading = occurrence.readings.find((one) => one.place.id === place.id)
    if (place.kind === 'region') points += SPELT_OUT.has(place.country ?? '') ? 2 : 1.5
    else if (reading?.seat != null) points += 1.5
    else if (place.kind === 'district') points += 2.5
    if (place.population >= 200_000) points += 1
    if (reading?.by === 'sound') points -= 1
    if (supported) points += 1
    // Where few towns are in the gazetteer, one of its names among places of its country is hardly anything else.
    if (supported && reading?.by === 'name' && cues.placehood >= 0 && !SPELT_OUT.has(place.country ?? '')) points += 1
    if (reading?.by === 'name' && place.country === subject && cues.placehood >= 0) points += 1
    if (reading?.seat === 'country' && place.population >= LARGE && reading.by === 'name') points += 2.5
    if (surnames.has(occurrence.name)) points -= 2
    return points >= ENOUGH
  })
}

/** With fewer points nothing beside a name shows that it is a place's. */
const NO_PLACE = 1
/** Inhabitants of a capital that no one takes for a person. */
const LARGE = 500_000

/** The country that at least half of the words for countries speak of; none of which every town, and so every surname, is in the tables. */
function toSubject(countries: ReadonlyMap<string, number>, { habits }: World): string | null {
  let total = 0
  for (const count of countries.values()) total += count
  for (const [country, count] of countries) if (count * 2 >= total && habits.get(country)?.everyTown !== true) return country
  return null
}

/** The name with the place that it means; one of the tables that stays doubtful keeps its sort and loses its identity. */
function withVerdict(unit: ReadUnit, { place }: PlaceVerdict, isPlace: boolean, sentence: Sentence): ReadUnit {
  const value = unit.value as NameValue
  if (value.sort === 'unknown') {
    if (place === null || !isPlace) return unit
    return { ...unit, value: { ...value, candidate: { id: place.id, name: place.name, country: place.country } } }
  }
  if (isPlace && place?.id === (value.sort === 'country' ? `country:${value.id}` : value.id)) return unit
  if (!isPlace) return toUnknown(unit.from, unit.to, sentence, 'capitals')
  const written = toWritten(sentence.tokens.slice(unit.from, unit.to))
  const open: NameValue = { kind: 'name', sort: 'place', id: null, name: written, country: null, candidate: null }
  const resolved = place === null ? open : { ...open, id: place.id, name: place.name, country: place.country }
  return { ...unit, classes: classSet(['name', 'place']), value: resolved }
}

/** Last words of names of two or three: «Raquel Henry» makes of Henry a person, unless a preposition stands before it as well. */
function toSurnames(named: readonly (readonly ReadUnit[])[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  named.forEach((units, index) => {
    const { tokens } = sentences[index] as Sentence
    for (const { value, from, to, rule } of units)
      if (value.kind === 'name' && value.sort === 'unknown' && rule === 'capitals' && to >= from + 2 && to <= from + 3)
        surnames.add((tokens[to - 1] as Token).folded)
  })
  return surnames
}

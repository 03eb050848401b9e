import type { PlaceMention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { findCapital } from './capitals.ts'
import { isForTheSake, prepositionOf } from './clauses.ts'
import { isPersonal } from './draft-target.ts'
import { type Frame, HURTFUL } from './frame.ts'
import type { FrameReading } from './frame-reading.ts'
import type { Naming } from './naming.ts'
import { placeAdded, placesOneByOne } from './one-by-one.ts'
import { type FoundPlace, findPlaces } from './places.ts'
import type { Discourse } from './sentence-reading.ts'
import { spanOf } from './unit-span.ts'
import { has, isPart, type ReadUnit, unlist } from './units.ts'
import { isWhereBased, isWhereTold } from './where-told.ts'

/** Places by what the deed has to do with them. */
export interface ToldPlaces {
  /** Named by the words for what was hit. */
  readonly hit: readonly FoundPlace[]
  /** Of those, the ones as narrow as a town or a base. */
  readonly specific: readonly FoundPlace[]
  /** Named elsewhere in the clause; none for a threat, which has not happened anywhere. The narrowest is first where nothing narrow is named. */
  readonly around: readonly FoundPlace[]
}

/** The places that the clause names. */
export function toldPlaces({ frame, reading, threat, naming }: FrameReading): ToldPlaces {
  const { sentence } = reading
  const hit = frame.targets.flatMap((unit) => {
    const land = ownedLand(unit, frame, reading, naming) ?? townMeant(unit, reading, naming)
    return land === null ? findPlaces(unit, sentence, naming, !isPersonal(frame) && !isPart(unit, 'people') && !isPart(unit, 'bodies')) : [land]
  })
  const homes = frame.targets.flatMap(homesOf)
  const places = [...frame.places.filter((unit) => !isRefuge(unit, frame, reading.units, sentence)), ...homes]
  const around = threat ? [] : [...places.flatMap((unit) => findPlaces(unit, sentence, naming, true)), ...deedPlaces(frame, sentence)]
  if (hit.length === 0 && around.every(({ rank }) => rank > 1)) around.sort((a, b) => a.rank - b.rank)
  // «trois soldats du régime de Damas sont morts à Kori»: whose they are is not where it was.
  const own = frame.targets
    .filter((unit) => !isPart(unit, 'people') && !isPart(unit, 'bodies'))
    .flatMap((unit) => findPlaces(unit, sentence, naming, !isPersonal(frame)))
  if (own.length === 0 && hit.length === 1 && around.some(({ rank }) => rank <= 1)) return { hit: [], specific: [], around }
  return { hit, specific: hit.filter(({ rank }) => rank <= 1), around }
}

/** «lancée par la Suède en réponse à l’attaque menée par X sur son sol»: that of the country named last before the deed. */
function ownedLand(unit: ReadUnit, frame: Frame, { units, sentence }: FrameReading['reading'], naming: Naming): FoundPlace | null {
  const { value } = unit
  if (value.kind !== 'phrase' || !value.owned || !LAND.has(value.gloss) || value.names.length + value.countries.length > 0) return null
  const deed = units.indexOf(frame.deed)
  const owner = units.findLast((before, at) => at < deed && before.value.kind === 'phrase' && before.value.names[0]?.name.sort === 'country')
  const [name] = owner?.value.kind === 'phrase' ? owner.value.names : []
  const country = name?.name.id ?? null
  if (country === null) return null
  return {
    mention: { span: spanOf(unit, sentence), id: `country:${country}`, name: naming.countries.get(country)?.name ?? country, country },
    rank: 3,
  }
}
const LAND: ReadonlySet<string> = new Set(['ground', 'territory'])

/** «trois habitants du village de Kori», «les rebelles de la localité de Kori»: where those are who are hit. */
function homesOf({ value, classes }: ReadUnit): readonly ReadUnit[] {
  if (value.kind !== 'phrase' || !(classes.has('people') || POSTED.has(value.gloss))) return []
  return value.of.filter(
    (inner) =>
      inner.value.kind === 'phrase' &&
      (inner.value.thing === 'settlements' ||
        inner.value.thing === 'facilities' ||
        ((DWELLERS.has(value.gloss) || POSTED.has(value.gloss)) && isPart(inner, 'place'))),
  )
}
/** Bodies called after where they are: «la brigade de Kori». */
const POSTED: ReadonlySet<string> = new Set(['brigade', 'gendarmerie', 'police', 'town hall', 'garrison'])
const DWELLERS: ReadonlySet<string> = new Set(['residents', 'villagers'])

/** "were taken to hospital in Gao", «évacués vers Gao»: where the victims were brought is not where the deed was done. */
function isRefuge(place: ReadUnit, frame: Frame, units: readonly ReadUnit[], { tokens }: Sentence): boolean {
  const deed = units[frame.at]
  // "taken hostage in Gao": nobody was brought there.
  const own = deed === undefined ? 0 : frame.act === 'abduct' ? deed.to : deed.from + 1
  const least = Math.max(0, place.from - REFUGE_REACH, own <= place.from ? own : 0)
  for (let at = place.from - 1; at >= least; at--) if (TAKEN.has(tokens[at]?.word ?? '')) return true
  return false
}
const REFUGE_REACH = 10
const TAKEN: ReadonlySet<string> = new Set([
  'taken',
  'rushed',
  'flown',
  'airlifted',
  'transferred',
  'transported',
  'brought',
  'admitted',
  'evacuated',
  'hospitalised',
  'hospitalized',
  'refuge',
  'shelter',
  'fled',
  'fui',
  ...['réfugié', 'transporté', 'évacué', 'transféré', 'conduit', 'acheminé', 'admis', 'hospitalisé', 'amené', 'emmené'].flatMap((word) => [
    word,
    `${word}s`,
    `${word}e`,
    `${word}es`,
  ]),
])

/** Several places that were each hit by themselves, else none. */
export function severalPlaces({ frame, reading, naming }: FrameReading, { hit, specific, around }: ToldPlaces): readonly FoundPlace[] {
  const named = frame.targets.map((unit) => listOf(unit, reading.sentence, naming, !isPersonal(frame))).find((list) => list.length > 1)
  if (named !== undefined && named.length > specific.length) return named
  if (specific.length > 1) return specific
  const [own = around[0] ?? null] = hit
  const shares = placesOneByOne(reading.units, frame.at, reading.sentence, naming)
  if (shares.length > 1) return shares
  const added = own === null || own.rank > 2 ? null : placeAdded(reading.units, frame.at, reading.sentence, naming)
  const alike = own !== null && added !== null && added.rank <= 1 === own.rank <= 1 && added.rank < 3
  if (alike && added.mention.name !== own.mention.name) return [own, added]
  // «33 drones ont été abattus dans les régions de A, B et C»: one attack was stopped.
  if (frame.stopped) return []
  const regions = specific.length === 0 ? hit.filter(({ rank }) => rank === 2) : []
  if (regions.length > 1) return regions
  const listed = specific.length === 0 ? listedPlaces(frame, reading.sentence, naming) : []
  if (listed.length > 1) return listed
  // «Dans les localités de A et de B, …»: what opens the sentence is the scene of what names no place itself.
  const [opening, scene] = reading.units
  const open = hit.length === 0 && around.length === 0 && isPart(opening, 'at') && scene !== undefined && isPart(scene, 'place')
  const places = open && !UNPLACED.has(frame.type) ? findPlaces(scene, reading.sentence, naming, true).filter(({ rank }) => rank <= 1) : []
  return places.length > 1 ? places : []
}

/** The one place that tells best where it was. */
export function onePlace(telling: FrameReading, { hit, specific, around }: ToldPlaces): FoundPlace | null {
  const { frame, reading, threat, naming } = telling
  const { units, sentence } = reading
  if (threat) return specific[0] ?? null
  return (
    specific[0] ??
    around.find(({ rank }) => rank <= 1) ??
    hit[0] ??
    around[0] ??
    placePointedAt(frame, units, sentence, naming) ??
    placeThere(telling) ??
    sentencePlace(frame, units, sentence, naming) ??
    labelPlace(units, sentence, naming) ??
    ownLand(frame.targets.flatMap(unlist), sentence, naming) ??
    pointedPlace(telling)
  )
}

/** «C’est à Kori, près de Gao, que trois hommes ont été tués», "It was in Kori that …": where what follows was done. */
function placePointedAt(frame: Frame, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): FoundPlace | null {
  const that = units.findLastIndex((unit, index) => index < frame.at && isPart(unit, 'that'))
  const is = units.findIndex(
    ({ value }, index) => index < that && value.kind === 'verb' && value.act === null && value.carrier === null && isPointer(units[index - 1]),
  )
  const place = units[is + 2]
  return is < 0 || place === undefined || !isPart(units[is + 1], 'at') ? null : (findPlaces(place, sentence, naming, true)[0] ?? null)
}
const isPointer = (unit: ReadUnit | undefined): boolean => unit !== undefined && has(unit, 'pronoun', 'this')

/** «un tir y a fait huit blessés», "ten were killed there": where the document was last, unless the sentence has named a place before. */
function placeThere({ frame, reading: { units }, discourse }: FrameReading): FoundPlace | null {
  const [from, to] = frame.clause
  const there = units.findIndex((unit, index) => index >= from && index < to && isPart(unit, 'there'))
  return there < 0 || units.slice(0, there).some((unit) => isPart(unit, 'place')) ? null : discourse.place
}

/** «des frappes au Mali et au Niger»: the countries, in order of their codes, where nothing narrower is named. */
export function toldCountries(place: FoundPlace | null, { hit, around }: ToldPlaces): string[] {
  if (place === null || place.rank !== 3) return []
  const countries = new Set([...hit, ...around].filter(({ rank }) => rank === 3).map(({ mention }) => mention.country as string))
  return countries.size > 1 ? [...countries].sort() : []
}

/** «quatre bases»: how many places are meant where none is named. */
export function aggregateOf(targets: readonly ReadUnit[], named: number): number | null {
  if (named > 0) return null
  for (const unit of targets) {
    const amount =
      unit.value.kind === 'phrase' && (isPart(unit, 'facilities') || isPart(unit, 'settlements')) ? (unit.value.amount?.range ?? null) : null
    if (amount !== null && amount[0] > 1) return amount[0]
  }
  return null
}

/** «à A, à B et à C»: places of one deed, each with its own preposition, or one list. */
function listedPlaces(frame: Frame, sentence: Sentence, naming: Naming): FoundPlace[] {
  for (const unit of frame.places) {
    const found = findPlaces(unit, sentence, naming, true)
    const list = listOf(unit, sentence, naming, true)
    if (list.length > 1) return list
    const narrowest = found.some(({ rank }) => rank <= 1) ? 1 : 2
    const listed = found.filter(({ rank }) => rank <= narrowest)
    // «en Syrie, près des villes de A, B et C»: countries and regions are passed over.
    if (listed.length > 0 && (listed.length > 1 || narrowest === 1)) return listed
  }
  return []
}

/**
 * "the provinces of A and B and the town of C": a list of regions and towns, one place for each member; none where all are alike. A region right
 * behind a town, with nothing but a comma between, is the one that the town lies in.
 */
function listOf({ value }: ReadUnit, sentence: Sentence, naming: Naming, asPlace: boolean): FoundPlace[] {
  if (value.kind !== 'phrase' || value.members.length < 2) return []
  const listed: FoundPlace[] = []
  for (const [index, member] of value.members.entries()) {
    const [place] = findPlaces(member, sentence, naming, asPlace)
    if (place === undefined || place.rank === 3) return []
    const before = value.members[index - 1]
    const joined = before === undefined || sentence.tokens.slice(before.to, member.from).some(({ word }) => word !== ',')
    if (place.rank < 2 || joined || listed.at(-1)?.rank === 2) listed.push(place)
  }
  return listed.some(({ rank }) => rank === 2) && listed.some(({ rank }) => rank < 2) ? listed : []
}

/** A place of the sentence, where its clause has none: the nearest behind a preposition. «Après cette attaque, …»: what follows is elsewhere. */
function sentencePlace(frame: Frame, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): FoundPlace | null {
  if (UNPLACED.has(frame.type) || (frame.deed.value.kind === 'phrase' && frame.deed.value.pointing === 'this')) return null
  let best: FoundPlace | null = null
  let least = Number.POSITIVE_INFINITY
  // «Côté israélien, l’attaque a fait six morts»
  const [opening] = units
  const side = opening?.value.kind === 'phrase' && opening.value.gloss === 'side' ? findPlaces(opening, sentence, naming, true)[0] : undefined
  if (side !== undefined) return side
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    // «après la prise de Kori, les combats …»: where another deed of the sentence was.
    const [taken] = unit !== frame.deed && index < frame.at && isPart(unit, 'capture-noun') ? namedIn(unit, sentence, naming) : []
    if (taken !== undefined && taken.rank <= 1) {
      best = taken
      least = frame.at - index
    }
    if (unit.value.kind !== 'phrase' || unit === frame.actor || !(isPart(unit, 'place') || isPart(unit, 'facility'))) continue
    const preposition = prepositionOf(units, index) ?? (isGoing(units[index - 1]) ? (units[index - 1] as ReadUnit) : null)
    if (preposition === null || !(isPart(preposition, 'at') || isGoing(preposition))) continue
    // «…; d’autres ont fui vers Kori»: where somebody goes, in a clause of its own.
    if (TOWARDS.has(preposition.word ?? '') || (index > frame.at && units.slice(frame.at, index).some(({ word }) => word === ';'))) continue
    // «l’ultimatum posé à Moscou»: a government far away.
    if (isForeignSeat(unit, naming)) continue
    // "A source at the hospital said": where who speaks is.
    if (isPart(units[index - 2], 'sources') || isPart(units[index - 2], 'roles') || isWhereTold(units, index) || isWhereBased(units, index)) continue
    // «a affirmé mardi le gouvernement à X»
    if (isPart(units[index - 2], 'bodies') && index - 2 > frame.at && isTelling(units, index - 2)) continue
    if (isForTheSake(units, index)) continue
    const found = isRefuge(unit, frame, units, sentence) ? undefined : findPlaces(unit, sentence, naming, true)[0]
    // «à Kori, non loin de Gao»: what is said to be near is not where it was.
    if (best !== null && found !== undefined && best.rank <= found.rank && units[index - 2]?.word === ',' && isPart(units[index - 3], 'place'))
      continue
    // «…, deux jours après un attentat à Kori»: where another deed was.
    if (index > frame.at && units.slice(frame.at + 1, index).some((deed, at) => isPart(deed, 'deed') && isDating(units[frame.at + at]))) continue
    // «…, tandis qu’à Kori un dépôt brûlait»: another clause's place.
    if (index > frame.at && isPart(units[index - 2], 'when')) continue
    // "Nine killed in a raid; six rebels held in Kori": what stands behind the sign is told of something else.
    if (index > frame.at && units.slice(frame.at, index).some(({ word }) => word === ';')) continue
    const far = Math.abs(index - frame.at) + (found === undefined ? 0 : found.rank * 4)
    if (found === undefined || far >= least) continue
    best = found
    least = far
  }
  return best
}
/** «les rebelles ont gagné Kori»: a verb that no table has, with a place right behind it, tells of going there. */
const isGoing = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'verb' && unit.value.act === null && unit.value.carrier === null && unit.value.voice === 'active' && !isPart(unit, 'auxiliary')
const TOWARDS: ReadonlySet<string> = new Set(['vers', 'toward', 'towards'])

/** Does what follows the unit say when something was? */
const isDating = (unit: ReadUnit | undefined): boolean => isPart(unit, 'when') || unit?.value.kind === 'day'

/** Does the phrase at `at` stand behind a verb of saying as its subject? */
function isTelling(units: readonly ReadUnit[], at: number): boolean {
  let verb = at - 1
  while (units[verb]?.value.kind === 'day' || isPart(units[verb], 'adverb')) verb--
  return isPart(units[verb], 'say-active')
}

/** The places that a deed's noun names behind «of». */
const namedIn = ({ value }: ReadUnit, sentence: Sentence, naming: Naming): FoundPlace[] =>
  value.kind === 'phrase' ? value.of.flatMap((inner) => findPlaces(inner, sentence, naming, true)) : []

/** A capital of another country than the document's. */
function isForeignSeat({ value }: ReadUnit, naming: Naming): boolean {
  const name = value.kind === 'phrase' && value.thing === 'name' ? value.names.find(({ place }) => place === 'head')?.name : undefined
  const country = name === undefined ? null : findCapital(name, naming)
  return country !== null && naming.home !== null && country !== naming.home
}
const UNPLACED: ReadonlySet<string> = new Set(['threat', 'agreement', 'movement'])

/** «• Kori, région de Gao – Deux soldats …», "Kori: …": the place that labels what a line tells; a country labels all that is told of it. */
function labelPlace(units: readonly ReadUnit[], sentence: Sentence, naming: Naming): FoundPlace | null {
  const found: FoundPlace[] = []
  for (const unit of units) {
    if (unit.value.kind === 'phrase' && isPart(unit, 'place')) found.push(...findPlaces(unit, sentence, naming, true).filter(({ rank }) => rank < 3))
    else if (LABEL_ENDS.has(unit.word ?? '')) {
      if (found.length > 0) return found.reduce((narrow, place) => (place.rank < narrow.rank ? place : narrow))
    } else if (unit.word !== ',' && unit.word !== '•') return null
  }
  return null
}
const LABEL_ENDS: ReadonlySet<string> = new Set([':', '-', '–', '—'])

/** "The mayor of Kori said …": what a local office tells happened there; "the town", "there": where the document was last. */
function pointedPlace({ frame, reading, speech, discourse, naming }: FrameReading): FoundPlace | null {
  // «l’armée a quitté les lieux»
  const force = frame.actor?.value.kind === 'phrase' && (has(frame.actor, 'bodies', 'troops') || frame.actor.value.names.length > 0)
  if ((frame.act === 'withdraw' || frame.verb?.carrier === 'leave') && frame.verb?.form === 'finite' && force) return discourse.place
  if (!HURTFUL.has(frame.type) && !LOCAL_DEEDS.has(frame.type) && !frame.stopped) return null
  const { units, sentence } = reading
  const [from, to] = frame.clause
  const told = frame.deed.value.kind === 'phrase' && frame.deed.value.pointing !== null
  if (speech !== null && speech.at >= 0 && !told)
    for (let index = 0; index < units.length; index++) {
      const unit = units[index] as ReadUnit
      // "officials in Kori reported": where they serve; those of a capital tell of the whole country.
      const locals =
        (isPart(unit, 'roles') || isPart(unit, 'sources')) && index < speech.at && isPart(units[index + 1], 'at') ? units[index + 2] : undefined
      const [seat] = locals === undefined ? [] : findPlaces(locals, sentence, naming, true)
      if (
        seat !== undefined &&
        (seat.rank === 1 || seat.rank === 2) &&
        naming.world.findPlace(seat.mention.id ?? '')?.kind !== 'country' &&
        !isCapital(seat, naming)
      )
        return seat
      // «un habitant de Kori»: what he tells of happened there.
      if (unit.value.kind !== 'phrase' || (unit.value.thing !== 'roles' && unit.value.gloss !== 'residents')) continue
      const named = unit.value.thing === 'roles' ? [unit] : unit.value.of
      const office = named.flatMap((inner) => findPlaces(inner, sentence, naming, inner !== unit)).find(({ rank }) => rank === 1 || rank === 2)
      if (office !== undefined) return office
    }
  const pointed = units
    .slice(from, Math.max(to, frame.at + 2))
    .find(
      (unit) =>
        isPart(unit, 'there') ||
        (unit.value.kind === 'phrase' && unit.value.thing === 'settlements' && unit.value.pointing !== null && unit.value.names.length === 0),
    )
  // «Le maire de Kori a dit qu’un obus avait touché cette ville»: the one that the sentence has named.
  const named = pointed === undefined ? null : townMeant(pointed, reading, naming)
  if (named !== null) return named
  // «la région» is no town that was told of.
  const wide = pointed?.value.kind === 'phrase' && WIDE.has(pointed.value.gloss) && discourse.place !== null && discourse.place.rank < 2
  return pointed === undefined || wide ? null : discourse.place
}

/** «cette ville du sud»: the town of the office named before it. */
function townMeant(unit: ReadUnit, { units, sentence }: FrameReading['reading'], naming: Naming): FoundPlace | null {
  if (unit.value.kind !== 'phrase' || unit.value.thing !== 'settlements' || unit.value.pointing !== 'this') return null
  const offices = units.slice(0, units.indexOf(unit)).filter((before) => isPart(before, 'roles'))
  return offices.flatMap((office) => townsOf(office, sentence, naming)).at(-1) ?? null
}

/** The towns that an office is of, at any depth: «le chef de l’administration de la ville de Kori». */
const townsOf = (unit: ReadUnit, sentence: Sentence, naming: Naming): FoundPlace[] =>
  unit.value.kind !== 'phrase'
    ? []
    : [
        ...findPlaces(unit, sentence, naming, true).filter(({ rank }) => rank <= 1),
        ...unit.value.of.flatMap((inner) => townsOf(inner, sentence, naming)),
      ]

const WIDE: ReadonlySet<string> = new Set(['region', 'province', 'state', 'department', 'country'])

/** Deeds besides attacks that people tell of where they live. */
const LOCAL_DEEDS: ReadonlySet<string> = new Set(['toll', 'property_destruction', 'abduction', 'arrest', 'sexual_violence'])

const isCapital = ({ mention }: FoundPlace, naming: Naming): boolean =>
  findCapital({ kind: 'name', sort: 'place', id: mention.id, name: mention.name, country: mention.country, candidate: null }, naming) !== null

/** «une base aérienne ukrainienne», where the document is about Ukraine: it lies there. */
function ownLand(targets: readonly ReadUnit[], sentence: Sentence, naming: Naming): FoundPlace | null {
  for (const unit of targets) {
    const [country] = unit.value.kind === 'phrase' && unit.value.thing === 'facilities' ? unit.value.countries : []
    if (country === undefined || country !== naming.home) continue
    return {
      mention: { span: spanOf(unit, sentence), id: `country:${country}`, name: naming.countries.get(country)?.name ?? country, country },
      rank: 3,
    }
  }
  return null
}

function deedPlaces(frame: Frame, sentence: Sentence): FoundPlace[] {
  if (frame.deed.value.kind !== 'phrase') return []
  return frame.deed.value.names
    .filter(({ name, place }) => name.sort === 'place' && place === 'beside')
    .map(({ name, unit }) => ({ mention: { span: spanOf(unit, sentence), id: name.id, name: name.name, country: name.country }, rank: 1 }))
}

/** A named weapon without a country keeps the document's. */
export function withCountry(mention: PlaceMention, around: readonly FoundPlace[], discourse: Discourse): PlaceMention {
  if (mention.country !== null || mention.id !== null || WATERS.test(mention.name)) return mention
  const near =
    around.find((place) => place.mention.country !== null)?.mention.country ?? discourse.country ?? discourse.place?.mention.country ?? null
  return { ...mention, country: near }
}

/** Waters are of no country. */
const WATERS = /\b(?:sea|gulf|strait|ocean|bay|mer|golfe|détroit|océan)\b/i

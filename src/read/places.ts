import type { PlaceMention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toCapital } from './capitals.ts'
import { DIVISION_NOUNS } from './division-nouns.ts'
import type { Naming } from './naming.ts'
import { isPersonName } from './persons.ts'
import { SHIP_NAME } from './ships.ts'
import { spanOf } from './unit-span.ts'
import type { NameValue, Phrase, ReadUnit } from './units.ts'

/** A place named in the text; `rank` 0 is a site, 1 a town or what may be one, 2 a region, 3 a country. */
export interface FoundPlace {
  readonly mention: PlaceMention
  readonly rank: 0 | 1 | 2 | 3
  /** The wider place that the same words name: «le quartier Kori de Gao». */
  readonly within?: string
}

/** Facilities that records name with their town: «Erbil airport». A base or a field is known by its own name. */
const NAMED_WITH_TOWN = new Set([
  'airport',
  'port',
  'hospital',
  'mosque',
  'church',
  'market',
  'hotel',
  'restaurant',
  'school',
  'university',
  'prison',
  'refinery',
  'dam',
  'bridge',
  'power plant',
  'embassy',
  'consulate',
  'station',
  'railway station',
  'court',
])
const REGIONS = new Set(['region', 'sea', 'strait', 'mountains', 'desert', 'river', 'front', 'forest', 'district', 'country'])

/** The places that a phrase names, one for each member of a list. `asPlace` says that its position makes it a place («à X»). */
export function findPlaces(unit: ReadUnit, sentence: Sentence, naming: Naming, asPlace: boolean): FoundPlace[] {
  if (unit.value.kind !== 'phrase') return []
  if (unit.value.members.length > 0) {
    const listed = unit.value.members.flatMap((member, index) => findPlaces(index === 0 ? alone(member) : member, sentence, naming, asPlace))
    // «les deux régions A et B»: each counts as one place, where no table says more.
    const counted = unit.value.thing === 'settlements' && unit.value.amount !== null
    return counted ? listed.map((place) => (place.mention.id === null ? { ...place, rank: 1 } : place)) : listed
  }
  const phrase = unit.value
  const listed = listedBehind(phrase).flatMap((inner) => findPlaces(inner, sentence, naming, true))
  if (listed.length > 1) return listed
  const local = phrase.thing === 'facilities' || phrase.thing === 'settlements' || phrase.thing === 'areas'
  const found: (FoundPlace & { readonly of: boolean })[] = []
  for (const { name, unit: at, place } of phrase.names) {
    if (name.sort === 'actor' || name.sort === 'outlet') continue
    if (name.sort === 'unknown' && (SHIP_NAME.test(name.name) || isPersonName(name.name, naming.persons))) continue
    // «les Shahed»: a name of several is no place's.
    // «l’État de X», where X is told of besides.
    if (name.sort === 'unknown' && DIVISION_NOUNS.has(name.name)) continue
    if (name.sort === 'unknown' && place === 'head' && SEVERAL.has(sentence.tokens[unit.from]?.word ?? '')) continue
    // "A statement on X" names no place.
    if (name.sort === 'unknown' && (name.name.length < 2 || NUMERAL.test(name.name))) continue
    if ((name.sort === 'unknown' && STREET_NAME.test(name.name)) || isStreet(phrase, sentence)) continue
    const home = place === 'of' && isSomebodys(phrase, sentence)
    if (home && (isFamily(phrase) || (name.sort === 'unknown' && name.candidate === null))) continue
    if (name.sort === 'unknown' && !(local || (asPlace && place === 'head'))) continue
    if (name.sort === 'country' && phrase.roles.has('party') && !asPlace) continue
    const mention = inCountry(toMention(phrase, toRegion(name, phrase, naming), spanOf(place === 'head' ? unit : at, sentence), naming), phrase)
    const area = naming.places.get(at)?.area ?? null
    found.push({
      mention: area === null ? mention : { ...mention, area },
      rank: holdsVillage(unit, phrase, sentence) ? 2 : rankOf(phrase, name, naming),
      of: place === 'of',
    })
  }
  const capital = phrase.names.length === 0 ? toCapital(phrase, sentence, naming) : null
  if (capital !== null) found.push({ mention: toMention(phrase, capital, spanOf(unit, sentence), naming), rank: 1, of: false })
  const road = toRoad(phrase, found, sentence)
  if (road !== null) return [road]
  // "Mogadishu's Hodan district": the name beside the noun is the nearer one; "Kori district of Gao": that before "of".
  const [nearest, wider] = found.reverse().sort((a, b) => a.rank - b.rank || Number(a.of) - Number(b.of))
  if (nearest === undefined) return asPlace ? landOf(phrase, sentence, unit, naming) : []
  const { mention, rank } = nearest
  return [wider === undefined || wider.rank > 1 ? { mention, rank } : { mention, rank, within: wider.mention.name }]
}

/** «en territoire malien», «une ville irakienne»: no place by its name, and so the country's. */
function landOf({ thing, gloss, names, countries }: Phrase, sentence: Sentence, unit: ReadUnit, { countries: known }: Naming): FoundPlace[] {
  const [country, other] = countries
  if ((thing !== 'areas' && thing !== 'settlements') || WATERS.has(gloss) || names.length > 0 || country === undefined || other !== undefined)
    return []
  return [{ mention: { span: spanOf(unit, sentence), id: `country:${country}`, name: known.get(country)?.name ?? country, country }, rank: 3 }]
}
/** Areas of no country. */
const WATERS: ReadonlySet<string> = new Set(['sea', 'coast', 'airspace', 'border', 'front line', 'world'])

/** «les abords des localités d’A et de B», «la périphérie d’A et de B»: each of them by its own name. */
const listedBehind = ({ thing, gloss, single, of }: Phrase): readonly ReadUnit[] =>
  (thing === 'areas' && PARTS.has(gloss)) || (thing === 'settlements' && !single && of.length > 1) ? of : []
/** Areas that each place of a list has. */
const PARTS: ReadonlySet<string> = new Set(['outskirts', 'center', 'countryside'])

/** «la Commune VI» */
const NUMERAL = /^(?:[IVXLC]+|N[o°]|RN)$/

/** "the Damboa-Biu road", «l’axe Dori-Seytenga»: between two towns that a hyphen joins. */
function toRoad(phrase: Phrase, found: readonly FoundPlace[], { tokens }: Sentence): FoundPlace | null {
  const [one, other] = phrase.names
  const [start, end] = found
  if (phrase.gloss !== 'road' || start === undefined || end === undefined || phrase.names.length !== 2) return null
  if (one?.place === 'of' || one?.unit.to !== other?.unit.from || tokens[other?.unit.from ?? 0]?.glued !== true) return null
  const country = start.mention.country === end.mention.country ? start.mention.country : null
  return {
    mention: { span: [start.mention.span[0], end.mention.span[1]], id: null, name: `${start.mention.name}-${end.mention.name} road`, country },
    rank: 1,
  }
}

/** Streets are too many to be known, and bear the names of towns: where only one is named, its town is not said. */
const STREET_NAME = / (?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|court|terrace|circle|parkway|highway|hwy|way|block)$/i
const STREETS: ReadonlySet<string> = new Set(['street', 'avenue', 'boulevard', 'alley', 'intersection', 'rue', 'road', 'highway'])
const isStreet = ({ head, thing }: Phrase, { tokens }: Sentence): boolean =>
  thing === 'facilities' && tokens.slice(head.from, head.to).some(({ word, upper }) => STREETS.has(word) && (upper || !ROADS.has(word)))
/** Written small, these lead to the place whose name they bear. */
const ROADS: ReadonlySet<string> = new Set(['road', 'highway'])

/** "the hideout of Ann Lee", «le domicile de Paul Martin»: what is called after who is in it. */
const isSomebodys = ({ head, thing }: Phrase, { tokens }: Sentence): boolean =>
  thing === 'facilities' && tokens.slice(head.from, head.to).some(({ word }) => PRIVATE.has(word))
/** «la maison de la famille Salem» */
const isFamily = ({ of }: Phrase): boolean => of.some(({ value }) => value.kind === 'phrase' && value.gloss === 'families')
const PRIVATE: ReadonlySet<string> = new Set([
  ...['hideout', 'lair', 'safehouse', 'house', 'home', 'residence', 'apartment', 'mansion', 'villa', 'office', 'farm'],
  ...['cache', 'repaire', 'maison', 'domicile', 'résidence', 'appartement', 'bureau', 'ferme'],
])

const SEVERAL: ReadonlySet<string> = new Set(['les', 'des', 'ces', 'leurs', 'aux'])

const alone = (unit: ReadUnit): ReadUnit =>
  unit.value.kind === 'phrase' && unit.value.members.length > 0 ? { ...unit, value: { ...unit.value, members: [] } } : unit

/** «la région de Koursk» is not the town. */
function toRegion(name: NameValue, phrase: Phrase, naming: Naming): NameValue {
  if (name.sort !== 'place' || name.id === null || phrase.gloss !== 'region') return name
  const region = naming.world.places.get(`${name.id}-region`)
  return region === undefined ? name : { ...name, id: region.id, name: region.name, country: region.country }
}

function toMention(phrase: Phrase, name: NameValue, span: PlaceMention['span'], naming: Naming): PlaceMention {
  if (name.sort === 'country')
    return { span, id: `country:${name.id}`, name: naming.countries.get(name.id ?? '')?.name ?? name.name, country: name.id }
  const resolved = name.sort === 'unknown' && name.candidate !== null ? name.candidate : name
  const facility =
    phrase.thing === 'facilities' &&
    NAMED_WITH_TOWN.has(phrase.gloss) &&
    !isNatural(name, naming) &&
    !resolved.name.toLowerCase().includes(phrase.gloss)
  return { span, id: resolved.id, name: facility ? `${resolved.name} ${phrase.gloss}` : resolved.name, country: resolved.country }
}

/** «le village libanais de Kori»: where a place lies that no table has. */
function inCountry(mention: PlaceMention, phrase: Phrase): PlaceMention {
  const inner = phrase.of.map(({ value }) => value).find((value) => value.kind === 'phrase' && value.thing === 'settlements')
  const [country, ...others] = phrase.countries.length > 0 || inner?.kind !== 'phrase' ? phrase.countries : inner.countries
  return mention.country !== null || mention.id !== null || country === undefined || others.length > 0 ? mention : { ...mention, country }
}

/** "raided Sora village in Kori district": a division that holds the village named before it, and no quarter of a town. */
function holdsVillage({ from }: ReadUnit, { gloss }: Phrase, { tokens }: Sentence): boolean {
  if (gloss !== 'district') return false
  for (let at = from - 1; at > Math.max(0, from - VILLAGE_WITHIN); at--) {
    if (!VILLAGES.has(tokens[at]?.word ?? '')) continue
    if (tokens[at - 1]?.upper === true || (OF.has(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.upper === true && at + 2 < from)) return true
  }
  return false
}
const OF: ReadonlySet<string> = new Set(['of', 'de', "d'"])
const VILLAGES: ReadonlySet<string> = new Set(['village', 'town', 'community', 'hamlet', 'settlement', 'localité', 'hameau'])
/** How many tokens before its division the village may stand. */
const VILLAGE_WITHIN = 14

function rankOf(phrase: Phrase, name: NameValue, naming: Naming): FoundPlace['rank'] {
  if (name.sort === 'country') return 3
  const kind = kindOf(name, naming)
  // «un campement de la province du Lac»: somewhere in it.
  if (phrase.thing === 'facilities') return NAMED_WITH_TOWN.has(phrase.gloss) ? (isNatural(name, naming) ? 2 : 0) : isDivision(kind, phrase) ? 2 : 0
  if (kind !== null && REGIONS.has(kind)) return 2
  // A quarter is nearer than its town, and so is a camp beside it.
  if (kind === 'quarter' || kind === 'camp') return 0
  // «la zone de X», where no table has it, is hardly wider than a town.
  if (name.sort === 'unknown' && ZONES.has(phrase.head.word ?? '')) return 1
  if (WIDE.has(phrase.gloss)) return 2
  // A quarter that no table has lies in a town that is told of.
  if (name.sort === 'unknown' && (phrase.gloss === 'neighborhood' || phrase.gloss === 'district')) return 0
  return 1
}

/** Is the facility named by the division that it lies in, with a word for a division between? */
const isDivision = (kind: string | null, { of }: Phrase): boolean =>
  (kind === 'region' || kind === 'district') &&
  of.some(({ value }) => value.kind === 'phrase' && (value.thing === 'settlements' || value.thing === 'name' || value.of.length > 0))

const ZONES: ReadonlySet<string> = new Set(['zone', 'secteur', 'area', 'sector'])

/** Words for divisions of a country that hold towns. */
const WIDE: ReadonlySet<string> = new Set(['province', 'region', 'state', 'department'])

/** «un port de la mer Noire»: what is named after a sea or a mountain range is somewhere on it. */
const isNatural = (name: NameValue, naming: Naming): boolean => NATURAL.has(kindOf(name, naming) ?? '')
const NATURAL: ReadonlySet<string> = new Set(['sea', 'strait', 'mountains', 'desert', 'river'])

const kindOf = ({ id }: NameValue, naming: Naming): string | null => (id === null ? null : (naming.world.places.get(id)?.kind ?? null))

import type { Place } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { isStateOffice, LOCAL_OFFICES } from '../world/index.ts'
import { type Naming, REGION } from './naming.ts'
import { findOwnState } from './own-states.ts'
import type { NameValue, Phrase, PhraseName } from './units.ts'

/** Who an office or a body of government serves where the phrase names no country: a state, or a region, district or town. */
export interface Served {
  /** What stands before the colon of an id: `ML`, `zamfara`. */
  readonly id: string
  readonly place: Place | null
}

/** Bodies that govern, of states as of regions. */
export const GOVERNING: ReadonlySet<string> = new Set([
  'government',
  'authorities',
  'local authorities',
  'local administration',
  'regional authorities',
  'provincial authorities',
  'parliament',
  'presidency',
  'ministry',
  'Defense Ministry',
  'Health Ministry',
  'Information Ministry',
  'Interior Ministry',
  'Justice Ministry',
])
/** Words that say of a government that it is not the state's. */
const BELOW: ReadonlySet<string> = new Set([
  ...['regional', 'provincial', 'local', 'municipal', 'municipality', 'city', 'municipalité', 'mairie', 'préfecture', 'sous-préfecture'],
  ...['régional', 'régionale', 'régionales', 'régionaux', 'provinciales', 'provinciale', 'locale', 'locales', 'municipales', 'municipale'],
])
/** "Kori local government", "the three local governments": where these are the names of areas, and no bodies. */
export const isCouncilArea = (words: readonly string[], { home }: Naming): boolean =>
  home === 'NG' && words.some((word, at) => word === 'local' && /^governments?$/.test(words[at + 1] ?? ''))
/** Of its country's "state government" only where states are told of. */
const STATE_GOVERNMENT: readonly string[] = ['state', 'government']
/** Divisions that bear the name of an office: «la préfecture de l’Ouham». */
const OFFICES_AS_AREAS: ReadonlySet<string> = new Set([
  ...['préfecture', 'préfectures', 'sous-préfecture', 'department', 'departments', 'départements', 'groupement', 'division', 'divisions'],
])

/** «la préfecture de l’Ouham», "Guaviare department": the division of that name, and nobody. */
export const isDivision = (words: readonly string[], place: PhraseName | undefined, { world, home }: Naming): boolean =>
  // The DR Congo is divided into groupements.
  (home === 'CD' && words.includes('groupement')) ||
  // "ten zonal administrations"
  words.at(-1) === 'administrations' ||
  (words.some((word) => OFFICES_AS_AREAS.has(word)) && isWide(place === undefined ? null : toPlace(place.name, world)))

/**
 * The region, district or town whose government the phrase means: by the name with it ("the Kori government", «les autorités de Kori»), or the region told
 * of last where the words say that it is one ("the state government", «le gouvernement régional»).
 */
export function findGoverned(gloss: string, place: PhraseName | undefined, words: readonly string[], naming: Naming): Place | null {
  if (!GOVERNING.has(gloss)) return null
  const below = words.some((word) => BELOW.has(word)) || gloss === 'local administration'
  const ofState = STATE_GOVERNMENT.every((word) => words.includes(word)) || words.slice(-2).join(' ') === "l'état"
  if (place === undefined) return below || ofState ? recentRegion(naming) : null
  const found = place.place === 'head' ? null : toPlace(place.name, naming.world)
  const named = found !== null && ofState ? toDivision(found, naming.world) : found
  if (named === null || isCapitalOf(named, naming)) return null
  return isWide(named) || below || words.includes('administration') || (gloss.endsWith('authorities') && TOWNS.has(named.kind)) ? named : null
}

/** Whose office it is: the state's or the place's that the phrase names or the text tells of; `null` where the role is no office or nobody can tell. */
export function findServed(phrase: Phrase, office: string, country: string | null, words: readonly string[], naming: Naming): Served | null {
  const { pointing, names, amount, of } = phrase
  const local = LOCAL_OFFICES.has(office.replace(DEPUTY_NAME, ''))
  if (!local && !isStateOffice(office.replace(DEPUTY_NAME, ''))) return null
  if (amount !== null && !amount.article) return null
  // "President of Kori University"
  if (!local && isOfAnother(of, names, country)) return null
  if (!local && of.some(({ value }) => value.kind === 'phrase' && (value.thing === 'facilities' || value.thing === 'unknown'))) return null
  // «le président de la société civile de Kori»
  if (of.some(isPrivate)) return null
  const named = names.find(({ name }) => name.sort === 'place' || (name.sort === 'unknown' && name.candidate !== null))
  const place = named === undefined ? null : toPlace(named.name, naming.world)
  if (place !== null && HEADS_OF_STATES.has(office) && TOWNS.has(place.kind) && !isCapitalOf(place, naming) && country === null) return null
  if (place !== null && (local || !isCapitalOf(place, naming))) return { id: place.id, place }
  if (country !== null) return { id: country, place: null }
  // A name that no table has may be the office's place or its holder: «le maire de X», "President X".
  const holder = names.some(({ name, place: where }) => name.sort === 'unknown' && where !== 'of')
  if (names.length > 0 && !(holder && pointing === 'the')) return null
  if (of.some(({ value }) => value.kind === 'phrase' && value.thing === 'bodies')) return null
  if (local) {
    const region = OF_DIVISIONS.has(office) && pointing === 'the' ? recentRegion(naming) : null
    return region === null ? null : { id: region.id, place: region }
  }
  const own = findOwnState(phrase, words, naming)
  if (own !== null) return { id: own.id, place: own }
  return pointing === 'the' && naming.home !== null ? { id: naming.home, place: null } : null
}

/** What no town has. */
const HEADS_OF_STATES: ReadonlySet<string> = new Set(['president', 'vice president', 'prime minister'])

/** Is it a body that governs nothing, or a part of one? */
const isPrivate = ({ value }: Phrase['of'][number]): boolean =>
  value.kind === 'phrase' && ((value.thing === 'bodies' && PRIVATE.has(value.gloss)) || value.of.some(isPrivate))

/** Bodies that govern nothing. */
const PRIVATE: ReadonlySet<string> = new Set('civil society|association|union|NGO|committee|party|movement|organization|network|company'.split('|'))

/** Offices that the first divisions of a country have. */
const OF_DIVISIONS: ReadonlySet<string> = new Set(['governor', 'chief minister'])

/** What has a president and is no state. */
export const PRESIDED: ReadonlySet<string> = new Set(
  (
    'université university association assemblée assembly parlement parliament chambre chamber sénat senate parti party fédération federation syndicat union ' +
    'banque bank cour court tribunal comité committee commission société club ordre bar ong ngo collectif collective ligue league'
  ).split(' '),
)

/** «le président de la communauté», "the president of the union": of something that is no state and that no name tells. */
const isOfAnother = (of: Phrase['of'], names: readonly PhraseName[], country: string | null): boolean =>
  country === null &&
  names.length === 0 &&
  of.some(({ value }) => value.kind === 'phrase' && value.pointing !== null && !STATES.has(value.head.word ?? ''))
const STATES: ReadonlySet<string> = new Set([
  'république',
  'republic',
  'transition',
  'pays',
  'country',
  'nation',
  'gouvernement',
  'government',
  'état',
])

/** A "police leader" is the chief of police, "President Sheikh Ali" the president and the vice president not he. */
export function toOfficeName(exact: string, { gloss, qualities }: Phrase, words: readonly string[]): string {
  if (gloss === 'leader' && qualities.includes('police')) return 'police chief'
  const office = TITLES.has(gloss) ? (qualities.find((quality) => isStateOffice(quality) || LOCAL_OFFICES.has(quality)) ?? exact) : exact
  if (!words.some((word) => DEPUTIES.has(word))) return office
  return `${office === 'president' ? 'vice' : 'deputy'} ${office}`
}
/** Heads of phrases that may be a part of the holder's name. */
const TITLES: ReadonlySet<string> = new Set(['clerics', 'leader', 'general', 'colonel', 'captain', 'commander'])
const DEPUTIES: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'adjoint', 'adjointe'])
const DEPUTY_NAME = /^(?:vice|deputy) /

const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village'])
const isWide = (place: Place | null): boolean => place?.kind === 'region' || place?.kind === 'district'

const isCapitalOf = ({ country, name }: Place, { world }: Naming): boolean => world.capitals.has(`${country} ${name}`)

const toPlace = (name: NameValue, world: Naming['world']): Place | null => {
  const id = name.sort === 'place' ? name.id : name.sort === 'unknown' ? (name.candidate?.id ?? null) : null
  return id === null ? null : world.findPlace(id)
}

/** "Kori State government": of a town and the state that bear one name the state. */
function toDivision(place: Place, { gazetteer }: Naming['world']): Place {
  const divisions = gazetteer.find(fold(place.name.toLowerCase())).filter(({ kind }) => kind === 'region')
  return isWide(place) ? place : (divisions.find(({ country }) => country === place.country) ?? place)
}

/** The region of the country told of that was named last. */
function recentRegion({ cast, home, world }: Naming): Place | null {
  const region = world.findPlace(cast.get(REGION)?.id ?? '')
  return region !== null && (home === null || region.country === home) ? region : null
}

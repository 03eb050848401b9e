import { branchOf, findLongest } from '../match/index.ts'
import type { Place } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { type Container, SPELT_OUT, type WantedKind } from '../world/index.ts'
import { isGovernment } from './metonyms.ts'
import { nounSense } from './phrase-nouns.ts'
import type { Grammar } from './sentence-reader.ts'
import { anyOf, isPart, type ReadUnit, senseOf } from './units.ts'

/** What the words around a name say of it as a place. */
export interface PlaceCues {
  readonly container: Container | null
  readonly wants: WantedKind | null
  /** The noun that says so, in English: the district of «le district de X». */
  readonly noun: string | null
  /** Does the noun that says so stand for several names: «les districts de X et de Y», "X and Y provinces"? */
  readonly several: boolean
  /** How much its position speaks for a place: «à X», "X, Ohio", "the town of X", or against one: "Mr X", "X said". */
  readonly placehood: number
  readonly role: PlaceRole
}

/** What a name of a place does where it stands; only a location is where something happened. */
export type PlaceRole = 'location' | 'modifier' | 'government' | 'person'

const WANTED: Readonly<Record<string, WantedKind>> = {
  village: 'settlement',
  town: 'settlement',
  city: 'settlement',
  settlement: 'settlement',
  community: 'settlement',
  province: 'region',
  region: 'region',
  area: 'region',
  state: 'region',
  district: 'district',
  township: 'district',
  department: 'district',
  municipality: 'district',
  neighborhood: 'site',
}
/** Points for placehood; a name with two or more is a place even where no hand-made table has it. */
const POINTS = {
  preposition: 2,
  of: 1,
  describes: 1.5,
  article: 2,
  enclosed: 1,
  located: 0.5,
  goal: 1.25,
  // Nobody storms a person.
  stormed: 2,
  container: 3,
  common: 2.5,
  title: -4,
  speaks: -2,
  first: -0.5,
  dateline: 3,
} as const
/** Deeds that are done to towns rather than to persons. */
export const isGoal = anyOf(['attack', 'bombard', 'airstrike', 'shelling', 'raid', 'capture', 'evacuate', 'burn', 'loot', 'blockade', 'withdraw'])
const REACH = 8
/** What a government does by its capital's name: «Moscou a démenti». */
const speaks = anyOf(['say', 'deny', 'accuse', 'judge', 'claimDeed'])

export function toPlaceCues(units: readonly ReadUnit[], at: number, sentence: Sentence, grammar: Grammar): PlaceCues {
  const unit = units[at] as ReadUnit
  const before = toBefore(units, at)
  const after = units[at + 1]
  const noun = hasVillages(units, at) ? null : findCommonNoun(units, at, before, sentence, grammar)
  const common = noun ?? (isLandByArticle(unit, sentence, grammar) ? 'region' : null)
  const preposition =
    isPart(before, 'at') || isPart(before, 'from') || isPart(before, 'between') || TOWARDS.has(sentence.tokens[unit.from - 1]?.word ?? '')
  const container = findContainer(units, at, sentence, grammar)
  // "strikes on X were reported": it is not X that reports.
  const verb = isPart(after, 'auxiliary') && senseOf(after, 'auxiliary', 'be') === null ? units[at + 2] : after
  const says = verb?.value.kind === 'word' && speaks(verb.classes) && !preposition && !isPart(before, 'of')
  let placehood = 0
  if (preposition) placehood += POINTS.preposition
  else if (isPart(before, 'of')) placehood += POINTS.of
  if (container !== null) placehood += POINTS.container
  if (common !== null) placehood += POINTS.common
  if (after?.word === ',' && isPart(units[at + 2], 'at') && !says) placehood += POINTS.located
  if (units[at - 1]?.word === ',' && after?.word === ',') placehood += POINTS.enclosed
  const next = isPart(after, 'name') ? undefined : nounSense(after)
  // "Medina Hospital" is called so wherever it stands; "the Medina hospital" is Medina's.
  const titled = isPart(after, 'facilities') && isPart(after, 'upper')
  if (next != null && next.sort === 'thing' && !says && !titled) placehood += isPart(units[at - 1], 'determiner') ? POINTS.article : POINTS.describes
  if (before === units[at - 1] && before !== undefined && isGoal(before.classes)) placehood += isPart(before, 'raid') ? POINTS.stormed : POINTS.goal
  if (isPart(before, 'title') || isPart(before, 'roles')) placehood += POINTS.title
  if (says) placehood += POINTS.speaks
  if (unit.from === 0) placehood += isDateline(unit, sentence) ? POINTS.dateline : POINTS.first
  const capital = unit.value.kind === 'name' && (unit.value.sort === 'country' || unit.value.sort === 'place')
  const modifies = !grammar.language.headFirst && container === null && modifiesNext(units, at)
  const role: PlaceRole = isPart(before, 'title')
    ? 'person'
    : common === null && (container === null || isElsewhere(unit, container)) && ((says && capital) || isGovernment(units, at, sentence, grammar))
      ? 'government'
      : modifies && common === null
        ? 'modifier'
        : 'location'
  const wants = common !== null ? (WANTED[common] ?? null) : hasGovernor(units, at, sentence) ? 'region' : null
  return { container, wants, noun: common, several: noun !== null && isPlural(units, at, before), placehood, role }
}

/** «dans le Kori», «au Kori», «du Kori»: a French article makes of a town's name its region's, unless the town's own name has one. */
function isLandByArticle({ value, from }: ReadUnit, { tokens, folded }: Sentence, { language, vocabulary, world }: Grammar): boolean {
  if (!language.headFirst || value.kind !== 'name' || value.sort !== 'place' || !ARTICLED.has(tokens[from - 1]?.word ?? '')) return false
  if (world.places.get(`${value.id}-region`) === undefined && world.places.get(`${value.id}-province`) === undefined) return false
  return ['le', 'la', "l'"].every((article) => findLongest(branchOf(vocabulary.names, article), [article, folded[from] ?? ''], 0)?.to !== 2)
}
const ARTICLED: ReadonlySet<string> = new Set(['le', 'la', "l'", 'du', 'au'])

/** «le gouverneur d’Odessa», "Odesa's governor", "the Kharkiv regional police": what has a governor, or a body that is a region's, is the region of that name. */
function hasGovernor(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  const next = units[at + 1]?.word === "'s" ? units[at + 2] : units[at + 1]
  if (OF_REGIONS.has(tokens[next?.from ?? -1]?.word ?? '') || isGovernor(next)) return true
  const of = units[at - 1]
  // «la campagne sud d’Idlib»
  const land = isPart(units[at - 2], 'compass') ? units[at - 3] : units[at - 2]
  return isPart(of, 'of') && (isGovernor(units[at - 2]) || LANDS.has(land?.word ?? ''))
}
/** "Sokoto villages": several of one name, which stands in no list and which the tables have, are a region's. */
function hasVillages(units: readonly ReadUnit[], at: number): boolean {
  const [{ value }, before, next] = [units[at] as ReadUnit, units[at - 1], units[at + 1]]
  return value.kind === 'name' && value.sort === 'place' && before?.word !== ',' && !isPart(before, 'and') && OF_REGIONS.has(next?.word ?? '')
}

const isGovernor = (unit: ReadUnit | undefined): boolean =>
  senseOf(unit, 'thing', 'roles')?.gloss === 'governor' && !/^(?:mayor|district|préfet|prefect)/.test(unit?.word ?? '')
/** Words behind a name for what only a region has. */
const OF_REGIONS: ReadonlySet<string> = new Set('regional oblast ova rma provincial countryside communities villages villagers localities'.split(' '))
/** French nouns for the land around, before its name. */
const LANDS: ReadonlySet<string> = new Set(['campagne', 'campagnes', 'rif'])

/** "talks with Addis Ababa over Somaliland": what lies in another country does not hold it. */
const isElsewhere = ({ value }: ReadUnit, { country }: Container): boolean =>
  value.kind === 'name' && value.country !== null && value.country !== country

/** «BAMAKO, 3 mars —», "CHARLESTON, W.Va. (AP)": a name in capitals that opens a paragraph. */
const isDateline = ({ from, to }: ReadUnit, { tokens }: Sentence): boolean =>
  tokens.slice(from, to).every(({ capitals }) => capitals) && DATELINE_SIGNS.has(tokens[to]?.word ?? '')
const DATELINE_SIGNS: ReadonlySet<string> = new Set([',', '(', '—', ':', '.'])

const TOWARDS: ReadonlySet<string> = new Set([
  'to',
  'via',
  'through',
  'across',
  'towards',
  'toward',
  'outside',
  'over',
  'around',
  'into',
  'vers',
  'jusqu',
  'chez',
])

/** The unit before a name, articles and quotation marks passed over. */
function toBefore(units: readonly ReadUnit[], at: number): ReadUnit | undefined {
  let index = at - 1
  while (index >= 0 && isBesideName((units[index] as ReadUnit).classes)) index--
  return units[index]
}
const isBesideName = anyOf(['determiner', 'quote', 'compass'])

/** "Gaza Health Ministry": a name before a noun with a capital or before people and bodies describes these. */
function modifiesNext(units: readonly ReadUnit[], at: number): boolean {
  const next = units[at + 1]
  return (
    next !== undefined &&
    (isPart(next, 'bodies') || isPart(next, 'roles') || isPart(next, 'media') || isPart(next, 'combatants') || isPart(next, 'name'))
  )
}

/** «la ville de X», "the town of X", "X province", «le gouverneur de la région de X»: the noun that says what it is. */
function findCommonNoun(
  units: readonly ReadUnit[],
  at: number,
  before: ReadUnit | undefined,
  { words }: Sentence,
  { vocabulary }: Grammar,
): string | null {
  const next = units[at + 1]
  const { value } = units[at] as ReadUnit
  // Myanmar is divided into them; elsewhere they are towns.
  if (TOWNSHIP.test(next?.word ?? '') && value.kind === 'name' && value.country === 'MM') return 'township'
  const behind = next?.word === 'country' ? null : senseOf(next, 'thing', 'settlements')
  if (behind !== null && WANTED[behind.gloss] !== undefined) return behind.gloss
  const wantedBy = (index: number): string | null => {
    const noun = branchOf(vocabulary.words, words[index])?.senses?.find(({ sort, name }) => sort === 'thing' && name === 'settlements')
    return noun === undefined || WANTED[noun.gloss] === undefined ? null : noun.gloss
  }
  // The lexicon has «in the city of» as one preposition, «gouverneur de la région» as one office, «entrer dans la ville» as one deed.
  if (before !== undefined && isPart(before, 'at')) {
    const wanted = before.to > before.from + 2 ? wantedBy(before.to - 2) : null
    if (wanted !== null) return wanted
  }
  let index = units.indexOf(before as ReadUnit)
  if (isPart(units[index], 'of')) {
    index--
    const office = units[index]
    const wanted = office !== undefined && office.value.kind === 'word' && office.to > office.from + 2 ? wantedBy(office.to - 1) : null
    if (wanted !== null) return wanted
  }
  // «la commune» is no adjective here.
  while (!isPart(units[index], 'settlements') && DESCRIBING.some((part) => isPart(units[index], part))) index--
  const noun = index < 0 ? null : senseOf(units[index], 'thing', 'settlements')
  return noun === null || WANTED[noun.gloss] === undefined ? null : noun.gloss
}

const TOWNSHIP = /^townships?$/
const DESCRIBING = ['nationality', 'quality', 'filler', 'compass'] as const

/** Is the noun beside the name a plural: «les provinces de X», "X districts"? */
function isPlural(units: readonly ReadUnit[], at: number, before: ReadUnit | undefined): boolean {
  const behind = units[at + 1]
  const noun = isPart(behind, 'settlements') ? behind : units[units.indexOf(before as ReadUnit) - (isPart(before, 'of') ? 1 : 0)]
  return noun?.word?.endsWith('s') === true
}

/** «X, en Syrie», «X (Syrie)», "X in northern Syria", "X, Ohio", «la ville syrienne de X». */
function findContainer(units: readonly ReadUnit[], at: number, sentence: Sentence, grammar: Grammar): Container | null {
  return (
    findBehindComma(units, at, sentence, grammar) ??
    findFollowing(units, at, sentence, grammar) ??
    findNationality(units, at) ??
    findAdjective(units, at, grammar) ??
    findOwner(units, at, grammar)
  )
}

/** «le Sahel burkinabè», «le Cachemire indien»: the adjective tells whose part of it. */
function findAdjective(units: readonly ReadUnit[], at: number, { language }: Grammar): Container | null {
  const country = language.headFirst && isPart(units[at - 1], 'determiner') ? senseOf(units[at + 1], 'nationality') : null
  return country === null ? null : { country: country.name, division: null, written: country.gloss }
}

/** "in Gao's Kori": the town or country before the name holds it; "with Gao's Kori" may be a person. */
function findOwner(units: readonly ReadUnit[], at: number, { world }: Grammar): Container | null {
  const { value } = units[at - 2] ?? {}
  if (units[at - 1]?.word !== "'s" || value?.kind !== 'name' || !isHolder(units[at - 3])) return null
  if (value.sort === 'country') return { country: value.id as string, division: null, written: value.name }
  const country = value.sort === 'place' ? world.findPlace(value.id ?? '')?.country : undefined
  return country == null ? null : { country, division: null, written: value.name }
}

const isHolder = (before: ReadUnit | undefined): boolean =>
  isPart(before, 'at') || before?.word === ',' || (before !== undefined && isGoal(before.classes))

/** The country or division named at once behind a comma or bracket: "Alexandria, La.", «Gao (Mali)». */
function findBehindComma(units: readonly ReadUnit[], at: number, { tokens, folded }: Sentence, { vocabulary, world }: Grammar): Container | null {
  // "Kori village, Gao district"
  const { to } = isPart(units[at + 1], 'settlements') ? (units[at + 1] as ReadUnit) : (units[at] as ReadUnit)
  const sign = tokens[to]
  if (sign === undefined || (sign.word !== ',' && sign.word !== '(')) return null
  const start = to + 1
  const first = tokens[start]
  if (first === undefined || !first.upper) return null
  const found = findLongest(vocabulary.entryOf(first.form).names, folded, start)
  const country = found?.senses.find(({ sense }) => sense.sort === 'country')
  const regions = findDivisionsAt(tokens, start, world.gazetteer)
  // "Atlanta, Georgia" lies in whichever of both has such a town; a division is the narrower.
  if (regions.length > 0) return toDivisionContainer(regions[0] as Place & { division: string }, tokens[start]?.raw ?? '')
  if (country !== undefined) {
    // «le Niger, le Nigeria et le Tchad», "Niger, Nigeria and Chad": states in a list.
    const { value } = units[at] as ReadUnit
    const listed = value.kind === 'name' && value.sort === 'country' && isListJoint(tokens[found?.to ?? start]?.word)
    return listed ? null : { country: country.sense.name, division: null, written: first.raw }
  }
  const table = found?.senses.find(({ sense }) => sense.sort === 'place')
  const place = table === undefined ? undefined : world.places.get(table.sense.name)
  return place === undefined || !HOLDING.has(place.kind) ? null : toAround(place)
}

/** What lies in a place of the tables: within its circle if that is a region's. */
const toAround = (place: Place): Container | null =>
  place.country === null
    ? null
    : { country: place.country, division: null, written: place.name, ...(HOLDING.has(place.kind) ? { around: place } : {}) }

const isListJoint = (word: string | undefined): boolean => word === ',' || word === 'and' || word === 'et'

const toDivisionContainer = (place: { country: string | null; division: string; name: string }, written: string): Container => ({
  country: place.country as string,
  division: place.division,
  written: written.length > 3 ? written : place.name,
})

/** Divisions whose name, or short name before a stop, begins at this token; the longest first. */
export function findDivisionsAt(tokens: readonly Token[], start: number, gazetteer: Grammar['world']['gazetteer']) {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(start, start + length)
    if (words.length < length || words.some((word) => word.kind !== 'word')) continue
    const found = gazetteer
      .find(words.map(({ folded }) => folded).join(' '))
      .filter(({ kind, country }) => kind === 'region' && SPELT_OUT.has(country ?? ''))
    if (found.length > 0) return found
  }
  const { raw } = tokens[start] as Token
  const stopped = tokens[start + 1]?.word === '.' || raw.endsWith('.') || (raw.length === 2 && raw === raw.toUpperCase())
  return stopped ? gazetteer.findShort(raw.replace(/\.$/, '')) : []
}

/** «X, dans le nord de la Syrie», "X, a town in the Donetsk region": words of place only, up to the first name. */
function findFollowing(units: readonly ReadUnit[], at: number, { tokens }: Sentence, { world, placeWords }: Grammar): Container | null {
  // "Kori zone of the Gao region"
  let placed = isPart(units[isPart(units[at + 1], 'settlements') ? at + 2 : at + 1], 'of')
  let town = false
  for (let index = at + 1; index < Math.min(units.length, at + 1 + REACH); index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'name') {
      if (!placed) return null
      if (unit.value.sort === 'country') return { country: unit.value.id as string, division: null, written: unit.value.name }
      const place = unit.value.sort === 'place' ? world.places.get(unit.value.id ?? '') : undefined
      return place !== undefined && (town || HOLDING.has(place.kind)) ? toAround(place) : null
    }
    // «près de la frontière du Niger», "near Chad": beside it is not in it.
    if (tokens.slice(unit.from, unit.to).some(({ word }) => placeWords.beside.has(word) || placeWords.border.has(word))) return null
    // «situé dans la commune de Kori»
    town ||= placed && isPart(unit, 'settlements')
    if (isPart(unit, 'at') || unit.word === '(' || (isPart(unit, 'of') && isPart(units[index - 1], 'settlements'))) placed = true
    else if (
      !isPart(unit, 'locate') &&
      !((unit.word === ',' || isPart(unit, 'auxiliary')) && index === at + 1) &&
      !isPart(unit, 'determiner') &&
      !isPart(unit, 'of') &&
      !isPart(unit, 'compass') &&
      !isPart(unit, 'settlements') &&
      !isPart(unit, 'quality') &&
      !isPart(unit, 'filler') &&
      !(isPart(unit, 'areas') && placed)
    )
      return null
  }
  return null
}

/** Kinds of places that lie around others. */
const HOLDING: ReadonlySet<string> = new Set(['region', 'district'])

/** «la ville syrienne de X», "the Syrian town of X". */
function findNationality(units: readonly ReadUnit[], at: number): Container | null {
  let noun = false
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const unit = units[index] as ReadUnit
    const country = senseOf(unit, 'nationality')
    if (country !== null) {
      const near = noun || isPart(units[index - 1], 'settlements') || isPart(units[index - 1], 'facilities')
      return near ? { country: country.name, division: null, written: country.gloss } : null
    }
    if (isPart(unit, 'settlements') || isPart(unit, 'facilities')) noun = true
    else if (!isPart(unit, 'of') && !isPart(unit, 'determiner') && !isPart(unit, 'compass') && !isPart(unit, 'quality') && !isPart(unit, 'filler'))
      return null
  }
  return null
}

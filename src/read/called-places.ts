import { fold, type Sentence } from '../text/index.ts'
import { DIVISION_NOUNS } from './division-nouns.ts'
import { isFramed } from './framed-places.ts'
import { nounSense } from './phrase-nouns.ts'
import { isGoal, type PlaceCues } from './place-cues.ts'
import type { Grammar } from './sentence-reader.ts'
import { isThingName } from './stray-nouns.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/** A name needs as many points as this to be a place where only the gazetteer has it. */
export const ENOUGH = 2

/**
 * «dans le village de X», "in X district", «X est un village», "near X": a place by the words around it, though no table has one of that name. Said as news
 * says it, the noun written small, in English with its "of": «state Constitution», "School District" are none. `abroad` says that the text is about a
 * country of which the tables do not have every town; `before` are the units of the sentence before.
 */
export function isCalledPlace(
  units: readonly ReadUnit[],
  at: number,
  cues: PlaceCues,
  sentence: Sentence,
  grammar: Grammar,
  abroad: boolean,
  before: readonly ReadUnit[],
): boolean {
  const unit = units[at] as ReadUnit
  if (unit.value.kind !== 'name' || unit.value.sort !== 'unknown' || cues.placehood <= AGAINST) return false
  if (DIVISION_NOUNS.has(unit.value.name) || ACRONYM.test(unit.value.name) || isThingName(unit.value.name)) return false
  // "Kori House", "United Way of Kori": a part of a longer name.
  const next = units[at + 1]
  if (isPart(next, 'upper') && !isPart(next, 'settlements')) return false
  // "Kori Woreda": nouns of divisions that are written with a capital.
  if (FOREIGN.has(next?.word ?? '') || LANDS.test(unit.value.name)) return true
  if (
    isDefined(units, at, sentence, grammar) ||
    isBeside(units, at, sentence, grammar) ||
    isHome(units, at, sentence) ||
    isOnRoad(units, at, sentence, grammar) ||
    isSite(units, at) ||
    isHeading(units, at, sentence) ||
    isCalledSo(units, at) ||
    isHitBy(units, at, abroad) ||
    (abroad && isAtFacility(units, at, sentence)) ||
    (abroad && isAtFront(units, at)) ||
    (abroad && isFramed(units, at, before, grammar.language.headFirst)) ||
    isExample(units, at) ||
    isLinked(units, at) ||
    (isPart(units[at - 1], 'of') && VILLAGES.has(units[at - 2]?.word ?? '')) ||
    isLeft(units, at) ||
    isOneOf(units, at)
  )
    return true
  const last = units[at - 1]
  if (isTaken(units, at) || (abroad && isHeld(units, at)) || (last?.word === 'depuis' && !isPart(next, 'capital'))) return true
  if (cues.wants === null && abroad && isAttacked(units, at, cues)) return true
  if (cues.placehood < ENOUGH) return false
  // "hit Gao's Kori"
  if (last?.word === "'s" && cues.container !== null) return true
  // "led his men to X, in Gao"
  if (isPart(last, 'to') && cues.container?.around !== undefined) return true
  const inside = isPart(last, 'at') || isPart(last, 'between')
  // «entre X et Gao»
  if (isPart(last, 'between') && isPart(next, 'and') && isPlaceOf(units[at + 2], grammar)) return true
  if (cues.wants === null) return inside && (cues.container !== null || (last?.word !== 'chez' && isDone(units, at - 2, grammar, abroad)))
  const behind = units[at + 1]
  if (behind !== undefined && isPart(behind, 'settlements'))
    return cues.wants === 'settlement' || sentence.tokens[behind.from]?.upper === false || behind.word === null
  return grammar.language.headFirst || cues.several || isPart(last, 'of') || inside
}

/** A name that a table has as a place's. */
const isPlaceOf = (unit: ReadUnit | undefined, { world }: Grammar): boolean =>
  unit?.value.kind === 'name' &&
  (unit.value.sort === 'place' || (unit.value.sort === 'unknown' && world.gazetteer.find(fold(unit.value.name)).length > 0))

/** «ont attaqué X, dans la région du Y», "shelled X, near Y", «ont visé X.»: one word alone, or what is said to lie somewhere. */
function isAttacked(units: readonly ReadUnit[], at: number, { container }: PlaceCues): boolean {
  const verb = units[at - 1]
  if (verb === undefined || !isGoal(verb.classes)) return false
  const { value } = units[at] as ReadUnit
  const next = units[at + 1]
  if (container !== null || (next?.word === ',' && isPart(units[at + 2], 'at'))) return true
  return (
    value.kind === 'name' &&
    !value.name.includes(' ') &&
    (next === undefined || ENDS.has(next.word ?? '') || isPart(next, 'at') || isPart(next, 'and'))
  )
}
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', ')'])

/** «la prise de X», "the fall of X" */
const isTaken = (units: readonly ReadUnit[], at: number): boolean => isPart(units[at - 1], 'of') && TAKING.has(units[at - 2]?.word ?? '')
const TAKING: ReadonlySet<string> = new Set(['prise', 'reprise', 'chute', 'siège', 'fall', 'recapture', 'retaking', 'siege'])

/** "forces took X.", «l’armée contrôle X,»: what armies take and hold, and nothing goes on behind its name. */
function isHeld(units: readonly ReadUnit[], at: number): boolean {
  const next = units[at + 1]
  return HOLDING.has(units[at - 1]?.word ?? '') && (next === undefined || ENDS.has(next.word ?? '') || isPart(next, 'and') || isPart(next, 'at'))
}
const HOLDING: ReadonlySet<string> = new Set(
  'took retook recaptured controls controlled liberated besieged contrôle contrôlent contrôlait occupe occupent reprend reprennent assiègent tient tiennent tenait'.split(
    ' ',
  ),
)

const FOREIGN: ReadonlySet<string> = new Set(['woreda', 'wereda', 'kebele', 'payam', 'boma', 'tehsil', 'upazila'])
/** Names that begin with a word for a valley, a mountain, a hill, a cape, a ruin or a lake. */
const LANDS =
  /^(?:wadi|oued|jabal|jebel|djebel|tell?|tal|ras|khirbet|khirbat|lake|mount|mont) .|. (?:wadi|oued|jabal|jebel|djebel|tell|khirbet|lake) ./i
/** "FOB", «CMA» */
const ACRONYM = /^\p{Lu}{2,4}$/u
/** What so much speaks against is a person. */
export const AGAINST = -2

/**
 * Is it no word of saying? «tués à Kouranga» is a place, «a dit à Kouranga» a person or a paper. In English it must be a deed or a site, or the text be about
 * a country far away.
 */
function isDone(units: readonly ReadUnit[], at: number, { language }: Grammar, abroad: boolean): boolean {
  const before = units[at]
  // «au CMA de Gao» is a body in Gao.
  if (language.headFirst)
    return (
      (!isPart(before, 'carrier') || senseOf(before, 'carrier', 'occur') !== null) &&
      (!isPart(before, 'auxiliary') || senseOf(before, 'auxiliary', 'be') !== null) &&
      !isPart(units[at + 3], 'of')
    )
  const word = units[at + 1]?.word ?? ''
  if ((word === 'at' || IN.has(word)) && abroad && HAPPENING.has(before?.word ?? '')) return true
  if (word === 'at') return abroad && (isPart(before, 'act-verb') || SCENES.some((part) => isPart(before, part)))
  return IN.has(word) && (abroad || isPart(before, 'act-verb') || SCENES.some((part) => isPart(before, part)))
}
const HAPPENING: ReadonlySet<string> = new Set('occurred happened erupted began started place out stationed based'.split(' '))
const IN: ReadonlySet<string> = new Set(['in', 'inside'])
const SCENES = ['act-noun', 'facilities', 'settlements', 'civilians', 'troops', 'combatants']

/** «X est un village», "X, a town in …", «X, à 30 km de Gao», "X lies north of Gao": told what or where it is. */
function isDefined(units: readonly ReadUnit[], at: number, { tokens }: Sentence, { placeWords }: Grammar): boolean {
  let index = at + 1
  while (isPart(units[index], 'quote')) index++
  const sign = units[index]
  const apart = sign?.word === ',' || sign?.word === '('
  if (isPart(units[at - 1], 'determiner')) return false
  if (isPart(sign, 'locate')) return true
  if (!apart && !isPart(sign, 'auxiliary')) return false
  index++
  if (isPart(units[index], 'locate')) return units[index + 1]?.word !== 'on'
  const start = index
  while (
    index < start + 4 &&
    (isPart(units[index], 'amount') || isPart(units[index], 'hedge') || DESCRIBING.some((part) => isPart(units[index], part)))
  )
    index++
  const noun = senseOf(units[index], 'thing', 'settlements')
  if (noun !== null && NAMED.has(noun.gloss)) {
    // «Selon X, le village …», «Selon X, un village a été …»
    const told = isPart(units[index + 1], 'auxiliary') || isPart(units[index + 1], 'act-verb') || isPart(units[at - 1], 'according')
    return !apart || (!told && !(isPart(units[start], 'determiner') && !isPart(units[start], 'amount')))
  }
  if (!apart) return false
  const from = units[start]?.from ?? 0
  for (let token = from; token < from + 5; token++) {
    const word = tokens[token]?.word ?? ''
    if (tokens[token]?.kind === 'number' && placeWords.lengths.has(tokens[token + 1]?.word ?? '')) return true
    if (placeWords.lengths.has(MEASURE.exec(word)?.[1] ?? '')) return true
  }
  const bearing = units[start]
  return isPart(bearing, 'at') && bearing !== undefined && tokens.slice(bearing.from, bearing.to).some(({ word }) => placeWords.bearings.has(word))
}
/** "30km" */
const MEASURE = /^\d+(\p{L}+)$/u
const DESCRIBING = ['areas', 'determiner', 'quality', 'filler', 'compass', 'nationality']
const NAMED: ReadonlySet<string> = new Set(['village', 'town', 'city', 'settlement', 'community', 'neighborhood'])

/** «près de X», "north of X", "fled to X": only places are near, and gone to. */
function isBeside(units: readonly ReadUnit[], at: number, { tokens }: Sentence, { placeWords }: Grammar): boolean {
  const before = units[at - 1]
  // "near Smith's home"
  if (before === undefined || POSSESSIVE.has(units[at + 1]?.word ?? '')) return false
  const words = tokens.slice(before.from, before.to)
  if (isPart(before, 'at')) return words.some(({ word }) => placeWords.beside.has(word) || placeWords.bearings.has(word))
  // «ils venaient de X»
  if (isPart(before, 'auxiliary')) return FROM.has(words.at(-1)?.word ?? '') && words.length > 1
  if (isPart(before, 'of') || isPart(before, 'from')) {
    const measure = units[at - 2]?.word ?? ''
    return placeWords.lengths.has(MEASURE.exec(measure)?.[1] ?? measure)
  }
  return (isPart(before, 'to') || before.word === 'into') && placeWords.goings.has(tokens[before.from - 1]?.word ?? '')
}

const FROM: ReadonlySet<string> = new Set(['de', "d'"])
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "'"])

/** «les habitants de X», "the mayor of X": whoever lives there or leads it. */
function isHome(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  if (!isPart(units[at - 1], 'of')) return false
  const dwellers = units[at - 2]
  if (
    dwellers !== undefined &&
    CHIEFS.test(
      tokens
        .slice(dwellers.from, dwellers.to)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true
  if (isPart(dwellers, 'upper')) return false
  return HOMES.has(nounSense(dwellers)?.gloss ?? '') || dwellers?.word === 'populations'
}
/** Who heads a village. */
const CHIEFS = /^(?:village (?:head|chief|elder)s?|chefs? (?:de|du) (?:village|groupement|quartier|localité))$/
const HOMES: ReadonlySet<string> = new Set(['residents', 'villagers', 'mayor', 'displaced people'])

/** «la route de X», "the X-Y road". */
function isOnRoad(units: readonly ReadUnit[], at: number, { tokens }: Sentence, { language }: Grammar): boolean {
  const name = units[at] as ReadUnit
  const joined = name.value.kind === 'name' && name.value.name.includes('-')
  let [first, last] = [at, at]
  for (let index = pieceBefore(units, first, tokens); index !== null; index = pieceBefore(units, first, tokens)) first = index
  for (let index = pieceBehind(units, last, tokens); index !== null; index = pieceBehind(units, last, tokens)) last = index
  // «sur l’axe X»
  const before = units[first - 1]
  if (isPart(before, 'at') && tokens.slice(before?.from, before?.to).some(({ word }) => ROADS.has(word))) return true
  if (!language.headFirst) return isRoad(units[last + 1]) && (joined || last > first)
  return isRoad(units[isPart(before, 'of') ? first - 2 : first - 1])
}

/** "the villages of X and another" */
const VILLAGES: ReadonlySet<string> = new Set('villages hamlets hameaux localités'.split(' '))

/** "the road connecting X with Y", «la route reliant X à Y»: what roads join. */
function isLinked(units: readonly ReadUnit[], at: number): boolean {
  const before = units[at - 1]
  if (LINKING.has(before?.word ?? '')) return true
  return (
    LINKING.has(units[at - 3]?.word ?? '') &&
    isPart(units[at - 2], 'name') &&
    (isPart(before, 'with') || isPart(before, 'to') || isPart(before, 'and') || isPart(before, 'at'))
  )
}
/** What hills do. */
const LINKING: ReadonlySet<string> = new Set(
  'surplombant surplombe surplombent dominant connecting linking connects links reliant relie reliait'.split(' '),
)

/** "who fled X", "people from X, Y and Z in Gao", «qui ont fui X»: where those who left lived. */
function isLeft(units: readonly ReadUnit[], at: number): boolean {
  let first = at - 1
  while (first > 0 && (isPart(units[first], 'name') || units[first]?.word === ',' || isPart(units[first], 'and'))) first--
  const before = units[first]
  if (first === at - 1 && FLEEING.has(before?.word ?? '')) return true
  if (!isPart(before, 'from')) return false
  return DWELLERS.has(units[first - 1]?.word ?? '') || DWELLERS.has(units[first - 2]?.word ?? '')
}
const FLEEING: ReadonlySet<string> = new Set('fled flee fleeing fui fuient fuyant'.split(' '))
const DWELLERS: ReadonlySet<string> = new Set(
  'people residents villagers families civilians displaced refugees idps habitants villageois déplacés réfugiés familles'.split(' '),
)

/** "another area village, X, was …", «un autre village, X, …»: one of some places, by its name between commas. */
function isOneOf(units: readonly ReadUnit[], at: number): boolean {
  const noun = senseOf(units[at - 2], 'thing', 'settlements')
  if (units[at - 1]?.word !== ',' || noun === null || !NAMED.has(noun.gloss) || isPart(units[at - 2], 'upper')) return false
  const [article, next] = [units.slice(Math.max(0, at - 6), at - 2), units[at + 1]]
  return next?.word === ',' && article.some(({ word }) => ANOTHER.has(word ?? ''))
}
const ANOTHER: ReadonlySet<string> = new Set('a another nearby neighboring neighbouring un une autre'.split(' '))

/** The names that a hyphen or dash joins: "the X-Y road", "the X–Y road". */
function pieceBefore(units: readonly ReadUnit[], at: number, tokens: Sentence['tokens']): number | null {
  if (tokens[units[at]?.from ?? 0]?.glued === true && isPart(units[at - 1], 'name')) return at - 1
  return DASHES.has(units[at - 1]?.word ?? '') && isPart(units[at - 2], 'name') ? at - 2 : null
}
function pieceBehind(units: readonly ReadUnit[], at: number, tokens: Sentence['tokens']): number | null {
  if (isPart(units[at + 1], 'name') && tokens[units[at + 1]?.from ?? 0]?.glued === true) return at + 1
  return DASHES.has(units[at + 1]?.word ?? '') && isPart(units[at + 2], 'name') ? at + 2 : null
}
const DASHES: ReadonlySet<string> = new Set(['–', '-', '—'])
const isRoad = (unit: ReadUnit | undefined): boolean => (!isPart(unit, 'upper') || unit?.word === 'highway') && nounSense(unit)?.gloss === 'road'

const ROADS: ReadonlySet<string> = new Set(['route', 'axe', 'road'])

/** «la rivière X», «l’île de X», «la caserne israélienne de X», "the valley of X", "the axis of X": what has a name of its own. */
function isSite(units: readonly ReadUnit[], at: number): boolean {
  const named = isPart(units[at - 1], 'of')
  let index = named ? at - 2 : at - 1
  while (named && (isPart(units[index], 'nationality') || isPart(units[index], 'quality'))) index--
  const noun = units[index]
  if (noun === undefined || isPart(noun, 'upper')) return false
  if (named && noun.word === 'axis') return true
  if (noun.value.kind !== 'word') return false
  return isPart(noun, 'areas') || (named && isPart(noun, 'facilities') && !OWNED.has(nounSense(noun)?.gloss ?? ''))
}
/** Facilities that are called after those whose they are. */
const OWNED: ReadonlySet<string> = new Set(
  'headquarters|position|house|home|building|embassy|consulate|command center|ambulance|training camp|shelter|depot|hideout|bastion|company'.split(
    '|',
  ),
)

/** "on the X and Y fronts", "in the X countryside": what a front or the land around is called after. */
function isAtFront(units: readonly ReadUnit[], at: number): boolean {
  let index = at + 1
  while (isPart(units[index], 'and') || units[index]?.word === ',' || isPart(units[index], 'name')) index++
  let first = at - 1
  while (isPart(units[first], 'and') || units[first]?.word === ',' || isPart(units[first], 'name')) first--
  return FRONTS.has(units[index]?.word ?? '') && isPart(units[first], 'determiner') && isPart(units[first - 1], 'at')
}
const FRONTS: ReadonlySet<string> = new Set(['fronts', 'front', 'frontlines', 'frontline', 'countryside', 'axes', 'axis'])

/** "at the X barracks", "attacked X camp": where a text of a country far away tells of a facility, it has the name of its place. */
function isAtFacility(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  const noun = units[at + 1]
  if (noun === undefined || isPart(noun, 'upper') || isPart(noun, 'name')) return false
  if (isPart(noun, 'facilities') && isPart(units[isPart(units[at - 1], 'determiner') ? at - 2 : at - 1], 'at')) return true
  return tokens[noun.from]?.spaced === true && CAMPS.has(tokens[noun.to - 1]?.word ?? '')
}
const CAMPS: ReadonlySet<string> = new Set(['camp', 'camps', 'base', 'barracks', 'garrison', 'outpost', 'hospital', 'junction', 'crossing'])

/** "X district, Y –", "in X village, Y.": behind a place and the noun for it what holds it, where nothing goes on. */
function isHeading(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  let index = at - 1
  while (isPart(units[index], 'compass')) index--
  const noun = units[index - 1]
  if (units[index]?.word !== ',' || !isPart(noun, 'settlements') || isPart(noun, 'upper') || !isPart(units[index - 2], 'name')) return false
  const next = tokens[(units[at] as ReadUnit).to]?.word
  return next === undefined || DASHES.has(next) || next === '.' || next === ';' || next === ':'
}

/** «une localité appelée X», "a place called X" */
const isCalledSo = (units: readonly ReadUnit[], at: number): boolean =>
  CALLING.has(units[at - 1]?.word ?? '') &&
  (SPOTS.has(units[at - 2]?.word ?? '') || isPart(units[at - 2], 'settlements') || isPart(units[at - 2], 'areas'))
const SPOTS: ReadonlySet<string> = new Set(['place', 'spot', 'lieu', 'endroit'])
const CALLING: ReadonlySet<string> = new Set(
  'appelé appelée appelés dit dite nommé nommée dénommé dénommée baptisé baptisée called named dubbed'.split(' '),
)

/** "two bombs on X", "eight bombs on Gao, one on X and two on Y": where what was dropped or counted fell. */
function isHitBy(units: readonly ReadUnit[], at: number, abroad: boolean): boolean {
  const [before, list] = [units[at - 2], units[at - 3]]
  if (!abroad || units[at - 1]?.word !== 'on') return false
  if (isPart(before, 'weapon') || STRIKES.some((deed) => isPart(before, deed))) return true
  const counted = isPart(before, 'amount') && (list?.word === ',' || isPart(list, 'and'))
  return counted && (ENDS.has(units[at + 1]?.word ?? '') || isPart(units[at + 1], 'and'))
}
/** Deeds from afar. */
const STRIKES = ['airstrike', 'airRaid', 'shelling', 'bombard'] as const

/** How many units before it a noun may stand whose example a name is. */
const EXAMPLE_REACH = 8
const EXAMPLES: ReadonlySet<string> = new Set(['notamment', 'dont', 'comme', 'like', 'including', 'include', 'includes', 'included', ':'])

/** «des localités, dont X», "villages such as X", «des villages, notamment ceux de X». */
const isExample = (units: readonly ReadUnit[], at: number): boolean => findExampled(units, at) !== null

/** The plural noun whose example a name is, in English: the region of "regions, including Kori". */
export function findExampled(units: readonly ReadUnit[], at: number): string | null {
  let index = at - 1
  while (isPart(units[index], 'of') || isPart(units[index], 'determiner') || isPart(units[index], 'at') || isPart(units[index], 'pronoun')) index--
  const introducer = units[index]
  if (introducer === undefined || !(isPart(introducer, 'like') || EXAMPLES.has(introducer.word ?? ''))) return null
  const least = Math.max(0, index - EXAMPLE_REACH)
  for (index--; index >= least; index--) {
    const noun = senseOf(units[index], 'thing')
    if (noun === null) continue
    return noun.name === 'settlements' && /[sx]$/.test(units[index]?.word ?? '') ? noun.gloss : null
  }
  return null
}

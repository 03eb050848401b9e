import type { Sentence } from '../text/index.ts'
import { DIVISION_NOUNS } from './division-nouns.ts'
import { nounSense } from './phrase-nouns.ts'
import { GOALS, type PlaceCues } from './place-cues.ts'
import type { Grammar } from './sentence-reader.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/** A name needs as many points as this to be a place where only the gazetteer has it. */
export const ENOUGH = 2

/**
 * «dans le village de X», "in X district", «X est un village», "near X": a place by the words around it, though no table has one of that name. Said as news
 * says it, the noun written small, in English with its "of": «state Constitution», "School District" are none. `abroad` says that the text is about a
 * country of which the tables do not have every town.
 */
export function isCalledPlace(
  units: readonly ReadUnit[],
  at: number,
  cues: PlaceCues,
  sentence: Sentence,
  grammar: Grammar,
  abroad: boolean,
): boolean {
  const unit = units[at] as ReadUnit
  if (unit.value.kind !== 'name' || unit.value.sort !== 'unknown' || cues.placehood <= AGAINST) return false
  if (DIVISION_NOUNS.has(unit.value.name) || ACRONYM.test(unit.value.name)) return false
  // "Kori House", "United Way of Kori": a part of a longer name.
  const next = units[at + 1]
  if (isPart(next, 'upper') && !isPart(next, 'settlements')) return false
  // "Kori Woreda": nouns of divisions that are written with a capital.
  if (FOREIGN.has(next?.word ?? '') || LANDS.test(unit.value.name)) return true
  if (
    isDefined(units, at, sentence, grammar) ||
    isBeside(units, at, sentence, grammar) ||
    isHome(units, at) ||
    isOnRoad(units, at, sentence, grammar) ||
    isSite(units, at) ||
    (abroad && isAtFacility(units, at, sentence)) ||
    isExample(units, at)
  )
    return true
  if (cues.placehood < ENOUGH) return false
  const before = units[at - 1]
  const inside = isPart(before, 'at') || isPart(before, 'between')
  // «ont attaqué X, dans la région du Y»
  if (cues.wants === null && cues.container !== null && abroad && GOALS.some((deed) => isPart(before, deed))) return true
  if (cues.wants === null) return inside && (cues.container !== null || (before?.word !== 'chez' && isDone(units, at - 2, grammar, abroad)))
  const behind = units[at + 1]
  if (behind !== undefined && isPart(behind, 'settlements'))
    return cues.wants === 'settlement' || sentence.tokens[behind.from]?.upper === false || behind.word === null
  return grammar.language.headFirst || cues.several || isPart(before, 'of') || inside
}

const FOREIGN: ReadonlySet<string> = new Set(['woreda', 'wereda', 'kebele', 'payam', 'boma', 'tehsil', 'upazila'])
/** Names that begin with a word for a valley, a mountain, a hill, a cape, a ruin or a lake. */
const LANDS = /^(?:wadi|oued|jabal|jebel|djebel|tell?|tal|ras|khirbet|khirbat|lake|mount|mont) ./i
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
    return !isPart(before, 'carrier') && (!isPart(before, 'auxiliary') || senseOf(before, 'auxiliary', 'be') !== null) && !isPart(units[at + 3], 'of')
  const word = units[at + 1]?.word ?? ''
  if (word === 'at') return abroad && SCENES.some((part) => isPart(before, part))
  return IN.has(word) && (abroad || isPart(before, 'act-verb') || SCENES.some((part) => isPart(before, part)))
}
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
function isHome(units: readonly ReadUnit[], at: number): boolean {
  if (!isPart(units[at - 1], 'of')) return false
  const dwellers = units[at - 2]
  if (isPart(dwellers, 'upper')) return false
  return HOMES.has(nounSense(dwellers)?.gloss ?? '') || dwellers?.word === 'populations'
}
const HOMES: ReadonlySet<string> = new Set(['residents', 'villagers', 'mayor', 'displaced people'])

/** «la route de X», "the X-Y road". */
function isOnRoad(units: readonly ReadUnit[], at: number, { tokens }: Sentence, { language }: Grammar): boolean {
  // «sur l’axe X»
  const before = units[at - 1]
  if (isPart(before, 'at') && tokens.slice(before?.from, before?.to).some(({ word }) => ROADS.has(word))) return true
  const name = units[at] as ReadUnit
  if (!language.headFirst) return isRoad(units[at + 1]) && name.value.kind === 'name' && name.value.name.includes('-')
  return isRoad(units[isPart(units[at - 1], 'of') ? at - 2 : at - 1])
}
const isRoad = (unit: ReadUnit | undefined): boolean => !isPart(unit, 'upper') && nounSense(unit)?.gloss === 'road'

const ROADS: ReadonlySet<string> = new Set(['route', 'axe', 'road'])

/** «la rivière X», «l’île de X», «le camp de X», "the valley of X": what has a name of its own. */
function isSite(units: readonly ReadUnit[], at: number): boolean {
  const noun = units[isPart(units[at - 1], 'of') ? at - 2 : at - 1]
  if (noun === undefined || isPart(noun, 'upper') || noun.value.kind !== 'word') return false
  return isPart(noun, 'areas') || (isPart(units[at - 1], 'of') && SITES.has(nounSense(noun)?.gloss ?? ''))
}
const SITES: ReadonlySet<string> = new Set([
  'camp',
  'base',
  'mine',
  'barracks',
  'market',
  'airport',
  'airfield',
  'dam',
  'port',
  'checkpoint',
  'post',
  'hospital',
  'health center',
  'school',
  'church',
  'police station',
])

/** "at the X barracks", "attacked X camp": where a text of a country far away tells of a facility, it has the name of its place. */
function isAtFacility(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  const noun = units[at + 1]
  if (noun === undefined || isPart(noun, 'upper') || isPart(noun, 'name')) return false
  if (isPart(noun, 'facilities') && isPart(units[isPart(units[at - 1], 'determiner') ? at - 2 : at - 1], 'at')) return true
  return tokens[noun.from]?.spaced === true && CAMPS.has(tokens[noun.to - 1]?.word ?? '')
}
const CAMPS: ReadonlySet<string> = new Set(['camp', 'camps', 'base', 'barracks', 'garrison', 'outpost', 'hospital', 'junction', 'crossing'])

/** How many units before it a noun may stand whose example a name is. */
const EXAMPLE_REACH = 8
const EXAMPLES: ReadonlySet<string> = new Set(['notamment', 'dont', 'comme', 'like', 'including', 'include', 'includes', 'included', ':'])

/** «des localités, dont X», "villages such as X", «des villages, notamment ceux de X». */
function isExample(units: readonly ReadUnit[], at: number): boolean {
  let index = at - 1
  while (isPart(units[index], 'of') || isPart(units[index], 'determiner') || isPart(units[index], 'at') || isPart(units[index], 'pronoun')) index--
  const introducer = units[index]
  if (introducer === undefined || !(isPart(introducer, 'like') || EXAMPLES.has(introducer.word ?? ''))) return false
  const least = Math.max(0, index - EXAMPLE_REACH)
  for (index--; index >= least; index--) {
    const noun = senseOf(units[index], 'thing')
    if (noun === null) continue
    return noun.name === 'settlements' && /[sx]$/.test(units[index]?.word ?? '')
  }
  return false
}

import { nounSense } from './phrase-nouns.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/** Does the frame in which a name that no table has stands, or its own form, make it a place where the text is about a country far away? */
export const isFramed = (units: readonly ReadUnit[], at: number, before: readonly ReadUnit[], headFirst: boolean): boolean =>
  isOfForm(units[at] as ReadUnit) ||
  isBetween(units, at) ||
  isOnTheWay(units, at) ||
  (headFirst && isApposed(units, at)) ||
  isQuarter(units, at) ||
  isAmong(units, at, before) ||
  isBareList(units, before)

/** Names that begin with a word for a well, a mouth, a house, a spring, or end as villages of some country do, and hardly a person's. */
const isOfForm = ({ value }: ReadUnit): boolean => value.kind === 'name' && (LANDED.test(value.name) || ENDED.test(value.name))
const LANDED = /^(?:Bir|Khor|Kafr|Deir|Dayr|Beit|Bayt|Ain|Ayn|Hassi|Ksar|Garin|Tudun|Unguwar|Umm?|Buulo|Bulo|Ceel|Tin) \p{Lu}/u
const ENDED = /^\p{Lu}[\p{Ll}’'-]{3,}(?:sk|ske|ivka|ovka|yivka|ivtsi|abad|garh)$/u

/** «située entre X et Y», "ambushed between X and Y": what lies or befalls somebody between two names; those who fight or talk are people. */
function isBetween(units: readonly ReadUnit[], at: number): boolean {
  let from = at - 1
  while (isPart(units[from], 'determiner')) from--
  if (isPart(units[from], 'and') && isPart(units[from - 1], 'name')) from -= 2
  else if (!(isPart(units[at + 1], 'and') && isPart(units[at + 2], 'name'))) return false
  const scene = units[from - 1]
  if (!isPart(units[from], 'between') || isPart(scene, 'act-noun')) return false
  return SCENES.some((part) => isPart(scene, part)) || (isPart(scene, 'act-verb') && isPart(units[from - 2], 'auxiliary'))
}
const SCENES = ['locate', 'settlements', 'facilities', 'areas', 'vehicles', 'civilians', 'troops', 'day'] as const

/** "fled from X to Gao", «de Gao à X»: one end of a way whose other end is a place. */
function isOnTheWay(units: readonly ReadUnit[], at: number): boolean {
  if (isPart(units[at - 1], 'from') && isPart(units[at + 1], 'to')) return isPlace(units[at + 2])
  return isPart(units[at - 1], 'to') && isPart(units[at - 3], 'from') && isPlace(units[at - 2])
}
const isPlace = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'name' && unit.value.sort === 'place'

/** «le pont X», «le marché X», «la colline X», «l’axe X»: a site with its name right behind it. */
function isApposed(units: readonly ReadUnit[], at: number): boolean {
  const noun = units[at - 1]
  if (noun?.value.kind !== 'word' || isPart(noun, 'upper') || isPart(units[at + 1], 'upper')) return false
  return APPOSED.has(nounSense(noun)?.gloss ?? '')
}
const APPOSED: ReadonlySet<string> = new Set(['bridge', 'market', 'hill', 'mountain', 'road', 'river', 'forest', 'valley', 'camp', 'site', 'mine'])

/** "the X neighbourhoods", "the X market", "the X bridge": what quarters and small sites are called after. */
function isQuarter(units: readonly ReadUnit[], at: number): boolean {
  const noun = units[at + 1]
  if (noun === undefined || isPart(noun, 'upper')) return false
  const { gloss = '' } = senseOf(noun, 'thing') ?? {}
  return gloss === 'neighborhood' || (isPart(noun, 'facilities') && SITES.has(gloss)) || LAND.has(gloss)
}
const SITES: ReadonlySet<string> = new Set([
  'market',
  'bridge',
  'dam',
  'border crossing',
  'refinery',
  'power plant',
  'roundabout',
  'gate',
  'airport',
  'mine',
])
const LAND: ReadonlySet<string> = new Set(['valley', 'hill', 'mountain', 'forest', 'river', 'mountains'])

/** "… 12 villages. Among them are X, Y and Z", «Parmi elles, X»: names of what the sentence before has counted. */
function isAmong(units: readonly ReadUnit[], at: number, before: readonly ReadUnit[]): boolean {
  let first = at - 1
  while (units[first]?.word === ',' || isPart(units[first], 'and') || isPart(units[first], 'name')) first--
  if (first > AMONG_WITHIN || !units.slice(0, first + 1).some(({ word }) => AMONG.has(word ?? ''))) return false
  return before.some((unit) => isPart(unit, 'settlements') && /[sx]$/.test(unit.word ?? ''))
}
const AMONG_WITHIN = 4
const AMONG: ReadonlySet<string> = new Set(['among', 'parmi', 'notably', 'notamment'])

/** "… and Kori area. X, Y, Z and W.": names alone between stops, behind a sentence that has told of places. */
function isBareList(units: readonly ReadUnit[], before: readonly ReadUnit[]): boolean {
  if (units.length > LONGEST_LIST || units.filter(({ value }) => value.kind === 'name').length < LEAST_LISTED) return false
  if (!units.every((unit) => unit.value.kind === 'name' || SIGNS.has(unit.word ?? '') || isPart(unit, 'and'))) return false
  return before.some((unit) => isPart(unit, 'settlements')) && before.some(isPlace)
}
const LONGEST_LIST = 30
const LEAST_LISTED = 3
const SIGNS: ReadonlySet<string> = new Set([',', '.', ';', '"', '»', '«'])

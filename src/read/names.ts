import { fold, type Sentence, type Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { classSet, isPart, type NameValue, type ReadUnit } from './units.ts'

/** What the whole document says about names: which words it writes with a capital inside sentences, which countries it speaks of. */
export interface NameContext {
  readonly capitalised: ReadonlySet<string>
  readonly countries: ReadonlyMap<string, number>
}

const PARTICLES = new Set([
  'al',
  'el',
  'ad',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'an',
  'ben',
  'bin',
  'ibn',
  'bint',
  'abu',
  'abou',
  'von',
  'van',
  'der',
  'de',
  'da',
  'dos',
  'del',
  'la',
  'le',
  'ould',
  'ag',
  'um',
  'e',
  'sur',
  'y',
])
const LONGEST = 5

/** Capitalised words that no table has become names; those that the gazetteer has may be places. */
export function toNames(units: readonly ReadUnit[], sentence: Sentence, world: World, context: NameContext): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const group = endOfGroup(units, at)
    if (group > at) {
      made.push(toGroupName(units.slice(at, group), sentence))
      at = group
      continue
    }
    const to = endOfName(units, at, sentence, context)
    if (to === at) {
      made.push(units[at] as ReadUnit)
      at++
      continue
    }
    const parts = units.slice(at, to)
    made.push(...cutName(parts, sentence, world, context))
    at = to
  }
  return made
}

function endOfName(units: readonly ReadUnit[], at: number, sentence: Sentence, context: NameContext): number {
  const first = units[at] as ReadUnit
  const token = sentence.tokens[first.from] as Token
  const article = isArticle(units, at, sentence)
  if (!isPart(first, 'capital') && !article) return at
  if (sentence.titleCase && !context.capitalised.has(fold(token.word))) return at
  if (first.from === 0 && !article && !token.capitals && !context.capitalised.has(token.word)) {
    const next = units[at + 1]
    const nextToken = next === undefined ? undefined : (sentence.tokens[next.from] as Token)
    if (nextToken === undefined || !(nextToken.upper || nextToken.glued)) return token.word.length > 3 ? at + 1 : at
  }
  let to = at + 1
  for (let index = to; index < units.length && index - at < LONGEST; index++) {
    const unit = units[index] as ReadUnit
    const next = sentence.tokens[unit.from] as Token
    if (isPart(unit, 'capital') || (next.upper && next.glued && unit.value.kind !== 'name')) to = index + 1
    else if (isArticle(units, index, sentence) || (isArabic(unit, sentence) && !next.glued)) to = index + (isArabic(unit, sentence) ? 1 : 2)
    else if (PARTICLES.has(unit.word ?? '') && (next.glued || !isPart(unit, 'of')) && index + 1 < units.length && isPart(units[index + 1], 'capital'))
      continue
    else if (isSyllable(unit, next) && isPart(units[index + 1], 'capital')) continue
    else if (next.kind === 'number' && next.glued) to = index + 1
    else break
  }
  return Math.min(to, units.length)
}

/** «al-» before a capital begins a name: «al-Souqaylabiya». */
function isArticle(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
  if (!ARTICLES.has(units[at]?.word ?? '')) return false
  const next = units[at + 1]
  return next !== undefined && isPart(next, 'capital') && (sentence.tokens[next.from] as Token).glued
}
const ARTICLES = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'ed', 'er', 'es', 'et', 'ez', 'ach', 'ech'])

/** «Rouwaisat al-Alam»: a known name with an Arabic article right behind an unknown one ends it. */
const isArabic = (unit: ReadUnit, sentence: Sentence): boolean =>
  unit.value.kind === 'name' && unit.value.sort !== 'country' && ARTICLES.has((sentence.tokens[unit.from] as Token).word) && unit.to > unit.from + 1

/** «Kyauk Ni Maw»: a small word with a capital among capitals is a part of the name. */
const isSyllable = (unit: ReadUnit, token: Token): boolean => token.upper && unit.word !== null && unit.word.length <= 3 && unit.value.kind === 'word'

const GROUPS: ReadonlySet<string> = new Set(['front', 'mouvement', 'alliance', 'ligue', 'brigade', 'brigades', 'katiba', 'bataillon'])

/** «le Front du fleuve», «le Mouvement pour le salut de l’Azawad»: a group that no table has, from its capital to the last noun of its name. */
function endOfGroup(units: readonly ReadUnit[], at: number): number {
  const first = units[at] as ReadUnit
  if (!isPart(first, 'upper') || !GROUPS.has(first.word ?? '')) return at
  let end = at
  let index = at + 1
  for (let parts = 0; parts < 3; parts++) {
    while (isPart(units[index], 'quality') || isPart(units[index], 'compass')) index++
    if (index > at + 1) end = index
    if (!isPart(units[index], 'of') && units[index]?.word !== 'pour') break
    let noun = index + 1
    while (isPart(units[noun], 'determiner')) noun++
    const unit = units[noun]
    if (unit === undefined || unit.word === null || unit.value.kind === 'name' || !/^\p{L}{3,}$/u.test(unit.word)) break
    index = noun + 1
    end = index
  }
  return end
}

function toGroupName(parts: readonly ReadUnit[], sentence: Sentence): ReadUnit {
  const from = (parts[0] as ReadUnit).from
  const { to } = parts.at(-1) as ReadUnit
  const value: NameValue = { kind: 'name', sort: 'actor', id: null, name: toWritten(sentence.tokens.slice(from, to)), country: null, candidate: null }
  return { from, to, classes: classSet(['name', 'actor']), word: null, rule: 'group', value }
}

/** The longest run that the gazetteer knows is one name; what stands before and after it are others. */
function cutName(parts: readonly ReadUnit[], sentence: Sentence, world: World, context: NameContext): ReadUnit[] {
  const key = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => fold(part.word ?? ''))
      .join(' ')
  const cities = findCities(key(0, parts.length), world)
  const first = parts[0] as ReadUnit
  const last = parts.at(-1) as ReadUnit
  const written = sentence.tokens.slice(first.from, last.to)
  const name = toWritten(written)
  const city = cities.length === 0 ? null : pickCity(cities, context)
  const value: NameValue = {
    kind: 'name',
    sort: 'unknown',
    id: null,
    name,
    country: null,
    candidate: city === null ? null : { id: city.id, name: city.name, country: city.country },
  }
  return [{ from: first.from, to: last.to, classes: classSet(['name', 'unknown']), word: null, rule: 'capitals', value }]
}

/** The places of that name; where there are none, those of the name as English writes the same sounds («Gandja», «Soudja»). */
function findCities(key: string, world: World): ReturnType<World['findCities']> {
  const found = world.findCities(key)
  if (found.length > 0) return found
  let heard = key
  for (const [french, english] of SOUNDS) heard = heard.replaceAll(french, english)
  return heard === key ? found : world.findCities(heard)
}
const SOUNDS = [
  ['tch', '\u0001'],
  ['dj', 'j'],
  ['ch', 'sh'],
  ['\u0001', 'ch'],
  ['ou', 'u'],
  ['gue', 'ge'],
  ['gui', 'gi'],
  ['aï', 'ai'],
] as const

const LARGE = 100_000

/** The sense whose country the document speaks of most, else the most peopled; a small place of a country that it never names is none. */
function pickCity<City extends { readonly country: string | null; readonly population: number }>(
  cities: readonly City[],
  context: NameContext,
): City | null {
  let best = cities[0] as City
  let most = -1
  for (const city of cities) {
    const weight = context.countries.get(city.country ?? '') ?? 0
    if (weight > most) {
      best = city
      most = weight
    }
  }
  return most === 0 && best.population < LARGE && context.countries.size > 0 ? null : best
}

/** Tokens with the spaces and hyphens between them made plain. */
const toWritten = (tokens: readonly Token[]): string =>
  tokens.map((token, index) => (index === 0 ? '' : token.glued ? '-' : token.spaced ? ' ' : '') + token.raw).join('')

import { fold, type Sentence, type Token } from '../text/index.ts'
import type { Grammar } from './sentence-reader.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/**
 * Does the name of a capital stand for its government: by what it does («Bamako a rompu», "Kyiv accused"), by what it has ("Moscow's demand"), or by how
 * others deal with it («avec Kinshasa», "backed by Ankara", "contacts between Paris and Moscow")? Where something happened it never stands so.
 */
export function isGovernment(units: readonly ReadUnit[], at: number, sentence: Sentence, grammar: Grammar): boolean {
  const unit = units[at] as ReadUnit
  if (!isCapital(unit, grammar)) return false
  const before = units[at - 1]
  const { wills, passing, addressing } = grammar.placeWords
  if ((isPart(before, 'with') && !isPart(units[at - 2], 'who')) || (isPart(before, 'by') && !passing.has(units[at - 2]?.word ?? ''))) return true
  if (isPart(before, 'according') || addressing.has(before?.word ?? '')) return true
  if (isListed(units, at, sentence, grammar)) return true
  if (isPart(before, 'at') || isPart(before, 'settlements') || isPart(before, 'compass') || isPart(before, 'areas')) return false
  if (units[at + 1]?.rule === 'compound') return true
  const owned = isPart(before, 'of') || isPart(before, 'from')
  if (owned)
    return (
      wills.has(units[isPart(units[at - 2], 'quality') || wills.has(units[at - 3]?.word ?? '') ? at - 3 : at - 2]?.word ?? '') ||
      (isPart(before, 'from') && isPart(units[at - 2], 'statements'))
    )
  if (units[at + 1]?.word === "'s")
    return wills.has(units[at + 2]?.word ?? '') || isPart(units[at + 2], 'bodies') || isPart(units[at + 2], 'act-noun')
  return isBetweenCapitals(units, at, sentence, grammar) || isPart(before, 'accuse') || isPart(before, 'judge') || acts(units, at, sentence, grammar)
}

/** «aucun commentaire de Moscou ou de Téhéran», «Berlin et Paris doivent pousser»: as the other capital of a pair. */
function isListed(units: readonly ReadUnit[], at: number, sentence: Sentence, grammar: Grammar): boolean {
  const again = isPart(units[at - 1], 'of') ? at - 1 : at
  const joint = units[again - 1]
  const first = isPart(joint, 'and') || OR.has(joint?.word ?? '') ? units[again - 2] : undefined
  if (first !== undefined && isCapital(first, grammar)) return isGovernment(units, again - 2, sentence, grammar)
  const second = isPart(units[at + 1], 'and') ? units[at + 2] : undefined
  return second !== undefined && isCapital(second, grammar) && acts(units, at + 2, sentence, grammar)
}

/** «Moscou s’efforce de …» */
const REFLEXIVE: ReadonlySet<string> = new Set(['se', "s'"])
const OR: ReadonlySet<string> = new Set(['or', 'ou', 'nor', 'ni'])

function isCapital({ value }: ReadUnit, { world }: Grammar): boolean {
  if (value.kind === 'name' && value.sort === 'unknown') {
    const [largest] = world.gazetteer.find(fold(value.name.toLowerCase()))
    return largest !== undefined && largest.seat === 'country' && world.capitals.has(`${largest.country} ${largest.name}`)
  }
  const place = value.kind === 'name' && value.sort === 'place' && value.id !== null ? world.places.get(value.id) : undefined
  return place !== undefined && (world.capitals.has(`${place.country} ${place.name}`) || place.kind === 'seat')
}

/** «entre Paris et Moscou»: with the capital of another state, and between them no road or border. */
function isBetweenCapitals(units: readonly ReadUnit[], at: number, { tokens }: Sentence, grammar: Grammar): boolean {
  const other = isPart(units[at + 1], 'and') ? at + 2 : isPart(units[at - 1], 'and') ? at - 2 : -1
  const first = Math.min(at, other)
  const partner = units[other]
  if (partner === undefined || !isCapital(partner, grammar) || countryOf(partner) === countryOf(units[at] as ReadUnit)) return false
  const { between } = grammar.placeWords
  const word = tokens[(units[first] as ReadUnit).from - 1]?.word ?? ''
  return between.has(word) && !isPart(units[first - 2], 'facilities') && !isPart(units[first - 2], 'areas') && !isPart(units[first - 2], 'vehicles')
}

const countryOf = ({ value }: ReadUnit): string | null => (value.kind === 'name' ? value.country : null)

/** Is it the subject of a verb in the active that a town cannot do? */
function acts(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence, { placeWords, language }: Grammar): boolean {
  let next = at + 1
  while (isPart(units[next], 'adverb') || isPart(units[next], 'not') || isPart(units[next], 'also') || REFLEXIVE.has(units[next]?.word ?? '')) next++
  const first = units[next]
  if (first === undefined || placeWords.happenings.has(first.word ?? '')) return false
  if (isPart(first, 'auxiliary')) return isActive(units, next)
  const token = tokens[first.from] as Token
  if (first.value.kind === 'word') {
    const verb = senseOf(first, 'carrier') ?? senseOf(first, 'act-verb')
    return (
      verb !== null &&
      FINITE.has(verb.tense ?? '') &&
      !isPart(units[next + 1], 'by') &&
      senseOf(first, 'thing') === null &&
      !isPart(first, 'act-noun')
    )
  }
  // «Ankara soutient l’opposition»: a verb that no table has, before its object.
  if (language.headFirst)
    return (
      first.value.kind === 'token' &&
      token.kind === 'word' &&
      !token.upper &&
      /[^s](?:t|e|a)$/.test(token.word) &&
      (isPart(units[isPart(units[next + 1], 'not') ? next + 2 : next + 1], 'determiner') || REFLEXIVE.has(units[next - 1]?.word ?? ''))
    )
  // A verb that no table has: English ones end so right behind their subject, and have an object.
  return !titleCase && token.kind === 'word' && !token.upper && /(?:ed|[^s]s)$/.test(token.word) && !isPart(units[next + 1], 'by')
}

/** "has rejected", «a démenti», "was already breaking", "will not": but no passive, and no state. */
function isActive(units: readonly ReadUnit[], at: number): boolean {
  const helper = senseOf(units[at], 'auxiliary')?.name
  let next = at + 1
  while (isPart(units[next], 'adverb') || isPart(units[next], 'not') || isPart(units[next], 'also')) next++
  const verb = units[next]
  if (verb === undefined || isPart(verb, 'by')) return false
  if (helper === 'be') return senses(verb).some(({ tense }) => tense === 'gerund')
  return senseOf(verb, 'auxiliary', 'be') === null && (helper !== 'have' || senses(verb).some(({ tense }) => tense === 'participle'))
}

const senses = ({ value }: ReadUnit) => (value.kind === 'word' ? value.senses.filter(({ sort }) => sort === 'act-verb' || sort === 'carrier') : [])
const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'future', 'conditional'])

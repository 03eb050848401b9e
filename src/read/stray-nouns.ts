import type { Sentence } from '../text/index.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** "military defeats", "this criminal act", "dozens of cattle heads", "displaced 900 households": does the phrase tell of nobody, since its noun is no noun here? */
export function isStray(unit: ReadUnit, units: readonly ReadUnit[], { tokens }: Sentence): boolean {
  if (unit.value.kind !== 'phrase') return false
  const { value, from, to } = unit
  const at = units.findIndex((other) => other.from === from)
  return (
    isAdjective(
      value,
      units,
      units.findIndex((other) => other.to === to && other.from <= from),
      to,
      tokens,
    ) ||
    isVerb(from, tokens) ||
    isInfinitive(value, from, to, tokens) ||
    (value.gloss === 'leader' && tokens.slice(from, to).some(({ word }) => CATTLE.has(word))) ||
    (RESPONSIBLE.has(tokens[from]?.word ?? '') && units[at - 1]?.value.kind === 'phrase') ||
    (ENTITY.test(value.head.word ?? '') && value.countries.length === 0) ||
    (NEIGHBOUR.test(value.head.word ?? '') && value.head.from > from + 1) ||
    isCommonState(value, tokens)
  )
}

/** An adjective that the lexicon has as a noun too, right before a noun that it does not have. */
function isAdjective({ head, pointing, thing }: Phrase, units: readonly ReadUnit[], at: number, to: number, tokens: Sentence['tokens']): boolean {
  const last = tokens[to - 1]?.word ?? ''
  const national = thing === 'country' && pointing === 'the' && head.to === to && head.value.kind !== 'name'
  if (!national && !(ADJECTIVES.has(last) && pointing !== 'the' && head.to === to)) return false
  const next = tokens[to]
  if (next === undefined || at < 0) return false
  // "both military and civilian targets"
  if (!national && next.word === 'and') return BESIDE.has(tokens[to + 1]?.word ?? '')
  const behind = units[at + 1]
  const plain = behind !== undefined && (behind.value.kind === 'token' || isPart(behind, 'unknown'))
  return plain && /^\p{Ll}{3,}$/u.test(next.raw) && !/(?:ed|ly)$/.test(next.word)
}
const ADJECTIVES: ReadonlySet<string> = new Set(['military', 'criminal', 'militant', 'paramilitary', 'insurgent', 'jihadist', 'separatist'])
const BESIDE: ReadonlySet<string> = new Set(['civilian', 'civil', 'political', 'economic', 'diplomatic', 'humanitarian', 'commercial'])

/** "The attack displaced around 900 families": what was done to those whom the lexicon has as displaced people. */
function isVerb(from: number, tokens: Sentence['tokens']): boolean {
  let at = from
  while (tokens[at]?.word !== 'displaced' && at < from + 3) at++
  const next = tokens[at + 1]
  return tokens[at]?.word === 'displaced' && (next?.kind === 'number' || HEDGES.has(next?.word ?? ''))
}
/** "to recruit young men", "police suspect the group": a verb that the lexicon has as people too. */
function isInfinitive({ pointing, amount }: Phrase, from: number, to: number, tokens: Sentence['tokens']): boolean {
  if (pointing !== null || amount !== null || !PEOPLE_OR_VERBS.has(tokens[from]?.word ?? '')) return false
  const next = tokens[to]?.word ?? ''
  return tokens[from - 1]?.word === 'to' ? to > from + 1 || tokens[to]?.kind === 'word' : to === from + 1 && GOVERNED.has(next)
}
const PEOPLE_OR_VERBS: ReadonlySet<string> = new Set(['recruit', 'suspect', 'guard', 'rebel', 'escort', 'ally', 'rival', 'spy'])
const GOVERNED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'his', 'her', 'their', 'its'])
const HEDGES: ReadonlySet<string> = new Set('around about over more nearly some almost thousands hundreds dozens tens at approximately'.split(' '))
const CATTLE: ReadonlySet<string> = new Set(['cattle', 'livestock', 'bétail'])
const RESPONSIBLE: ReadonlySet<string> = new Set(['responsable', 'responsables'])
const ENTITY = /^entit(?:é|y|ies)/
const NEIGHBOUR = /^voisine?s?$/

/** "an Islamic state": a form of state, and no name. */
const isCommonState = ({ head, amount }: Phrase, tokens: Sentence['tokens']): boolean =>
  amount?.article === true && head.value.kind === 'name' && head.value.id !== null && head.to > head.from + 1 && tokens[head.to - 1]?.upper === false

/** "International Humanitarian Law", "the Nobel Peace Prize", «l’Accord de Kori»: what nobody is called. */
export const isThingName = (name: string): boolean => THINGS.test(name)
const THINGS =
  /(?:^| )(?:Law|Prize|Act|Convention|Conventions|Treaty|Agreement|Accords?|Award|Conference|Summit|Emergency|Highway|Protocol|Charter|Resolution|Constitution|Peace|Paix|Prix|Loi|Traité|Code|Km|KM|C[oô]té|Bilan|Spring)$|^(?:Control|Station|Arab-Spring|Original|Original Version|Printemps arabe)$|^(?:Operation|Opération|Prix|Loi|Accords?|Traité|Journée|Code) /u

/** "the offensive, Kori-e-Dan", "Operation Kori", «l’opération Kori»: the name of what an army does. */
export function isOperation(from: number, { tokens }: Pick<Sentence, 'tokens'>): boolean {
  let index = from - 1
  while (tokens[index]?.kind === 'sign' || CALLED.has(tokens[index]?.word ?? '')) index--
  return OPERATIONS.has(tokens[index]?.word ?? '')
}
const OPERATIONS: ReadonlySet<string> = new Set(['operation', 'opération', 'offensive', 'campaign', 'campagne', 'drive'])
const CALLED: ReadonlySet<string> = new Set('codenamed dubbed called named baptisée dénommée nommée dite'.split(' '))

/** "BUY NOW AND SAVE": does the name stand among words that all have capitals only, where these tell no name? Letters in a list are short for somebody. */
export function isShouted({ from, to }: ReadUnit, { tokens }: Pick<Sentence, 'tokens'>): boolean {
  if (!tokens.slice(from, to).every(({ capitals }) => capitals)) return false
  const isLoud = (at: number): boolean => tokens[at]?.kind === 'word' && (tokens[at]?.capitals === true || tokens[at]?.raw === 'A')
  let [first, last] = [from, to]
  while (first > 0 && isLoud(first - 1)) first--
  while (last < tokens.length && isLoud(last)) last++
  return last - first >= SHOUTED
}
/** Words in capitals that make a line of them. */
const SHOUTED = 3

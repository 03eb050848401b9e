import type { Mention } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { HURTFUL } from './frame.ts'
import { ASSAILANTS } from './frame-fill.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Speech } from './spoken.ts'
import { has, isPart, type ReadUnit } from './units.ts'

/** How many sentences behind an event its confirmation may stand. */
const WITHIN = 2

/** "The mayor confirmed the report", «Selon un témoin, les assaillants étaient venus à moto»: who tells of an event without telling it anew. */
export function addCorroborators(drafts: readonly Draft[], reading: SentenceReading): void {
  const last = drafts.findLast(({ title }) => !title)
  if (
    reading.title ||
    last === undefined ||
    !(HURTFUL.has(last.type) || last.type === 'abduction' || last.type === 'toll') ||
    last.status !== 'occurred'
  )
    return
  if (reading.index - last.latest > WITHIN || last.latest === reading.index) return
  const speeches = reading.speeches.filter((speech) => speech.at >= 0 && speech.claimants.length > 0 && corroborates(speech, reading))
  if (speeches.length === 0) return
  addTellers(last, speeches)
  last.latest = reading.index
  last.evidence.push([reading.sentence.start, reading.sentence.end])
}

/** Those who speak are claimants of the event, each once. */
export function addTellers(draft: Draft, speeches: readonly Pick<Speech, 'claimants' | 'relays'>[]): void {
  for (const list of ['claimants', 'relays'] as const) for (const mention of speeches.flatMap((speech) => speech[list])) addOnce(draft[list], mention)
}

const addOnce = (mentions: Mention[], mention: Mention): void => {
  if (!mentions.some(({ name }) => name === mention.name)) mentions.push(mention)
}

function corroborates({ at, manner }: Speech, { units, sentence }: SentenceReading): boolean {
  if (manner !== 'say') return false
  const verb = units[at] as ReadUnit
  if (verb.value.kind === 'verb' && CONFIRMS.test(sentence.tokens[verb.to - 1]?.word ?? '')) {
    if (verb.value.voice === 'passive') return isAccount(units[at - 1])
    if (isPart(units[at + 1], 'that') && units.slice(at).some((unit) => has(unit, 'dead', 'injured', 'casualties'))) return true
    return isAccount(units[at + 1]) || isPart(units[at + 1], 'pronoun') || (isPart(units[at - 1], 'determiner') && !isPart(units[at + 1], 'that'))
  }
  if (units.some((unit, index) => (isPart(unit, 'same') && FIGURES.has(units[index + 1]?.word ?? '')) || isSameToll(unit))) return true
  const comma = units.findIndex(({ word }, index) => index > at && word === ',')
  // "told Kori Radio that the attackers fled"
  const that = isPart(units[at + 2], 'that') ? at + 2 : at + 1
  return isOfThem(units, that) || isOfThem(units, 0) || (comma > 0 && isOfThem(units, comma))
}
const CONFIRMS = /^(?:confirm|corrobor)/
const FIGURES: ReadonlySet<string> = new Set(['figure', 'figures', 'toll', 'number', 'numbers', 'account', 'chiffre', 'chiffres', 'version'])

const isSameToll = (unit: ReadUnit): boolean => unit.value.kind === 'phrase' && unit.value.pointing === 'same' && isPart(unit, 'toll')

/** "the attack", «ce bilan», «cette information», "his account": what was told before. */
function isAccount(unit: ReadUnit | undefined): boolean {
  if (unit?.value.kind !== 'phrase') return false
  if (ACCOUNTS.has(unit.value.head.word ?? '')) return true
  return (unit.value.pointing !== null || unit.value.owned) && has(unit, 'deed', 'toll', 'sources', 'statement')
}
const ACCOUNTS: ReadonlySet<string> = new Set([
  'account',
  'information',
  'news',
  'claim',
  'claims',
  'version',
  'récit',
  'témoignage',
  'nouvelle',
  'faits',
])

/** "the attackers arrived on foot", «les victimes sont des commerçants»: a clause, of what was, about those of whom was told. */
function isOfThem(units: readonly ReadUnit[], from: number): boolean {
  const at = isPart(units[from], 'that') || units[from]?.word === ',' ? from + 1 : from
  const [who, verb] = [units[at], units[at + 1]]
  if (who?.value.kind !== 'phrase' || who.value.pointing === null || verb === undefined) return false
  // "the attackers came on foot": a word of no class behind its subject is a verb that tells of no deed.
  const plain = verb.value.kind === 'token' && verb.classes.size === 0 && WORD.test(verb.word ?? '')
  if (!plain && (verb.value.kind !== 'verb' || verb.value.form !== 'finite' || verb.value.time === 'future' || verb.value.mood !== 'indicative'))
    return false
  return ASSAILANTS.has(who.value.gloss) || has(who, 'casualties', 'dead', 'injured')
}
const WORD = /^\p{Ll}{3,}$/u

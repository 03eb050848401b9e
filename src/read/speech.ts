import type { SpeechRule } from '../lang/index.ts'
import { findMatches, type RuleSet } from '../match/index.ts'
import { findSubject, isFinite } from './clauses.ts'
import { isPart, type Phrase, type ReadUnit, type VerbGroup } from './units.ts'

/** A stretch of a sentence's units that somebody says, and through whom. */
export interface Speech {
  readonly from: number
  readonly to: number
  /** Where the words of saying stand. */
  readonly at: number
  readonly speakers: readonly ReadUnit[]
  /** The speaker is left to a pronoun, or to the quotation that goes on. */
  readonly pronoun: boolean
  readonly relays: readonly ReadUnit[]
  readonly manner: 'say' | 'claim' | 'deny' | 'accuse'
  readonly rule: string
}

const MANNERS = { say: 'say', claimDeed: 'claim', deny: 'deny', accuse: 'accuse' } as const

/** Who says what in a sentence: verbs of saying with their subjects, and the language's patterns («selon …»). */
export function findSpeech(units: readonly ReadUnit[], rules: RuleSet<SpeechRule>): Speech[] {
  const found: Speech[] = []
  for (const [at, unit] of units.entries()) {
    if (unit.value.kind !== 'verb') continue
    const manner = unit.value.carrier === null ? undefined : MANNERS[unit.value.carrier as keyof typeof MANNERS]
    if (manner === undefined) continue
    const speech = fromVerb(units, at, unit.value, manner)
    if (speech !== null) found.push(speech)
  }
  for (const match of findMatches(rules, units)) {
    const slot = (name: string): ReadUnit[] => match.captures.filter((capture) => capture.slot === name).map((capture) => units[capture.from] as ReadUnit)
    const speakers = slot('speaker')
    const media = slot('medium')
    if (speakers.length === 0 && media.length === 0) continue
    if (speakers.some((speaker) => !isSpeaker(speaker))) continue
    const governs = match.rule.governs
    found.push({
      from: governs === 'after' ? match.to : 0,
      to: governs === 'before' ? match.from : units.length,
      at: match.from,
      speakers: speakers.length > 0 ? speakers.flatMap(members) : media,
      pronoun: false,
      relays: speakers.length > 0 ? media : [],
      manner: 'say',
      rule: match.rule.name,
    })
  }
  return withRelays(units, found)
}

const members = (unit: ReadUnit): readonly ReadUnit[] => (unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit])

const isSpeaker = (unit: ReadUnit): boolean => isPart(unit, 'speaker') || isPart(unit, 'party') || isPart(unit, 'people') || isPart(unit, 'statement')

function fromVerb(units: readonly ReadUnit[], at: number, verb: VerbGroup, manner: Speech['manner']): Speech | null {
  if (verb.form === 'infinitive' || verb.negated) return null
  if (verb.voice === 'passive') return null
  const before = findSubject(units, at)
  const after = inverted(units, at)
  const rule = `speech/${manner}`
  // «…», a déclaré X: the subject stands behind, and what is said before.
  const opened = units.slice(0, at).some((unit) => isFinite(unit) || isPart(unit, 'deed'))
  const closedBefore = isCloser(units[at - 1]) || (before?.sort === 'phrase' && isCloser(units[before.at - 1]) && opened)
  if (after !== null && (before === null || isCloser(units[at - 1]))) {
    return { from: 0, to: units.length, at, speakers: members(after), pronoun: false, relays: [], manner, rule }
  }
  if (before === null) return verb.form === 'gerund' || units[at - 1] === undefined ? null : { from: at, to: units.length, at, speakers: [], pronoun: true, relays: [], manner, rule }
  // «un communiqué de X a indiqué», "a statement issued by X said": who made it speaks.
  const statement = before.sort === 'phrase' && isPart(before.unit, 'statement') ? makerOf(units, before.unit, before.at, at) : null
  if (statement !== null) return { from: at, to: units.length, at, speakers: statement, pronoun: statement.length === 0, relays: [], manner, rule }
  const speakers = before.sort === 'phrase' && isSpeaker(before.unit) ? members(before.unit) : []
  if (before.sort === 'phrase' && speakers.length === 0) return null
  const trailing = closedBefore && !units.slice(at + 1).some((unit) => isFinite(unit) || isPart(unit, 'that'))
  return { from: trailing ? 0 : at, to: units.length, at, speakers, pronoun: before.sort === 'pronoun', relays: [], manner, rule }
}

function makerOf(units: readonly ReadUnit[], statement: ReadUnit, from: number, to: number): readonly ReadUnit[] {
  const of = (statement.value as Phrase).of.filter(isSpeaker)
  if (of.length > 0) return of
  return units.slice(from + 1, to).filter((unit, index) => unit.value.kind === 'phrase' && isPart(units[from + index], 'by') && isSpeaker(unit))
}

const isCloser = (unit: ReadUnit | undefined): boolean => unit?.word === ',' || unit?.word === '»' || unit?.word === '"' || unit?.word === '—'

/** The phrase right behind the verb, where that can be its subject. */
function inverted(units: readonly ReadUnit[], at: number): ReadUnit | null {
  let index = at + 1
  while (isPart(units[index], 'adverb') || units[index]?.value.kind === 'day' || (isPart(units[index], 'pronoun') && index === at + 1)) index++
  const unit = units[index]
  if (unit === undefined || unit.value.kind !== 'phrase' || !isSpeaker(unit) || isPart(unit, 'statement')) return null
  const phrase = unit.value as Phrase
  if (phrase.names.some(({ name, place }) => name.sort === 'outlet' && place !== 'of') && !isCloser(units[at - 1])) return null
  const next = units.slice(index + 1).find((later) => !isPart(later, 'adverb'))
  return next !== undefined && isFinite(next) ? null : unit
}

/** «… à l’AFP», "told Reuters", «repris par l’agence X»: media behind the words of saying are relays. */
function withRelays(units: readonly ReadUnit[], found: readonly Speech[]): Speech[] {
  return found.map((speech) => {
    const relays = [...speech.relays]
    for (let index = speech.at + 1; index < units.length && index < speech.at + 14; index++) {
      const unit = units[index] as ReadUnit
      if (isPart(unit, 'that') || (isFinite(unit) && index > speech.at)) break
      if (unit.value.kind !== 'phrase' || speech.speakers.includes(unit)) continue
      const outlet = unit.value.names.some(({ name, place }) => name.sort === 'outlet' && place !== 'of') || (unit.value.thing === 'media' && unit.value.names.length > 0)
      const before = units[index - 1]
      if (outlet && before !== undefined && (isPart(before, 'to') || isPart(before, 'at') || isPart(before, 'by') || index === speech.at + 1)) relays.push(unit)
    }
    return relays.length === speech.relays.length ? speech : { ...speech, relays }
  })
}

/** The innermost speech over the unit at `at`. */
export function speechOver(speeches: readonly Speech[], at: number): Speech | null {
  let best: Speech | null = null
  for (const speech of speeches) {
    if (at < speech.from || at >= speech.to) continue
    if (best === null || speech.from > best.from || (speech.from === best.from && speech.at > best.at && speech.at < at)) best = speech
  }
  return best
}

import type { SpeechRule } from '../lang/index.ts'
import { findMatches, type RuleSet } from '../match/index.ts'
import type { Sentence } from '../text/index.ts'
import { findSubject, isFinite, isPreposition, prepositionOf } from './clauses.ts'
import { isMedium, isSpeaker } from './speakers.ts'
import { isPart, type Phrase, type ReadUnit, type VerbGroup } from './units.ts'

/** Words of saying in one sentence: over which of its units they reach, and who speaks as the sentence itself tells it. */
export interface Utterance {
  readonly from: number
  readonly to: number
  /** Where the words of saying stand. */
  readonly at: number
  readonly speakers: readonly ReadUnit[]
  /** The speaker is left to a pronoun, to a statement without its maker, or to what came before. */
  readonly open: boolean
  readonly relays: readonly ReadUnit[]
  readonly manner: 'say' | 'claim' | 'deny' | 'accuse'
  readonly rule: string
}

const MANNERS = { say: 'say', claimDeed: 'claim', deny: 'deny', accuse: 'accuse' } as const

/** Who says what in a sentence: verbs of saying with their subjects, and the language's patterns («selon …»), in order of the text. */
export function findUtterances(units: readonly ReadUnit[], sentence: Sentence, rules: RuleSet<SpeechRule>): Utterance[] {
  const found: Utterance[] = []
  for (const [at, { value }] of units.entries()) {
    if (value.kind !== 'verb') continue
    const manner =
      value.act === 'threaten' || value.act === 'vow' ? 'say' : value.carrier === null ? undefined : MANNERS[value.carrier as keyof typeof MANNERS]
    if (manner === undefined) continue
    const utterance = fromVerb(units, at, value, manner, sentence, found.at(-1) ?? null)
    if (utterance !== null) found.push(withMedia(units, utterance))
  }
  const covered = new Set<number>()
  for (const match of findMatches(rules, units)) {
    const slot = (name: string): ReadUnit[] =>
      match.captures.filter((capture) => capture.slot === name).map((capture) => units[capture.from] as ReadUnit)
    const pronoun = slot('pronoun').length > 0
    const media = slot('medium')
    if (media.some((medium) => !isMedium(medium))) continue
    const heads = slot('speaker')
    if (heads.some((speaker) => !isSpeaker(speaker)) || (heads.length === 0 && media.length === 0 && !pronoun)) continue
    for (let at = match.from; at < match.to; at++) covered.add(at)
    const { speakers, relays, open } = fromPhrases(units, match.to, heads)
    const governs = match.rule.governs
    found.push(
      withMedia(units, {
        from: governs === 'after' ? match.to : 0,
        to: governs === 'before' ? match.from : units.length,
        at: match.from,
        speakers,
        open: open || pronoun,
        relays: [...relays, ...media],
        manner: 'say',
        rule: match.rule.name,
      }),
    )
  }
  // Verbs of saying that a pattern covers are the pattern's.
  return withoutDoubles(found.filter(({ at, rule }) => !rule.startsWith('speech/') || !covered.has(at))).sort((a, b) => a.at - b.at)
}

/** Two patterns over the same words: the one that tells more stays. */
function withoutDoubles(found: readonly Utterance[]): Utterance[] {
  const weight = ({ speakers, relays }: Utterance): number => 2 * speakers.length + relays.length
  return found.filter(
    (one, index) =>
      !found.some(
        (other, place) => place !== index && other.at === one.at && (weight(other) > weight(one) || (weight(other) === weight(one) && place < index)),
      ),
  )
}

const members = (unit: ReadUnit): readonly ReadUnit[] => (unit.value.kind === 'phrase' && unit.value.members.length > 0 ? unit.value.members : [unit])

/** The speakers that phrases name: a statement's maker, a list's members, «Reuters du Pentagone» as source and medium. */
function fromPhrases(
  units: readonly ReadUnit[],
  to: number,
  phrases: readonly ReadUnit[],
): { speakers: readonly ReadUnit[]; relays: readonly ReadUnit[]; open: boolean } {
  const speakers: ReadUnit[] = []
  const relays: ReadUnit[] = []
  let open = false
  for (const phrase of phrases) {
    const listed = members(phrase)
    // «Selon la Russie, Moscou et Kiev ont convenu»: only the first belongs to «selon».
    const first = listed[0] as ReadUnit
    const cut = listed.length > 1 && isFinite(units[to]) && (listed[1] as ReadUnit).from > first.to
    for (const unit of cut ? [first] : listed) {
      const value = unit.value as Phrase
      if (isPart(unit, 'statement')) {
        const makers = makersOf(units, unit, units.indexOf(phrase), units.length)
        speakers.push(...makers)
        open ||= makers.length === 0
      } else if (isMedium(unit) && value.thing !== 'media' && value.of.length > 0 && value.of.every(isSpeaker)) {
        speakers.push(...value.of)
        relays.push(unit)
      } else speakers.push(named(units, unit))
    }
  }
  return { speakers, relays, open }
}

/** «le gouverneur de X, Paul Martin,»: the name behind the office. */
function named(units: readonly ReadUnit[], unit: ReadUnit): ReadUnit {
  const at = units.findIndex((other) => other.from <= unit.from && unit.to <= other.to)
  const next = units[at + 2]
  if (units[at + 1]?.word !== ',' || next?.value.kind !== 'phrase' || (unit.value as Phrase).thing !== 'roles') return unit
  const { value } = next
  const person =
    value.thing === 'name' && value.head.value.kind === 'name' && (value.head.value.sort === 'unknown' || value.head.value.sort === 'actor')
  return (person && !isFinite(units[at + 3])) || (person && units[at - 1] !== undefined && isPart(units[at - 1], 'according')) ? next : unit
}

function fromVerb(
  units: readonly ReadUnit[],
  at: number,
  verb: VerbGroup,
  manner: Utterance['manner'],
  sentence: Sentence,
  last: Utterance | null,
): Utterance | null {
  // "Kyiv's claims" is no verb.
  if (verb.form === 'infinitive' || verb.negated || units[at - 1]?.word === "'s") return null
  const rule = `speech/${manner}`
  const all = { from: 0, to: endOfContent(units, at, verb), at, relays: [], manner, rule }
  if (verb.voice === 'passive') {
    // «a confirmé … et précisé que»
    if (verb.form === 'participle' && last !== null && isPart(units[at - 1], 'and') && !isPart(units[at + 1], 'by'))
      return { ...all, from: at, speakers: last.speakers, open: last.open }
    const agent = agentOf(units, at)
    if (agent === null || manner === 'accuse' || isPart(units[at - 1], 'statement')) return null
    return isMedium(agent) ? { ...all, speakers: [], open: false, relays: [agent] } : { ...all, ...fromPhrases(units, units.length, [agent]) }
  }
  const group = units[at] as ReadUnit
  const threat = verb.act !== null
  const quoted = units.slice(0, at).some(({ word }) => word === '«' || word === '»' || word === '"')
  const opened = quoted || sentence.quoted || units.slice(0, at).some((unit) => isFinite(unit) || isPart(unit, 'deed'))
  const content = hasContent(units, at)
  // «…, a-t-il ajouté»: the pronoun is inside the verb.
  const turned = sentence.tokens.slice(group.from + 1, group.to).some(({ glued }) => glued)
  if (turned && !threat) return { ...all, from: content && !opened ? at : 0, speakers: [], open: true }
  const before = findSubject(units, at)
  if (manner !== 'accuse' && (before === null || (isCloser(units[at - 1]) && (opened || (before.sort === 'phrase' && !isSpeaker(before.unit)))))) {
    const after = inverted(units, at)
    if (after !== null) return { ...all, ...fromPhrases(units, units.length, [after]) }
  }
  if (verb.form === 'gerund' || verb.form === 'participle') {
    if (last !== null && last.at < at) return { ...all, from: at, speakers: last.speakers, open: last.open }
    if (before?.sort !== 'phrase' || !isSpeaker(before.unit))
      return before?.sort === 'pronoun' ? { ...all, from: at, speakers: [], open: true } : null
    return { ...all, from: at, ...subjectOf(units, before.unit, before.at, at) }
  }
  if (before === null)
    return threat || at === 0 || !(opened && isCloser(units[at - 1])) ? null : { ...all, from: content ? at : 0, speakers: [], open: true }
  if (before.sort === 'pronoun') return threat ? null : { ...all, from: content ? at : 0, speakers: [], open: true }
  if (!isSpeaker(before.unit)) return null
  return { ...all, from: content || !opened ? at : 0, ...subjectOf(units, before.unit, before.at, at) }
}

function subjectOf(units: readonly ReadUnit[], unit: ReadUnit, from: number, to: number): { speakers: readonly ReadUnit[]; open: boolean } {
  if (isPart(unit, 'statement')) {
    const makers = makersOf(units, unit, from, to)
    return { speakers: makers, open: makers.length === 0 }
  }
  const office = [...coSubjects(units, from), ...members(unit)]
  if (office.length > 1 || (unit.value as Phrase).thing !== 'roles' || units[from + 1]?.word !== ',') return { speakers: office, open: false }
  const name = units[from + 2]
  const person = name?.value.kind === 'phrase' && name.value.thing === 'name' && isPart(name, 'speaker') && units[from + 3]?.word === ','
  return { speakers: person ? [name as ReadUnit] : office, open: false }
}

/** "…, the army and local sources said": speakers joined to the subject by «et» where no list was made of them. */
function coSubjects(units: readonly ReadUnit[], from: number): readonly ReadUnit[] {
  const found: ReadUnit[] = []
  let sure: readonly ReadUnit[] = []
  let at = from
  while (
    (isPart(units[at - 1], 'and') || (units[at - 1]?.word === ',' && found.length > 0)) &&
    units[at - 2]?.value.kind === 'phrase' &&
    isSpeaker(units[at - 2]) &&
    prepositionOf(units, at - 2) === null
  ) {
    found.unshift(...members(units[at - 2] as ReadUnit))
    at -= 2
    const before = units[at - 1]
    if (before === undefined || isCloser(before) || isPart(before, 'that')) sure = [...found]
  }
  return sure
}

/** «un communiqué de l’armée», "a statement issued by the army": who made it. */
function makersOf(units: readonly ReadUnit[], statement: ReadUnit, from: number, to: number): readonly ReadUnit[] {
  const value = statement.value as Phrase
  const of = value.of.filter((unit) => isSpeaker(unit) && !isPart(unit, 'statement'))
  if (of.length > 0) return of
  const agent = units
    .slice(Math.max(0, from), Math.min(to, from + 5))
    .findIndex((unit) => isPart(unit, 'by') || (isPart(unit, 'from') && !isPart(unit, 'of')))
  const maker = agent < 0 ? undefined : units[Math.max(0, from) + agent + 1]
  if (maker !== undefined && isSpeaker(maker)) return members(maker)
  // "an army statement", "the ministry's statement"
  const owner = value.names.find(({ name, place }) => place === 'beside' && (name.sort === 'actor' || name.sort === 'outlet'))
  return owner === undefined
    ? []
    : [{ ...statement, value: { ...value, thing: 'name', gloss: owner.name.name, of: [], names: [{ ...owner, place: 'head' }] } }]
}

/** Who stands behind «par». */
function agentOf(units: readonly ReadUnit[], at: number): ReadUnit | null {
  let index = at + 1
  while (isPart(units[index], 'adverb') || units[index]?.value.kind === 'day' || isPart(units[index], 'also')) index++
  const agent = isPart(units[index], 'by') ? units[index + 1] : undefined
  return agent !== undefined && agent.value.kind === 'phrase' && isSpeaker(agent) ? agent : null
}

const isCloser = (unit: ReadUnit | undefined): boolean => unit?.word === ',' || unit?.word === '»' || unit?.word === '"' || unit?.word === '—'

/** Passes over adverbs, days and adjuncts («dans un communiqué», «sur X», «à l’AFP») from `at` on. */
function pastAdjuncts(units: readonly ReadUnit[], at: number): number {
  let index = at
  for (; index < units.length; ) {
    const unit = units[index] as ReadUnit
    if (
      unit.value.kind === 'day' ||
      isPart(unit, 'day-like') ||
      isPart(unit, 'adverb') ||
      isPart(unit, 'also') ||
      isPart(unit, 'negligible') ||
      isPart(unit, 'pronoun')
    )
      index++
    else if (
      isPreposition(unit) &&
      !isPart(unit, 'by') &&
      (units[index + 1]?.value.kind === 'phrase' || isPart(units[index + 1], 'channels') || units[index + 1]?.value.kind === 'day')
    )
      index += 2
    else if (unit.word === ',' && (units[index + 1]?.value.kind === 'day' || isPart(units[index + 1], 'adverb') || isPreposition(units[index + 1])))
      index++
    else if (unit.word === ',' && index > at) index++
    else break
  }
  return index
}

/** What is said in an infinitive ends with its clause («affirme avoir pris A, et a bombardé B»), a threat before the clause that explains it. */
function endOfContent(units: readonly ReadUnit[], at: number, verb: VerbGroup): number {
  const next = units.findIndex((unit, index) => index > at && unit.value.kind === 'verb')
  const infinitive = next >= 0 && (units[next] as ReadUnit).value.kind === 'verb' && isPart(units[next], 'infinitive')
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    const before = units[index - 1]
    if (infinitive && index > next && before?.word === ',' && (isPart(unit, 'and') || isPart(unit, 'but'))) return index
    if (verb.act !== null && (isPart(unit, 'who') || isPart(unit, 'when') || (isPart(unit, 'that') && index > at + 1 && before?.value.kind === 'phrase'))) return index
  }
  return units.length
}

/** Does what is said follow the verb, rather than stand before it? */
function hasContent(units: readonly ReadUnit[], at: number): boolean {
  let index = at + 1
  for (; index < units.length; ) {
    const unit = units[index] as ReadUnit
    if (
      isMedium(unit) ||
      isPart(unit, 'media') ||
      unit.value.kind === 'day' ||
      isPart(unit, 'adverb') ||
      isPart(unit, 'also') ||
      isPart(unit, 'channels')
    )
      index++
    else if (isPreposition(unit) && units[index + 1]?.value.kind === 'phrase') index += 2
    else if (isPart(unit, 'by') || isPart(unit, 'at')) index++
    else break
  }
  const unit = units[index]
  if (unit === undefined || unit.word === '.' || unit.word === ';' || isPart(unit, 'when') || isPart(unit, 'and') || isPart(unit, 'who')) return false
  if (unit.word === ',') return units.slice(index).some((later, place) => isPart(later, 'that') && !units.slice(index, index + place).some(isFinite))
  if (unit.word === '"' || unit.word === '»')
    return units.slice(0, index).filter(({ word }) => word === unit.word).length % 2 === 0 && unit.word === '"'
  return true
}

/** The phrase behind the verb, adjuncts between, where that can be its subject. */
function inverted(units: readonly ReadUnit[], at: number): ReadUnit | null {
  const index = pastAdjuncts(units, at + 1)
  const unit = units[index]
  if (unit === undefined || unit.value.kind !== 'phrase' || !isSpeaker(unit)) return null
  if (isPart(unit, 'statement') && index > at + 1) return null
  if (isPreposition(units[index - 1])) return null
  const next = units.slice(index + 1).find((later) => !isPart(later, 'adverb'))
  return next !== undefined && (isFinite(next) || isPart(next, 'that')) ? null : unit
}

/** «… à l’AFP», "told Reuters", «dans une déclaration à X»: media beside the words of saying are relays. */
function withMedia(units: readonly ReadUnit[], utterance: Utterance): Utterance {
  const relays = [...utterance.relays]
  const { at } = utterance
  for (let index = at + 1; index < units.length && index < at + 16; index++) {
    const unit = units[index] as ReadUnit
    if (isPart(unit, 'that') || isFinite(unit)) break
    if (!isMedium(unit) || utterance.speakers.includes(unit) || relays.includes(unit)) continue
    const before = units[index - 1]
    if (index === at + 1 || isPart(before, 'to') || isPart(before, 'by')) relays.push(unit)
  }
  for (let index = 2; index < at; index++) {
    const unit = units[index] as ReadUnit
    if (isMedium(unit) && prepositionOf(units, index) !== null && isPart(units[index - 1], 'to') && isPart(units[index - 2], 'statement'))
      relays.push(unit)
  }
  return relays.length === utterance.relays.length ? utterance : { ...utterance, relays }
}

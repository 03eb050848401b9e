import type { SpeechRule } from '../lang/index.ts'
import { findMatches, type RuleSet } from '../match/index.ts'
import type { Sentence } from '../text/index.ts'
import { findSubject, insertBefore, isDescription, isFiniteVerb, isPreposition, prepositionOf, type Subject } from './clauses.ts'
import { isMedium, isSpeaker, JOURNALISTS } from './speakers.ts'
import { isPart, type ReadUnit, type VerbGroup } from './units.ts'
import { agentOf, alsoBehind, fromPhrases, inverted, isCloser, isCount, subjectOf, tailOfList } from './utterers.ts'

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
  readonly manner: 'say' | 'claim' | 'deny' | 'accuse' | 'judge'
  readonly rule: string
}

const MANNERS = { say: 'say', claimDeed: 'claim', deny: 'deny', accuse: 'accuse', judge: 'judge' } as const

/** Who says what in a sentence: verbs of saying with their subjects, and the language's patterns («selon …»), in order of the text. */
export function findUtterances(units: readonly ReadUnit[], sentence: Sentence, rules: RuleSet<SpeechRule>): Utterance[] {
  const found: Utterance[] = []
  for (let at = 0; at < units.length; at++) {
    const { value } = units[at] as ReadUnit
    if (value.kind !== 'verb') continue
    const told = value.act === 'threaten' || value.act === 'vow' || (value.carrier === 'begin' && goesOn(units, at, sentence))
    const manner = told ? 'say' : value.carrier === null ? undefined : MANNERS[value.carrier as keyof typeof MANNERS]
    if (manner === undefined) continue
    const utterance = fromVerb(units, at, value, manner, sentence, found.at(-1) ?? null)
    if (utterance === null) continue
    const before = found.at(-1)
    if (before !== undefined && isSecondAgent(units, at, value, before)) found.splice(-1, 1, withSpeakers(before, utterance))
    else found.push(withMedia(units, utterance))
  }
  const covered = new Set<number>()
  for (const match of findMatches(rules, units)) {
    const slot = (name: string): ReadUnit[] =>
      match.captures.filter((capture) => capture.slot === name).map((capture) => units[capture.from] as ReadUnit)
    const pronoun = slot('pronoun').length > 0
    const media = slot('medium')
    if (media.some((medium) => !isMedium(medium))) continue
    // "Kori Voice said, citing an official": whoever names a source passes on.
    media.push(...slot('teller').filter(isSpeaker))
    const heads = slot('speaker')
    // "…, not allowed to speak to the press, gave the same figure": who is told is not who tells.
    if (heads.length > 0 && units[match.from] === heads[0] && prepositionOf(units, match.from) !== null) continue
    if (heads.some((speaker) => !isSpeaker(speaker) && !isCount(speaker)) || (heads.length === 0 && media.length === 0 && !pronoun)) continue
    for (let at = match.from; at < match.to; at++) covered.add(at)
    const { speakers, relays, open } = fromPhrases(units, match.to, heads)
    const governs = match.rule.governs
    const [from, to] = governs === 'sentence' ? reachOf(units, match.from, match.to) : [0, units.length]
    found.push(
      withMedia(units, {
        from: governs === 'after' ? match.to : from,
        to: governs === 'before' ? match.from : to,
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
  return signed(withoutDoubles(found.filter(({ at, rule }) => !rule.startsWith('speech/') || !covered.has(at)))).sort((a, b) => a.at - b.at)
}

/** "The army said in a statement signed by Major Ann Lee": who signs what a body says speaks for it. */
function signed(found: readonly Utterance[]): Utterance[] {
  const signer = found.find(({ rule, speakers }) => rule.endsWith('/signed-by') && speakers.some(isNamedSpeaker))
  const others = found.filter(({ rule }) => !rule.endsWith('/signed-by'))
  if (signer === undefined) return others
  if (others.length === 0) return [signer]
  return others.map((one) => (one.speakers.length === 1 && !one.speakers.some(isNamedSpeaker) ? { ...one, speakers: signer.speakers } : one))
}

/** Is it a person by name? */
const isNamedSpeaker = ({ value, classes }: ReadUnit): boolean =>
  value.kind === 'phrase' && !classes.has('bodies') && value.names.some(({ name, place }) => place !== 'of' && name.sort === 'unknown')

/** "was reported by A and confirmed by B": one thing that both say. */
const isSecondAgent = (units: readonly ReadUnit[], at: number, { voice, form }: VerbGroup, before: Utterance): boolean =>
  voice === 'passive' && form === 'participle' && isPart(units[at - 1], 'and') && isPart(units[before.at + 1], 'by') && isPart(units[at + 1], 'by')

const withSpeakers = (one: Utterance, other: Utterance): Utterance => ({
  ...one,
  speakers: [...one.speakers, ...other.speakers],
  relays: [...one.relays, ...other.relays],
})

/** «X, soutenu par Y selon l’ONU, a pris la ville»: what is said inside a description between commas reaches no further. */
function reachOf(units: readonly ReadUnit[], from: number, to: number): readonly [from: number, to: number] {
  const all = [0, units.length] as const
  const before = units.findLastIndex((unit, index) => index < from && (unit.word === ',' || isFiniteVerb(unit)))
  const after = units.findIndex((unit, index) => index >= to && (unit.word === ',' || isFiniteVerb(unit)))
  if (units[before]?.word !== ',' || units[after]?.word !== ',' || !isDescription(units, before + 1)) return all
  const told = units.slice(after).some(isFiniteVerb) && !units.slice(0, before).some(isFiniteVerb)
  return told ? [before, after] : all
}

/** Two patterns over the same words, or with the same speaker: the one that tells more stays. */
function withoutDoubles(found: readonly Utterance[]): Utterance[] {
  const weight = ({ speakers, relays }: Utterance): number => 2 * speakers.length + relays.length
  const isPattern = ({ rule }: Utterance): boolean => !rule.startsWith('speech/')
  const isDouble = (one: Utterance, other: Utterance): boolean =>
    other.at === one.at || (isPattern(one) && isPattern(other) && one.speakers[0] !== undefined && one.speakers[0] === other.speakers[0])
  return found.filter(
    (one, index) =>
      !found.some(
        (other, place) =>
          place !== index && isDouble(one, other) && (weight(other) > weight(one) || (weight(other) === weight(one) && place < index)),
      ),
  )
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
  if (
    verb.form === 'infinitive' ||
    verb.negated ||
    units[at - 1]?.word === "'s" ||
    saysNothing(units, at) ||
    isNoSaying(units, at, sentence) ||
    commands(units, at, sentence)
  )
    return null
  const rule = `speech/${manner}`
  const all = {
    from: manner === 'claim' ? claimedFrom(units, at, verb) : announcedFrom(units, at, verb),
    to: Math.min(endOfContent(units, at, verb), endOfRelative(units, at)),
    at,
    relays: [],
    manner,
    rule,
  }
  if (verb.voice === 'passive') {
    // «a confirmé … et précisé que»
    if (verb.form === 'participle' && last !== null && isPart(units[at - 1], 'and') && !isPart(units[at + 1], 'by'))
      return { ...all, from: at, speakers: last.speakers, open: last.open }
    const agent = agentOf(units, at)
    if (agent === null || isPart(units[at - 1], 'statement')) return null
    return isMedium(agent) ? { ...all, speakers: [], open: false, relays: [agent] } : { ...all, ...fromPhrases(units, units.length, [agent]) }
  }
  const group = units[at] as ReadUnit
  const threat = verb.act !== null
  const quoted = units.slice(0, at).some(({ word }) => word === '«' || word === '»' || word === '"')
  const opened = quoted || sentence.quoted || units.slice(0, at).some((unit) => isFiniteVerb(unit) || isPart(unit, 'deed'))
  const content = hasContent(units, at, sentence)
  // «…, a-t-il ajouté»: the pronoun is inside the verb.
  if (isTurnedPronoun(group, sentence) && !threat) return { ...all, from: content && !opened ? at : 0, speakers: [], open: true }
  const tail = verb.form === 'finite' ? tailOfList(units, at) : []
  if (tail.length > 0) return { ...all, from: content ? at : 0, speakers: tail, open: false }
  const before = speakerBefore(units, at)
  const turns =
    before === null || (isCloser(units[at - 1]) && (opened || isInserted(units, at) || (before.sort === 'phrase' && !isSpeaker(before.unit))))
  // "…, adding the people were shot": nobody stands behind a gerund as its subject.
  if (manner !== 'accuse' && turns && verb.form !== 'gerund') {
    const after = isHearer(units, at, sentence) || endsOpen(units[at], sentence) ? null : inverted(units, at)
    if (after !== null) return { ...all, ...fromPhrases(units, units.length, [after, ...alsoBehind(units, after)]) }
    // «… un enfant », raconte-t-on: nobody who is spoken of in the quotation speaks.
    if (closesQuotation(units, at)) return { ...all, speakers: [], open: true }
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
  if (!isSpeaker(before.unit) || isPart(units[before.at - 1], 'not')) return null
  return { ...all, from: content ? at : all.from, ...subjectOf(units, before.unit, before.at, at) }
}

/** The verb's subject; «un habitant originaire de Kori, qui dit»: a place behind a preposition says nothing, whom it describes does. */
function speakerBefore(units: readonly ReadUnit[], at: number): Subject {
  const subject = findSubject(units, at)
  if (subject?.sort !== 'phrase') return subject
  // «le coordinateur pour les camps a dit»
  const charge = FOR.has(units[subject.at - 1]?.word ?? '') && !isSpeaker(subject.unit) ? units[subject.at - 2] : undefined
  if (charge !== undefined && isSpeaker(charge)) return { sort: 'phrase', unit: charge, at: subject.at - 2 }
  if (!isPart(subject.unit, 'place') || prepositionOf(units, subject.at) === null) return subject
  let index = subject.at
  while (index > 1 && prepositionOf(units, index) !== null) {
    index = units.findLastIndex(({ value }, before) => before < index && value.kind === 'phrase')
    if (index < 0 || units.slice(index + 1, subject.at).some((unit) => isFiniteVerb(unit) || unit.word === ',')) return subject
  }
  const unit = units[index] as ReadUnit
  return isSpeaker(unit) ? { sort: 'phrase', unit, at: index } : subject
}

const FOR: ReadonlySet<string> = new Set(['pour', 'for'])

/** «Les rebelles, indiquent des habitants, ont tiré»: words of saying between the only commas of what they interrupt. */
function isInserted(units: readonly ReadUnit[], at: number): boolean {
  if (units[at - 2]?.value.kind !== 'phrase' || units.slice(0, at - 1).some(({ word }) => word === ',')) return false
  const close = units.findIndex(({ word }, index) => index > at && word === ',')
  return close > at + 1 && isFiniteVerb(units.slice(close + 1).find((unit) => !isPart(unit, 'adverb') && !isPart(unit, 'negligible')))
}

/** «… après l’embuscade de X, revendiquée par Y», «l’attaque que Y a revendiquée»: a claim that describes one deed of several reaches no other before it. */
function claimedFrom(units: readonly ReadUnit[], at: number, verb: VerbGroup): number {
  const subject = findSubject(units, at)
  const described =
    verb.voice === 'passive'
      ? subject?.sort === 'phrase' && isPart(subject.unit, 'deed')
      : subject?.sort === 'phrase' && isPart(units[subject.at - 1], 'that')
  if (!described || subject?.sort !== 'phrase') return 0
  const last = verb.voice === 'passive' ? subject.at : units.findLastIndex((unit, index) => index < subject.at && isPart(unit, 'deed'))
  const others = units.slice(0, Math.max(0, last)).some((unit) => isPart(unit, 'deed') && unit.value.kind === 'phrase')
  return others ? last : 0
}

/** "the attack may change the decision, announced by Ann Lee": what a participle says of another thing reaches no deed before it. */
function announcedFrom(units: readonly ReadUnit[], at: number, verb: VerbGroup): number {
  if (verb.voice !== 'passive' || verb.form !== 'participle') return 0
  const index = units[at - 1]?.word === ',' ? at - 2 : at - 1
  const what = units[index]
  return what?.value.kind === 'phrase' && what.value.thing === 'unknown' && what.value.gloss !== '' && prepositionOf(units, index) === null
    ? index
    : 0
}

/** "has said nothing about the raid"; but "said nothing was hit". */
const saysNothing = (units: readonly ReadUnit[], at: number): boolean => units[at + 1]?.word === 'nothing' && !isFiniteVerb(units[at + 2])

/** "soldiers posted there", "who speaks for the rebels", «ont conclu un accord»: verbs that tell something only where other words follow. */
function isNoSaying(units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean {
  const word = tokens[(units[at]?.to ?? 0) - 1]?.word ?? ''
  const next = units[at + 1]
  if (SHOWS.has(word) && next?.word === 'up') return true
  if (word === 'posted') return isPart(next, 'there') || (isPart(next, 'at') && next?.word !== 'on')
  return (SPEAKS.has(word) && next?.word === 'for') || (CONCLUDES.test(word) && isPart(next, 'deals'))
}
const CONCLUDES = /^conclu/
const SHOWS: ReadonlySet<string> = new Set(['show', 'shows', 'showed', 'shown', 'showing'])
const SPEAKS: ReadonlySet<string> = new Set(['speak', 'speaks', 'spoke', 'speaking'])

/** "told a news conference": a verb whose object is who hears it. */
const tells = (units: readonly ReadUnit[], at: number, { tokens }: Sentence): boolean =>
  TELLS.has(tokens[(units[at]?.to ?? 0) - 1]?.word ?? '') && units[at + 1]?.value.kind === 'phrase'
const TELLS: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'informed', 'informs', 'briefed', 'assured'])

/** "told villagers not to leave": an order, which tells nothing. */
const commands = (units: readonly ReadUnit[], at: number, sentence: Sentence): boolean => {
  const next = isPart(units[at + 2], 'not') ? units[at + 3] : units[at + 2]
  return tells(units, at, sentence) && next !== undefined && (next.word === 'to' || isPart(next, 'infinitive'))
}

/** «faisait état de dix morts»: what stands behind is told, and tells nothing. */
const endsOpen = (unit: ReadUnit | undefined, { tokens }: Sentence): boolean => OPEN_ENDS.has(tokens[(unit?.to ?? 0) - 1]?.word ?? '')
const OPEN_ENDS: ReadonlySet<string> = new Set(['de', "d'", 'des', 'du', 'of'])

/** "Reuters", "reporters": who is told. */
const isTold = (unit: ReadUnit | undefined): boolean =>
  isMedium(unit) ||
  (unit?.value.kind === 'phrase' && (JOURNALISTS.has(unit.value.gloss) || unit.value.thing === 'media') && unit.value.names.length === 0)

/** "the governor, Ann Lee, told Reuters": a medium right behind the verb is told where a person stands before its comma. */
const isHearer = (units: readonly ReadUnit[], at: number, sentence: Sentence): boolean => {
  if (tells(units, at, sentence)) return true
  const before = units[at - 2]
  return units[at - 1]?.word === ',' && isTold(units[at + 1]) && isPart(before, 'speaker') && isPart(before, 'party')
}

/** «…, poursuit-il», «» poursuit la source»: a verb of going on that is turned behind what was said. */
const goesOn = (units: readonly ReadUnit[], at: number, sentence: Sentence): boolean =>
  isCloser(units[at - 1]) && (isTurnedPronoun(units[at] as ReadUnit, sentence) || inverted(units, at) !== null)

/** «a-t-il ajouté»: a pronoun inside the verb. */
const isTurnedPronoun = ({ from, to }: ReadUnit, { tokens }: Sentence): boolean => tokens.slice(from + 1, to).some(({ glued }) => glued)

/** Does a quotation end right before the verb? */
const closesQuotation = (units: readonly ReadUnit[], at: number): boolean =>
  units[at - 1]?.word === '»' || (units[at - 1]?.word === ',' && units[at - 2]?.word === '»')

/** What is said in an infinitive ends with its clause («affirme avoir pris A, et a bombardé B»), a threat before the clause that explains it. */
function endOfContent(units: readonly ReadUnit[], at: number, verb: VerbGroup): number {
  const next = units.findIndex((unit, index) => index > at && unit.value.kind === 'verb')
  const infinitive = next >= 0 && (units[next] as ReadUnit).value.kind === 'verb' && isPart(units[next], 'infinitive')
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    const before = units[index - 1]
    if (infinitive && index > next && before?.word === ',' && (isPart(unit, 'and') || isPart(unit, 'but'))) return index
    if (
      verb.act !== null &&
      (isPart(unit, 'who') || isPart(unit, 'when') || (isPart(unit, 'that') && index > at + 1 && before?.value.kind === 'phrase'))
    )
      return index
  }
  return units.length
}

/** «le groupe, qui rejette l’accord, a attaqué»: what a relative clause tells ends before the verb of the clause around it. */
function endOfRelative(units: readonly ReadUnit[], at: number): number {
  if (!isPart(units[at - 1], 'who')) return units.length
  // The commas must be those around the relative clause itself, and not around one within what it tells.
  const end = units.findIndex((unit, index) => index > at && isFiniteVerb(unit) && (insertBefore(units, index) ?? at) < at)
  return end < 0 ? units.length : end
}

/** Does what is said follow the verb, rather than stand before it? */
function hasContent(units: readonly ReadUnit[], at: number, sentence: Sentence): boolean {
  let index = tells(units, at, sentence) ? at + 2 : at + 1
  for (; index < units.length; ) {
    const unit = units[index] as ReadUnit
    if (
      isTold(unit) ||
      isPart(unit, 'media') ||
      unit.value.kind === 'day' ||
      isPart(unit, 'adverb') ||
      isPart(unit, 'also') ||
      isPart(unit, 'channels')
    )
      index++
    else if (isPreposition(unit) && units[index + 1]?.value.kind === 'phrase') index += 2
    // «dans une vidéo diffusée par X»
    else if (isPart(unit, 'by') || isPart(unit, 'at') || (unit.value.kind === 'verb' && unit.value.form === 'participle' && index > at + 1)) index++
    else break
  }
  const unit = units[index]
  if (unit === undefined || unit.word === '.' || unit.word === ';' || isPart(unit, 'when') || isPart(unit, 'and') || isPart(unit, 'who')) return false
  if (unit.word === ',')
    return units.slice(index).some((later, place) => isPart(later, 'that') && !units.slice(index, index + place).some(isFiniteVerb))
  if (unit.word === '"' || unit.word === '»')
    return units.slice(0, index).filter(({ word }) => word === unit.word).length % 2 === 0 && unit.word === '"'
  return true
}

/** «… à l’AFP», "told Reuters", «dans une déclaration à X»: media beside the words of saying are relays. */
function withMedia(units: readonly ReadUnit[], utterance: Utterance): Utterance {
  const relays = [...utterance.relays]
  const { at } = utterance
  for (let index = at + 1; index < units.length && index < at + 16; index++) {
    const unit = units[index] as ReadUnit
    if (isPart(unit, 'that') || isFiniteVerb(unit)) break
    if (!isMedium(unit) || isPart(unit, 'statement') || utterance.speakers.includes(unit) || relays.includes(unit)) continue
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

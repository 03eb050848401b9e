import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { isWithin } from '../world/index.ts'
import { castParties } from './cast.ts'
import { isFiniteVerb, prepositionOf } from './clauses.ts'
import { findNamedSide } from './named-side.ts'
import type { Naming } from './naming.ts'
import { isMedium, isSeat, isSpeaker, JOURNALISTS, type Offices, personOf, toCalledByOthers, toOffices, toSpeaker } from './speakers.ts'
import type { Speech, Spoken } from './spoken.ts'
import { spreadVoices } from './spread-voices.ts'
import { wordsOf } from './unit-span.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'
import type { Utterance } from './utterances.ts'

interface Voice {
  readonly claimants: readonly Mention[]
  readonly relays: readonly Mention[]
  /** The sentence that spoke last, and its paragraph. */
  readonly index: number
  readonly paragraph: number
}

interface Talk {
  readonly naming: Naming
  readonly outlet: string | null
  /** Who holds an office in the document. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>
  readonly voices: Voice[]
  /** Persons who speak in the document. */
  readonly persons: ReadonlySet<string>
  /** Bodies that the document names in full. */
  readonly others: readonly string[]
  /** Media that passed a speaker's words on, by the speaker. */
  readonly media: Map<string, readonly Mention[]>
  /** The person last spoken of as a subject, for pronouns before anybody has spoken. */
  topic: Topic | null
  /** The body last spoken of as a subject. */
  body: Topic | null
}

/** Whom a sentence is about. */
interface Topic {
  readonly mention: Mention
  readonly index: number
}

export interface Speeches {
  /** Of each sentence. */
  readonly speeches: readonly (readonly Speech[])[]
  /** Who holds which office in the document. */
  readonly offices: Offices
}

/** For each sentence, who says what: pronouns, offices and surnames resolved, quotations followed over sentences. `outlet` speaks for itself. */
export function toSpeeches(spoken: readonly Spoken[], given: Naming, outlet: string | null): Speeches {
  const naming: Naming = { ...given, cast: new Map(), castBefore: new Map(), recent: null, contingents: [] }
  const offices = toOffices(spoken, naming)
  const persons = new Set<string>()
  const others = new Set<string>()
  for (const { utterances, sentence } of spoken) {
    for (const unit of utterances.flatMap(({ speakers }) => speakers)) {
      const mention = toSpeaker(unit, sentence, naming)
      if (mention === null) continue
      if (personOf(unit.value as Phrase, naming) !== null && !ACRONYM.test(mention.name)) persons.add(mention.name)
      else if (mention.name.includes(' ') && !isByState(unit.value as Phrase)) others.add(mention.name)
    }
  }
  const talk: Talk = { naming, outlet, offices, persons, others: [...others], voices: [], media: new Map(), topic: null, body: null }
  const speeches = spoken.map((sentence): Speech[] => {
    castParties(sentence.units, sentence.sentence, naming)
    const found = resolve(sentence, talk)
    followTopic(sentence, talk)
    return found
  })
  spreadVoices(spoken, speeches, naming)
  return { speeches, offices }
}

/** "the Lebanese group", «l’organisation onusienne»: called by its state alone. */
const isByState = ({ names, countries }: Phrase): boolean => names.length === 0 && countries.length > 0

/** «le RNDDH» is a body's name. */
const ACRONYM = /^[\p{Lu}\d-]{3,}$/u

/** The innermost speech over the unit at `at`. */
export function speechOver(speeches: readonly Speech[], at: number): Speech | null {
  let best: Speech | null = null
  for (const speech of speeches) {
    if (at < speech.from || at >= speech.to) continue
    if (best === null || speech.from > best.from || (speech.from === best.from && Math.abs(speech.at - at) < Math.abs(best.at - at))) best = speech
  }
  return best
}

function resolve(spoken: Spoken, talk: Talk): Speech[] {
  const { sentence, index, title } = spoken
  const found: Speech[] = []
  const sure = spoken.utterances.some(({ open, from }) => !open && from === 0)
  for (const utterance of mergeMedia(spoken.utterances)) {
    // "According to first reports, …," an official said: the reports are the official's.
    if (sure && utterance.open && !utterance.rule.startsWith('speech/')) continue
    // «“Nous déplorons dix morts”, a déclaré le maire»: who says “we” is who says it all.
    if (sure && utterance.open && isFirstPerson(spoken.units, utterance.at)) continue
    const voice = utterance.open && utterance.speakers.length === 0 ? openVoice(spoken, talk) : null
    const told = distinct(utterance.relays.map((unit) => toSpeaker(unit, sentence, talk.naming)).filter((mention) => mention !== null))
    const state = stateOf(told, talk)
    const speakers = state === null ? utterance.speakers : utterance.speakers.map((unit) => ofState(unit, state))
    const claimants = voice?.claimants ?? distinct(speakers.flatMap((unit) => resolveUnit(unit, spoken, talk)))
    if (voice === null && utterance.speakers.length === 0) continue
    const relays = told
      .filter((mention) => !isOutlet(mention, talk))
      .concat(told.length === 0 ? (voice?.relays ?? claimants.flatMap(({ name }) => talk.media.get(name) ?? [])) : [])
    const own = claimants.filter((mention) => !isOutlet(mention, talk))
    for (const { name } of own) if (relays.length > 0) talk.media.set(name, distinct(relays))
    found.push({ ...utterance, claimants: own, relays: distinct(relays) })
    if (!title && own.length > 0) talk.voices.push({ claimants: own, relays: distinct(relays), index, paragraph: sentence.paragraph })
  }
  return found.length > 0 ? found : carried(spoken, talk)
}

/** The state whose own medium passes the words on. */
function stateOf(relays: readonly Mention[], { naming }: Talk): string | null {
  const outlets = relays.map(({ id }) => naming.world.outlets.get(id ?? ''))
  return outlets.find((outlet) => outlet !== undefined && outlet.alignedWith !== null && outlet.alignedWith === outlet.country)?.country ?? null
}

/** "Tass reported, citing the Defence Ministry": a state's medium cites its own. */
const ofState = (unit: ReadUnit, state: string): ReadUnit =>
  unit.value.kind === 'phrase' && unit.value.thing === 'bodies' && unit.value.countries.length + unit.value.names.length === 0
    ? { ...unit, value: { ...unit.value, countries: [state] } }
    : unit

const isFirstPerson = (units: readonly ReadUnit[], at: number): boolean =>
  units.slice(Math.max(0, at - 2), at).some(({ word }) => FIRST_PERSON.has(word ?? ''))
const FIRST_PERSON: ReadonlySet<string> = new Set(['nous', 'je', "j'", 'we', 'i'])

const distinct = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention, index) => mentions.findIndex(({ name }) => name === mention.name) === index)

const isOutlet = (mention: Mention, { outlet }: Talk): boolean => outlet !== null && mention.name.toLowerCase() === outlet.toLowerCase()

/** «…, selon l’AFP, a dit X»: a medium around another's words passes them on; alone it speaks for itself. */
function mergeMedia(utterances: readonly Utterance[]): readonly Utterance[] {
  const only = ({ speakers }: Utterance): boolean => speakers.length > 0 && speakers.every(isMedium)
  const bare = ({ speakers, open, relays }: Utterance): boolean => speakers.length === 0 && !open && relays.length > 0
  const others = utterances.filter((utterance) => !only(utterance) && !bare(utterance))
  if (others.length === 0)
    return utterances.map((utterance) => (bare(utterance) ? { ...utterance, speakers: utterance.relays, relays: [] } : utterance))
  // "Citing an officer, Tass reported that …": a pattern's speaker over the whole sentence is the medium's source.
  const isAround = (medium: Utterance, utterance: Utterance): boolean =>
    (medium.from <= utterance.from && utterance.to <= medium.to) ||
    (!utterance.rule.startsWith('speech/') && utterance.from <= medium.from && medium.to <= utterance.to)
  return [
    ...others.map((utterance) => {
      const around = utterances.filter((medium) => (bare(medium) || only(medium)) && isAround(medium, utterance))
      return { ...utterance, relays: [...utterance.relays, ...around.flatMap(({ speakers, relays }) => [...speakers, ...relays])] }
    }),
    ...utterances.filter((medium) => only(medium) && !others.some((utterance) => isAround(medium, utterance))),
  ].sort((a, b) => a.at - b.at)
}

/** Whom a pronoun or a statement without its maker means: who spoke last, or the person last spoken of. */
function openVoice({ index }: Spoken, { voices, topic, body }: Talk): Voice | null {
  const last = voices.at(-1)
  // «L’armée n’a pas réagi. Elle avait démenti la prise de la ville.»
  if (body?.index === index - 1 && (last === undefined || last.index < body.index))
    return { claimants: [body.mention], relays: [], index, paragraph: -1 }
  if (topic !== null && (last === undefined || last.index < topic.index - 1)) return { claimants: [topic.mention], relays: [], index, paragraph: -1 }
  return last ?? null
}

function resolveUnit(unit: ReadUnit, { units, sentence }: Spoken, talk: Talk): readonly Mention[] {
  const found = resolveSpeaker(findNamedSide(unit, units) ?? unit, sentence, talk)
  const called = toCalledByOthers(unit, units, sentence, talk.naming)
  const [first, second] = found
  return called === null || first === undefined || second !== undefined || first.id !== null ? found : [{ ...first, name: called }]
}

function resolveSpeaker(unit: ReadUnit, sentence: Sentence, talk: Talk): readonly Mention[] {
  const phrase = unit.value as Phrase
  const mention = toSpeaker(unit, sentence, talk.naming)
  // "The governor's office said …, the office said"
  if (mention === null && isSeat(phrase))
    return talk.voices.findLast(({ claimants }) => claimants.some(({ name }) => name.endsWith(' office')))?.claimants ?? []
  if (mention === null) return []
  const full = mention.id === null && ORGANS.test(mention.name) ? talk.others.filter((name) => name.split(' ').includes(mention.name)) : []
  if (full.length === 1) return [{ ...mention, name: full[0] as string }]
  // "Monitors said", "a war monitor said": the one observer of whom the document has the name.
  const observers = OBSERVERS.has(phrase.gloss) && phrase.countries.length + phrase.names.length === 0 ? talk.others.filter(isObserver) : []
  if (observers.length === 1) return [{ ...mention, name: observers[0] as string }]
  // "…, the Brigades said. …, its fighters said": whose they are has just spoken.
  const [owner] = talk.voices.at(-1)?.claimants ?? []
  if (phrase.owned && phrase.thing === 'combatants' && owner !== undefined && owner.id !== null) return [owner]
  // The outlet's own correspondent speaks, not the outlet.
  if (JOURNALISTS.has(phrase.gloss) && isOutlet(mention, talk)) return [{ ...mention, id: null, name: `${mention.name} correspondent` }]
  if (personOf(phrase, talk.naming) !== null || phrase.pointing === null || phrase.names.some(({ place }) => place !== 'of')) return [mention]
  const latest = talk.voices.at(-1)
  const word = phrase.gloss.replace(/s$/, '').toLowerCase()
  // "An official said …, the official added": the one without a name who has just spoken.
  const nameless = (latest?.claimants ?? []).filter(({ id, name }) => id === null && name === name.toLowerCase() && name.endsWith(word))
  if (phrase.gloss === 'official' && nameless.length > 0 && phrase.of.length + phrase.qualities.length === 0) return nameless
  if (phrase.thing === 'roles') {
    const holders = talk.offices.get(phrase.gloss)
    const [holder] = holders ?? []
    if (holder !== undefined && holders?.size === 1) return [{ ...mention, name: holder }]
    // An office that no name goes with, where but one person speaks: the lead's way of announcing him.
    const [only] = talk.persons
    const alone = holder === undefined && only !== undefined && talk.persons.size === 1 && phrase.countries.length === 0
    const free = holdsNoOther(only, phrase.gloss, talk)
    if (alone && free && /[^s]$/.test(mention.name) && !isToldUnnamed(phrase.gloss, only, talk)) return [{ ...mention, name: only }]
    // "The minister, Ann Lee, said …, the spokesperson for the army said": another one, and the body of whom is told.
    if (phrase.gloss === 'spokesperson' && holder === undefined && phrase.names.length > 0 && !free) return [mention]
  }
  // «…, a promis ce responsable du mouvement»: who has just spoken.
  if (phrase.thing === 'roles' && phrase.pointing === 'this' && phrase.names.length === 0 && latest !== undefined) return latest.claimants
  // «selon cette même source»: who has just spoken, whatever he was called.
  if (phrase.thing === 'sources' && phrase.pointing === 'same' && latest !== undefined) return latest.claimants
  // «le responsable», "the ministry": who was so called when it spoke before.
  if (phrase.of.length > 0) return [mention]
  if (phrase.qualities.length > 0) return phrase.gloss === 'official' ? (lastPerson(mention, talk) ?? [mention]) : [mention]
  // "In Kherson, the regional governor said": not the one of the region told of before.
  if (OPENS_AT.has(sentence.words[0] ?? '') && unit.from > 1 && wordsOf(unit, sentence).some((part) => OF_PLACE.has(part))) return [mention]
  const calls = [word, mention.name.toLowerCase()]
  const isCalled = ({ name }: Mention): boolean => calls.some((call) => name.toLowerCase().includes(call))
  const isMedia = ({ id }: Mention): boolean => id !== null && talk.naming.world.outlets.has(id)
  const before = talk.voices.findLast(({ claimants }) => claimants.some(isCalled))
  // "The reporter added": of the medium that told before.
  const medium = JOURNALISTS.has(phrase.gloss) ? talk.voices.findLast(({ claimants }) => claimants.some(isMedia)) : undefined
  if (medium !== undefined) return medium.claimants.filter(isMedia)
  if (before !== undefined) return before.claimants.filter(isCalled)
  const [speaker] = latest?.claimants ?? []
  // «le préfet», of whom nothing was told before, is nobody who spoke.
  if (CERTAIN.has(phrase.gloss) && phrase.pointing !== 'this') return [mention]
  // "the Yemeni leader", behind a person's words: that person.
  if (phrase.thing === 'roles' && latest?.claimants.length === 1 && speaker !== undefined && speaker.id === null && talk.persons.has(speaker.name))
    return latest.claimants
  const [other, ...rest] = talk.others.filter((name) => name.toLowerCase().endsWith(` ${word}`) || name.toLowerCase().startsWith(`${word} of`))
  if (other !== undefined && rest.length === 0 && phrase.thing === 'bodies' && phrase.countries.length === 0) return [{ ...mention, name: other }]
  // «l’ONG», «le mouvement», "the agency", behind the words of one that has a name.
  if (
    GENERIC.has(phrase.gloss) &&
    latest?.claimants.length === 1 &&
    speaker !== undefined &&
    !talk.persons.has(speaker.name) &&
    mayBe(speaker, phrase, talk)
  )
    return latest.claimants
  return latest !== undefined &&
    phrase.countries.length === 0 &&
    (phrase.thing === 'roles' || phrase.thing === 'sources' || phrase.pointing === 'same')
    ? latest.claimants
    : [mention]
}

/** Does the document give the person no office but one that may be called so? */
function holdsNoOther(person: string | undefined, gloss: string, { offices }: Talk): boolean {
  const held = [...offices].filter(([, holders]) => person !== undefined && holders.has(person)).map(([office]) => office)
  return gloss !== 'spokesperson' || held.length === 0 || held.some((office) => office.endsWith(gloss))
}

/** «un élu local a dit …, a ajouté cet élu»: has somebody of that office spoken without a name, and the one person with a name not yet? */
const isToldUnnamed = (gloss: string, person: string, { voices }: Talk): boolean =>
  voices.some(({ claimants }) => claimants.some(({ name }) => name.toLowerCase().includes(gloss.toLowerCase()))) &&
  !voices.some(({ claimants }) => claimants.some(({ name }) => name === person))

/** "the opposition official", of whom nothing was told before: the person who has just spoken. */
function lastPerson({ name }: Mention, { voices, persons }: Talk): readonly Mention[] | null {
  const last = voices.at(-1)?.claimants ?? []
  const told = voices.some(({ claimants }) => claimants.some((claimant) => claimant.name === name))
  return !told && last.length === 1 && persons.has((last[0] as Mention).name) ? last : null
}

/** "the Lebanese group", «l’agence onusienne»: may the body that spoke be called so, by its state or what it is part of? */
function mayBe({ id }: Mention, { gloss, countries }: Phrase, { naming }: Talk): boolean {
  if (gloss.startsWith('UN ')) return id !== null && isWithin(id, 'united-nations', naming.world)
  return countries.every((country) => id !== null && naming.world.actors.get(id)?.country === country)
}

/** Those who watch a war, and words of their names. */
const OBSERVERS: ReadonlySet<string> = new Set(['monitors', 'NGO', 'rights group', 'observatory'])
const isObserver = (name: string): boolean => /\b(?:Observatory|Monitor|Watch|Rights|Documentation)\b/.test(name)

/** A body's name shortened to its noun: "the Observatory". */
const ORGANS = /^(?:Observatory|Commission|Committee|Institute|Network|Union|Federation|Agency|Authority|Centre|Center|League|Foundation|Mission)$/

/** Offices of which a text that names none before means one of its own. */
const CERTAIN: ReadonlySet<string> = new Set([
  'village chief',
  'neighborhood chief',
  'traditional chief',
  'governor',
  'mayor',
  'lawmaker',
  'prosecutor',
  'police chief',
  'army chief',
  'medical official',
  'deputy commissioner',
  'local government chairman',
  'hospital director',
  'chief minister',
])

const OPENS_AT: ReadonlySet<string> = new Set(['in', 'dans', 'à', 'en'])
/** Words before offices that every place has. */
const OF_PLACE: ReadonlySet<string> = new Set([
  'regional',
  'local',
  'provincial',
  'régional',
  'régionale',
  'locale',
  'locales',
  'locaux',
  'provinciale',
])

/** Nouns that any organisation may be called by. */
const GENERIC: ReadonlySet<string> = new Set([
  'NGO',
  'organization',
  'association',
  'rights group',
  'movement',
  'group',
  'committee',
  'agency',
  'UN agency',
  'party',
])

/** A sentence that goes on in what was just said: inside a quotation, or with «également» in the same paragraph. */
function carried({ units, sentence, index, title }: Spoken, talk: Talk): Speech[] {
  const last = talk.voices.at(-1)
  if (last === undefined || title || last.index < index - 3) return []
  const same = last.paragraph === sentence.paragraph
  // «Le Front a aussi visé …», where the Front has told the rest of it.
  const own = units.findIndex((unit) => isFiniteVerb(unit))
  const subject = units.slice(0, Math.max(0, own)).find((unit) => unit.value.kind === 'phrase' && isPart(unit, 'party'))
  const teller = subject === undefined ? null : toSpeaker(subject, sentence, talk.naming)
  const goesOn = teller !== null && teller.id !== null && last.claimants.some(({ id }) => id === teller.id)
  const also = (same || goesOn) && units.slice(0, 5).some((unit) => isPart(unit, 'also') || isAlsoInside(unit, sentence))
  const rule = (same && sentence.quoted) || quotesWords(units, sentence) ? 'speech/quotation' : also ? 'speech/also' : null
  return rule === null ? [] : [{ from: 0, to: units.length, at: -1, claimants: last.claimants, relays: last.relays, manner: 'say', rule }]
}

/** «a également visé» */
const isAlsoInside = ({ value, from, to }: ReadUnit, { tokens }: Sentence): boolean =>
  value.kind === 'verb' && tokens.slice(from, to).some(({ word }) => ALSO.has(word))
const ALSO: ReadonlySet<string> = new Set(['aussi', 'également', 'also'])

/** Three words or more between quotation marks are somebody's; fewer may be irony. */
function quotesWords(units: readonly ReadUnit[], { tokens }: Sentence): boolean {
  const first = units[0]?.from ?? 0
  let opened = -1
  for (let at = first; at < tokens.length; at++) {
    const word = tokens[at]?.word
    if (opened < 0 && (word === '«' || word === '"')) opened = at
    else if (opened >= 0 && (word === '»' || word === '"')) {
      if (at - opened > 3) return true
      opened = -1
    }
  }
  return opened >= 0 && tokens.length - opened > 3
}

function followTopic({ units, sentence, index, title }: Spoken, talk: Talk): void {
  // A title's words are not yet known for names.
  if (title) return
  const at = units.findIndex((unit, place) => unit.value.kind === 'phrase' && isSpeaker(unit) && prepositionOf(units, place) === null)
  const unit = units[at]
  if (unit?.value.kind !== 'phrase') return
  const person = personOf(unit.value, talk.naming) !== null
  const body = !person && isPart(unit, 'party') && (unit.value.thing === 'bodies' || unit.value.thing === 'name') && isFiniteSoon(units, at)
  if (!person && !body) return
  const mention = toSpeaker(unit, sentence, talk.naming)
  if (mention === null) return
  if (body && mention.id !== null) talk.body = { mention, index }
  if (person && !ACRONYM.test(mention.name)) talk.topic = { mention, index }
}

/** Is the verb of the clause right behind the phrase at `at`? */
const isFiniteSoon = (units: readonly ReadUnit[], at: number): boolean =>
  isFiniteVerb(units.slice(at + 1).find(({ value, classes }) => value.kind !== 'day' && !classes.has('not') && !classes.has('adverb')))

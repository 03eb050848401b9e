import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { isWithin, type World } from '../world/index.ts'
import { toArmyUnit } from './army-units.ts'
import { findCapital } from './capitals.ts'
import { isPreposition } from './clauses.ts'
import { adjectiveOf, toCountry } from './country-parties.ts'
import type { Naming } from './naming.ts'
import { toParty } from './parties.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type NameValue, type Phrase, type PhraseName, type ReadUnit } from './units.ts'

/** Can the phrase say something: a person, role, body, country, source or medium? */
export const isSpeaker = (unit: ReadUnit | undefined): boolean =>
  isPart(unit, 'speaker') ||
  isPart(unit, 'party') ||
  isPart(unit, 'people') ||
  isPart(unit, 'statement') ||
  isCapital(unit) ||
  isTown(unit) ||
  isOfficeOf(unit) ||
  isInstitution(unit)

/** A place alone speaks as its government or, where the document says so, as a medium. */
const isCapital = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.thing === 'name' && isPart(unit, 'place') && unit.value.of.length === 0

/** "The Kori municipality said" */
const isTown = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.gloss === 'municipality' && unit.value.names.every(({ place }) => place === 'beside')

/** "The Kori governor's office said", and "the office" behind it. */
const isOfficeOf = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && isSeat(unit.value) && (holderOf(unit.value) !== null || (unit.value.pointing === 'the' && isBare(unit.value)))

/** "Kori Hospital said", «l’évêché de Kori»: a house that stands for those who run it. */
const isInstitution = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' &&
  unit.value.thing === 'facilities' &&
  INSTITUTIONS.has(unit.value.gloss) &&
  unit.value.amount === null &&
  !unit.value.owned &&
  (unit.value.pointing === 'the' || unit.value.names.length > 0)
const INSTITUTIONS: ReadonlySet<string> = new Set(['hospital', 'clinic', 'embassy', 'consulate', 'university', 'church'])

/** Does the phrase speak of rooms that stand for whoever sits in them? */
export const isSeat = ({ thing, head }: Phrase): boolean => thing === 'facilities' && SEATS.has(head.word ?? '')
const SEATS: ReadonlySet<string> = new Set(['office', 'bureau', 'cabinet'])

/** Whose rooms they are: the governor of "the governor's office". */
const holderOf = ({ qualities, of }: Phrase): string | null => {
  const holders = [...qualities, ...of.map(({ value }) => (value.kind === 'phrase' && value.thing === 'roles' ? value.gloss : ''))]
  return holders.find((holder) => HOLDERS.has(holder)) ?? null
}
const HOLDERS: ReadonlySet<string> = new Set([
  'governor',
  'mayor',
  'president',
  'prime minister',
  'prosecutor',
  'minister',
  'police chief',
  'prefect',
])

/** Is the phrase a medium with a name: «l’AFP», "state news agency TASS"? */
export const isMedium = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' &&
  (unit.value.names.some(({ name, place }) => name.sort === 'outlet' && place !== 'of') ||
    (unit.value.thing === 'media' && unit.value.names.length > 0))

/** A speaker as records name it: the person named, else the body, or the role with its country and body («responsable militaire irakien»). */
export function toSpeaker(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  if (isSeat(phrase)) {
    const holder = holderOf(phrase)
    const [place] = [...phrase.names, ...phrase.of.flatMap(({ value }) => (value.kind === 'phrase' ? value.names : []))]
    return holder === null ? null : { span, id: null, name: [...(place === undefined ? [] : [place.name.name]), `${holder}'s office`].join(' ') }
  }
  const full = isInstitution(unit) || isNamedOf(phrase) ? calledInFull(unit, sentence, naming) : calledByNoun(unit, phrase, sentence)
  if (full !== null) return { span, id: null, name: full }
  if (isInstitution(unit)) {
    const state = phrase.countries.map((country) => naming.countries.get(country)?.adjective ?? country)
    return { span, id: null, name: [...state, ...phrase.names.map(({ name }) => name.name), phrase.gloss].join(' ') }
  }
  const person = personOf(phrase, naming) ?? rankedIn(phrase, sentence)
  const seat = person === null || person.place !== 'head' ? null : findCapital(person.name, naming)
  if (seat !== null && !naming.cast.has(`person:${person?.name.name}`)) return toCountry(seat, span, naming)
  if (person !== null) return { span, id: person.name.id, name: naming.cast.get(`person:${person.name.name}`)?.name ?? person.name.name }
  if (phrase.thing === 'media' || JOURNALISTS.has(phrase.gloss)) {
    const medium =
      phrase.names.find(({ name }) => name.sort === 'outlet') ??
      phrase.names.find(({ name }) => name.sort !== 'country' && !(phrase.gloss === 'media' && name.sort !== 'unknown'))
    // A medium may be called as a place is: as written then.
    if (medium !== undefined)
      return medium.name.sort === 'outlet'
        ? { span, id: medium.name.id, name: medium.name.name }
        : { span, id: null, name: calledMedium(unit, phrase, sentence) ?? toWritten(medium.unit, sentence) }
    const called = calledMedium(unit, phrase, sentence)
    if (called !== null) return { span, id: null, name: called }
  }
  if (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'place') {
    const written = toWritten(phrase.head, sentence)
    // A person or medium of the document may be called as a place is.
    const known = naming.cast.get(`person:${written}`) ?? naming.cast.get(`medium:${written.toLowerCase()}`)
    const capital = known === undefined ? findCapital(phrase.head.value, naming) : null
    return capital === null ? { span, id: known?.id ?? null, name: known?.name ?? phrase.head.value.name } : toCountry(capital, span, naming)
  }
  if (phrase.thing === 'settlements') return { span, id: null, name: [...phrase.names.map(({ name }) => name.name), phrase.gloss].join(' ') }
  if (phrase.thing === 'combatants') {
    const group = phrase.names.find(({ name, place }) => name.sort === 'actor' || (name.sort === 'unknown' && place === 'of'))
    if (group !== undefined && /activist|militant|fighter|member|rebel|jihadist|guerrilla/.test(phrase.gloss))
      return { span, id: group.name.id, name: group.name.name }
    // «les rebelles houthis»; "a Somali officer" is not the army.
    const party = SERVING.has(phrase.gloss) ? null : toParty(unit, sentence, { ...naming, home: null, recent: null, cast: new Map() })
    if (party !== null && party.id !== null && naming.world.actors.has(party.id)) return party
  }
  // «selon nos informations»: the outlet's own.
  if (phrase.gloss === 'rumors') return null
  if (ROLES.has(phrase.thing)) return { span, id: null, name: toRoleName(unit, phrase, sentence, naming) }
  // «les services de communication de l’armée»: whose they are speaks.
  const owner = phrase.gloss === 'bureau' ? phrase.of.find((inner) => isPart(inner, 'bodies') || isPart(inner, 'combatants')) : undefined
  if (owner !== undefined) return toSpeaker(owner, sentence, naming)
  const numbered = toArmyUnit(unit, phrase, sentence, { ...naming, recent: null })
  if (numbered !== null) return numbered
  // "the army's media wing"
  if (phrase.gloss === 'military' && phrase.qualities.includes('army'))
    return toSpeaker(
      { ...unit, value: { ...phrase, gloss: 'army', qualities: phrase.qualities.filter((quality) => quality !== 'army') } },
      sentence,
      naming,
    )
  if (phrase.thing === 'bodies' && isBare(phrase) && WATCHERS.has(phrase.gloss)) {
    const name = ownWords(phrase, sentence, naming)
    if (name !== null) return { span, id: null, name }
  }
  const body =
    phrase.thing === 'bodies' && isBare(phrase)
      ? (naming.cast.get(phrase.gloss) ?? toHomeBody(unit, phrase, sentence, naming))
      : toParty(unit, sentence, { ...naming, home: null, recent: null })
  // «les comités de résistance»
  const several = body !== null && body.id === null && body.name.endsWith(phrase.gloss) && MANY_BODIES.test(body.name)
  return several && isPlural(unit, phrase, sentence) ? { ...body, name: toNumber(body.name, true) } : body
}

/** Who serves in an army and speaks for himself. */
const SERVING: ReadonlySet<string> = new Set(['officers', 'soldiers', 'police officers', 'gendarmes'])

/** Bodies of which a town may have several. */
const MANY_BODIES = /(?:committee|association|rights group|union|NGO)$/

/** Bodies of no state, for which there are many words: "a charity", "a monitoring group". */
const WATCHERS: ReadonlySet<string> = new Set(['NGO', 'rights group', 'humanitarian organization', 'think tank', 'civil society', 'company'])

/** "The army said", in a text about Mali: the Malian army. */
function toHomeBody(unit: ReadUnit, phrase: Phrase, sentence: Sentence, naming: Naming): Mention {
  const plain = { span: spanOf(unit, sentence), id: null, name: phrase.gloss }
  if (naming.home === null) return plain
  if (OF_A_STATE.has(phrase.gloss)) return toParty(unit, sentence, { ...naming, recent: null }) ?? plain
  return BY_STATE.test(phrase.gloss) ? { ...plain, name: `${adjectiveOf(naming.home, naming)} ${phrase.gloss}` } : plain
}
/** Bodies that are called after their state. */
const BY_STATE = /(?: Ministry|^authorities|^government|^presidency)$/
const OF_A_STATE: ReadonlySet<string> = new Set([
  'general staff',
  'army',
  'armed forces',
  'military',
  'police',
  'navy',
  'air force',
  'gendarmerie',
  'security forces',
])

const ROLES: ReadonlySet<Phrase['thing']> = new Set(['roles', 'sources', 'media', 'civilians', 'combatants'])
/** Those who report for a medium. */
export const JOURNALISTS: ReadonlySet<string> = new Set(['journalist', 'journalists', 'correspondent', 'correspondents', 'reporter', 'reporters'])

/** "told reporters in Kori": those whom somebody tells, as news calls them. */
export const isToldPress = (unit: ReadUnit | undefined): boolean =>
  isMedium(unit) || (unit?.value.kind === 'phrase' && (unit.value.thing === 'media' || JOURNALISTS.has(unit.value.gloss)))

/** "Kori Media Service": a medium that no table has, called by a name of which every word has a capital. */
function calledMedium(unit: ReadUnit, phrase: Phrase, sentence: Sentence): string | null {
  const first = sentence.tokens[unit.from]
  const from = first !== undefined && ARTICLES.has(first.word) ? unit.from + 1 : unit.from
  const tokens = sentence.tokens.slice(from, unit.to)
  const called = tokens.length > 1 && !sentence.titleCase && unit.to >= phrase.head.to && tokens.every(({ upper }) => upper)
  return called ? toWritten({ ...unit, from }, sentence) : null
}
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** "the Archdiocese of Kori": a name that no table has, with what it is of. */
const isNamedOf = ({ thing, names, of }: Phrase): boolean =>
  thing === 'name' && of.length > 0 && names.some(({ name, place }) => place === 'head' && name.sort === 'unknown')

/** «l’Observatoire kivutien des droits humains»: a body that no table has, by its noun's own capital inside the sentence, with all that describes it. */
function calledByNoun(unit: ReadUnit, { thing, gloss, head, names }: Phrase, { tokens, titleCase }: Sentence): string | null {
  const noun = tokens[head.from]
  const named = thing === 'bodies' && ASSOCIATED.has(gloss) && noun?.upper === true && !titleCase && head.from > 0
  return named && unit.to > head.to && !names.some(({ name, place }) => place !== 'of' && name.sort === 'actor')
    ? toText(tokens.slice(head.from, unit.to))
    : null
}
const ASSOCIATED: ReadonlySet<string> = new Set([
  'commission',
  'observatory',
  'association',
  'committee',
  'union',
  'NGO',
  'rights group',
  'humanitarian organization',
])

/** "Diocese of Kori": as an English text writes it, where all but its small words have a capital. */
function calledInFull(unit: ReadUnit, { tokens, titleCase }: Sentence, { english }: Naming): string | null {
  const from = ARTICLES.has(tokens[unit.from]?.word ?? '') ? unit.from + 1 : unit.from
  const called = tokens.slice(from, unit.to)
  const whole = english && !titleCase && called.length > 1 && called[0]?.upper === true
  return whole && called.every(({ upper, word }) => upper || SMALL.has(word)) ? toText(called) : null
}
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on'])

const toWritten = (unit: ReadUnit, { tokens }: Sentence): string => toText(tokens.slice(unit.from, unit.to))

const toText = (tokens: Sentence['tokens']): string =>
  tokens.map(({ raw, glued, spaced }, index) => (index === 0 ? raw : `${glued ? '-' : spaced ? ' ' : ''}${raw}`)).join('')

/** Nothing in the phrase tells whose: «l’armée», "the group". */
const isBare = (phrase: Phrase): boolean =>
  phrase.names.length === 0 && phrase.countries.length === 0 && phrase.qualities.length === 0 && phrase.of.length === 0

/** «source de police», "Iraqi military official": country, quality, body and role, in the number of the text. */
function toRoleName(unit: ReadUnit, phrase: Phrase, sentence: Sentence, naming: Naming): string {
  const gloss = ownWords(phrase, sentence, naming) ?? toNumber(phrase.gloss, isPlural(unit, phrase, sentence))
  // «le correspondant de l’agence X»
  const medium = JOURNALISTS.has(phrase.gloss) ? phrase.names.find(({ name }) => name.sort === 'outlet') : undefined
  if (medium !== undefined) return `${medium.name.name} ${gloss}`
  const beside = phrase.names.find(({ name, place }) => place === 'beside' && name.sort === 'actor')
  if (beside !== undefined) return `${beside.name.name} ${gloss}`
  const place = phrase.names.find(({ name, place }) => place === 'beside' && name.sort === 'place')
  const adjectives = phrase.countries.map((country) => naming.countries.get(country)?.adjective ?? country)
  const adjective = adjectives.length === 0 ? null : adjectives.join(' and ')
  const inner = phrase.of[0]
  const body =
    inner?.value.kind !== 'phrase' ||
    adjective !== null ||
    WHERE.has(inner.value.thing) ||
    (inner.value.thing === 'facilities' && !isInstitution(inner))
      ? null
      : (toParty(inner, sentence, { ...naming, home: null, recent: null })?.name ?? (inner.value.gloss || null))
  const qualities = phrase.qualities.filter(
    (quality) => !gloss.includes(quality.split(' ')[0] as string) && !(quality === 'local' && (place !== undefined || body !== null)),
  )
  // «une source proche de l’état-major»
  const close = body !== null && inner !== undefined && sentence.tokens.slice(phrase.head.from, inner.from).some(({ word }) => isCloseWord(word))
  const named = [adjective, place?.name.name ?? null, ...qualities, close || (body !== null && gloss.includes(body)) ? null : body, gloss]
    .filter((word) => word !== null)
    .join(' ')
  return close ? closeTo(named, body) : named
}

/** "village head", "two councillors": as an English text itself calls those who have no name; offices of state and media have one name each. */
function ownWords({ head, gloss, thing }: Phrase, { tokens }: Sentence, { english }: Naming): string | null {
  if (!english || thing === 'media' || (gloss !== gloss.toLowerCase() && gloss !== 'NGO') || head.to - head.from > CALLED_WITHIN) return null
  return toText(tokens.slice(head.from, head.to)).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
}
/** Tokens of the longest noun for those who speak; what is longer describes them. */
const CALLED_WITHIN = 3

const isCloseWord = (word: string | undefined): boolean => word === 'close' || word === 'proche' || word === 'proches'
const closeTo = (name: string, body: string): string => `${name} close to ${/^\p{Ll}/u.test(body) ? 'the ' : ''}${body}`

/** "a source close to the rebels", "sources in Kori": one who is not named, with whom he is close to or where he is; `null` where neither is said. */
export function toCalledByOthers(unit: ReadUnit, units: readonly ReadUnit[], sentence: Sentence, naming: Naming): string | null {
  if (unit.value.kind !== 'phrase' || (unit.value.thing !== 'sources' && unit.value.thing !== 'roles')) return null
  const at = units.indexOf(unit)
  const [link, other] = [units[at + 1], units[at + 2]]
  if (at < 0 || !isPart(link, 'at') || other?.value.kind !== 'phrase') return null
  const name = toRoleName(unit, unit.value, sentence, naming)
  if (isCloseWord(sentence.tokens[unit.to]?.word)) {
    const body = toParty(other, sentence, { ...naming, home: null, recent: null })?.name ?? other.value.gloss
    return body === '' ? null : closeTo(name, body)
  }
  const bare = unit.value.thing === 'sources' && isBare(unit.value)
  const { head } = other.value
  // "a source at the Kori Police Command"
  if (bare && isPart(other, 'bodies')) {
    const body = calledMedium(other, other.value, sentence) ?? toParty(other, sentence, { ...naming, home: null, recent: null })?.name
    return body === undefined ? null : `${body} ${name}`
  }
  return bare && head.value.kind === 'name' && head.value.sort === 'place' ? `${name} in ${head.value.name}` : null
}

/** «un élu de la région»: where one serves is no body. */
const WHERE: ReadonlySet<Phrase['thing']> = new Set(['settlements', 'areas'])

/** The person whose name the phrase holds; behind «of» only where another noun stands before it («le gouverneur de la région Paul Martin»). */
export function personOf(phrase: Phrase, naming: Naming): PhraseName | null {
  if (NEVER_PERSONS.has(phrase.thing)) return null
  const own = phrase.names.findLast(
    ({ name, place }) => place !== 'of' && (isPerson(name, naming) || (name.sort === 'unknown' && phrase.thing !== 'name')),
  )
  if (own !== undefined) return own
  // «la Défense russe» is no person.
  const head = phrase.names.find(({ name, place }) => place === 'head' && name.sort === 'unknown')
  if (head !== undefined) return phrase.pointing === 'the' && phrase.countries.length > 0 ? null : head
  if (phrase.thing !== 'roles') return null
  const last = phrase.names.at(-1)
  const inner = phrase.of.at(-1)
  if (last === undefined || last.name.sort !== 'unknown' || inner?.value.kind !== 'phrase') return null
  return last.name.name.includes(' ') && (inner.value.names.length > 1 || inner.value.thing !== 'name') ? last : null
}

/** "Army Maj. Ann Lee": a rank between the body and the name. */
const rankedIn = ({ thing, pointing, names }: Phrase, { tokens }: Sentence): PhraseName | null =>
  thing !== 'bodies' || pointing !== null
    ? null
    : (names.find(({ name, unit }) => name.sort === 'unknown' && name.name.includes(' ') && tokens[unit.from - 1]?.word === '.') ?? null)

const NEVER_PERSONS: ReadonlySet<Phrase['thing']> = new Set(['media', 'bodies', 'country', 'settlements'])

const isPerson = (name: NameValue, naming: Naming): boolean =>
  name.sort === 'actor' && name.id !== null && naming.world.actors.get(name.id)?.kind === 'person'

/** Does the text speak of several? The amount says, else the ending of the head's word in the text. */
function isPlural(unit: ReadUnit, phrase: Phrase, sentence: Sentence): boolean {
  if (phrase.amount !== null) return phrase.amount.range === null || phrase.amount.range[1] === null || phrase.amount.range[1] > 1
  const first = sentence.tokens[unit.from]?.word ?? ''
  const words = sentence.tokens.slice(phrase.head.from, phrase.head.to).map(({ word }) => word)
  return PLURALS.has(first) || words.some((word) => word !== '' && /[^s]s$|[ae]ux$|sses$|people$|men$/.test(word) && !SINGULARS.has(first))
}

const PLURALS = new Set(['des', 'les', 'ces', 'ses', 'leurs', 'these', 'those'])
const SINGULARS = new Set(['un', 'une', 'le', 'la', "l'", 'ce', 'cet', 'cette', 'son', 'sa', 'a', 'an', 'one', 'this'])

/** English nouns by number; those in capitals are offices, of which there is one. */
function toNumber(gloss: string, plural: boolean): string {
  if (plural) return /s$|men$|media$/.test(gloss) ? (/[^e]ss$/.test(gloss) ? `${gloss}es` : gloss) : `${gloss}s`
  if (gloss.endsWith('witnesses')) return gloss.slice(0, -2)
  if (gloss.endsWith('men')) return `${gloss.slice(0, -2)}an`
  if (gloss.endsWith('ies')) return `${gloss.slice(0, -3)}y`
  return /[^s]s$/.test(gloss) && !gloss.endsWith('ous') ? gloss.slice(0, -1) : gloss
}

/** «l’agence officielle Kori», «Kori, agence officielle»: a medium that is called as a place is, which its last word may be alone. */
function castMedium(units: readonly ReadUnit[], at: number, sentence: Sentence, naming: Naming): void {
  const { value } = units[at] as ReadUnit
  if (value.kind !== 'phrase') return
  const outlet = value.names.find(({ name, unit }) => name.sort === 'outlet' && unit.to > unit.from + 1 && !sentence.tokens[unit.from]?.upper)
  const before = value.thing === 'media' && value.names.length === 0 && units[at - 1]?.word === ',' ? units[at - 2] : undefined
  const place = value.thing === 'media' ? value.names.find(({ name }) => name.sort === 'place')?.unit : undefined
  const named = outlet === undefined ? (place ?? (isPart(before, 'place') ? before : undefined)) : { ...outlet.unit, from: outlet.unit.to - 1 }
  if (named === undefined) return
  const written = toWritten(named, sentence)
  const known = outlet === undefined ? { id: null, name: written } : { id: outlet.name.id, name: outlet.name.name }
  naming.cast.set(`medium:${written.toLowerCase()}`, { span: spanOf(named, sentence), ...known })
}

/** Remembers the persons of a sentence by surname, and by the office that the sentence gives them. */
function castPersons(units: readonly ReadUnit[], sentence: Sentence, naming: Naming, offices: Map<string, Set<string>>): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    if (unit.value.kind !== 'phrase') continue
    castMedium(units, at, sentence, naming)
    const person = personOf(unit.value, naming)
    if (person === null) continue
    const { name } = person.name
    // By the surname of the records, and as the text writes it.
    for (const whole of [name, toWritten(person.unit, sentence)]) {
      const last = whole.split(' ').at(-1) as string
      if (last !== whole && !naming.cast.has(`person:${last}`))
        naming.cast.set(`person:${last}`, { span: spanOf(unit, sentence), id: person.name.id, name })
    }
    const known = naming.cast.get(`person:${name}`)?.name ?? name
    // «Paul Martin, gouverneur de X», «le ministre de X à Y, Paul Martin»
    let before = at - 2
    while (before > 1 && isPreposition(units[before - 1])) before -= 2
    const beside = [
      unit,
      unit.value.office,
      units[at - 1]?.word === ',' ? units[before] : undefined,
      units[at + 1]?.word === ',' ? units[at + 2] : undefined,
    ]
    for (const stated of beside) {
      // «un communiqué du ministre, Paul Martin»
      const office = isPart(stated, 'statement') && stated?.value.kind === 'phrase' ? stated.value.of[0] : stated
      if (office?.value.kind !== 'phrase' || !isOffice(office.value)) continue
      const { thing, gloss, qualities, names, of } = office.value
      const post = thing === 'civilians' || thing === 'sources' || gloss === 'analyst' ? `${PRIVATE}${gloss}` : gloss
      const within = of.map(({ value }) => (value.kind === 'phrase' && value.thing === 'bodies' ? value.gloss.toLowerCase() : ''))
      const bodies = names.filter(({ name }) => name.sort === 'actor').map((body) => body.name.name.toLowerCase())
      for (const key of new Set([post, [...qualities, ...bodies, ...within, post].filter((word) => word !== '').join(' ')]))
        offices.set(key, (offices.get(key) ?? new Set()).add(known))
    }
  }
}

/** What a person may be beside the name: "governor", "a resident of the village". */
const isOffice = ({ thing, gloss }: Phrase): boolean =>
  thing === 'roles' || thing === 'civilians' || thing === 'sources' || gloss === 'police officers'

/** A claimant that is but a role or kind of people says less than the persons who speak for it beside, «sources» less than «security sources», «local media» less than the medium. */
export function withoutVague(all: readonly Mention[], offices: Offices, world: World): readonly Mention[] {
  const medium = all.some(({ id }) => id !== null && world.outlets.has(id))
  // "A war monitor said …, the Syrian Observatory said": it has a name.
  const monitor = all.some(({ id }) => MONITORING.has(world.actors.get(id ?? '')?.kind ?? ''))
  const claimants = all.filter(
    ({ name }) =>
      !(medium && /\bmedia$/.test(name)) &&
      !(monitor && MONITOR.test(name)) &&
      !KINDS_OF_BODIES.some(([kind, body]) => kind.test(name) && all.some((other) => body.test(other.name))) &&
      !all.some((other) => saysMore(other.name.toLowerCase(), name.toLowerCase())),
  )
  const isVague = ({ id, name }: Mention): boolean => id === null && (/^\p{Ll}/u.test(name) || OF_NATION.test(name))
  const isNamedPerson = ({ id, name }: Mention): boolean =>
    id === null ? /^\p{Lu}\S* \p{Lu}/u.test(name) && !isOfState(name) : world.actors.get(id)?.kind === 'person'
  if (!claimants.some(isNamedPerson)) return claimants
  // "Police said …, police spokesman Ann Lee said": the person is the police's word.
  const voiced = (mention: Mention): boolean => claimants.some((person) => isNamedPerson(person) && speaksFor(person, mention, offices, world))
  const persons = claimants.filter(isNamedPerson)
  return claimants.filter(
    (mention) =>
      isNamedPerson(mention) ||
      !(isVague(mention)
        ? persons.some((person) => isAnnounced(mention.name, person, offices) || isOfBody(mention.name, person, world)) ||
          (FORCE.test(mention.name) && voiced(mention))
        : voiced(mention)),
  )
}

/** "Emergency workers said …, the Kori Ambulance said": kinds of people, and how a body is called that is theirs. */
const KINDS_OF_BODIES: readonly (readonly [kind: RegExp, body: RegExp])[] = [
  [
    /^(?:local )?(?:emergency workers|rescue workers|rescuers|rescue teams|paramedics|first responders|emergency services)$/,
    /\b(?:Ambulance|Rescue|Civil Defen[cs]e|White Helmets|Red (?:Cross|Crescent)|Emergency Service)\b/,
  ],
  [/^(?:\p{Lu}\S+ )?health officials?$/u, /\b(?:Health Ministry|Ministry of Health)$/],
]

const MONITORING: ReadonlySet<string> = new Set(['monitor', 'organisation'])
const MONITOR = /(?:^|\s)(?:war monitor|monitor|watchdog|observatory|rights group|NGO)s?$/

/** "Reuters said …, Reuters reported, citing the mayor": a medium that passes another's word on claims nothing itself. */
export function withoutPassers(claimants: readonly Mention[], relays: readonly Mention[]): readonly Mention[] {
  const own = claimants.filter(({ name }) => !relays.some((relay) => relay.name === name))
  return own.length > 0 ? own : claimants
}

/** "Police said", "the Kori military said": a claimant is called as it speaks, though its state and its name in the tables are known. */
export function asCalled(mention: Mention, text: string): Mention {
  const words = text.slice(...mention.span)
  if (mention.id?.endsWith(':police') === true && BARE_POLICE.test(words)) return { ...mention, name: 'police' }
  const noun = mention.id === null ? undefined : SOLDIERS.exec(words)?.[0]
  return noun !== undefined && ARMY_NAME.test(mention.name) ? { ...mention, name: mention.name.replace(ARMY_NAME, noun) } : mention
}
const BARE_POLICE = /^(?:la |the )?police$/i
/** What a state's soldiers are together, in a text's words and behind the state's adjective in a name. */
const SOLDIERS = /\b(?:military|army)\b(?!['’])/
const ARMY_NAME = /(?<=^\p{Lu}\S+ (?:\p{Lu}\S+ )?)(?:Armed Forces|military|army|forces)$/u

/** "an official said …, the governor, Ann Lee, said": does the person hold the office of which a role before speaks? */
function isAnnounced(role: string, person: Mention, offices: Offices): boolean {
  const words = role.split(' ')
  const word = (words.pop() as string).replace(/s$/, '')
  // "military officials" are not the "government official" who has a name.
  const fits = (office: string): boolean => words.every((quality) => ANYWHERE.has(quality) || office.includes(quality))
  const held = [...offices].filter(([, holders]) => holders.has(person.name)).map(([office]) => office)
  return held.some(
    (office) =>
      (office.replace(/s$/, '').endsWith(word) && fits(office)) ||
      ((GENERAL.test(role) || (person.id === null && OF_NATION.test(role))) && !office.includes(PRIVATE)),
  )
}
/** "The civil defense agency said …, its spokesman said": is the body one that the person's is called by? */
function isOfBody(name: string, { id }: Mention, world: World): boolean {
  const body = world.actors
    .get(world.actors.get(id ?? '')?.partOf ?? '')
    ?.name.toLowerCase()
    .replace(/defence/g, 'defense')
  return body?.endsWith(` ${name}`) === true
}
/** Armed bodies of a state as a text calls them that does not say whose. */
const FORCE = /^(?:(?:local|state|regional|provincial) )?(?:police|army|military|gendarmerie)$/
/** What may be said of any office. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'local',
  'senior',
  'top',
  'government',
  'state',
  'provincial',
  'regional',
  'village',
  'town',
  'former',
])
/** Those who may hold any office. */
const GENERAL = /^(?:(?:local|senior|top|government|state|provincial|regional) )?(?:officials?|authorit(?:y|ies)|administration)$/
/** "Ukrainian officials", where a person that no table has holds an office: one of them. */
const OF_NATION = /^\p{Lu}\S+ (?:officials?|authorities)$/u
/** Before what those are who hold none: "resident". */
const PRIVATE = 'private:'

/** "security sources" of "sources", "doctors" of "doctor", "police spokesperson" of "Indian police", "Kori authorities" of "officials". */
const saysMore = (one: string, other: string): boolean =>
  one !== other &&
  (` ${one}`.endsWith(` ${other}`) ||
    ` ${one}`.endsWith(` ${other}s`) ||
    one.startsWith(`${other.split(' ').at(-1)} `) ||
    (/^(?:officials?|authorities)$/.test(other) && / (?:officials|authorities)$/.test(one)))

/** Does the person speak for the body, by the tables or by the office that the document gives him? */
function speaksFor(person: Mention, body: Mention, offices: Offices, world: World): boolean {
  if (person.id !== null && body.id !== null && isWithin(person.id, body.id, world)) return true
  const word = body.name.toLowerCase().split(' ').at(-1) as string
  const words = ARMIES.has(word) ? ARMIES : new Set([word])
  // "the Interior Ministry said …, Interior Minister Ann Lee said"
  const portfolio = word === 'ministry' ? body.name.toLowerCase().replace(/ministry$/, 'minister') : null
  for (const [office, holders] of offices)
    if (holders.has(person.name) && (office.split(' ').some((part) => words.has(part)) || isOfPortfolio(office, portfolio))) return true
  return false
}
const isOfPortfolio = (office: string, portfolio: string | null): boolean =>
  portfolio !== null && / minister$/i.test(office) && portfolio.endsWith(office.toLowerCase())
const ARMIES: ReadonlySet<string> = new Set(['army', 'military', 'forces'])
/** "Malian Health Ministry" is nobody's name. */
const isOfState = (name: string): boolean => / (?:Ministry|Command|Forces|Police|Army)$/.test(name)

/** Who holds which office in a document. */
export type Offices = ReadonlyMap<string, ReadonlySet<string>>

export function toOffices(
  spoken: readonly { readonly units: readonly ReadUnit[]; readonly sentence: Sentence }[],
  naming: Naming,
): Map<string, Set<string>> {
  const offices = new Map<string, Set<string>>()
  for (const { units, sentence } of spoken) castPersons(units, sentence, naming, offices)
  return offices
}

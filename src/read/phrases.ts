import { type Sense, THINGS } from '../lang/index.ts'
import { hedge, hedgeAt } from './amounts.ts'
import { readHeadFirst } from './head-first.ts'
import { readHeadLast } from './head-last.ts'
import { afterAcronym, readTrailing } from './phrase-brackets.ts'
import { describe, type PhraseDraft } from './phrase-draft.ts'
import { isPlainWord } from './phrase-nouns.ts'
import { hasOpened, isClosing, isQuote } from './phrase-quotes.ts'
import { toUnit } from './phrase-unit.ts'
import { anyOf, isPart, type Phrase, type ReadUnit, senseOf } from './units.ts'

const DEPTH = 6

/** Noun phrases: a head, what describes it on either side, and what follows «of». */
export function toPhrases(units: readonly ReadUnit[], headFirst: boolean): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as ReadUnit
    const read = mayBegin(unit) && !isCharge(made, unit) ? readPhrase(units, at, headFirst, 0, roleNext(made, headFirst)) : null
    if (read === null) {
      made.push(unit)
      at++
    } else {
      made.push(read.unit)
      at = read.to
    }
  }
  return made
}

/** Can a noun phrase begin with the unit? Most words of grammar and all that no table knows cannot. */
const mayBegin = ({ value, classes, rule }: ReadUnit): boolean => value.kind === 'name' || value.kind === 'amount' || rule === AGE || BEGIN(classes)
const BEGIN = anyOf([
  ...['act-noun', 'weapon', 'demonym', ...THINGS, 'nationality', 'quality', 'filler', 'compass'],
  ...['determiner', 'this', 'same', 'of', 'title', 'adverb', 'quote', 'ordinal', 'amount'],
])
/** The rule that reads "24-year-old". */
const AGE = 'en/age'

/** Whom the phrase that comes next tells of, where that says which «of» is not its own. */
type RoleNext = 'agent' | 'accused' | null

function roleNext(made: readonly ReadUnit[], headFirst: boolean): RoleNext {
  const last = made.at(-1)
  // "accused the army of shelling villages"
  if (last?.value.kind === 'verb' && (last.value.carrier === 'accuse' || last.value.carrier === 'judge')) return 'accused'
  if (!headFirst || !isPart(last, 'by')) return null
  // «le pilonnage lundi par …»: a deed's noun, whose object is still to come.
  const deed = made.findLast(({ value }, index) => index < made.length - 1 && value.kind !== 'day')
  return deed?.value.kind === 'phrase' && deed.value.act !== null && deed.value.of.length === 0 ? 'agent' : null
}

/** "accused the army of shelling villages": is the unit the deed, told by its verb, that somebody is accused of? */
function isCharge(made: readonly ReadUnit[], unit: ReadUnit): boolean {
  const verb = made.at(-3)
  return isPart(made.at(-1), 'of') && verb?.value.kind === 'verb' && verb.value.carrier === 'accuse' && isGerund(unit)
}

const isGerund = (unit: ReadUnit | undefined): boolean => senseOf(unit, 'act-verb')?.tense === 'gerund'

/**
 * «le bombardement par l’armée d’une maison»: what follows the agent with «of» is whom or what the deed is done to, unless it says whose men
 * they are («par des combattants du Front») or another «of» follows.
 */
const isOfDeed = ({ value, classes }: ReadUnit, next: ReadUnit | undefined): boolean =>
  !isPart(next, 'of') &&
  value.kind === 'phrase' &&
  (value.amount !== null || classes.has('facility') || classes.has('place') || classes.has('people') || classes.has('deed')) &&
  !(value.thing === 'name' && value.names.some(({ name, place }) => place === 'head' && name.sort !== 'place'))

function readPhrase(
  units: readonly ReadUnit[],
  start: number,
  headFirst: boolean,
  depth: number,
  role: RoleNext = null,
): { unit: ReadUnit; to: number } | null {
  const draft: PhraseDraft = {
    determiner: null,
    pointing: null,
    owned: false,
    amount: null,
    ordinal: null,
    names: [],
    countries: [],
    qualities: [],
    weapons: [],
    head: null,
    sense: null,
  }
  let at = start
  // What may stand before the noun in every language.
  for (; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    if (unit.rule === AGE) continue
    if (unit.value.kind === 'amount' && senseOf(units[at + 1], 'quality')?.gloss === 'aged') at++
    else if (unit.value.kind === 'amount' && unit.value.sort === 'count') {
      if (draft.amount !== null && !draft.amount.article) break
      draft.amount = { range: unit.value.range, unit, article: unit.value.article }
    } else if (unit.value.kind === 'amount' && unit.value.sort === 'ordinal') draft.ordinal = unit.value.range?.[0] ?? null
    else if (isPart(unit, 'this')) draft.pointing = 'this'
    else if (isPart(unit, 'same')) draft.pointing = 'same'
    else if (isPart(unit, 'determiner')) {
      if (draft.determiner !== null && draft.head !== null) break
      // «porte à 57 le nombre de morts»: an article behind a figure begins another phrase.
      // «et trois autres l’ont été»
      const behind = draft.amount?.article === false && (units[at - 1] === draft.amount.unit || units[at - 1]?.word === 'autres')
      if (headFirst && behind && DEFINITE.has(unit.word ?? '')) break
      draft.determiner = unit
      if (isPart(unit, 'own')) draft.owned = true
      // "another soldier" is one, "another 15 soldiers" are 15.
      if (unit.word === 'another') draft.amount ??= { range: [1, 1], unit, article: true }
      if (draft.pointing === null && DEFINITE.has(unit.word ?? '')) draft.pointing = 'the'
    } else if (isPart(unit, 'of') && draft.amount !== null && at === start + 1) {
      // "two of the dead": some of those told of; "dozens of dead": so many.
      if (!headFirst && draft.amount.range?.[1] === draft.amount.range?.[0]) draft.pointing ??= 'the'
    } else if (headFirst && isQuote(unit) && (at > start || depth > 0)) continue
    else if (headFirst && isPart(unit, 'compass')) {
      // «l’est de la ville», «le sud Liban»: the part named by its side stands for the place.
      if (isPart(units[at + 1], 'of')) {
        const whole = depth < DEPTH ? readPhrase(units, at + 2, headFirst, depth + 1) : null
        if (whole === null || !(isPart(whole.unit, 'place') || isPart(whole.unit, 'facility'))) return null
        return { unit: { ...whole.unit, from: (units[start] as ReadUnit).from }, to: whole.to }
      }
    } else break
  }
  const begun = at > start
  at = headFirst ? readHeadFirst(units, at, draft, begun) : readHeadLast(units, at, draft, begun)
  // «les forces de protection de la ville»: a noun that no table has, without an article.
  if (headFirst && draft.head === null && !begun && depth > 0 && isBareNoun(units[start])) {
    draft.head = units[start] as ReadUnit
    at = start + 1
  }
  if (draft.head === null) return oneOfSeveral(units, start, at, draft, headFirst, depth)
  if (draft.head.value.kind === 'word' && draft.weapons.length === 0 && draft.sense?.sort === 'act-noun')
    draft.weapons.push(...(draft.head.value.weapons ?? []))
  at = afterHedge(units, at, draft)
  if (headFirst && isClosing(units[at]) && hasOpened(units, start, at)) at++
  const bracket = at
  at = afterAcronym(units, at, draft)
  // «les Forces de défense (FD) maliennes»
  if (headFirst && at > bracket && isPart(units[at], 'nationality') && draft.countries.length === 0) describe(units[at++] as ReadUnit, draft)
  const of: ReadUnit[] = []
  if (depth < DEPTH) {
    while ((isPart(units[at], 'of') || isSpokenFor(units, at, draft)) && of.length < 3) {
      if (role === 'accused' && isGerund(units[at + 1])) break
      let inner = readPhrase(units, at + 1, headFirst, depth + 1)
      const agent = role === 'agent'
      if (agent && inner !== null && (inner.unit.value as Phrase).thing === 'name') inner = readPhrase(units, at + 1, headFirst, depth + 1, role)
      if (inner === null || (agent && isOfDeed(inner.unit, units[inner.to]))) break
      // "a group of 20 men": the amount inside counts for the whole.
      of.push(inner.unit)
      at = inner.to
      // «la mort de dix soldats et de deux civils»: the preposition is said again.
      while (headFirst && of.length < 5 && isPart(units[at], 'and') && isPart(units[at + 1], 'of')) {
        const more = readPhrase(units, at + 2, headFirst, depth + 1)
        if (more === null || !sharesRole(inner.unit, more.unit)) break
        of.push(more.unit)
        at = more.to
      }
      if (of.length === 1 && (inner.unit.value as Phrase).of.length > 0) break
    }
  }
  if (headFirst) at = readTrailing(units, at, draft)
  // "the foreign ministry in Bamako": a ministry is of the state that it is in.
  const seat = isPart(units[at], 'at') && draft.countries.length === 0 && draft.names.length === 0 ? units[at + 1] : undefined
  if (seat?.value.kind === 'name' && seat.value.sort === 'place' && seat.value.country !== null) {
    const gloss = draft.sense?.gloss ?? ''
    if (MINISTRY.test(gloss)) draft.countries.push(seat.value.country)
    // "authorities in Puntland"
    else if (gloss === 'authorities') draft.names.push({ name: seat.value, unit: seat, place: 'of' })
  }
  draft.sense = asSettlement(units[start - 1], draft, of) ?? draft.sense
  return { unit: toUnit(units, start, at, draft, of), to: at }
}

/** «dans la communauté de Kori», "attacked the Kori community": people by themselves, a settlement with a name behind a preposition of place or a verb. */
function asSettlement(before: ReadUnit | undefined, { head, sense, names }: PhraseDraft, of: readonly ReadUnit[]): Sense | null {
  if (sense?.name !== 'civilians' || !(isPart(before, 'at') || before?.value.kind === 'verb')) return null
  const named = names.length > 0 || of.some(({ value }) => value.kind === 'phrase' && value.thing === 'name')
  return named ? senseOf(head ?? undefined, 'thing', 'settlements') : null
}

/** No infinitive: «l’ordre de tirer». */
const isBareNoun = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'token' &&
  isPlainWord(unit) &&
  /^\p{Ll}{4,}$/u.test(unit.word ?? '') &&
  !/(?:er|ir|oir|dre|tre|ire|uire)$/.test(unit.word ?? '')

/** «la première de ces deux attaques», "the second of the raids": one deed of those that the words behind name. */
function oneOfSeveral(
  units: readonly ReadUnit[],
  start: number,
  at: number,
  { ordinal }: PhraseDraft,
  headFirst: boolean,
  depth: number,
): { unit: ReadUnit; to: number } | null {
  if (ordinal === null || depth > 0 || !isPart(units[at], 'of')) return null
  const whole = readPhrase(units, at + 1, headFirst, depth + 1)
  if (whole === null || !isPart(whole.unit, 'deed')) return null
  const value = { ...(whole.unit.value as Phrase), amount: null, ordinal, pointing: null, single: true }
  return { unit: { ...whole.unit, from: (units[start] as ReadUnit).from, value }, to: whole.to }
}

/** «dix soldats au moins», "ten soldiers or more": a hedge behind the counted noun, where no other figure follows that it belongs to. */
function afterHedge(units: readonly ReadUnit[], at: number, draft: PhraseDraft): number {
  const range = draft.amount?.article === false ? draft.amount.range : null
  if (range === null || draft.amount === null || hedgeAt(units[at]) !== 'atLeast' || units[at + 1]?.value.kind === 'amount') return at
  draft.amount = { ...draft.amount, range: hedge(range, ['atLeast']) }
  return at + 1
}

/** "a spokesman for the army": whom an office speaks for. */
const isSpokenFor = (units: readonly ReadUnit[], at: number, { sense }: PhraseDraft): boolean =>
  units[at]?.word === 'for' &&
  sense?.name === 'roles' &&
  !SENT_FOR.has(sense.gloss) &&
  units[at + 1]?.value.kind !== 'day' &&
  units[at + 1]?.value.kind !== 'amount'

/** Those who are sent for a country are not its own. */
const SENT_FOR: ReadonlySet<string> = new Set(['diplomat', 'secretary general', 'adviser'])

const sharesRole = (a: ReadUnit, b: ReadUnit): boolean =>
  ['people', 'toll', 'facility', 'place', 'weapon', 'party'].some((role) => a.classes.has(role) && b.classes.has(role))

const MINISTRY = /(?:^m|(?<= )M)inistry$/

const DEFINITE = new Set(['le', 'la', "l'", 'les', 'the', 'ses', 'leurs', 'son', 'sa', 'its', 'their'])

import type { Sense } from '../lang/index.ts'
import { countedSense, describe, type PhraseDraft } from './phrase-draft.ts'
import { isNounHere, isPlainWord, nounFollows, nounSense } from './phrase-nouns.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/** Reads a run of nouns and adjectives of which the last noun is the head ("Malian army base"); gives the index behind. */
export function readHeadLast(units: readonly ReadUnit[], from: number, draft: PhraseDraft, begun: boolean): number {
  let at = from
  let end = from
  const run: ReadUnit[] = []
  for (; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const noun = nounSense(unit) !== null
    if (unit.word === "'s" || unit.word === "'") {
      if (run.length === 0 || unit.word === "'") {
        if (run.length === 0) break
        if (unit.word === "'" && !nounFollows(units, at + 1)) break
      }
      continue
    }
    if (unit.word === '(' && end === at && isShortForm(units, at, run.at(-1))) {
      at += 2
      continue
    }
    if (noun || unit.value.kind === 'name') {
      // "an attack Kyiv called a crime": a name joins no deed or statement before it.
      if (unit.value.kind === 'name' && run.length > 0 && end === at && isPart(run.at(-1), 'act-noun')) break
      if (unit.value.kind === 'name' && run.length > 0 && end === at && isPart(run.at(-1), 'statements')) break
      if (
        run.length > 0 &&
        unit.value.kind !== 'name' &&
        (senseOf(unit, 'act-verb') !== null || senseOf(unit, 'carrier') !== null) &&
        isVerbAfter(units, at, run)
      )
        break
      if (run.length === 0 && !begun && unit.value.kind !== 'name' && !isNounHere(units, at, false)) break
      run.push(unit)
      end = at + 1
    } else if (
      isPart(unit, 'nationality') ||
      isPart(unit, 'quality') ||
      isPart(unit, 'filler') ||
      (isPart(unit, 'compass') && nounFollows(units, at + 1))
    ) {
      if (run.length > 0 && end === at && senseOf(unit, 'act-verb') !== null) break
      run.push(unit)
      if (isPart(unit, 'nationality')) end = at + 1
    } else if (unit.value.kind === 'amount' && run.length > 0 && nounFollows(units, at + 1) && (!isHead(run.at(-1)) || isOwnOrdinal(units, at)))
      run.push(unit)
    else if (begun && run.length === 0 && (draft.determiner !== null || isModifier(unit)) && isPlainWord(unit) && nounFollows(units, at + 1)) continue
    // "the group's shadow governors", "two Afghan counternarcotics officers": a word that no table has before an office.
    else if (run.length > 0 && (end === at || units[at - 1]?.word === "'s") && isModifier(unit) && nounSense(units[at + 1])?.name === 'roles')
      continue
    else if (begun && end !== at && isParticiple(unit) && nounFollows(units, at + 1)) continue
    else if (begun && run.length === 0 && isParticiple(unit) && nounFollows(units, at + 1)) continue
    else if (isPart(unit, 'title') && nounFollows(units, pastTitles(units, at))) at = pastTitles(units, at) - 1
    else if (QUOTES.has(unit.word ?? '') && isQuotedInside(units, at, run.length)) continue
    else break
  }
  while (run.length > 0 && (run.at(-1) as ReadUnit).to > (units[end - 1]?.to ?? 0)) run.pop()
  const head = run.pop()
  if (head === undefined) {
    if (begun && draft.determiner !== null && isPlainWord(units[from])) {
      draft.head = units[from] as ReadUnit
      return from + 1
    }
    // "The 24-year-old was killed": an age stands for the person.
    const aged = units[from - 1]
    if (begun && aged?.rule === 'en/age') {
      draft.head = aged
      draft.sense = PERSON
      return from
    }
    // "Ann Lee, 29, …" is an age; "2024" a year.
    const age = units[from]?.word === ',' && units[from - 2]?.word === ','
    if (draft.amount !== null && !draft.amount.article && !age && !isPart(draft.amount.unit, 'year')) {
      draft.head = draft.amount.unit
      return from
    }
    return from
  }
  for (const unit of run) {
    if (unit.value.kind === 'name') {
      if (unit.value.sort === 'country') draft.countries.push(unit.value.id as string)
      else draft.names.push({ name: unit.value, unit, place: 'beside' })
    } else if (isPart(unit, 'weapon')) draft.weapons.push(unit)
    else if (unit.value.kind === 'amount' && unit.value.sort === 'ordinal') draft.ordinal ??= unit.value.range?.[0] ?? null
    else if (unit.value.kind === 'amount') draft.amount ??= { range: unit.value.range, unit, article: unit.value.article }
    else describe(unit, draft)
  }
  draft.head = head
  draft.sense = countedSense(head, draft) ?? senseOf(head, 'nationality')
  // "Kasai community" is a village.
  const called = draft.determiner === null && draft.names.some(({ name }) => name.sort === 'place' || name.sort === 'unknown')
  if (called && draft.sense?.name === 'civilians') draft.sense = senseNamed(head, 'settlements') ?? draft.sense
  // "a fire" burns, "under fire" is shot at; "a post on X" is read, "their post" manned.
  if (head.word === 'fire' && run.length === 0 && (draft.determiner !== null || draft.amount !== null)) draft.sense = null
  if (draft.sense?.name === 'statements' && !isPart(units[end], 'against')) draft.sense = senseNamed(head, 'facilities') ?? draft.sense
  if (head.value.kind === 'name') {
    draft.sense = null
    // "spokesman Yahya Saree", "the city of", "rebel group M23": the common noun before a name stays the head.
    const common = run.map(nounSense).findLast((sense) => sense !== null && sense.sort === 'thing')
    if (common) draft.sense = common
    draft.names.push({ name: head.value, unit: head, place: common ? 'beside' : 'head' })
  } else if (draft.sense?.sort === 'nationality') describe(head, draft)
  return end
}

/** "Police Lt. Col. Ann Lee": the index behind a run of titles with their stops. */
function pastTitles(units: readonly ReadUnit[], from: number): number {
  let at = from
  while (isPart(units[at], 'title') && (at === from || nounSense(units[at]) === null)) at += units[at + 1]?.word === '.' ? 2 : 1
  return at
}

/** "the army's 4th Infantry Division" */
const isOwnOrdinal = (units: readonly ReadUnit[], at: number): boolean => {
  const { value } = units[at] as ReadUnit
  return value.kind === 'amount' && value.sort === 'ordinal' && units[at - 1]?.word === "'s" && nounSense(units[at + 1])?.name === 'bodies'
}

/** A word that no table has and whose ending is neither a verb's nor an adverb's: the traffic of "a traffic policeman". */
const isModifier = (unit: ReadUnit): boolean => unit.value.kind === 'token' && isPlainWord(unit) && !VERBAL.test(unit.word ?? '')
const VERBAL = /(?:[^aeiou]ed|s|ing|ly)$/

/** "Kori Defence Front (KDF) fighters": letters in brackets between a name and whoever is of it. */
function isShortForm(units: readonly ReadUnit[], at: number, last: ReadUnit | undefined): boolean {
  const short = units[at + 1]
  if (last?.value.kind !== 'name' || units[at + 2]?.word !== ')' || !(short?.value.kind === 'name' || isPart(short, 'capital'))) return false
  const sense = nounSense(units[at + 3])
  return sense?.sort === 'thing' && PEOPLE.has(sense.name) && senseOf(units[at + 3], 'act-verb') === null
}
const PEOPLE: ReadonlySet<string> = new Set(['combatants', 'troops', 'bodies', 'roles'])

const senseNamed = ({ value }: ReadUnit, thing: string): Sense | undefined =>
  value.kind === 'word' ? value.senses.find(({ name }) => name === thing) : undefined

/** "the captured town", "a planned attack": a participle or gerund before its noun. */
const isParticiple = (unit: ReadUnit): boolean =>
  unit.value.kind === 'word' &&
  unit.value.senses.some(({ sort, tense }) => (sort === 'act-verb' || sort === 'carrier') && (tense === 'participle' || tense === 'gerund'))

const PERSON: Sense = { sort: 'thing', name: 'civilians', gloss: 'people', tense: null, value: 1 }

const QUOTES: ReadonlySet<string> = new Set(['«', '»', '"', "'"])

/** 'the "terrorist" group': quotation marks around words inside a noun phrase. */
function isQuotedInside(units: readonly ReadUnit[], at: number, read: number): boolean {
  if (read > 0 && QUOTES.has(units[at - 2]?.word ?? '')) return nounFollows(units, at + 1)
  for (let index = at + 2; index < Math.min(units.length, at + 4); index++) {
    if (QUOTES.has(units[index]?.word ?? '')) return nounFollows(units, index + 1)
  }
  return false
}

const isHead = (unit: ReadUnit | undefined): boolean => nounSense(unit) !== null || unit?.value.kind === 'name'

/** "Israeli forces strike targets": a word that is noun and verb, after a party and before an object, is a verb. */
function isVerbAfter(units: readonly ReadUnit[], at: number, run: readonly ReadUnit[]): boolean {
  const last = run.at(-1) as ReadUnit
  const after = units[at + 1]
  const counted = isPart(after, 'determiner') || isPart(after, 'amount') || isPart(after, 'this')
  // "one of the rockets hit a bus", "Strike kills five": after a weapon before an article, after a deed in the third person.
  if (isPart(last, 'weapon') && counted) return true
  if (
    isPart(last, 'act-noun') &&
    /[^s]s$/.test(units[at]?.word ?? '') &&
    (counted || isPart(after, 'name') || isPart(after, 'nationality') || nounSense(after) !== null)
  )
    return true
  // "The attacks injured 40 people"
  if (isPart(last, 'act-noun') && counted && senseOf(units[at], 'act-verb')?.tense === 'past') return true
  if (isPart(last, 'weapon') || isPart(last, 'quality') || isPart(last, 'filler') || isPart(last, 'act-noun')) return false
  const next = units[at + 1]
  if (next === undefined) return false
  if (isPart(next, 'determiner') || isPart(next, 'amount') || isPart(next, 'this')) return true
  return isPart(next, 'name') || isPart(next, 'nationality') || (nounSense(next) !== null && senseOf(next, 'act-verb') === null)
}

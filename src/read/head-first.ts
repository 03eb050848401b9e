import { countedSense, describe, isDescriber, type PhraseDraft } from './phrase-draft.ts'
import { isNounHere, isPlainWord, nounFollows, nounSense } from './phrase-nouns.ts'
import { isClosing, isQuote } from './phrase-quotes.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/** «l’ennemi attaque Gao»: noun or verb, with an object behind it, is a verb. */
const isFiniteBefore = (units: readonly ReadUnit[], at: number): boolean => {
  const next = units[at + 1]
  return (
    senseOf(units[at], 'thing') === null &&
    senseOf(units[at], 'act-verb') !== null &&
    (next?.value.kind === 'name' || isPart(next, 'determiner') || isPart(next, 'this'))
  )
}

/** Reads the noun and what follows it, where adjectives stand behind («l’armée malienne»); gives the index behind. */
export function readHeadFirst(units: readonly ReadUnit[], from: number, draft: PhraseDraft, begun: boolean): number {
  let at = from
  const counted = draft.amount !== null
  while (
    isPart(units[at], 'quality') ||
    isPart(units[at], 'filler') ||
    (isPart(units[at], 'nationality') && nounSense(units[at + 1]) !== null) ||
    (begun && isPart(units[at], 'adverb'))
  ) {
    if (
      nounSense(units[at]) !== null &&
      (!nounSense(units[at + 1]) || senseOf(units[at + 1], 'act-verb')?.tense === 'participle' || (begun && isFiniteBefore(units, at + 1)))
    )
      break
    if (isNamedAfter(units, at, draft)) break
    describe(units[at] as ReadUnit, draft)
    at++
  }
  const head = units[at]
  if (head === undefined) return from
  if (head.value.kind === 'name') {
    draft.head = head
    draft.names.push({ name: head.value, unit: head, place: 'head' })
    at++
  } else if (nounSense(head) !== null && isNounHere(units, at, begun || at > from)) {
    draft.head = head
    draft.sense = countedSense(head, draft)
    at++
  } else if (isPart(head, 'nationality') && (draft.determiner !== null || counted)) {
    // «les Américains», «un Palestinien»
    draft.head = head
    draft.sense = senseOf(head, 'nationality')
    describe(head, draft)
    at++
  } else if (begun && (draft.determiner !== null || counted || draft.pointing === 'this') && (isPlainWord(head) || isNamedAfter(units, at, draft))) {
    // «une réponse», «sept heures»: a noun that no table has.
    draft.head = head
    at++
  } else if (
    draft.amount !== null &&
    (draft.ordinal !== null || draft.determiner?.word === 'autre') &&
    at === from &&
    (isVerbNext(head) || isPart(head, 'and') || head.word === '.')
  ) {
    // «deux soldats ont été tués et un troisième a été blessé», «et un autre a été blessé»
    draft.head = draft.amount.unit
    draft.amount = { ...draft.amount, article: false }
    return at
  } else if (draft.amount !== null && !draft.amount.article) {
    // «deux ont été tués», «36 en Irak»
    draft.head = draft.amount.unit
    return at
  } else return from
  for (; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    if (isDescriber(unit)) describe(unit, draft)
    else if (isQuote(unit) && isClosing(units[at + 2]) && isDescriber(units[at + 1])) {
      describe(units[at + 1] as ReadUnit, draft)
      at += 2
    } else if (isPart(unit, 'compass') && (!isPart(units[at + 1], 'of') || draft.sense === null || SITES.has(draft.sense.name))) continue
    else if (draft.head.value.kind !== 'name' && isAdjectiveLike(unit)) continue
    else if (unit.value.kind === 'name') {
      if (draft.names.some(({ place }) => place === 'head') && draft.sense === null && unit.value.sort !== 'country') break
      if (unit.value.sort === 'unknown' && HEARERS.has(draft.head.word ?? '') && !isPart(units[at + 1], 'and')) break
      if (unit.value.sort === 'country') draft.countries.push(unit.value.id as string)
      else draft.names.push({ name: unit.value, unit, place: 'beside' })
    } else if (unit.word === '«' && units[at + 1]?.value.kind === 'name' && units[at + 2]?.word === '»') {
      const inner = units[at + 1] as ReadUnit
      if (inner.value.kind === 'name') draft.names.push({ name: inner.value, unit: inner, place: 'beside' })
      at += 2
    } else if (
      draft.sense?.sort === 'thing' &&
      senseOf(unit, 'thing') !== null &&
      (senseOf(unit, 'thing')?.name === 'combatants' || senseOf(unit, 'thing')?.name === 'captives') &&
      draft.sense.name !== 'roles' &&
      isNounHere(units, at, true)
    )
      draft.qualities.push(nounSense(unit)?.gloss ?? '')
    else if (draft.sense?.sort === 'act-noun' && isPart(unit, 'weapon') && !isPart(units[at - 1], 'of')) draft.weapons.push(unit)
    else break
  }
  return at
}

/** What lies somewhere: «le port méridional de Gao». */
const SITES: ReadonlySet<string> = new Set(['areas', 'settlements', 'facilities'])

/** «a déclaré à la presse Paul Martin»: those whose name does not follow. */
const HEARERS: ReadonlySet<string> = new Set(['presse', 'journalistes', 'reporters'])

/** «le ministère afghan de l’Intérieur»: an adjective that stands for a noun, with a capital and nothing behind it. */
const isNamedAfter = (units: readonly ReadUnit[], at: number, { determiner }: PhraseDraft): boolean =>
  determiner !== null &&
  isPart(units[at], 'filler') &&
  isPart(units[at], 'upper') &&
  nounSense(units[at]) === null &&
  isPart(units[at - 2], 'of') &&
  !nounFollows(units, at + 1)

const isVerbNext = (unit: ReadUnit): boolean => unit.value.kind === 'verb' || isPart(unit, 'auxiliary') || isPart(unit, 'act-verb')

/** A word that no table has, built like an adjective («génocidaire»), or the first half of a double one («irako-syrienne»). */
const isAdjectiveLike = (unit: ReadUnit): boolean =>
  unit.value.kind === 'token' &&
  unit.word !== null &&
  !isPart(unit, 'capital') &&
  /^\p{Ll}{2,}(ique|al|ale|aux|ien|ienne|iste|if|ive|aire|eux|euse|able|ible|oise|aine|ane|esque|ante|ente|o)s?$/u.test(unit.word)

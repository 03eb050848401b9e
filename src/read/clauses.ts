import { anyOf, has, isPart, type ReadUnit } from './units.ts'

const governs = anyOf(['at', 'with', 'against', 'by', 'from', 'of', 'according', 'between', 'belonging', 'to', 'workOf', 'taking'])

/** Is the unit at `at` a preposition? */
export const isPreposition = (unit: ReadUnit | undefined): boolean => unit !== undefined && governs(unit.classes) && unit.value.kind === 'word'

export const isFiniteVerb = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'verb' && unit.value.form === 'finite'

export const isStop = (unit: ReadUnit): boolean => unit.word === ';' || unit.word === ':' || unit.word === '.' || unit.word === '…'

/** «que» before a verb is its object; "that" right before one is its subject. */
export const isObjectThat = (unit: ReadUnit | undefined): boolean => isPart(unit, 'that') && (unit?.word?.startsWith('qu') ?? false)

/** The preposition that governs the phrase at `at`, or `null`: adverbs and other prepositions («près de») may stand between. */
export function prepositionOf(units: readonly ReadUnit[], at: number): ReadUnit | null {
  let index = at - 1
  while (isPart(units[index], 'adverb') || units[index]?.word === '«') index--
  const before = units[index]
  // «avec de l’artillerie»: «de» behind another preposition is an article.
  if (isPart(before, 'of') && before?.word !== null && isPreposition(units[index - 1])) return units[index - 1] as ReadUnit
  if (before !== undefined && isPreposition(before)) return isArticle(units, index, units[at]) ? null : before
  // A list's later member, «sur A et B»: what governs the first governs all; lists are one unit, so only «et sur» is left.
  return null
}

/** «De violents combats ont opposé …»: where a clause begins, «de» before several of no name is an article. */
const isArticle = (units: readonly ReadUnit[], of: number, noun: ReadUnit | undefined): boolean =>
  isPart(units[of], 'of') &&
  (of === 0 || units[of - 1]?.word === ',' || units[of - 1]?.word === '"') &&
  noun?.value.kind === 'phrase' &&
  noun.value.thing !== 'name' &&
  !noun.value.single &&
  (noun.value.amount?.range ?? null) === null &&
  noun.value.pointing === null

/** "in support of the people in Gaza": the place at `at` is where those are for whose sake something was done. */
export const isForTheSake = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at - 2], 'party') && isPart(units[at - 3], 'when') && units[at - 3]?.word === null

export type Subject =
  | { readonly sort: 'phrase'; readonly unit: ReadUnit; readonly at: number }
  | { readonly sort: 'pronoun'; readonly unit: ReadUnit }
  | null

/** «L’armée a pris le pont après avoir pilonné le camp», «Après avoir pilonné le camp, l’armée a pris le pont»: the verb beside which the infinitive is told. */
function mainVerb(units: readonly ReadUnit[], at: number): number {
  const before = units.findLastIndex((unit, index) => index < at && (isFiniteVerb(unit) || isStop(unit)))
  if (isFiniteVerb(units[before])) return before
  const after = units.findIndex((unit, index) => index > at && (isFiniteVerb(unit) || isStop(unit)))
  return isFiniteVerb(units[after]) ? after : -1
}

/** «avant de l’attaquer»: is the infinitive at `at` told as done next? Its object may stand before it as a pronoun. */
export function sequelBefore(units: readonly ReadUnit[], at: number): boolean {
  let before = at - 1
  while (isPart(units[before], 'determiner') || isPart(units[before], 'pronoun') || isPart(units[before], 'there')) before--
  return isPart(units[before], 'sequel')
}

/** Words that join clauses or stand for nouns. */
const joins = anyOf(['who', 'pronoun', 'like', 'that', 'when', 'where', 'and', 'but'])

/**
 * The subject of the verb at `at`: the nearest phrase before it that no preposition governs, the antecedent of «qui»,
 * the subject of the verb that governs an infinitive or gerund, or shared by «et».
 */
export function findSubject(units: readonly ReadUnit[], at: number): Subject {
  const verb = units[at]?.value
  const finite = verb?.kind === 'verb' && verb.form === 'finite'
  if (verb?.kind === 'verb' && verb.form === 'participle') {
    // «lors d’une attaque menée par X», «des crimes commis par X»: a participle describes what stands right before it.
    let before = at - 1
    while (isPart(units[before], 'adverb') || units[before]?.value.kind === 'day') before--
    const described = units[before]
    if (described?.value.kind === 'phrase') return { sort: 'phrase', unit: described, at: before }
    if (described?.value.kind === 'token' && described.word !== null && /^\p{L}/u.test(described.word)) return null
  }
  if (verb?.kind === 'verb' && verb.form === 'infinitive' && ((verb.perfect && isPart(units[at - 1], 'when')) || sequelBefore(units, at))) {
    const main = mainVerb(units, at)
    return main < 0 ? null : findSubject(units, main)
  }
  let sawAnd = false
  let commas = 0
  const described =
    finite && units[at - 1]?.word === ',' ? (sayingBefore(units, at - 1) ?? descriptionBefore(units, at - 1) ?? asideBefore(units, at - 1)) : null
  for (let index = described ?? at - 1; index >= 0; index--) {
    const unit = units[index] as ReadUnit
    if (isStop(unit)) return null
    // «leurs alliés (groupes armés)»: what brackets hold is no subject.
    if (unit.word === ')' || unit.word === ']') {
      const bracket = unit.word === ')' ? '(' : '['
      const opened = units.findLastIndex(({ word }, before) => before < index && word === bracket)
      if (opened >= 0) index = opened
      continue
    }
    if (unit.value.kind === 'verb') {
      if (unit.value.form === 'finite') {
        // "Sources who had fled the town said": what is told of the subject between it and its verb.
        const relative = finite && !sawAnd ? relativeOf(units, index) : null
        if (relative !== null) return antecedentOf(units, relative)
        if (!finite || sawAnd || commas > 0) return findSubject(units, index)
        return null
      }
      if (!finite && index < at) {
        if (unit.value.form === 'infinitive' || unit.value.form === 'gerund') return findSubject(units, index)
      }
      continue
    }
    if (joins(unit.classes)) {
      // "three shells that landed near the port"
      const that = finite && index === at - 1 && isPart(unit, 'that') && !isObjectThat(unit) && units[index - 1]?.value.kind === 'phrase'
      if (isPart(unit, 'who') || that) return antecedentOf(units, index)
      // «Le groupe, lui, fait état de dix morts»: the pronoun only sets the subject against another.
      if (isPart(unit, 'pronoun') && units[index - 1]?.word === ',' && units[index + 1]?.word === ',' && units[index - 2]?.value.kind === 'phrase') {
        commas--
        index--
        continue
      }
      // "Two of them died": the pronoun only says of whom they are.
      if (isPart(unit, 'pronoun') && isCountOf(units[index - 1])) continue
      if (isPart(unit, 'pronoun')) return topicBefore(units, index) ?? { sort: 'pronoun', unit }
      // «identifié comme un membre du conseil»: what one is taken for.
      if (isPart(unit, 'like') && units[index + 1]?.value.kind === 'phrase') continue
      if (isPart(unit, 'that') || isPart(unit, 'when') || isPart(unit, 'where')) {
        // «sept civils, parmi lesquels deux enfants, ont été tués»: an aside without a verb.
        if (isPart(unit, 'where') && (commas > 0 || isPartOfSubject(units, index, at))) continue
        if (finite) return null
        continue
      }
      if (isPart(unit, 'and') || isPart(unit, 'but')) {
        sawAnd = true
        continue
      }
    }
    if (unit.word === ',') {
      commas++
      continue
    }
    // "used three drones to attack", «tuant dix civils et emportant du bétail»: the object of the verb before.
    if (!finite && (isPart(unit, 'weapon') || sawAnd || commas > 0) && units[index - 1]?.value.kind === 'verb') continue
    if (unit.value.kind === 'phrase') {
      if (sawAnd && finite && units.slice(0, index).some(isFiniteVerb)) continue
      // «a reproché aux rebelles d’avoir pillé la ville»: whom the verb of blame names behind «à».
      const blaming = units[index - 2]?.value
      if (!finite && isPart(units[index - 1], 'to') && blaming?.kind === 'verb' && blaming.carrier === 'accuse')
        return { sort: 'phrase', unit, at: index }
      // «Le Front, à qui l’armée vient de reprendre la ville, a attaqué»: the subject of what is told of him.
      if (
        finite &&
        units[at - 1]?.word === ',' &&
        isPart(units[index - 1], 'who') &&
        units.slice(index, at).some(({ value }) => value.kind === 'verb')
      )
        return antecedentOf(units, index - 1)
      if (prepositionOf(units, index) !== null) continue
      // "The troops, together with the police, stormed the post": they did, with the others.
      if (finite && isPart(units[index - 1], 'and') && units[index - 1]?.word === null) continue
      // "killed six people, burned their homes and fled": the object of the verb before in a row of verbs.
      if (finite && commas > 0 && isFiniteVerb(units[index - 1]) && isInRow(units, index, at)) continue
      // "Residents who fled the town said": the object of the verb between.
      const between = units[index - 1]
      const relative = finite && !sawAnd && (isFiniteVerb(between) || between?.value.kind === 'token') ? relativeOf(units, index - 1) : null
      if (relative !== null) return antecedentOf(units, relative)
      // "The coalition fighting the rebels fired": whom those fight who are told of.
      if (finite && !sawAnd && isFighting(between) && units[index - 2]?.value.kind === 'phrase') {
        index--
        continue
      }
      // "The attacks in the war that is consuming the country left five dead": what stands before "that" and its verb.
      if (finite && !sawAnd && isFiniteVerb(between) && isSubjectThat(units, index - 2)) {
        index -= 2
        continue
      }
      if (
        isApposition(units, index) ||
        isPart(units[index - 1], 'like') ||
        isAlias(units, index) ||
        (isPart(units[index - 1], 'where') && (commas > 0 || isPartOfSubject(units, index - 1, at))) ||
        units[index - 1]?.classes.has('include-active')
      )
        continue
      const deverbal = unit.value.roles.has('statement')
      if (deverbal && !finite) continue
      return { sort: 'phrase', unit, at: index }
    }
  }
  return null
}

/** «Quant au gouverneur de X, il affirme»: whom the pronoun at `at` takes up. */
function topicBefore(units: readonly ReadUnit[], at: number): Subject {
  const unit = units[at - 2]
  if (at < 4 || units[at - 1]?.word !== ',' || unit?.value.kind !== 'phrase') return null
  return isPreposition(units[at - 3]) && isPart(units[at - 4], 'negligible') ? { sort: 'phrase', unit, at: at - 2 } : null
}

/** Is the unit at `at` a participle that begins a description: «soutenu par X», also of a verb that no table has? */
export const isDescription = (units: readonly ReadUnit[], at: number): boolean => {
  const unit = units[at]
  if (unit?.value.kind === 'verb') return unit.value.form === 'participle'
  if (isPart(unit, 'backedBy')) return true
  const other = unit?.value.kind === 'token' ? /^\p{Ll}{4,}$/u.test(unit.word ?? '') : isPart(unit, 'filler') || isPart(unit, 'quality')
  // "The bandits, numbering over fifty,", «les assaillants, circulant à moto,»
  const going = unit?.value.kind === 'token' && /^\p{Ll}{3,}(?:ing|ant)s?$/u.test(unit.word ?? '')
  return (other && isPart(units[at + 1], 'by')) || (going && units[at + 1]?.word !== ',')
}

/** "The rebels, the army also said, attacked", "two drones, it said, were shot down": where the comma stands that begins the words of saying. */
function sayingBefore(units: readonly ReadUnit[], close: number): number | null {
  const verb = units[close - 1]
  if (!isFiniteVerb(verb) || !isPart(verb, 'say-active')) return null
  let at = close - 2
  while (isPart(units[at], 'adverb') || isPart(units[at], 'also') || isPart(units[at], 'filler')) at--
  const [told, comma, speaker] = [units[at - 2], units[at - 1], units[at]]
  const spoken = speaker !== undefined && has(speaker, 'pronoun', 'speaker', 'people')
  return spoken && comma?.word === ',' && (told?.value.kind === 'phrase' || told?.value.kind === 'day') ? at - 1 : null
}

/**
 * "The group, which documents abuses, said", "The Front, a union of rebels that holds the north, said": where the comma stands before a relative clause
 * whose verb no table has, or before a description with a relative clause in it.
 */
function asideBefore(units: readonly ReadUnit[], close: number): number | null {
  for (let index = close - 1; index > 1 && close - index < ASIDE_WITHIN; index--) {
    const unit = units[index] as ReadUnit
    if (isStop(unit)) return null
    if (isFiniteVerb(unit) && !isRelative(units, index)) return null
    const opened = unit.word === ',' || units[index - 1]?.word === ','
    if (!opened) continue
    const comma = unit.word === ',' ? index : index - 1
    const [whom, first] = [units[comma - 1], units[comma + 1]]
    const named = whom?.value.kind === 'phrase' && isPart(whom, 'speaker') && prepositionOf(units, comma - 1) === null
    return named && (isPart(first, 'who') || isPart(first, 'where') || first?.value.kind === 'phrase') ? comma : null
  }
  return null
}
const ASIDE_WITHIN = 18

/** "who holds", "where the camp is": is the verb that of a clause in a description? */
const isRelative = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at - 1], 'that') || isPart(units[at - 1], 'who') || (units[at - 1]?.value.kind === 'phrase' && isPart(units[at - 2], 'where'))

/** «Le Front, soutenu par A et B, a pris la ville»: where the comma stands that begins the description which the one at `close` ends. */
function descriptionBefore(units: readonly ReadUnit[], close: number): number | null {
  for (let index = close - 1; index > 0; index--) {
    const unit = units[index] as ReadUnit
    if (isStop(unit) || isFiniteVerb(unit)) return null
    if (unit.word === ',' && units[index - 1]?.value.kind === 'phrase' && isDescription(units, index + 1)) return index
  }
  return null
}

/**
 * «Le groupe, qui rejette l’accord de 2016, a attaqué», «X, soutenu par Y, a attaqué»: where what stands between the subject and the
 * verb at `at` begins, `null` where nothing does.
 */
export function insertBefore(units: readonly ReadUnit[], at: number): number | null {
  if (units[at - 1]?.word !== ',' || !isFiniteVerb(units[at])) return null
  const described = sayingBefore(units, at - 1) ?? descriptionBefore(units, at - 1)
  if (described !== null) return described
  let verb = -1
  for (let index = at - 2; index > 0; index--) {
    const unit = units[index] as ReadUnit
    if (isStop(unit) || (isFiniteVerb(unit) && verb >= 0)) return null
    if (isFiniteVerb(unit)) verb = index
    if (isPart(unit, 'who')) return verb >= 0 && units[index - 1]?.word === ',' && units[index - 2]?.value.kind === 'phrase' ? index - 1 : null
  }
  return null
}

/** Do the verb before the object at `index` and the one at `verb` stand in a row of deeds, nothing but the object and a comma between? */
function isInRow(units: readonly ReadUnit[], index: number, verb: number): boolean {
  const before = units[index - 1]?.value
  const later = units[verb]?.value
  const deed = before?.kind === 'verb' && before.act !== null && before.voice === 'active'
  return (
    deed && later?.kind === 'verb' && (later.act !== null || later.carrier === 'take') && later.voice === 'active' && units[verb - 1]?.word === ','
  )
}

/** "two of" before a pronoun: a count that is all of its phrase. */
const isCountOf = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.head.value.kind === 'amount' && unit.to > unit.value.head.to

/** «sept personnes dont un enfant ont été tuées»: people counted among others, where no other verb is left for those; not "an attack in which ten men died". */
function isPartOfSubject(units: readonly ReadUnit[], where: number, verb: number): boolean {
  const [whole, part] = [units[where - 1], units[where + 1]]
  if (where + 2 !== verb || whole?.value.kind !== 'phrase' || whole.value.amount === null || !isPart(part, 'people')) return false
  if (!isPart(whole, 'people') && !isPart(whole, 'party')) return false
  for (const unit of units.slice(verb + 1)) {
    if (isStop(unit) || unit.word === ',') return true
    if (isFiniteVerb(unit)) return false
  }
  return true
}

/** «…, alias « Paul », a menacé»: another name of somebody told of by his own. */
const isAlias = (units: readonly ReadUnit[], at: number): boolean => isPart(units[at - 1], 'title') && units[at - 2]?.word === ','

/** «X, porte-parole de Y, a déclaré»: a phrase between commas right after another phrase explains it. */
function isApposition(units: readonly ReadUnit[], at: number): boolean {
  if (units[at - 1]?.word !== ',') return false
  const before = units[at - 2]
  if (before?.value.kind !== 'phrase') return false
  // "had left two dead, the region's governor, Ann Lee, said": an office explains no victims.
  if (isPart(units[at], 'roles') && (has(before, 'toll', 'dead', 'injured') || (isPart(before, 'people') && before.value.amount !== null)))
    return false
  // "in breach of the truce, Ann Lee, who leads the party, said": a person's name explains no thing.
  if (isPart(units[at], 'speaker') && units[at]?.value.kind === 'phrase' && units[at].value.thing === 'name' && !has(before, 'goal', 'speaker'))
    return false
  // "in Kori, Ann Lee, a spokeswoman of the Front, said": a name with an office is a person's.
  if (isNobodysName(units[at]) && units[at + 1]?.word === ',' && (isPart(units[at + 2], 'roles') || isPart(units[at + 2], 'who'))) return false
  // "Confirming the raid, the governor said": an office explains nothing but people, parties and places.
  if (isPart(units[at], 'roles') && !has(before, 'speaker', 'party', 'people', 'place')) return false
  // "which borders Kori, Governor Ann Lee said": nor does an office with its holder's name explain a land.
  if (isPart(units[at], 'roles') && isPart(before, 'areas') && isHeld(units[at])) return false
  // "in Jamundí, Colombia, injuring six": the wider place belongs to the narrower.
  const wider = isPart(units[at], 'place') && isPart(before, 'place')
  // «Le comité de Kori à Gao, une ONG, a signalé»: behind where it is, what it is.
  const [unit, whole] = [units[at]?.value, units[at - 4]]
  const isKind =
    unit?.kind === 'phrase' && unit.amount?.article === true && isPart(whole, 'speaker') && isPart(units[at - 3], 'at') && isPart(before, 'place')
  if (!wider && !isKind && prepositionOf(units, at - 2) !== null) return false
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    if (unit.word === ',') return true
    // «…, the region's governor said»: behind a clause of its own it is a subject.
    // "Rebels, an official said, had fled": words of saying between commas.
    if (unit.value.kind === 'verb') return isPart(units[at], 'roles') && units[index + 1]?.word !== ',' && !units.slice(0, at).some(isFiniteVerb)
  }
  return false
}

const isHeld = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.names.some(({ name, place }) => place === 'beside' && name.sort !== 'place' && name.sort !== 'country')

const isNobodysName = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'phrase' && unit.value.head.value.kind === 'name' && unit.value.head.value.sort === 'unknown'

/** «C’est l’hôpital de X, dernier de la ville, qui a été visé»: what «c’est» points at, behind an insertion. */
function cleftBefore(units: readonly ReadUnit[], at: number): Subject {
  for (let index = at - 2; index > 1 && at - index < TWICE_WITHIN; index--) {
    const unit = units[index] as ReadUnit
    if (isStop(unit)) return null
    const copula = units[index - 1]?.value
    if (unit.value.kind !== 'phrase' || copula?.kind !== 'verb' || copula.act !== null || copula.carrier !== null) continue
    return isPart(units[index - 2], 'pronoun') && units[index + 1]?.word === ',' ? { sort: 'phrase', unit, at: index } : null
  }
  return null
}

/** How many units «qui … et qui» may span. */
const TWICE_WITHIN = 14

const isFighting = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'verb' && unit.value.form === 'gerund' && unit.value.act === 'clash'

/** Is the word at `at` a "that" that takes up the noun before it? */
const isSubjectThat = (units: readonly ReadUnit[], at: number): boolean =>
  isPart(units[at], 'that') && !isObjectThat(units[at]) && units[at - 1]?.value.kind === 'phrase'

/** Where the word stands that makes the verb at `verb` one of a relative clause, `null` where none does. */
function relativeOf(units: readonly ReadUnit[], verb: number): number | null {
  let at = verb - 1
  while (isPart(units[at], 'adverb') || isPart(units[at], 'negligible') || units[at]?.value.kind === 'day') at--
  if (isPart(units[at], 'who')) return isPart(units[at - 1], 'and') ? null : at
  // «L’attentat, que l’armée a condamné, a fait six morts»
  const [that, antecedent] = [at - 1, units[at - 2]?.word === ',' ? units[at - 3] : units[at - 2]]
  const object = units[at]?.value.kind === 'phrase' && isObjectThat(units[that]) && antecedent?.value.kind === 'phrase'
  return object && !units.slice(0, that).some((unit) => isFiniteVerb(unit)) ? that : null
}

function antecedentOf(units: readonly ReadUnit[], at: number): Subject {
  const cleft = units[at - 1]?.word === ',' ? cleftBefore(units, at) : null
  if (cleft !== null) return cleft
  // «des raids qui ont visé A et qui ont touché B»: both tell of one word.
  if (isPart(units[at - 1], 'and')) {
    const first = units.findLastIndex((unit, index) => index < at - 1 && (isPart(unit, 'who') || isPart(unit, 'that')))
    if (first > 0 && at - first <= TWICE_WITHIN && !units.slice(first, at).some(isStop)) return antecedentOf(units, first)
  }
  for (let index = at - 1; index >= 0 && at - index < 6; index--) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'phrase') return { sort: 'phrase', unit, at: index }
    if (unit.word !== ',' && !isPart(unit, 'adverb') && !isPreposition(unit) && unit.value.kind !== 'day') return null
  }
  return null
}

const beginsClause = anyOf(['that', 'when'])

/** The clause around `at`, half-open: up to the next finite verb's own words on either side. */
export function clauseAround(units: readonly ReadUnit[], at: number): readonly [from: number, to: number] {
  let to = at + 1
  let subjectOf = false
  for (; to < units.length; to++) {
    const unit = units[to] as ReadUnit
    if (isStop(unit)) break
    if (beginsClause(unit.classes)) break
    if (isPart(unit, 'who') && isFiniteSoon(units, to + 1)) break
    if (isFiniteVerb(unit)) {
      const subject = findSubject(units, to)
      // «une frappe sur X a tué»: the deed is itself the subject, the clause goes on.
      const own = subject?.sort === 'phrase' && subject.at <= at && !units.slice(subject.at, at).some(isFiniteVerb)
      if (own && units[at]?.value.kind === 'phrase') {
        subjectOf ||= subject.at === at
        continue
      }
      // «…, a déclaré le porte-parole»: what is said ends before the words of saying.
      to = isTurned(units, to) ? to - 1 : startOfClause(units, to, at + 1)
      break
    }
  }
  let from = at
  if (insertBefore(units, at) !== null) return [from, to]
  const subject = isFiniteVerb(units[at]) ? findSubject(units, at) : null
  const first = subjectOf ? at : subject?.sort === 'phrase' ? subject.at : -1
  for (; from > 0; from--) {
    const unit = units[from - 1] as ReadUnit
    if (isStop(unit)) break
    if (beginsClause(unit.classes)) break
    // «… lundi à Gao, et une autre a fait deux morts mardi»: a subject behind «et» begins a clause of its own.
    if (from === first && isPart(unit, 'and') && units.slice(0, from - 1).some(isFiniteVerb)) break
    if (isFiniteVerb(unit) && from - 1 !== at) break
    // «…, tué par une frappe au Liban»: a participle behind a comma begins what is told of the word before.
    if (unit.value.kind === 'verb' && unit.value.form === 'participle' && units[from - 2]?.word === ',' && from - 1 !== at) break
  }
  return [from, to]
}

/** Does the verb at `at` tell who says what stands before it: behind a comma or the end of a quotation, its subject behind it? */
function isTurned(units: readonly ReadUnit[], at: number): boolean {
  const verb = units[at]?.value
  if (verb?.kind !== 'verb' || verb.voice !== 'active' || (verb.carrier !== 'say' && verb.carrier !== 'deny')) return false
  const before = units[at - 1]?.word
  if (before === '»' || before === '"') return true
  return before === ',' && findSubjectBehind(units, at)
}

/** «, a dit mardi à l’AFP le colonel X»: does a phrase without a preposition stand behind the verb before its sentence goes on? */
function findSubjectBehind(units: readonly ReadUnit[], at: number): boolean {
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index] as ReadUnit
    if (unit.value.kind === 'phrase' && prepositionOf(units, index) === null) return isPart(unit, 'speaker') || isPart(unit, 'people')
    if (isPart(unit, 'that') || isFiniteVerb(unit) || isStop(unit)) return false
  }
  return false
}

const isFiniteSoon = (units: readonly ReadUnit[], at: number): boolean => units.slice(at, at + 4).some((unit) => unit.value.kind === 'verb')

const CLOSERS: ReadonlySet<string> = new Set([',', '"', '»'])

/** Where the clause of the finite verb at `verb` begins, not before `least`: its subject, and a comma or «et» before that. */
function startOfClause(units: readonly ReadUnit[], verb: number, least: number): number {
  let start = verb
  // "…, said the mayor": what stands before the comma is what was said.
  const inverted = CLOSERS.has(units[verb - 1]?.word ?? '') && isPart(units[verb], 'say') && units[verb + 1]?.value.kind === 'phrase'
  const subject = inverted ? null : findSubject(units, verb)
  if (subject?.sort === 'phrase' && subject.at >= least) start = subject.at
  while (start > least) {
    const before = units[start - 1] as ReadUnit
    if (
      before.word === ',' ||
      isPart(before, 'and') ||
      isPart(before, 'but') ||
      isPart(before, 'also') ||
      isPart(before, 'who') ||
      isPart(before, 'adverb')
    )
      start--
    else break
  }
  return start
}

/** The verb that governs the clause of `at`: «a annoncé (que …)», «a revendiqué avoir …»; `null` where it is a main clause. */
export function governorOf(units: readonly ReadUnit[], at: number): number | null {
  const self = units[at]?.value
  for (let index = at - 1; index >= 0; index--) {
    const unit = units[index] as ReadUnit
    if (isStop(unit) && unit.word !== ':') return null
    if (unit.value.kind !== 'verb') continue
    const between = units.slice(index + 1, at)
    if (between.some((part) => isPart(part, 'that')) || between.some((part) => part.word === ':')) return index
    if (self?.kind === 'verb' && self.form !== 'finite' && self.form !== 'participle') return index
    if (self?.kind === 'phrase') return index
    return null
  }
  return null
}

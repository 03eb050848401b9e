import type { Sense, ThingName } from '../lang/index.ts'
import { classSet, isPart, type Phrase, type PhraseName, type ReadUnit, type Role, senseOf } from './units.ts'

const DEPTH = 6

/** Noun phrases: a head, what describes it on either side, and what follows «of». */
export function toPhrases(units: readonly ReadUnit[], headFirst: boolean): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const read = readPhrase(units, at, headFirst, 0)
    if (read === null) {
      made.push(units[at] as ReadUnit)
      at++
    } else {
      made.push(read.unit)
      at = read.to
    }
  }
  return made
}

interface Draft {
  determiner: ReadUnit | null
  pointing: Phrase['pointing']
  amount: Phrase['amount']
  ordinal: number | null
  names: PhraseName[]
  countries: string[]
  qualities: string[]
  weapons: ReadUnit[]
  head: ReadUnit | null
  sense: Sense | null
}

function readPhrase(units: readonly ReadUnit[], start: number, headFirst: boolean, depth: number): { unit: ReadUnit; to: number } | null {
  const draft: Draft = {
    determiner: null,
    pointing: null,
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
    if (unit.rule === 'en/age' && nounFollows(units, at + 1)) continue
    if (unit.value.kind === 'amount' && senseOf(units[at + 1], 'quality')?.gloss === 'aged') at++
    else if (unit.value.kind === 'amount' && unit.value.sort === 'count') {
      if (draft.amount !== null && !draft.amount.article) break
      draft.amount = { range: unit.value.range, unit, article: unit.value.article }
    } else if (unit.value.kind === 'amount' && unit.value.sort === 'ordinal') draft.ordinal = unit.value.range?.[0] ?? null
    else if (isPart(unit, 'this')) draft.pointing = 'this'
    else if (isPart(unit, 'same')) draft.pointing = 'same'
    else if (isPart(unit, 'determiner')) {
      if (draft.determiner !== null && draft.head !== null) break
      draft.determiner = unit
      if (draft.pointing === null && DEFINITE.has(unit.word ?? '')) draft.pointing = 'the'
    } else if (isPart(unit, 'of') && draft.amount !== null && at === start + 1) continue
    else if (headFirst && isQuote(unit) && (at > start || depth > 0)) continue
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
  if (draft.head === null) return null
  if (draft.head.value.kind === 'word' && draft.weapons.length === 0 && draft.sense?.sort === 'act-noun')
    draft.weapons.push(...(draft.head.value.weapons ?? []))
  if (headFirst && isClosing(units[at]) && hasOpened(units, start, at)) at++
  at = afterAcronym(units, at, draft)
  const of: ReadUnit[] = []
  if (depth < DEPTH) {
    while (isPart(units[at], 'of') && of.length < 3) {
      const inner = readPhrase(units, at + 1, headFirst, depth + 1)
      if (inner === null) break
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
  return { unit: toUnit(units, start, at, draft, of), to: at }
}

const sharesRole = (a: ReadUnit, b: ReadUnit): boolean =>
  ['people', 'toll', 'facility', 'place', 'weapon', 'party'].some((role) => a.classes.has(role) && b.classes.has(role))

const OPENING = new Set(['«', '“', '"'])
const isQuote = (unit: ReadUnit | undefined): boolean => unit?.value.kind === 'token' && OPENING.has(unit.word ?? '')
const isClosing = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'token' && (unit.word === '»' || unit.word === '”' || unit.word === '"')
/** Is one more quotation mark opened than closed between the two? */
const hasOpened = (units: readonly ReadUnit[], from: number, to: number): boolean => {
  let open = 0
  for (let at = from; at < to; at++) if (units[at]?.value.kind === 'token' && /^[«“”»"]$/.test(units[at]?.word ?? '')) open++
  return open % 2 === 1
}

/** «l’armée d’occupation « israélienne »», «Forces de soutien rapide (FSR)»: quoted adjectives and short names in brackets end a phrase. */
function readTrailing(units: readonly ReadUnit[], from: number, draft: Draft): number {
  let at = from
  if (isQuote(units[at]) && isClosing(units[at + 2]) && isDescriber(units[at + 1])) {
    describe(units[at + 1] as ReadUnit, draft)
    at += 3
  }
  if (units[at]?.word !== '(') return at
  let end = at + 1
  while (end < at + 6 && isBracketed(units[end])) end++
  const inner = units[at + 1]
  if (end === at + 1 || units[end]?.word !== ')' || inner === undefined) return at
  if (inner.value.kind === 'name' && draft.head?.value.kind !== 'name' && draft.names.length === 0)
    draft.names.push({ name: inner.value, unit: inner, place: 'beside' })
  return end + 1
}

/** «l’ennemi attaque Gao»: noun or verb, with an object behind it, is a verb. */
const isFiniteBefore = (units: readonly ReadUnit[], at: number): boolean => {
  const next = units[at + 1]
  return (
    senseOf(units[at], 'thing') === null &&
    senseOf(units[at], 'act-verb') !== null &&
    (next?.value.kind === 'name' || isPart(next, 'determiner') || isPart(next, 'this'))
  )
}

/** What may stand in brackets behind a noun without telling anything: short names, sides, what the noun is. */
const isBracketed = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined &&
  ((unit.value.kind === 'name' && unit.value.sort !== 'outlet') ||
    unit.word === ',' ||
    ['capital', 'compass', 'quality', 'nationality', 'combatants', 'settlements', 'areas'].some((part) => isPart(unit, part)))

const isDescriber = (unit: ReadUnit | undefined): boolean => isPart(unit, 'quality') || isPart(unit, 'filler') || isPart(unit, 'nationality')

/** «Forces de soutien rapide (FSR)»: a name or short form in brackets says the same again; the one that is known tells whom. */
function afterAcronym(units: readonly ReadUnit[], at: number, draft: Draft): number {
  const inner = units[at + 1]
  if (units[at]?.word !== '(' || units[at + 2]?.word !== ')' || inner === undefined) return at
  if (draft.weapons.length === 0 && draft.sense?.sort === 'weapon' && isPart(inner, 'weapon')) return at + 3
  if (inner.value.kind !== 'name') return at
  const own = draft.names.find(({ place }) => place === 'head') ?? draft.names.at(-1)
  const { value } = inner
  const fits = value.sort === 'actor' || value.sort === 'outlet' || value.sort === 'unknown'
  if (!fits || (draft.head?.value.kind !== 'name' && draft.sense?.name !== 'bodies')) return at
  if (own === undefined || (own.name.sort === 'unknown' && value.sort !== 'unknown')) {
    const kept = draft.names.filter((name) => name !== own)
    draft.names = [{ name: value, unit: inner, place: own?.place ?? 'beside' }, ...kept]
    if (own?.place === 'head') draft.head = inner
  }
  return at + 3
}

const DEFINITE = new Set(['le', 'la', "l'", 'les', 'the', 'ses', 'leurs', 'son', 'sa', 'its', 'their'])

const NOUNS = ['act-noun', 'thing', 'weapon', 'demonym'] as const
const nounSense = (unit: ReadUnit | undefined): Sense | null => {
  for (const sort of NOUNS) {
    const sense = senseOf(unit, sort)
    if (sense !== null) return sense
  }
  return null
}

/** «cinq morts» are the dead, «la mort de» a deed. */
const countedSense = (unit: ReadUnit, draft: Draft): Sense | null => {
  const thing = senseOf(unit, 'thing')
  return thing !== null && draft.amount !== null && TOLLS.has(thing.name) ? thing : nounSense(unit)
}
const TOLLS = new Set(['dead', 'injured', 'casualties', 'missing'])

/** Is it a noun and no verb here? A word that may be both is a verb after a subject and before an object. */
function isNounHere(units: readonly ReadUnit[], at: number, begun: boolean): boolean {
  const unit = units[at]
  const before = units[at - 1]
  if (!begun && (isPart(before, 'reflexive') || (isPart(before, 'pronoun') && unit?.value.kind === 'word' && senseOf(unit, 'act-noun') === null)))
    return false
  const verb = senseOf(unit, 'act-verb') ?? senseOf(unit, 'carrier')
  if (verb === null) return true
  if (begun) return true
  if (isPart(before, 'pronoun') || isPart(before, 'auxiliary') || isPart(before, 'not')) return false
  // «des civils tués par», «avoir tué et blessé»: a bare participle is none of the dead; «morts et blessés» are.
  if (verb.tense === 'participle' && TOLLS.has(senseOf(unit, 'thing')?.name ?? ''))
    return isPart(before, 'of') || (isPart(before, 'and') && TOLLS.has(senseOf(units[at - 2], 'thing')?.name ?? ''))
  if (verb.tense !== 'infinitive' && verb.tense !== 'participle' && (isPart(before, 'of') || isPart(before, 'against') || isPart(before, 'with')))
    return true
  const next = units[at + 1]
  const nominal =
    next !== undefined &&
    (isPart(next, 'determiner') ||
      isPart(next, 'amount') ||
      isPart(next, 'name') ||
      isPart(next, 'this') ||
      (nounSense(next) !== null && !isPart(next, 'act-noun')))
  return !nominal
}

function readHeadFirst(units: readonly ReadUnit[], from: number, draft: Draft, begun: boolean): number {
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
  } else if (begun && (draft.determiner !== null || counted || draft.pointing === 'this') && isPlainWord(head)) {
    // «une réponse», «sept heures»: a noun that no table has.
    draft.head = head
    at++
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
    } else if (
      isPart(unit, 'compass') &&
      (!isPart(units[at + 1], 'of') || draft.sense?.name === 'areas' || draft.sense?.name === 'settlements' || draft.sense === null)
    )
      continue
    else if (draft.head.value.kind !== 'name' && isAdjectiveLike(unit)) continue
    else if (unit.value.kind === 'name') {
      if (draft.names.some(({ place }) => place === 'head') && draft.sense === null && unit.value.sort !== 'country') break
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

function readHeadLast(units: readonly ReadUnit[], from: number, draft: Draft, begun: boolean): number {
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
    } else if (unit.value.kind === 'amount' && run.length > 0 && nounFollows(units, at + 1) && !isHead(run.at(-1))) run.push(unit)
    else if (begun && run.length === 0 && draft.determiner !== null && isPlainWord(unit) && nounFollows(units, at + 1)) continue
    else if (begun && end !== at && isParticiple(unit) && nounFollows(units, at + 1)) continue
    else if (begun && run.length === 0 && isParticiple(unit) && nounFollows(units, at + 1)) continue
    else if (isPart(unit, 'title') && nounFollows(units, units[at + 1]?.word === '.' ? at + 2 : at + 1)) {
      if (units[at + 1]?.word === '.') at++
    } else if (QUOTES.has(unit.word ?? '') && isQuotedInside(units, at, run.length)) continue
    else break
  }
  while (run.length > 0 && (run.at(-1) as ReadUnit).to > (units[end - 1]?.to ?? 0)) run.pop()
  const head = run.pop()
  if (head === undefined) {
    if (begun && draft.determiner !== null && isPlainWord(units[from])) {
      draft.head = units[from] as ReadUnit
      return from + 1
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
    else if (unit.value.kind === 'amount') draft.amount ??= { range: unit.value.range, unit, article: unit.value.article }
    else describe(unit, draft)
  }
  draft.head = head
  draft.sense = countedSense(head, draft) ?? senseOf(head, 'nationality')
  // "a fire" burns, "under fire" is shot at; "a post on X" is read, "their post" manned.
  if (head.word === 'fire' && run.length === 0 && (draft.determiner !== null || draft.amount !== null)) draft.sense = null
  if (draft.sense?.name === 'statements' && !isPart(units[end], 'against'))
    draft.sense = head.value.kind === 'word' ? (head.value.senses.find(({ name }) => name === 'facilities') ?? draft.sense) : draft.sense
  if (head.value.kind === 'name') {
    draft.sense = null
    // "spokesman Yahya Saree", "the city of", "rebel group M23": the common noun before a name stays the head.
    const common = run.map(nounSense).findLast((sense) => sense !== null && sense.sort === 'thing')
    if (common) draft.sense = common
    draft.names.push({ name: head.value, unit: head, place: common ? 'beside' : 'head' })
  } else if (draft.sense?.sort === 'nationality') describe(head, draft)
  return end
}

/** "the captured town", "a planned attack": a participle or gerund before its noun. */
const isParticiple = (unit: ReadUnit): boolean =>
  unit.value.kind === 'word' &&
  unit.value.senses.some(({ sort, tense }) => (sort === 'act-verb' || sort === 'carrier') && (tense === 'participle' || tense === 'gerund'))

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

function nounFollows(units: readonly ReadUnit[], at: number): boolean {
  for (let index = at; index < Math.min(units.length, at + 4); index++) {
    const unit = units[index] as ReadUnit
    if (nounSense(unit) !== null || unit.value.kind === 'name') return true
    if (!isPart(unit, 'quality') && !isPart(unit, 'filler') && !isPart(unit, 'nationality')) return false
  }
  return false
}

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
  if (isPart(last, 'weapon') || isPart(last, 'quality') || isPart(last, 'filler') || isPart(last, 'act-noun')) return false
  const next = units[at + 1]
  if (next === undefined) return false
  if (isPart(next, 'determiner') || isPart(next, 'amount') || isPart(next, 'this')) return true
  return isPart(next, 'name') || isPart(next, 'nationality') || (nounSense(next) !== null && senseOf(next, 'act-verb') === null)
}

/** A word that no table has, built like an adjective («génocidaire»), or the first half of a double one («irako-syrienne»). */
const isAdjectiveLike = (unit: ReadUnit): boolean =>
  unit.value.kind === 'token' &&
  unit.word !== null &&
  !isPart(unit, 'capital') &&
  /^\p{Ll}{2,}(ique|al|ale|aux|ien|ienne|iste|if|ive|aire|eux|euse|able|ible|oise|aine|ane|esque|ante|ente|o)s?$/u.test(unit.word)

const isPlainWord = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined &&
  (unit.value.kind === 'token' || isPart(unit, 'act-noun')) &&
  unit.word !== null &&
  /^\p{L}/u.test(unit.word) &&
  !isPart(unit, 'capital')

function describe(unit: ReadUnit, draft: Draft): void {
  const nationality = senseOf(unit, 'nationality')
  const quality = senseOf(unit, 'quality')
  if (nationality !== null) draft.countries.push(nationality.name)
  else if (quality !== null) draft.qualities.push(quality.gloss)
  else {
    const noun = nounSense(unit)
    if (noun?.sort === 'thing') draft.qualities.push(noun.gloss)
    else if (noun?.sort === 'demonym') draft.countries.push(noun.name)
  }
}

const ROLES: Readonly<Record<ThingName, readonly Role[]>> = {
  civilians: ['people', 'party'],
  combatants: ['people', 'party'],
  bodies: ['party', 'speaker'],
  facilities: ['facility'],
  vehicles: ['facility'],
  settlements: ['place'],
  areas: ['place'],
  roles: ['speaker', 'people', 'party'],
  sources: ['speaker'],
  media: ['speaker'],
  statements: ['statement'],
  channels: ['statement'],
  dead: ['toll'],
  injured: ['toll'],
  casualties: ['toll'],
  missing: ['toll'],
  captives: ['people'],
  damage: ['other'],
  deals: ['deed'],
  troops: ['people', 'party'],
  operations: ['deed'],
  aspects: ['other'],
}

function rolesOf(draft: Draft): readonly Role[] {
  const { sense, head } = draft
  if (sense !== null) {
    switch (sense.sort) {
      case 'act-noun':
        return ['deed']
      case 'weapon':
        return ['weapon']
      case 'thing':
        return ROLES[sense.name as ThingName]
      default:
        return ['party', 'people']
    }
  }
  if (head?.value.kind === 'name') {
    switch (head.value.sort) {
      case 'place':
        return ['place']
      case 'country':
        return ['place', 'party', 'speaker']
      case 'actor':
        return ['party', 'speaker']
      case 'outlet':
        return ['speaker']
      case 'unknown':
        return ['party', 'place', 'speaker']
    }
  }
  if (head?.value.kind === 'amount') return ['people', 'toll']
  return ['other']
}

/** «bases d’occupation américaines»: the adjective behind «de …» belongs to the head where the inner noun is no party itself. */
const countriesOfOf = (of: readonly ReadUnit[]): readonly string[] => {
  const inner = of[0]?.value
  return inner?.kind === 'phrase' && !inner.roles.has('party') && !inner.roles.has('place') && inner.names.length === 0 ? inner.countries : []
}

/** «la poursuite des attaques», "the start of the blockade": the deed behind «of» with its aspect. */
function withAspect(units: readonly ReadUnit[], from: number, to: number, draft: Draft, inner: ReadUnit, deed: Phrase): ReadUnit {
  const first = units[from] as ReadUnit
  const last = units[to - 1] as ReadUnit
  return { ...inner, from: first.from, to: last.to, value: { ...deed, aspect: draft.sense?.gloss ?? null, pointing: draft.pointing } }
}

function toUnit(units: readonly ReadUnit[], from: number, to: number, draft: Draft, of: readonly ReadUnit[]): ReadUnit {
  const inner = draft.sense?.name === 'aspects' ? of[0] : undefined
  if (inner !== undefined && inner.value.kind === 'phrase' && isPart(inner, 'deed')) return withAspect(units, from, to, draft, inner, inner.value)
  const { sense } = draft
  const first = units[from] as ReadUnit
  const last = units[to - 1] as ReadUnit
  const roles = rolesOf(draft)
  const head = draft.head as ReadUnit
  const ofNames: PhraseName[] = of.flatMap((unit) =>
    unit.value.kind === 'phrase' ? unit.value.names.map((name) => ({ ...name, place: 'of' as const })) : [],
  )
  const thing: Phrase['thing'] =
    sense?.sort === 'thing'
      ? (sense.name as ThingName)
      : sense?.sort === 'weapon'
        ? 'weapon'
        : sense?.sort === 'act-noun'
          ? 'act'
          : sense !== null
            ? 'country'
            : head.value.kind === 'name'
              ? head.value.sort === 'country'
                ? 'country'
                : 'name'
              : 'unknown'
  const value: Phrase = {
    kind: 'phrase',
    roles: classSet(roles) as ReadonlySet<Role>,
    thing,
    gloss: sense?.gloss ?? (head.value.kind === 'name' ? head.value.name : ''),
    act: sense?.sort === 'act-noun' ? (sense.name as Phrase['act']) : null,
    weapon:
      sense?.sort === 'weapon'
        ? (sense.name as Phrase['weapon'])
        : sense?.name === 'vehicles'
          ? ((senseOf(head, 'weapon')?.name ?? null) as Phrase['weapon'])
          : null,
    head,
    names: [...draft.names, ...ofNames],
    countries: draft.countries.length > 0 ? [...new Set(draft.countries)] : countriesOfOf(of),
    qualities: draft.qualities.filter((quality) => quality !== ''),
    weapons: draft.weapons,
    amount: draft.amount,
    ordinal: draft.ordinal,
    of,
    members: [],
    aspect: null,
    pointing: draft.pointing,
  }
  const goal = roles.some((role) => role === 'facility' || role === 'place' || role === 'party' || role === 'people') ? ['goal'] : []
  const classes = [
    'phrase',
    ...goal,
    ...roles,
    ...(value.act !== null ? [`${value.act}-noun`] : []),
    ...(sense?.sort === 'thing' ? [sense.name] : []),
  ]
  return { from: first.from, to: last.to, classes: classSet(classes), word: null, rule: `phrase/${value.thing}`, value }
}

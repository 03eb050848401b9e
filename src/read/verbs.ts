import type { ActName, Sense } from '../lang/index.ts'
import { isPreposition } from './clauses.ts'
import { anyOf, classSet, has, isPart, type ReadUnit } from './units.ts'
import { type Helpers, mostTelling } from './verb-helpers.ts'
import { ALONE, isNominal, isTransparent, mayBeNoun, nextTelling, unitSenses, verbSense, withoutHelper } from './verb-sense.ts'
import { toGroup } from './verb-unit.ts'

/**
 * Verb groups: helpers, negation, reflexive and verb together, with voice, time and mood. It runs twice: before noun phrases,
 * where a bare word that may also be a noun is left alone (`sure`), and after them for the words that no phrase has taken.
 */
export function toVerbs(units: readonly ReadUnit[], beActive: ReadonlySet<ActName>, sure: boolean): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const group = !mayBegin((units[at] as ReadUnit).classes) ? null : readGroup(units, at, beActive, made.at(-1), sure)
    if (group === null) {
      made.push(units[at] as ReadUnit)
      at++
    } else {
      // What stands between helper and verb goes before them.
      for (const unit of group.insert) made.push(unit)
      asObject(made, group.unit)
      made.push(sharingPassive(sharing(group.unit, units[at] as ReadUnit, made), units, at, group.to, made))
      at = group.to
    }
  }
  return made
}

/** «les frappes en ont tué dix»: before a finite verb with a helper «en» is a pronoun and no preposition. */
function asObject(made: ReadUnit[], { value }: ReadUnit): void {
  const before = made.at(-1)
  const helped = value.kind === 'verb' && value.form === 'finite' && (value.perfect || value.voice === 'passive')
  if (helped && before?.word === 'en' && isPart(before, 'at')) made[made.length - 1] = { ...before, classes: classSet(['negligible']) }
}

/** Can a verb group begin with a unit of these classes? */
const mayBegin = anyOf(['act-verb', 'carrier', 'auxiliary', 'not', 'reflexive'])

/** «ont été déplacées», «a été précise»: a word behind a helper that elsewhere is a noun, an adjective or another form. */
const isPredicate = (unit: ReadUnit | undefined, helpers: Helpers): boolean => {
  if (unit?.value.kind !== 'word' || unit.word === null) return false
  const words = unit.value.senses
  if (/(é|ée|és|ées)$/.test(unit.word)) return words.some(({ sort }) => sort === 'thing' || sort === 'quality' || sort === 'filler')
  return (
    helpers.be !== null &&
    !words.some(({ sort }) => sort === 'grammar') &&
    words.some(({ sort, tense }) => (sort === 'act-verb' || sort === 'carrier') && (tense === 'present' || tense === 'subjunctive'))
  )
}

/** "to storm the town and take its bridge", "will strike and destroy": a bare form behind «and» shares the helper of the verb before. */
function sharing(unit: ReadUnit, first: ReadUnit, made: readonly ReadUnit[]): ReadUnit {
  const joint = made.at(-1)
  if (unit.value.kind !== 'verb' || !(isPart(joint, 'and') || isPart(joint, 'or'))) return unit
  if (unit.value.time !== 'present' || first.value.kind !== 'word' || !first.value.senses.some(({ tense }) => tense === 'infinitive')) return unit
  const before = made.slice(Math.max(0, made.length - 12)).findLast(({ value }) => value.kind === 'verb')
  if (before?.value.kind !== 'verb') return unit
  const { form, mood, time, negated } = before.value
  if (form !== 'infinitive' && mood !== 'modal' && time !== 'future') return unit
  const act = unit.value.act ?? unit.value.carrier
  const classes = [...unit.classes].filter((name) => name !== 'finite' && name !== 'infinitive')
  const shape = form === 'infinitive' && act !== null ? [`infinitive-${act}`] : []
  return {
    ...unit,
    classes: classSet([...classes, form, ...shape]),
    value: { ...unit.value, form, mood, time, negated: unit.value.negated || negated },
  }
}

/** "were abducted and killed by …", «ont été enlevés et tués»: behind «and» a participle without an object shares the helper of the passive before. */
function sharingPassive(unit: ReadUnit, units: readonly ReadUnit[], at: number, to: number, made: readonly ReadUnit[]): ReadUnit {
  if (unit.value.kind !== 'verb' || unit.value.act === null || to !== at + 1 || !isPart(made.at(-1), 'and')) return unit
  const bare = unit.value.form === 'participle' || (unit.value.form === 'finite' && unit.value.time === 'past')
  if (!bare || ALONE.has(unit.value.act) || !isParticiple(units[at] as ReadUnit) || isNominal(nextTelling(units, to))) return unit
  const before = made.slice(Math.max(0, made.length - 12)).findLast(({ value }) => value.kind === 'verb')
  if (before?.value.kind !== 'verb' || before.value.voice !== 'passive' || before.value.form !== 'finite' || before.value.act === null) return unit
  const { act } = unit.value
  const { form, mood, time, negated } = before.value
  return {
    ...unit,
    classes: classSet(['verb', 'finite', `${act}-passive`, act, 'done']),
    rule: `verb/${act}-passive`,
    value: { ...unit.value, voice: 'passive', form, mood, time, negated: unit.value.negated || negated },
  }
}

function readGroup(
  units: readonly ReadUnit[],
  start: number,
  beActive: ReadonlySet<ActName>,
  before: ReadUnit | undefined,
  sure: boolean,
): { unit: ReadUnit; to: number; insert: readonly ReadUnit[] } | null {
  const helpers: Helpers = {
    have: null,
    be: null,
    future: false,
    conditional: false,
    modal: false,
    infinitive: false,
    negated: false,
    reflexive: false,
    began: false,
  }
  let at = start
  let lastHelper = start
  let insert: readonly ReadUnit[] = []
  for (; at < units.length && at - start < 14; at++) {
    const unit = units[at] as ReadUnit
    const auxiliaries = isPart(unit, 'auxiliary') ? unitSenses(unit).filter((sense) => sense.sort === 'auxiliary') : []
    const verb = withoutHelper(verbSense(unit, helpers), units, at, helpers, before)
    if (verb !== null && sure && !helpers.began && mayBeNoun(unit) && !takesObject(verb, before, units[at + 1]) && !isSaidBy(verb, before, units, at))
      return null
    // «la mise hors service», "the injured": a participle behind an article is a noun; "a halt", "the reported presence": so is any form.
    if (verb !== null && !helpers.began && isPart(before, 'determiner') && (verb.tense === 'participle' || ARTICLES.has(before?.word ?? '')))
      return null
    if (verb !== null && !helpers.began && units[start]?.word === 'no') return null
    // «une équipe de relève»: no finite verb stands behind «de».
    if (verb?.tense === 'present' && !helpers.began && DE.has(before?.word ?? '')) return null
    // "five wounded soldiers": behind a number and before a noun it describes.
    if (verb !== null && !helpers.began && before?.value.kind === 'amount' && isParticiple(unit) && (isCounted(unit) || nounNext(units[at + 1])))
      return null
    if (verb !== null) return { unit: pastInsert(toGroup(units, start, at, verb, helpers, beActive, before), insert), to: at + 1, insert }
    if (auxiliaries.length > 0) {
      for (const sense of auxiliaries) {
        if (sense.name === 'have') helpers.have = mostTelling(helpers.have, sense)
        else if (sense.name === 'be') helpers.be = mostTelling(helpers.be, sense)
        else if (sense.name === 'future') helpers.future = true
        else if (sense.name === 'conditional') helpers.conditional = true
        else if (sense.name === 'modal') helpers.modal = true
        else if (sense.name === 'infinitive') helpers.infinitive = true
      }
      helpers.began = true
      lastHelper = at
    } else if (isPart(unit, 'not')) {
      helpers.negated = true
      if (!helpers.began) lastHelper = at
    } else if (isPart(unit, 'reflexive')) helpers.reflexive = true
    else if (isPart(unit, 'pronoun') && (at === start || helpers.began)) {
      if (at === start) return null
    } else if (
      helpers.began &&
      (isTransparent(unit.classes) ||
        // "has since taken over"
        (helpers.have !== null && isPart(unit, 'since') && verbSense(units[at + 1], helpers) !== null) ||
        unit.word === 't' ||
        unit.word === '«' ||
        unit.word === '"' ||
        // «a-t-il toutefois déploré»
        isPart(unit, 'but') ||
        unit.value.kind === 'day')
    )
      continue
    else if (helpers.began && lastHelper === at - 1 && endOfInsert(units, at) > 0) {
      const close = endOfInsert(units, at)
      insert = units.slice(at, close + 1)
      at = close
    } else break
  }
  // A helper alone: «sont», «has», or with a verb that no table has: a finite verb all the same.
  if (!helpers.began || helpers.infinitive || (helpers.have === null && helpers.be === null)) return null
  let behind = lastHelper + 1
  while (isPart(units[behind], 'not') || (units[behind] !== undefined && isTransparent((units[behind] as ReadUnit).classes))) behind++
  const next = units[behind]
  const unknown =
    next !== undefined && next.value.kind === 'token' && next.word !== null && /^\p{L}{3,}$/u.test(next.word) && !isPart(next, 'capital')
  const to = unknown || isPredicate(next, helpers) ? behind + 1 : lastHelper + 1
  const kept = insert.length > 0 && (insert.at(-1) as ReadUnit).to <= (units[to - 1] as ReadUnit).from ? insert : []
  return { unit: pastInsert(toGroup(units, start, to - 1, null, helpers, beActive, before), kept), to, insert: kept }
}

/** The verb without the helper that stands before an insertion. */
const pastInsert = (verb: ReadUnit, insert: readonly ReadUnit[]): ReadUnit => {
  const last = insert.at(-1)
  return last === undefined || last.to >= verb.to ? verb : { ...verb, from: last.to }
}

/** «a, d’autre part, nié», «avait, selon elle, été bombardé»: where the commas around what stands between helper and verb close, -1 where they do not. */
function endOfInsert(units: readonly ReadUnit[], open: number): number {
  if (units[open]?.word !== ',') return -1
  for (let at = open + 1; at < units.length && at - open <= INSERTED; at++) {
    const unit = units[at] as ReadUnit
    if (unit.word === ',') return at > open + 1 && isVerbal(units, at + 1) ? at : -1
    if (unit.word === '.' || unit.word === ';' || isVerbal(units, at)) return -1
  }
  return -1
}
/** How many units such an insertion may have. */
const INSERTED = 7

/** A participle, or a helper that is one. */
const isVerbal = (units: readonly ReadUnit[], at: number): boolean => {
  let index = at
  while (index < units.length && isTransparent((units[index] as ReadUnit).classes)) index++
  const unit = units[index]
  return unit !== undefined && unit.value.kind === 'word' && unit.value.senses.some(({ sort, tense }) => IS_VERB.has(sort) && tense === 'participle')
}
const IS_VERB: ReadonlySet<string> = new Set(['act-verb', 'carrier', 'auxiliary'])

/** "accused of shelling a camp": a noun in -ing behind a preposition that has an object of its own is the verb. */
const takesObject = (verb: Sense, before: ReadUnit | undefined, next: ReadUnit | undefined): boolean =>
  verb.tense === 'gerund' && isPreposition(before) && next !== undefined && has(next, 'determiner', 'amount', 'this', 'name', 'nationality')

/** "residents report", "the ministry claims that": a verb of saying is plural where its subject is not; without a clause behind it only people report. */
function isSaidBy(verb: Sense, speaker: ReadUnit | undefined, units: readonly ReadUnit[], at: number): boolean {
  if (verb.name !== 'say' || verb.tense !== 'present') return false
  // «la source précise que»: behind a noun and before a clause an adjective is the verb.
  if (isPart(units[at], 'filler') && isPart(units[at + 1], 'that') && isNominal(speaker) && !isPart(speaker, 'determiner')) return true
  if (speaker?.value.kind !== 'word') return false
  const several = ENDS_IN_S.test(speaker.word ?? '')
  if (several === ENDS_IN_S.test(units[at]?.word ?? '')) return false
  return isPart(units[at + 1], 'that') || (several && SPEAKING.some((thing) => isPart(speaker, thing))) || endsTelling(speaker, units, at)
}
/** "The town has fallen, the state news agency reports.": behind a comma, at the end, with no preposition before the medium. */
function endsTelling(speaker: ReadUnit, units: readonly ReadUnit[], at: number): boolean {
  if (!isPart(speaker, 'media') || (units[at + 1]?.word ?? '.') !== '.') return false
  const comma = units.findLastIndex(({ word }, index) => index < at && word === ',')
  return comma > 0 && !units.slice(comma + 1, at).some((unit) => GOVERNS.some((part) => isPart(unit, part)))
}
const GOVERNS = ['according', 'at', 'by', 'with', 'from', 'to'] as const
const ENDS_IN_S = /s$/
const SPEAKING = ['sources', 'civilians', 'roles', 'combatants'] as const

const isParticiple = (unit: ReadUnit): boolean =>
  unitSenses(unit).some(({ sort, tense }) => (sort === 'act-verb' || sort === 'carrier') && tense === 'participle')
/** "20 wounded", "five dead": victims as nouns. */
const isCounted = (unit: ReadUnit): boolean => isPart(unit, 'injured') || isPart(unit, 'dead')
const nounNext = (unit: ReadUnit | undefined): boolean => unitSenses(unit).some(({ sort }) => sort === 'thing' || sort === 'weapon')

const DE: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des'])

/** English articles and possessives: no verb stands right behind one. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'our', 'my', 'your', 'every'])

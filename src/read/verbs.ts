import type { ActName, CarrierName, Sense } from '../lang/index.ts'
import { classSet, isPart, type ReadUnit, type VerbGroup } from './units.ts'

const TRANSPARENT = ['adverb', 'negligible', 'also']

/**
 * Verb groups: helpers, negation, reflexive and verb together, with voice, time and mood. It runs twice: before noun phrases,
 * where a bare word that may also be a noun is left alone (`sure`), and after them for the words that no phrase has taken.
 */
export function toVerbs(units: readonly ReadUnit[], beActive: ReadonlySet<ActName>, sure: boolean): ReadUnit[] {
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; ) {
    const group = readGroup(units, at, beActive, made.at(-1), sure)
    if (group === null) {
      made.push(units[at] as ReadUnit)
      at++
    } else {
      made.push(sharing(group.unit, units[at] as ReadUnit, made))
      at = group.to
    }
  }
  return made
}

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

interface Helpers {
  have: Sense | null
  be: Sense | null
  future: boolean
  conditional: boolean
  modal: boolean
  infinitive: boolean
  negated: boolean
  reflexive: boolean
  began: boolean
}

function readGroup(
  units: readonly ReadUnit[],
  start: number,
  beActive: ReadonlySet<ActName>,
  before: ReadUnit | undefined,
  sure: boolean,
): { unit: ReadUnit; to: number } | null {
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
  for (; at < units.length && at - start < 14; at++) {
    const unit = units[at] as ReadUnit
    const auxiliaries = unit.value.kind === 'word' ? unit.value.senses.filter((sense) => sense.sort === 'auxiliary') : []
    const verb = withoutHelper(verbSense(unit, helpers), units, at, helpers, before)
    if (verb !== null && sure && !helpers.began && mayBeNoun(unit)) return null
    // «la mise hors service», "the injured": a participle behind an article is a noun; "a halt", "the reported presence": so is any form.
    if (verb !== null && !helpers.began && isPart(before, 'determiner') && (verb.tense === 'participle' || ARTICLES.has(before?.word ?? '')))
      return null
    if (verb !== null && !helpers.began && units[start]?.word === 'no') return null
    // "five wounded soldiers": behind a number and before a noun it describes.
    if (verb !== null && !helpers.began && before?.value.kind === 'amount' && isParticiple(unit) && (isCounted(unit) || nounNext(units[at + 1])))
      return null
    if (verb !== null) return { unit: toGroup(units, start, at, verb, helpers, beActive, before), to: at + 1 }
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
      (TRANSPARENT.some((part) => isPart(unit, part)) || unit.word === 't' || unit.word === '«' || unit.value.kind === 'day')
    )
      continue
    else break
  }
  // A helper alone: «sont», «has», or with a verb that no table has: a finite verb all the same.
  if (!helpers.began || helpers.infinitive || (helpers.have === null && helpers.be === null)) return null
  let behind = lastHelper + 1
  while (isPart(units[behind], 'not') || TRANSPARENT.some((part) => isPart(units[behind], part))) behind++
  const next = units[behind]
  const unknown =
    next !== undefined && next.value.kind === 'token' && next.word !== null && /^\p{L}{3,}$/u.test(next.word) && !isPart(next, 'capital')
  const to = unknown || isPredicate(next, helpers) ? behind + 1 : lastHelper + 1
  return { unit: toGroup(units, start, to - 1, null, helpers, beActive, before), to }
}

/**
 * A form that is past and participle («killed») is a participle where no object follows; a participle behind «et» and before an
 * object shares the helper of the verb before («a tué deux soldats et blessé trois autres»).
 */
function withoutHelper(verb: Sense | null, units: readonly ReadUnit[], at: number, helpers: Helpers, before: ReadUnit | undefined): Sense | null {
  if (verb === null || helpers.began || (verb.tense !== 'past' && verb.tense !== 'participle')) return verb
  const next = nextTelling(units, at + 1)
  const object = isNominal(next)
  if (verb.tense === 'past') {
    const participle = unitSenses(units[at]).find((sense) => sense.sort === verb.sort && sense.name === verb.name && sense.tense === 'participle')
    const subject = before !== undefined && isNominal(before)
    if (participle !== undefined && isPart(next, 'by') && (before === undefined || subject || before.word === ',')) return participle
    // "Attackers struck at night": those who bear arms rather strike than are struck.
    const armed = verb.name === 'attack' && isPart(before, 'combatants')
    if (object || armed || ALONE.has(verb.name) || isRelative(units, at)) return verb
    return participle !== undefined && subject ? participle : verb
  }
  if (verb.tense === 'participle' && object && isPart(before, 'and')) return { ...verb, tense: 'past' }
  return verb
}

/** Verbs that need no object: their bare past form has the noun before it as its subject ("a bomb exploded", "the army announced that"). */
const ALONE: ReadonlySet<string> = new Set([
  ...['explode', 'clash', 'protest', 'riot', 'withdraw', 'die', 'suicide', 'agree', 'vow', 'threaten'],
  ...['say', 'claimDeed', 'deny', 'suggest', 'begin', 'occur'],
])

const nextTelling = (units: readonly ReadUnit[], from: number): ReadUnit | undefined => {
  let at = from
  while (at < units.length && TRANSPARENT.some((part) => isPart(units[at], part))) at++
  return units[at]
}

const isParticiple = (unit: ReadUnit): boolean =>
  unitSenses(unit).some(({ sort, tense }) => (sort === 'act-verb' || sort === 'carrier') && tense === 'participle')
/** "20 wounded", "five dead": victims as nouns. */
const isCounted = (unit: ReadUnit): boolean => isPart(unit, 'injured') || isPart(unit, 'dead')
const nounNext = (unit: ReadUnit | undefined): boolean => unitSenses(unit).some(({ sort }) => sort === 'thing' || sort === 'weapon')

/** "which rebels attacked": the noun before is the subject, the object stands before the relative word. */
function isRelative(units: readonly ReadUnit[], at: number): boolean {
  let index = at - 1
  while (index >= 0 && at - index < 6 && isNominal(units[index])) index--
  return index < at - 1 && isPart(units[index], 'who')
}

/** May it begin or end a noun phrase? */
const isNominal = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined &&
  (unit.value.kind === 'phrase' ||
    unit.value.kind === 'name' ||
    (unit.value.kind === 'amount' && unit.value.sort === 'count') ||
    unitSenses(unit).some(
      ({ sort, name }) => NOMINAL.has(sort) || (sort === 'grammar' && (name === 'determiner' || name === 'this' || name === 'several')),
    ))
const NOMINAL: ReadonlySet<string> = new Set(['thing', 'weapon', 'nationality', 'demonym', 'quality', 'filler', 'act-noun'])

/** English articles and possessives: no verb stands right behind one. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'our', 'my', 'your', 'every'])

const unitSenses = (unit: ReadUnit | undefined): readonly Sense[] => (unit?.value.kind === 'word' ? unit.value.senses : [])

/** The tense that says more: «avait été» is before the past, "will have been" future. */
const mostTelling = (known: Sense | null, sense: Sense): Sense =>
  known === null || known.tense === 'participle' || known.tense === 'infinitive' ? sense : known

function verbSense(unit: ReadUnit, helpers: Helpers): Sense | null {
  if (unit.value.kind !== 'word') return null
  const verbs = unit.value.senses.filter((sense) => (sense.sort === 'act-verb' || sense.sort === 'carrier') && sense.tense !== null)
  if (verbs.length === 0) return null
  const wants =
    helpers.modal && helpers.have !== null
      ? ['infinitive', 'participle']
      : helpers.have !== null || helpers.be !== null
        ? ['participle', 'gerund']
        : helpers.infinitive || helpers.future || helpers.conditional || helpers.modal
          ? ['infinitive']
          : null
  if (wants !== null) {
    const fitting = verbs.filter((sense) => wants.includes(sense.tense as string))
    if (fitting.length > 0) return preferAct(fitting)
    if (helpers.have !== null || helpers.be !== null) return null
    if (helpers.infinitive && !helpers.future && !helpers.modal) return null
  }
  return preferAct(verbs)
}

const mayBeNoun = (unit: ReadUnit): boolean =>
  unit.value.kind === 'word' &&
  unit.value.senses.some(
    (sense) => sense.sort === 'act-noun' || sense.sort === 'thing' || sense.sort === 'weapon' || sense.sort === 'quality' || sense.sort === 'filler',
  )

const RANK = ['past', 'present', 'future', 'conditional', 'subjunctive', 'participle', 'gerund', 'infinitive']
const preferAct = (senses: readonly Sense[]): Sense =>
  [...senses].sort(
    (a, b) => Number(a.sort === 'carrier') - Number(b.sort === 'carrier') || RANK.indexOf(a.tense as string) - RANK.indexOf(b.tense as string),
  )[0] as Sense

function toGroup(
  units: readonly ReadUnit[],
  start: number,
  at: number,
  verb: Sense | null,
  helpers: Helpers,
  beActive: ReadonlySet<ActName>,
  before: ReadUnit | undefined,
): ReadUnit {
  const act = verb?.sort === 'act-verb' ? (verb.name as ActName) : null
  const carrier = verb?.sort === 'carrier' ? (verb.name as CarrierName) : null
  const tense = verb?.tense ?? 'participle'
  const helped = helpers.have !== null || helpers.be !== null
  const form: VerbGroup['form'] =
    helpers.infinitive || (!helped && !helpers.future && !helpers.conditional && !helpers.modal && tense === 'infinitive')
      ? 'infinitive'
      : helped || helpers.future || helpers.conditional || helpers.modal
        ? helpers.have?.tense === 'infinitive' || helpers.be?.tense === 'infinitive'
          ? helpers.future || helpers.conditional || helpers.modal
            ? 'finite'
            : 'infinitive'
          : helpers.have?.tense === 'gerund' || helpers.be?.tense === 'gerund'
            ? 'gerund'
            : 'finite'
        : tense === 'gerund'
          ? 'gerund'
          : tense === 'participle'
            ? 'participle'
            : 'finite'
  // «est mort», «se sont affrontés»: helped by «be» and active. French «a été frappé» has both helpers.
  const byBe = helpers.be !== null && tense === 'participle' && !(act !== null && beActive.has(act)) && !helpers.reflexive
  const voice: VerbGroup['voice'] = verb === null ? 'active' : byBe || (form === 'participle' && before !== undefined) ? 'passive' : 'active'
  const outer = helpers.have ?? helpers.be
  const conditional = helpers.conditional || outer?.tense === 'conditional' || (!helped && tense === 'conditional')
  const future = helpers.future || outer?.tense === 'future' || (!helped && tense === 'future')
  const value: VerbGroup = {
    kind: 'verb',
    act,
    carrier,
    voice,
    form,
    time: future
      ? 'future'
      : helpers.have?.tense === 'past'
        ? 'before-past'
        : outer === null
          ? tense === 'past' || tense === 'participle'
            ? 'past'
            : 'present'
          : helpers.have !== null || outer.tense === 'past' || byBe
            ? 'past'
            : 'present',
    mood: conditional ? 'conditional' : helpers.modal ? 'modal' : 'indicative',
    negated: helpers.negated,
    perfect: helpers.have !== null,
    reflexive: helpers.reflexive,
    ongoing: helpers.be !== null && tense === 'gerund' && (helpers.have !== null ? helpers.have.tense === 'present' : helpers.be.tense === 'present'),
  }
  const first = units[start] as ReadUnit
  const last = units[at] as ReadUnit
  const shape = form === 'finite' || form === 'participle' ? '' : `${form}-`
  const name = act ?? carrier ?? 'verb'
  const classes = ['verb', form, ...(act !== null || carrier !== null ? [`${name}-${voice}`, `${shape}${name}`] : [])]
  if (act !== null) classes.push(voice === 'passive' ? 'done' : 'does')
  // «lancer» launches a missile and carries out an attack: what follows decides.
  if (act !== null)
    for (const sense of unitSenses(last)) if (sense.sort === 'carrier' && sense.tense === tense) classes.push(`${sense.name}-${voice}`)
  return { from: first.from, to: last.to, classes: classSet(classes), word: null, rule: `verb/${name}-${voice}`, value }
}

import { ACT_MEANINGS } from './acts.ts'
import { actOf, HURTFUL } from './frame.ts'
import { anyOf, classSet, has, isPart, type Phrase, type PhraseName, type ReadUnit } from './units.ts'

/** «… après celle de mardi», «au lendemain de celle, plus meurtrière, de Kori»: the pronoun is a deed of the kind that the sentence names before it. */
export function fillDemonstratives(units: readonly ReadUnit[]): readonly ReadUnit[] {
  if (!units.some(isDemonstrative)) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    const before = isDemonstrative(unit) ? made.findLast(isAttack) : undefined
    const of = before === undefined ? -1 : endOfInsert(units, at + 1)
    const next = units[of + 1]
    if (before === undefined || of < 0 || !isPart(units[of], 'of') || next === undefined) {
      made.push(unit)
      continue
    }
    const deed = before.value as Phrase
    const value: Phrase = { ...deed, amount: null, ordinal: null, pointing: null, names: [], countries: [], qualities: [], of: [], members: [] }
    if (next.value.kind === 'day') {
      made.push({ ...before, from: unit.from, to: (units[of] as ReadUnit).to, rule: 'demonstrative', value })
      at = of
    } else if (next.value.kind === 'phrase' && has(next, 'place', 'facility')) {
      const names = next.value.names.map((name): PhraseName => ({ ...name, place: 'of' }))
      // A name that no table has is here a place's and nobody's.
      const where = { ...next, classes: classSet([...next.classes].filter((name) => name !== 'party' && name !== 'speaker')) }
      made.push({ ...before, from: unit.from, to: next.to, rule: 'demonstrative', value: { ...value, names, of: [where] } })
      at = of + 1
    } else made.push(unit)
  }
  return made
}

/** «une frappe a tué trois civils à Gao et une autre, à Kidal, a fait deux blessés», "… and another in Kidal wounded two": one more of the kind. */
export function fillAnother(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const at = units.findIndex((unit, index) => index > 2 && isPart(unit, 'determiner') && ANOTHER.has(unit.word ?? ''))
  const before = units.slice(0, Math.max(at, 0)).findLast(isAttack)
  const verb = units.findIndex((unit, index) => index > at && unit.value.kind === 'verb' && unit.value.form === 'finite')
  const next = units[at + 1]
  if (at < 0 || before === undefined || verb < 0 || next === undefined || next.value.kind === 'phrase' || !HITS(units[verb]?.classes ?? next.classes))
    return units
  const from = isPart(units[at - 1], 'amount') ? at - 1 : at
  const amount = { range: [1, 1] as const, unit: units[from] as ReadUnit, article: true }
  const value: Phrase = { ...(before.value as Phrase), amount, ordinal: null, pointing: null, names: [], of: [], members: [], single: true }
  return units.toSpliced(from, at + 1 - from, {
    ...before,
    from: (units[from] as ReadUnit).from,
    to: (units[at] as ReadUnit).to,
    rule: 'another',
    value,
  })
}
const ANOTHER: ReadonlySet<string> = new Set(['autre', 'another'])
/** What a deed itself does, and nobody who is hit by it. */
const HITS = anyOf(['cause-active', 'kill-active', 'wound-active', 'target-active', 'attack-active', 'destroy-active'])

const isDemonstrative = (unit: ReadUnit): boolean => unit.word !== null && DEMONSTRATIVES.has(unit.word)
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['celle', 'celui', 'celles', 'ceux'])

const isAttack = (unit: ReadUnit): boolean => {
  const act = isPart(unit, 'deed') ? actOf(unit) : null
  return act !== null && HURTFUL.has(ACT_MEANINGS[act].type ?? '')
}

/** Behind words between two commas, if there are such. */
function endOfInsert(units: readonly ReadUnit[], at: number): number {
  if (units[at]?.word !== ',') return at
  const close = units.findIndex((unit, index) => index > at && unit.word === ',')
  return close < 0 || close - at > INSERTED ? at : close + 1
}
const INSERTED = 4

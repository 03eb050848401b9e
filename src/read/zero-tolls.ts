import { isPreposition } from './clauses.ts'
import { anyOf, isPart, type ReadUnit } from './units.ts'
import { isCount } from './utterers.ts'

/** "no", "did not cause"; "did not acknowledge any casualties" leaves open whether there were any. */
const denies = (unit: ReadUnit): boolean => isPart(unit, 'not') || (unit.value.kind === 'verb' && unit.value.negated && unit.value.carrier !== 'say')

/** «sans faire de victimes»; "no information about the victim", "no reports of casualties" deny something else. */
const isBetween = (unit: ReadUnit): boolean =>
  unit.value.kind === 'verb' || isPart(unit, 'of') || (unit.value.kind === 'word' && !isPreposition(unit))

const tellsHurt = anyOf(['injured', 'wound-noun', 'dead', 'die-noun', 'casualties'])

/** «sans causer la mort de personne» */
export const isOfNobody = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' &&
  value.of.some(
    (inner) =>
      inner.value.kind === 'phrase' && inner.value.head.word === 'personne' && inner.value.amount === null && inner.value.head.from === inner.from,
  )

/** «aucune victime», "no casualties": nobody killed, nobody wounded; "no deaths" leaves the wounded open. */
export function findZeroTolls(units: readonly ReadUnit[]): { readonly killed: ReadUnit | null; readonly wounded: ReadUnit | null } {
  let killed: ReadUnit | null = null
  let wounded: ReadUnit | null = null
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    // "Nobody was hurt", "no one was killed".
    if (unit.value.kind === 'verb' && unit.value.negated && unit.value.voice === 'passive') {
      if (unit.value.act === 'wound') wounded ??= unit
      else if (unit.value.act === 'kill') killed ??= unit
    }
    if (!tellsHurt(unit.classes)) continue
    const injury = isPart(unit, 'injured') || isPart(unit, 'wound-noun')
    const death = isPart(unit, 'dead') || isPart(unit, 'die-noun')
    if (!isPart(unit, 'casualties') && !death && !injury) continue
    if (unit.value.kind === 'phrase' && unit.value.pointing !== null && !isOfNobody(unit)) continue
    // «aucun bilan n’a été donné»: nobody has counted.
    if (isCount(unit)) continue
    if (!units.slice(Math.max(0, at - 3), at).some((before, index, near) => denies(before) && near.slice(index + 1).every(isBetween))) continue
    if (!injury) killed ??= unit
    if (!death) wounded ??= unit
  }
  return { killed, wounded }
}

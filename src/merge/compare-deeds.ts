import type { Telling } from './telling.ts'
import { areKin } from './type-family.ts'
import type { WeightKey } from './weights.ts'

/** How the types agree; one side's attack may be the other's interception. */
export function compareTypes(a: Telling, b: Telling): WeightKey {
  if (a.type === b.type) return 'deed:same'
  if (a.type === 'disrupted_weapons' || b.type === 'disrupted_weapons') return areKin(a.type, b.type) ? 'deed:stopped' : 'deed:other'
  if (!areKin(a.type, b.type)) return 'deed:other'
  return a.type === 'other_attack' || b.type === 'other_attack' ? 'deed:vague' : 'deed:kin'
}

export function compareWeapons(a: Telling, b: Telling): WeightKey {
  if (a.weapons.length === 0 || b.weapons.length === 0) return 'weapons:unsaid'
  return a.weapons.some((kind) => b.weapons.includes(kind)) ? 'weapons:shared' : 'weapons:other'
}

/** How the numbers of deeds agree; a single deed is what is said of most, and says nothing. */
export function compareCounts(a: Telling, b: Telling): WeightKey {
  if (a.count === null || b.count === null) return 'count:unsaid'
  const [one, other] = [a.count, b.count]
  if (one[0] === other[0] && one[1] === other[1]) return one[0] > 1 ? 'count:equal' : 'count:unsaid'
  return one[0] >= 5 !== other[0] >= 5 ? 'count:many-one' : 'count:other'
}

export const compareStatus = (a: Telling, b: Telling): WeightKey => (a.status === b.status ? 'status:same' : 'status:denied')

export function compareOccasions(a: Telling, b: Telling): WeightKey {
  if (a.occasion === null || b.occasion === null) return 'occasion:unsaid'
  return a.occasion === b.occasion ? 'occasion:same' : 'occasion:other'
}

import type { Range } from '../model/index.ts'
import type { Telling } from './telling.ts'
import type { WeightKey } from './weights.ts'

type Degree = 'many-equal' | 'equal' | 'overlap' | 'near' | 'other' | 'none-some' | 'none' | 'unsaid'

/** Above this, two equal figures are hardly chance. */
const MANY = 5

function toDegree(a: Range | null, b: Range | null): Degree {
  if (a === null || b === null) return 'unsaid'
  const none = (range: Range): boolean => range[0] === 0 && range[1] === 0
  if (none(a) || none(b)) return none(a) && none(b) ? 'none' : 'none-some'
  if (a[0] === b[0] && a[1] === b[1]) return a[0] >= MANY ? 'many-equal' : 'equal'
  if ((a[1] ?? Infinity) >= b[0] && (b[1] ?? Infinity) >= a[0]) return 'overlap'
  // The nearest figures of the two differ by less than a half.
  const [low, high] = a[0] < b[0] ? [a[1] ?? a[0], b[0]] : [b[1] ?? b[0], a[0]]
  return high <= low * 1.5 || high - low === 1 ? 'near' : 'other'
}

export const compareKilled = (a: Telling, b: Telling): WeightKey => `killed:${toDegree(a.killed, b.killed)}`

export const compareWounded = (a: Telling, b: Telling): WeightKey => `wounded:${toDegree(a.wounded, b.wounded)}`

import { toConsonants, toPlain } from '../trace/index.ts'
import type { Party, Telling } from './telling.ts'
import type { WeightKey } from './weights.ts'

const isState = (id: string): boolean => id.startsWith('country:')

/** Are the two names one party: by identity, or by the consonants of their names? */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id
  const [one, other] = [toPlain(a.name), toPlain(b.name)]
  if (one === other) return true
  if (a.isVague || b.isVague) return false
  const consonants = toConsonants(one)
  return consonants.length >= 3 && consonants === toConsonants(other)
}

/** Is one party part of the other, or both of one body? Two bodies of one state are kin only by what they share below the state. */
export const isKinParty = (a: Party, b: Party): boolean => a.line.some((id) => b.line.includes(id) && (!isState(id) || a.id === id || b.id === id))

function toDegree(some: readonly Party[], others: readonly Party[]): 'same' | 'vague' | 'kin' | 'unclear' | 'other' | 'unsaid' {
  if (some.length === 0 || others.length === 0) return 'unsaid'
  let degree: 'vague' | 'kin' | 'unclear' | 'other' = 'other'
  for (const a of some) {
    for (const b of others) {
      if (isSameParty(a, b)) {
        if (!a.isVague) return 'same'
        degree = 'vague'
      } else if (isKinParty(a, b)) degree = 'kin'
      else if (degree === 'other' && (a.isVague || b.isVague)) degree = 'unclear'
    }
  }
  return degree
}

export const compareActors = (a: Telling, b: Telling): WeightKey => `actor:${toDegree(a.actors, b.actors)}`

export const compareTargets = (a: Telling, b: Telling): WeightKey => `target:${toDegree(a.targets, b.targets)}`

/** Do the two name the same sides the other way about, as attacker and defender tell one fight? */
export function compareSides(a: Telling, b: Telling): WeightKey {
  const meets = (some: readonly Party[], others: readonly Party[]): boolean =>
    some.some((one) => !one.isVague && others.some((other) => isSameParty(one, other) || isKinParty(one, other)))
  return meets(a.actors, b.targets) && meets(a.targets, b.actors) ? 'sides:swapped' : 'sides:kept'
}

/** Is a ship, a person or a speaker named in both? */
export function compareNames(a: Telling, b: Telling): WeightKey {
  if (a.names.length === 0 || b.names.length === 0) return 'names:unsaid'
  return a.names.some((name) => b.names.includes(name)) ? 'names:shared' : 'names:other'
}

export function compareClaimants(a: Telling, b: Telling): WeightKey {
  if (a.claimants.length === 0 || b.claimants.length === 0) return 'claimant:unsaid'
  if (!a.claimants.some((name) => b.claimants.includes(name))) return 'claimant:other'
  return a.type === 'threat' && b.type === 'threat' ? 'claimant:threat' : 'claimant:same'
}

import { compareDays, comparePublication } from './compare-days.ts'
import { compareCounts, compareOccasions, compareStatus, compareTypes, compareWeapons } from './compare-deeds.ts'
import { compareActors, compareClaimants, compareNames, compareSides, compareTargets } from './compare-parties.ts'
import { comparePlaceNames, comparePlaces } from './compare-places.ts'
import { compareKilled, compareWounded } from './compare-tolls.ts'
import { compareOutlets, compareTexts, compareTitles } from './compare-words.ts'
import type { Telling } from './telling.ts'
import type { WeightKey, Weights } from './weights.ts'

/** Whether the words that tell two things are one passage of two texts that share some. */
export type FindPassage = (a: Telling, b: Telling) => 'same' | 'other' | 'none'

export const noPassages: FindPassage = () => 'none'

const COMPARERS: readonly ((a: Telling, b: Telling) => WeightKey)[] = [
  compareDays,
  comparePublication,
  comparePlaces,
  comparePlaceNames,
  compareTypes,
  compareWeapons,
  compareCounts,
  compareStatus,
  compareOccasions,
  compareActors,
  compareTargets,
  compareSides,
  compareNames,
  compareClaimants,
  compareKilled,
  compareWounded,
  compareTexts,
  compareTitles,
  compareOutlets,
]

/** Everything that is weighed of a pair, one key for each feature. */
export const toFindings = (a: Telling, b: Telling, findPassage: FindPassage): WeightKey[] => [
  ...COMPARERS.map((compare) => compare(a, b)),
  `passage:${findPassage(a, b)}`,
]

/** The log-odds that two tellings tell one happening: the sum of all that is weighed. */
export function toPairScore(
  a: Telling,
  b: Telling,
  { findPassage, weights }: { readonly findPassage: FindPassage; readonly weights: Weights },
): number {
  let score = weights[`passage:${findPassage(a, b)}`].weight
  for (const compare of COMPARERS) score += weights[compare(a, b)].weight
  return score
}

/** Log-odds as a probability, 0 to 1. */
export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

import { meetDays } from '../model/index.ts'
import { toWidth } from './compare-days.ts'
import { EXACT } from './narrow-days.ts'
import type { Telling } from './telling.ts'

/** By so much a pair must be better than its rivals, in log-odds. */
const MARGIN = 0.7
/** What a pair without that lead is held to: doubtful, never joined for its own sake. */
const DOUBT = -0.1

const isOpen = ({ days }: Telling): boolean => days !== null && toWidth(days) > EXACT
const isExact = ({ days }: Telling): boolean => days !== null && toWidth(days) <= EXACT

/** A telling with the tellings it is linked to and their scores, which are looked up only where they matter. */
export interface Linked {
  readonly telling: Telling
  readonly links: () => readonly (readonly [Telling, number])[]
}

function hasRival(links: readonly (readonly [Telling, number])[], exact: Telling, score: number): boolean {
  for (const [rival, other] of links) {
    if (other <= score - MARGIN || !isExact(rival)) continue
    if (meetDays(rival.days as readonly [string, string], exact.days as readonly [string, string]) === null) return true
  }
  return false
}

/**
 * A telling that leaves its days open may fit attacks of several days on one place. It is joined to one of them only if that one fits clearly
 * better than those of other days; without such a lead all of them stay doubtful. Gives the score that counts.
 */
export function settleRivals(a: Linked, b: Linked, score: number): number {
  if (score <= DOUBT) return score
  const isDoubtful =
    (isOpen(a.telling) && isExact(b.telling) && hasRival(a.links(), b.telling, score)) ||
    (isOpen(b.telling) && isExact(a.telling) && hasRival(b.links(), a.telling, score))
  return isDoubtful ? DOUBT : score
}

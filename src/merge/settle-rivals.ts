import { meetDays } from '../model/index.ts'
import { toWidth } from './compare-days.ts'
import type { Links } from './links.ts'
import { EXACT } from './narrow-days.ts'
import type { Telling } from './telling.ts'

/** By so much a pair must be better than its rivals, in log-odds. */
const MARGIN = 0.7
/** What a pair without that lead is held to: doubtful, never joined for its own sake. */
const DOUBT = -0.1

// Most ranges are one day, which need not be counted.
const isExact = ({ days }: Telling): boolean => days !== null && (days[0] === days[1] || toWidth(days) <= EXACT)
export const isOpen = ({ days }: Telling): boolean => days !== null && days[0] !== days[1] && toWidth(days) > EXACT

/** Can a telling, linked with this score to an open one, keep others from being joined to that? */
export const canRival = (telling: Telling, score: number): boolean => score > DOUBT - MARGIN && isExact(telling)

/** Has the open telling a link of another day than the exact one's that is about as good? */
function hasRival(open: Telling, exact: Telling, score: number, links: Links): boolean {
  let isFound = false
  links.each(open.id, (other, rivalling) => {
    if (isFound || rivalling <= score - MARGIN) return
    const rival = links.telling(other) as Telling
    isFound = isExact(rival) && meetDays(rival.days as readonly [string, string], exact.days as readonly [string, string]) === null
  })
  return isFound
}

/**
 * A telling that leaves its days open may fit attacks of several days on one place. It is joined to one of them only if that one fits clearly
 * better than those of other days; without such a lead all of them stay doubtful. Gives the score that counts.
 */
export function settleRivals(a: Telling, b: Telling, score: number, links: Links): number {
  if (score <= DOUBT) return score
  const isDoubtful = (isOpen(a) && isExact(b) && hasRival(a, b, score, links)) || (isOpen(b) && isExact(a) && hasRival(b, a, score, links))
  return isDoubtful ? DOUBT : score
}

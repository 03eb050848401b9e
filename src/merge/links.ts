import { toPairScore } from './compare.ts'
import type { GroupTools } from './group-part.ts'
import { findConflict } from './limits.ts'
import { DOUBTFUL } from './scored-pair.ts'
import type { Telling } from './telling.ts'

/** Pairs of tellings that are worth a mention, with their log-odds; each is found from either end. */
export interface Links {
  /** As it is compared here; `undefined` if it is not taken in. */
  readonly telling: (id: string) => Telling | undefined
  readonly each: (id: string, visit: (other: string, score: number) => void) => void
  /** Takes tellings out, and others in or in again with other days. */
  readonly take: (upserted: readonly Telling[], removed: readonly string[]) => void
}

/** Two lists of equal length, since most tellings have few links and a map costs more than they. */
interface Ends {
  others: string[]
  scores: number[]
}

/**
 * `findCandidates` gives the ids of the tellings that one may have to do with. With `below`, only tellings whose days are others than there have links of
 * their own; the rest is as below.
 */
export function makeLinks(findCandidates: (id: string) => Iterable<string>, tools: GroupTools, below: Links | null = null): Links {
  const own = new Map<string, Telling>()
  const links = new Map<string, Ends>()

  const find = (id: string): Telling | undefined => own.get(id) ?? below?.telling(id)
  const setOne = (id: string, other: string, score: number): void => {
    const known = links.get(id)
    if (known === undefined) links.set(id, { others: [other], scores: [score] })
    else {
      // A list that is pushed to keeps room for seventeen.
      known.others = known.others.concat([other])
      known.scores = known.scores.concat([score])
    }
  }
  const cutOne = (id: string, other: string): void => {
    const { others, scores } = links.get(id) as Ends
    const at = others.indexOf(other)
    const [lastOther, lastScore] = [others.pop() as string, scores.pop() as number]
    if (others.length === 0) links.delete(id)
    if (at === others.length) return
    others[at] = lastOther
    scores[at] = lastScore
  }
  const drop = (id: string): void => {
    for (const other of links.get(id)?.others ?? []) cutOne(other, id)
    links.delete(id)
    own.delete(id)
  }
  const isAsBelow = ({ id, days }: Telling): boolean => {
    const known = below?.telling(id)
    return known !== undefined && known.days?.join() === days?.join()
  }
  /** Compares a telling with what is there, but for `others`; one that is as below only with those that are not. */
  const link = (telling: Telling, others: ReadonlySet<string>): void => {
    const { id } = telling
    const isOwn = own.has(id)
    for (const candidate of findCandidates(id)) {
      if (candidate === id || others.has(candidate) || !(isOwn || own.has(candidate))) continue
      const other = find(candidate)
      if (other === undefined) continue
      const [a, b] = id < candidate ? [telling, other] : [other, telling]
      if (findConflict(a, b, tools.limits) !== null) continue
      const score = toPairScore(a, b, tools)
      if (score <= DOUBTFUL) continue
      setOne(id, candidate, score)
      setOne(candidate, id, score)
    }
  }
  return {
    telling: find,
    each: (id, visit) => {
      const known = links.get(id)
      if (known !== undefined) for (const [at, other] of known.others.entries()) visit(other, known.scores[at] as number)
      if (below !== null && !own.has(id)) below.each(id, (other, score) => !own.has(other) && visit(other, score))
    },
    take: (upserted, removed) => {
      for (const id of removed) drop(id)
      for (const { id } of upserted) drop(id)
      const wereOwn = own.size
      const [same, differing] = [upserted.filter(isAsBelow), upserted.filter((telling) => !isAsBelow(telling))]
      for (const telling of differing) own.set(telling.id, telling)
      const waiting = new Set(differing.map(({ id }) => id))
      for (const telling of differing) {
        waiting.delete(telling.id)
        link(telling, waiting)
      }
      // Those that have just been linked have found them.
      const linked = new Set(differing.map(({ id }) => id))
      if (wereOwn > 0) for (const telling of same) link(telling, linked)
    },
  }
}

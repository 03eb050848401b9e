import { toPairScore } from './compare.ts'
import { type GroupTools, groupPart } from './group-part.ts'
import { findConflict } from './limits.ts'
import { DOUBTFUL, type ScoredPair } from './scored-pair.ts'
import { settleRivals } from './settle-rivals.ts'
import type { Telling } from './telling.ts'

/** Tellings in groups, with the days that they have in this round; it changes only where something changes. */
export interface Round {
  /**
   * Takes tellings in, or in again with other days, and others out. Gives the ids of all that are in another group than before (`anew`) and of those that
   * have or are linked to what has other links (`concerned`).
   */
  readonly update: (
    upserted: readonly Telling[],
    removed: readonly string[],
  ) => { readonly anew: ReadonlySet<string>; readonly concerned: ReadonlySet<string> }
  readonly toGroup: (id: string) => readonly string[]
  /** The tellings linked to one, with the scores that count. */
  readonly toLinks: (id: string) => readonly (readonly [string, number])[]
}

const isOpen = (telling: Telling | undefined): boolean => telling?.days != null && telling.days[0] !== telling.days[1]

/** All that hangs together by links that count for joining, in the order of ids, and the links of each. */
interface Part {
  readonly members: readonly string[]
  readonly links: ReadonlyMap<string, readonly (readonly [string, number])[]>
}

/** `findCandidates` gives the ids of the tellings that one may have to do with. */
export function makeRound(findCandidates: (id: string) => Iterable<string>, tools: GroupTools): Round {
  const tellings = new Map<string, Telling>()
  const links = new Map<string, Map<string, number>>()
  const groups = new Map<string, readonly string[]>()

  const unlink = (id: string, touched: Set<string>): void => {
    for (const other of links.get(id)?.keys() ?? []) {
      links.get(other)?.delete(id)
      touched.add(other)
    }
    links.delete(id)
  }
  const link = (id: string, touched: Set<string>): void => {
    const telling = tellings.get(id) as Telling
    const own = new Map<string, number>()
    for (const candidate of findCandidates(id)) {
      const other = tellings.get(candidate)
      if (other === undefined || candidate === id) continue
      const [a, b] = id < candidate ? [telling, other] : [other, telling]
      if (findConflict(a, b, tools.limits) !== null) continue
      const score = toPairScore(a, b, tools)
      if (score <= DOUBTFUL) continue
      own.set(candidate, score)
      links.get(candidate)?.set(id, score)
      touched.add(candidate)
    }
    links.set(id, own)
  }
  const linksOf = (id: string): (readonly [Telling, number])[] =>
    [...(links.get(id) ?? [])].map(([other, score]) => [tellings.get(other) as Telling, score] as const)
  const toLinks = (id: string): (readonly [string, number])[] => {
    const own = { telling: tellings.get(id) as Telling, links: () => linksOf(id) }
    return [...(links.get(id) ?? [])].map(([other, score]) => {
      const settled = settleRivals(own, { telling: tellings.get(other) as Telling, links: () => linksOf(other) }, score)
      return [other, settled] as const
    })
  }
  const toPart = (id: string): Part => {
    const found = new Map<string, readonly (readonly [string, number])[]>()
    const waiting = [id]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue
      const around = toLinks(next)
      found.set(next, around)
      for (const [other, score] of around) if (score > 0) waiting.push(other)
    }
    return { members: [...found.keys()].sort(), links: found }
  }
  const group = (id: string, done: Set<string>, anew: Set<string>): void => {
    const part = toPart(id)
    const positions = new Map(part.members.map((member, at) => [member, at]))
    const pairs: ScoredPair[] = []
    for (const [a, member] of part.members.entries()) {
      for (const [other, score] of part.links.get(member) ?? []) {
        const b = positions.get(other)
        if (b !== undefined && a < b) pairs.push({ a, b, score })
      }
    }
    const members = part.members.map((member) => tellings.get(member) as Telling)
    for (const joined of groupPart(members, pairs, tools)) {
      const ids = joined.map((at) => part.members[at] as string)
      const before = groups.get(ids[0] as string)
      // One that was taken in anew has no group yet, even where it comes into the same again.
      if (before?.length === ids.length && ids.every((one, at) => before[at] === one && groups.get(one) === before)) continue
      for (const one of ids) {
        groups.set(one, ids)
        anew.add(one)
      }
    }
    for (const member of part.members) done.add(member)
  }
  return {
    toLinks,
    toGroup: (id) => groups.get(id) ?? [id],
    update: (upserted, removed) => {
      const touched = new Set<string>()
      for (const id of [...removed, ...upserted.map((telling) => telling.id)]) {
        unlink(id, touched)
        tellings.delete(id)
        groups.delete(id)
      }
      for (const telling of upserted) {
        tellings.set(telling.id, telling)
        link(telling.id, touched)
        touched.add(telling.id)
      }
      const done = new Set<string>()
      const anew = new Set(upserted.map((telling) => telling.id))
      // Whether a link of an open telling counts depends on its other links, so that their ends are concerned as well.
      const concerned = new Set([...touched].flatMap((id) => [id, ...(isOpen(tellings.get(id)) ? (links.get(id)?.keys() ?? []) : [])]))
      for (const id of concerned) if (!done.has(id) && tellings.has(id)) group(id, done, anew)
      return { anew, concerned }
    },
  }
}

import { type GroupTools, groupPart } from './group-part.ts'
import type { Links } from './links.ts'
import type { ScoredPair } from './scored-pair.ts'
import { canRival, isOpen, settleRivals } from './settle-rivals.ts'
import type { Telling } from './telling.ts'

/** Tellings in groups, with the days that they have in this round; it changes only where something changes. */
export interface Round {
  /** To be told before anything changes of tellings that will: what hangs on them is looked at anew at the next update. */
  readonly release: (ids: Iterable<string>) => void
  /**
   * Takes tellings in, or in again with other days, and others out. Gives the ids of all that are in another group than before (`anew`) and of those that
   * have other links (`concerned`); whoever is linked to one of these may have been linked otherwise before.
   */
  readonly update: (
    upserted: readonly Telling[],
    removed: readonly string[],
  ) => { readonly anew: ReadonlySet<string>; readonly concerned: ReadonlySet<string> }
  readonly toGroup: (id: string) => readonly string[]
  /** The tellings linked to one, with the scores that count. */
  readonly toLinks: (id: string) => readonly (readonly [string, number])[]
}

/** Groups tellings by `links`, which are this round's own to change; at once so many of those that hang together, whatever they are. */
export function makeRound(links: Links, tools: GroupTools, most: number): Round {
  /** Of those that are not alone. */
  const groups = new Map<string, readonly string[]>()
  /** Without a group that can be trusted. */
  const unsettled = new Set<string>()
  /** Open ones with other rivals than before. */
  const rivalled = new Set<string>()

  const toGroup = (id: string): readonly string[] => groups.get(id) ?? [id]
  const toLinks = (id: string): (readonly [string, number])[] => {
    const telling = links.telling(id) as Telling
    const found: (readonly [string, number])[] = []
    links.each(id, (other, score) => {
      found.push([other, settleRivals(telling, links.telling(other) as Telling, score, links)])
    })
    return found
  }
  /** Notes the open tellings of whose links others may count now. */
  const noteRivalled = (id: string): void => {
    const telling = links.telling(id)
    if (telling === undefined) return
    links.each(id, (other, score) => {
      // It may be about to go as well.
      const end = links.telling(other)
      if (end !== undefined && isOpen(end) && canRival(telling, score)) rivalled.add(other)
    })
  }
  const release = (ids: Iterable<string>): void => {
    for (const id of ids) {
      noteRivalled(id)
      for (const member of toGroup(id)) unsettled.add(member)
    }
  }

  /** Groups of a piece of what is unsettled; those that are settled change only where they join it. */
  const settlePiece = (seed: string): readonly (readonly string[])[] => {
    const known = new Map<string, readonly (readonly [string, number])[]>()
    const linksOf = (id: string): readonly (readonly [string, number])[] => {
      const found = known.get(id) ?? toLinks(id)
      known.set(id, found)
      return found
    }
    const piece = new Set([seed])
    for (const id of piece) {
      if (piece.size >= most) break
      for (const [other, score] of linksOf(id)) if (score > 0 && unsettled.has(other)) piece.add(other)
    }
    for (;;) {
      const around = new Set<string>()
      for (const id of piece) {
        for (const [other, score] of linksOf(id)) {
          if (score > 0 && !piece.has(other) && !unsettled.has(other)) for (const member of toGroup(other)) around.add(member)
        }
      }
      const found = groupTogether([...piece, ...around].sort(), linksOf, (a, b) => !around.has(a) || !around.has(b) || toGroup(a) === toGroup(b))
      const joined = found.filter((ids) => ids.some((id) => piece.has(id)) && ids.some((id) => around.has(id)))
      // If none of those around joins it, the rest stays as it is: the best two are joined first, and nothing that is joined elsewhere has changed.
      if (joined.length === 0) return found.filter(([id]) => piece.has(id as string))
      for (const id of joined.flat()) for (const member of around.has(id) ? toGroup(id) : []) piece.add(member)
    }
  }
  const groupTogether = (
    ids: readonly string[],
    linksOf: (id: string) => readonly (readonly [string, number])[],
    counts: (a: string, b: string) => boolean,
  ): string[][] => {
    const positions = new Map(ids.map((id, at) => [id, at]))
    const pairs: ScoredPair[] = []
    for (const [a, id] of ids.entries()) {
      for (const [other, score] of linksOf(id)) {
        const b = positions.get(other)
        if (b !== undefined && a < b && counts(id, other)) pairs.push({ a, b, score })
      }
    }
    const tellings = ids.map((id) => links.telling(id) as Telling)
    return groupPart(tellings, pairs, tools).map((joined) => joined.map((at) => ids[at] as string))
  }
  return {
    release,
    toLinks,
    toGroup,
    update: (upserted, removed) => {
      const arrived = new Set(upserted.map(({ id }) => id))
      release(arrived)
      links.take(upserted, removed)
      for (const id of arrived) noteRivalled(id)
      const gone = removed.filter((id) => !arrived.has(id))
      for (const id of gone) rivalled.delete(id)
      const concerned = new Set([...arrived, ...rivalled])
      rivalled.clear()
      for (const id of concerned) for (const member of toGroup(id)) unsettled.add(member)
      for (const id of gone) {
        unsettled.delete(id)
        groups.delete(id)
      }
      const anew = new Set(arrived)
      for (let [seed] = unsettled; seed !== undefined; [seed] = unsettled) {
        for (const ids of settlePiece(seed)) {
          // The days of one that was taken in anew may be others.
          if (ids.some((id) => arrived.has(id)) || ids.join() !== toGroup(ids[0] as string).join()) for (const id of ids) anew.add(id)
          for (const id of ids) {
            unsettled.delete(id)
            if (ids.length > 1) groups.set(id, ids)
            else groups.delete(id)
          }
        }
      }
      return { anew, concerned }
    },
  }
}

import { type FindPassage, noPassages } from './compare.ts'
import type { GroupTools } from './group-part.ts'
import { type GroupLimits, LIMITS } from './limits.ts'
import { makeLinks } from './links.ts'
import { type NarrowedDays, narrowDays } from './narrow-days.ts'
import { makeNeighbourhood } from './neighbourhood.ts'
import { makeRound, type Round } from './round.ts'
import type { Telling } from './telling.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** Two tellings of different groups that may tell one happening. */
export interface DoubtfulPair {
  readonly a: Telling
  readonly b: Telling
  readonly score: number
}

/** Tellings in groups that grow with what arrives. */
export interface Merger {
  /**
   * Takes documents' tellings in and takes documents out. In whatever order and portions they are given, the groups are the same. Gives the ids of the
   * tellings whose group, narrowed days or doubtful pairs may be others now.
   */
  readonly update: (arrived: readonly Telling[], gone?: readonly string[]) => ReadonlySet<string>
  /** Groups of ids, each ascending, in the order of their first ids. */
  readonly toGroups: () => readonly (readonly string[])[]
  readonly toGroup: (id: string) => readonly string[]
  readonly toDoubtful: () => readonly DoubtfulPair[]
  /** Those in which this telling takes part; it is the first or the second as its id comes before or after. */
  readonly toDoubtfulOf: (id: string) => readonly DoubtfulPair[]
  /** By telling: days that it leaves open and others close. */
  readonly narrowed: ReadonlyMap<string, NarrowedDays>
}

/** Narrowed days may bring new tellings together, which narrow others. */
const ROUNDS = 3
/** Tellings that are grouped together before others come to them. */
const PIECE = 200

export interface MergerOptions {
  readonly limits?: GroupLimits
  readonly findPassage?: FindPassage
  readonly weights?: Weights
  /** How many are grouped together at most before others come to them: a matter of time and memory, not of the result. */
  readonly piece?: number
}

/** An empty merger. An arriving document costs in proportion to what is told of its days and places, not to what is known in all. */
export function makeMerger({ limits = LIMITS, findPassage = noPassages, weights = WEIGHTS, piece = PIECE }: MergerOptions = {}): Merger {
  const tools: GroupTools = { limits, findPassage, weights }
  const neighbourhood = makeNeighbourhood()
  const originals = new Map<string, Telling>()
  const byDocument = new Map<string, Telling[]>()
  const findCandidates = (id: string): readonly string[] => neighbourhood.find(originals.get(id) as Telling)
  // Days that were narrowed are few: the rounds share the links of all others.
  const first = makeLinks(findCandidates, tools)
  const rounds: Round[] = Array.from({ length: ROUNDS }, (_, at) =>
    makeRound(at === 0 ? first : makeLinks(findCandidates, tools, first), tools, piece),
  )
  // What each round but the last narrows; the next one works with it.
  const narrowings: Map<string, NarrowedDays>[] = Array.from({ length: ROUNDS - 1 }, () => new Map())

  const remove = (id: string): void => {
    neighbourhood.remove(originals.get(id) as Telling)
    originals.delete(id)
  }
  const add = (telling: Telling): void => {
    originals.set(telling.id, telling)
    neighbourhood.add(telling)
    const known = byDocument.get(telling.document)
    if (known === undefined) byDocument.set(telling.document, [telling])
    else known.push(telling)
  }
  /** Narrows anew the documents of what was grouped anew; gives the tellings whose days in the next round are others now. */
  const narrow = (round: Round, narrowing: Map<string, NarrowedDays>, anew: ReadonlySet<string>, touched: Set<string>): Telling[] => {
    const changed: Telling[] = []
    const documents = new Set([...anew].map((id) => (originals.get(id) as Telling).document))
    const toGroup = ({ id }: Telling): Telling[] => round.toGroup(id).map((member) => originals.get(member) as Telling)
    for (const document of documents) {
      const tellings = (byDocument.get(document) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const now = narrowDays(tellings, toGroup)
      for (const telling of tellings) {
        const [before, after] = [narrowing.get(telling.id), now.get(telling.id)]
        if (after === undefined) narrowing.delete(telling.id)
        else narrowing.set(telling.id, after)
        if (before?.days.join() !== after?.days.join()) changed.push(telling)
        else if (before?.by.join() !== after?.by.join()) touched.add(telling.id)
      }
    }
    return changed
  }
  const last = rounds.at(-1) as Round
  const toDoubtfulOf = (id: string): DoubtfulPair[] =>
    last
      .toLinks(id)
      .filter(([other]) => !last.toGroup(id).includes(other))
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([other, score]) => {
        const [a, b] = [originals.get(id) as Telling, originals.get(other) as Telling]
        return id < other ? { a, b, score } : { a: b, b: a, score }
      })
  return {
    narrowed: narrowings.at(-1) as Map<string, NarrowedDays>,
    update: (arrived, gone = []) => {
      const out = gone.flatMap((document) => byDocument.get(document) ?? []).map(({ id }) => id)
      // A link of all rounds goes with the first.
      for (const round of rounds) round.release([...out, ...arrived.map(({ id }) => id)])
      for (const id of out) remove(id)
      for (const document of gone) byDocument.delete(document)
      for (const telling of arrived) add(telling)
      const touched = new Set<string>()
      let current: readonly Telling[] = arrived
      for (const [at, round] of rounds.entries()) {
        const { anew, concerned } = round.update(current, out)
        if (round === last) for (const id of [...anew, ...concerned]) touched.add(id)
        const narrowing = narrowings[at]
        if (narrowing === undefined) break
        for (const id of out) narrowing.delete(id)
        const changed = new Map(
          [...arrived, ...current, ...narrow(round, narrowing, anew, touched)].map(({ id }) => [id, originals.get(id) as Telling]),
        )
        current = Array.from(changed.values(), (telling) => {
          const narrowed = narrowing.get(telling.id)
          return narrowed === undefined ? telling : { ...telling, days: narrowed.days }
        })
      }
      return touched
    },
    toGroup: (id) => last.toGroup(id),
    toGroups: () => [...new Set([...originals.keys()].map((id) => last.toGroup(id)))].sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
    toDoubtful: () => [...originals.keys()].sort().flatMap((id) => toDoubtfulOf(id).filter(({ a }) => a.id === id)),
    toDoubtfulOf,
  }
}

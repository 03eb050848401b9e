import type { EventClaim, Incident, IncidentChange, Outlet, PossiblySame, Reading, TallyLine } from '../model/index.ts'
import {
  findToldPassage,
  type Links,
  makeCredits,
  makeRelations,
  makeTwins,
  type TracedDocument,
  toAnchors,
  toBody,
  toCreditLines,
  toOrigins,
  toPlain,
  toShared,
} from '../trace/index.ts'
import type { World } from '../world/index.ts'
import { toTellings } from './claim-telling.ts'
import { type FindPassage, toFindings, toProbability } from './compare.ts'
import type { Directory } from './directory.ts'
import { type Membership, toIdentities } from './identities.ts'
import { toIncident } from './incident.ts'
import { type DoubtfulPair, makeMerger } from './merger.ts'
import { makeTallies } from './tally-lines.ts'
import type { DatedTally } from './tally-series.ts'
import type { Telling } from './telling.ts'
import { type TermRarity, toTermVector } from './terms.ts'
import { WEIGHTS, type WeightKey } from './weights.ts'
import { toDocumentTerms } from './word-count.ts'

export interface MergingTools {
  readonly world: World
  readonly directory: Directory
  /** How rare words are, `null` where there are too few documents to tell: then claims and passages are compared, not words. */
  readonly rarity: TermRarity | null
  /** Which incident each claim was in before; empty where nothing is known. */
  readonly before: Membership
}

/** What is not as it was; the first time, everything. */
export interface MergingNews {
  /** New incidents and those that may not be as they were. */
  readonly incidents: readonly Incident[]
  /** The claims that one of these is made of; to be asked before anything else is taken in. */
  readonly claimsOf: (incident: Incident) => readonly EventClaim[]
  /** Ids of those that are no more. */
  readonly gone: readonly string[]
  readonly changes: readonly IncidentChange[]
  /** All pairs in which one of `incidents` takes part, likest first. */
  readonly possiblySame: readonly PossiblySame[]
  readonly tallyLines: readonly TallyLine[]
  readonly goneLines: readonly string[]
}

/**
 * Claims of many documents as incidents, and totals as lines, which grow with what arrives. In whatever order and portions documents are given, incidents
 * are the same; a document costs in proportion to what it has to do with.
 */
export interface Merging {
  /** Takes documents out, then readings in; one of a document that is in already takes its place. */
  readonly take: (arrived: readonly Reading[], gone?: readonly string[]) => void
  /** Compares what has been taken in, as settling does too: with thousands of documents that holds up everything else for long. */
  readonly compare: () => void
  /** What has changed since the last time. */
  readonly settle: () => MergingNews
}

/** What is kept of a document. */
interface Held extends Omit<TracedDocument, 'credits'> {
  /** Ids of its event claims. */
  readonly claims: readonly string[]
}

type Reason = PossiblySame['reasons'][number]

/** Hundreds of thousands of pairs have the same few. */
const REASONS: ReadonlyMap<WeightKey, Reason> = new Map(
  (Object.keys(WEIGHTS) as WeightKey[]).map((feature) => [feature, { feature, weight: WEIGHTS[feature].weight, note: WEIGHTS[feature].note }]),
)

const eventsOf = ({ claims }: Reading): EventClaim[] => claims.filter((claim) => claim.kind === 'event')

/** Finds the side of speakers by the table of actors and that of outlets by whom they are aligned with. */
function toSideFinder({ outlets, outletNames }: World, directory: Directory): Links['findSide'] {
  const byName = new Map<string, Outlet>()
  for (const { id, name } of outletNames) {
    const outlet = outlets.get(id)
    if (outlet !== undefined) byName.set(toPlain(name), outlet)
  }
  const sideOf = (id: string): string | null => directory.toParty(/^[A-Z]{2}$/.test(id) ? `country:${id}` : id, id).line.at(-1) ?? null
  return (id, outlet) => {
    const aligned = outlet === null ? null : (byName.get(toPlain(outlet))?.alignedWith ?? null)
    const found = id ?? aligned
    return found === null ? null : sideOf(found)
  }
}

/** Nothing is merged yet. */
export function makeMerging({ world, directory, rarity, before }: MergingTools): Merging {
  const relations = makeRelations()
  const twins = makeTwins()
  const credits = makeCredits(world.outletNames.map(({ id, name }) => [name, world.outlets.get(id)?.name ?? name] as const))
  const findSide = toSideFinder(world, directory)
  /** Do two tellings stand in one passage? */
  const findPassage: FindPassage = (a, b) => {
    const relation = relations.find(a.document, b.document)
    const passage = relation === null ? null : findToldPassage(a, b, relation)
    return passage === null ? 'none' : passage.isSame ? 'same' : passage.isQuoted ? 'none' : 'other'
  }
  const merger = makeMerger({ findPassage })
  const tallies = makeTallies(directory)
  const documents = new Map<string, Held>()
  /** Claims are asked for only where an incident is built, and take a third of the memory as text. */
  const claims = new Map<string, string>()
  const tellings = new Map<string, Telling>()
  /** The incident of each claim and the claims of each incident, as they were settled last. */
  const home = new Map(before)
  const members = new Map<string, string[]>()
  for (const [claim, incident] of before) {
    const known = members.get(incident)
    if (known === undefined) members.set(incident, [claim])
    else known.push(claim)
  }

  // What is to be settled: claims that may be elsewhere or stand otherwise, documents that are compared anew, incidents that may be no more, totals.
  const touched = new Set<string>()
  const compared = new Set<string>()
  let stale: Set<string> = new Set(members.keys())
  let goneDocuments: string[] = []
  let arrivedTallies: DatedTally[] = []

  const toDocumentTellings = (reading: Reading): Telling[] => {
    const { document, published } = reading
    const { id, outlet, title } = document
    const terms = rarity === null ? null : toTermVector(toDocumentTerms(document), rarity)
    return toTellings(eventsOf(reading), { id, outlet, published: toShared(published?.days ?? null), title, terms }, directory)
  }
  const takeOut = (ids: readonly string[]): void => {
    for (const id of ids) {
      for (const claim of documents.get(id)?.claims ?? []) {
        touched.add(claim)
        claims.delete(claim)
        tellings.delete(claim)
      }
      documents.delete(id)
    }
    goneDocuments.push(...ids)
    const gone = new Set(ids)
    arrivedTallies = arrivedTallies.filter(({ tally }) => !gone.has(tally.document))
  }
  const takeIn = (reading: Reading): void => {
    const { document, published } = reading
    const days = toShared(published?.days ?? null)
    // Ids are hashes of what is claimed where; one that was made to meet another is left out.
    for (const telling of toDocumentTellings(reading)) if (!tellings.has(telling.id)) tellings.set(telling.id, telling)
    const own = eventsOf(reading).filter(({ id }) => tellings.get(id)?.document === document.id)
    for (const claim of own) claims.set(claim.id, JSON.stringify(claim))
    documents.set(document.id, { id: document.id, outlet: document.outlet, published: days, claims: own.map(({ id }) => id) })
    for (const tally of reading.claims) if (tally.kind === 'tally') arrivedTallies.push({ tally, published: days })
  }
  const toTraced = (id: string): TracedDocument => {
    const { outlet, published } = documents.get(id) as Held
    return { id, outlet, published, credits: credits.of(id) }
  }
  const toClaims = (ids: readonly string[]): EventClaim[] => ids.map((id) => JSON.parse(claims.get(id) as string))
  const build = (id: string, group: readonly string[]): Incident => {
    const told = toClaims(group)
    const held = new Map([...new Set(told.map(({ document }) => document))].map((document) => [document, toTraced(document)] as const))
    const amongThem = <T extends { readonly documents: readonly [string, string] }>(pairsOf: (document: string) => readonly T[]): T[] => [
      ...new Set([...held.keys()].flatMap((document) => pairsOf(document).filter((pair) => pair.documents.every((other) => held.has(other))))),
    ]
    const origins = toOrigins(told, { documents: held, relations: amongThem(relations.of), twins: amongThem(twins.of), findSide })
    const narrowed = group.map((claim) => merger.narrowed.get(claim)).filter((days) => days !== undefined)
    return toIncident({ id, claims: told, tellings: group.map((claim) => tellings.get(claim) as Telling), narrowed }, origins, directory)
  }
  const toPossiblySame = ({ a, b, score }: DoubtfulPair): PossiblySame => {
    const reasons = toFindings(a, b, findPassage)
      .map((key) => REASONS.get(key) as Reason)
      .filter(({ weight }) => weight !== 0)
    const incidents = [home.get(a.id) as string, home.get(b.id) as string].sort() as [string, string]
    return { incidents, score: toProbability(score), reasons }
  }
  /** For each two incidents of which one is among these, the pair of their likest claims. */
  const findPairs = (groups: readonly (readonly string[])[]): PossiblySame[] => {
    const best = new Map<string, DoubtfulPair>()
    for (const pair of groups.flatMap((group) => group.flatMap(merger.toDoubtfulOf))) {
      const key = [home.get(pair.a.id), home.get(pair.b.id)].sort().join(' ')
      const known = best.get(key)
      if (known === undefined || byScore(pair, known) < 0) best.set(key, pair)
    }
    return [...best.values()].map(toPossiblySame).sort((x, y) => y.score - x.score || (x.incidents.join() < y.incidents.join() ? -1 : 1))
  }

  const compare = (): void => {
    const told = [...compared].flatMap((id) => documents.get(id)?.claims ?? []).map((id) => tellings.get(id) as Telling)
    for (const { id } of told) touched.add(id)
    for (const id of merger.update(told, [...compared])) touched.add(id)
    compared.clear()
  }

  return {
    take: (arrived, gone = []) => {
      const out = [...new Set([...gone, ...arrived.map(({ document }) => document.id)])].filter((id) => documents.has(id))
      takeOut(out)
      const bodies = arrived.map(({ document, published }) => ({ ...toBody(document), published: toShared(published?.days ?? null) }))
      const related = new Set([...relations.remove(out), ...relations.add(bodies)])
      const others = [
        ...twins.remove(out),
        ...twins.add(
          arrived.map((reading) => ({
            document: reading.document.id,
            language: reading.document.language,
            published: toShared(reading.published?.days ?? null),
            anchors: toAnchors(reading.document),
            claims: toShared(eventsOf(reading).map(({ days }) => days?.value ?? null)),
          })),
        ),
        ...credits.update(
          arrived.map(({ document }) => toCreditLines(document)),
          out,
        ),
      ]
      for (const reading of arrived) takeIn(reading)
      // Whoever shares other passages than before is compared anew.
      for (const id of [...out, ...arrived.map(({ document }) => document.id), ...related]) compared.add(id)
      for (const id of others) for (const claim of documents.get(id)?.claims ?? []) touched.add(claim)
    },
    compare,
    settle: () => {
      compare()
      const groups = new Map<string, readonly string[]>()
      const addGroup = (claim: string): void => {
        if (!tellings.has(claim)) return
        const group = merger.toGroup(claim)
        groups.set(group[0] as string, group)
      }
      for (const claim of touched) addGroup(claim)
      for (const claim of [...touched, ...[...groups.values()].flat()]) {
        const incident = home.get(claim)
        if (incident !== undefined) stale.add(incident)
      }
      const earlier = new Map([...stale].flatMap((incident) => (members.get(incident) ?? []).map((claim) => [claim, incident] as const)))
      for (const claim of earlier.keys()) addGroup(claim)
      const ordered = [...groups.values()].sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1))
      const { ids, changes } = toIdentities(ordered, earlier, (id) => members.has(id))
      for (const claim of earlier.keys()) home.delete(claim)
      for (const incident of stale) members.delete(incident)
      for (const [at, group] of ordered.entries()) {
        const id = ids[at] as string
        members.set(id, [...group])
        for (const claim of group) home.set(claim, id)
      }
      const incidents = ordered.map((group, at) => build(ids[at] as string, group))
      const gone = [...stale].filter((incident) => !members.has(incident)).sort()
      const lines = tallies.update({ tallies: arrivedTallies, goneDocuments, incidents, goneIncidents: gone })
      touched.clear()
      stale = new Set()
      goneDocuments = []
      arrivedTallies = []
      const claimsOf = (incident: Incident): EventClaim[] => toClaims(incident.claims)
      return { incidents, claimsOf, gone, changes, possiblySame: findPairs(ordered), tallyLines: lines.lines, goneLines: lines.gone }
    },
  }
}

/** The likest first; of equals, that of the first claims. */
function byScore(x: DoubtfulPair, y: DoubtfulPair): number {
  return y.score - x.score || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : x.b.id > y.b.id ? 1 : 0)
}

import type { DayRange, Document, EventClaim, Incident, IncidentChange, Outlet, PossiblySame, Reading } from '../model/index.ts'
import {
  byPublication,
  findCredits,
  findRelations,
  findToldPassage,
  findTwins,
  type Links,
  type TextRelation,
  type TracedDocument,
  toAnchors,
  toBody,
  toOrigins,
  toOutletNames,
  toPlain,
} from '../trace/index.ts'
import type { World } from '../world/index.ts'
import { toTellings } from './claim-telling.ts'
import { type FindPassage, toFindings, toProbability } from './compare.ts'
import type { Directory } from './directory.ts'
import { type Membership, toIdentities } from './identities.ts'
import { toIncident } from './incident.ts'
import { makeMerger } from './merger.ts'
import type { Telling } from './telling.ts'
import { toTermCounts, toTermRarity, toTermVector } from './terms.ts'
import { WEIGHTS } from './weights.ts'

/** What merging gives: incidents, pairs of them that may be one, and what became of those there were. */
export interface Incidents {
  readonly incidents: readonly Incident[]
  readonly possiblySame: readonly PossiblySame[]
  readonly changes: readonly IncidentChange[]
}

export interface IncidentTools {
  readonly world: World
  readonly directory: Directory
  /** Which incident each claim was in before; empty where nothing is known. */
  readonly before: Membership
}

/** In fewer documents than these it cannot be said which words are rare; claims and passages are compared then, not words. */
const LEAST_TEXTS = 40

/** Asks the relations of texts whether two tellings stand in one passage. */
function toPassageFinder(relations: readonly TextRelation[]): FindPassage {
  const byPair = new Map(
    relations.flatMap((relation) => [relation.documents, relation.documents.toReversed()].map((pair) => [pair.join('\n'), relation])),
  )
  return (a: Telling, b: Telling) => {
    const relation = byPair.get(`${a.document}\n${b.document}`)
    const passage = relation === undefined ? null : findToldPassage(a, b, relation)
    return passage === null ? 'none' : passage.isSame ? 'same' : passage.isQuoted ? 'none' : 'other'
  }
}

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

function toTraced(document: Document, published: DayRange | null, names: ReturnType<typeof toOutletNames>): TracedDocument {
  return { id: document.id, outlet: document.outlet, published, credits: findCredits(document, names) }
}

/** Claims of many documents as incidents. The order of `readings` does not matter. */
export function toIncidents(readings: readonly Reading[], { world, directory, before }: IncidentTools): Incidents {
  const spellings = [
    ...world.outletNames.map(({ id, name }) => [name, world.outlets.get(id)?.name ?? name] as const),
    ...readings.flatMap(({ document: { outlet } }) => (outlet === null ? [] : [[outlet, outlet] as const])),
  ]
  const names = toOutletNames(spellings)
  const traced = readings.map(({ document, published }) => toTraced(document, published?.days ?? null, names)).sort(byPublication)
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]))
  const ordered = traced.map(({ id }) => byId.get(id) as Reading)
  const relations = findRelations(ordered.map(({ document }) => toBody(document)))
  const twins = findTwins(
    ordered.map((reading) => ({
      document: reading.document.id,
      language: reading.document.language,
      published: reading.published?.days ?? null,
      anchors: toAnchors(reading.document),
      claims: eventsOf(reading).map(({ type, days }) => ({ type, days: days?.value ?? null })),
    })),
  )
  const findPassage = toPassageFinder(relations)
  const merger = makeMerger({ findPassage })
  const tellings = new Map(toAllTellings(ordered, directory).map((telling) => [telling.id, telling]))
  merger.update([...tellings.values()])
  const memberships = merger.toGroups()

  const claims = new Map(ordered.flatMap((reading) => eventsOf(reading).map((claim) => [claim.id, claim] as const)))
  const documents = new Map(traced.map((document) => [document.id, document]))
  const { ids, changes } = toIdentities(memberships, before)
  const findSide = toSideFinder(world, directory)
  const near = toNearLinks(relations)
  const incidents = memberships.map((group, index): Incident => {
    const members = group.map((id) => claims.get(id) as EventClaim)
    const held = new Map([...new Set(members.map(({ document }) => document))].map((id) => [id, documents.get(id) as TracedDocument]))
    const origins = toOrigins(members, {
      documents: held,
      relations: near(held),
      twins: twins.filter(({ documents: [a, b] }) => held.has(a) && held.has(b)),
      findSide,
    })
    return toIncident(
      {
        id: ids[index] as string,
        claims: members,
        tellings: group.map((id) => tellings.get(id) as Telling),
        narrowed: group.map((id) => merger.narrowed.get(id)).filter((days) => days !== undefined),
      },
      origins,
      directory,
    )
  })
  const home = new Map(memberships.flatMap((members, index) => members.map((id) => [id, ids[index] as string] as const)))
  const possiblySame = merger.toDoubtful().map(({ a, b, score }): PossiblySame => {
    const reasons = toFindings(a, b, findPassage)
      .map((key) => ({ feature: key, weight: WEIGHTS[key].weight, note: WEIGHTS[key].note }))
      .filter(({ weight }) => weight !== 0)
    return { incidents: [home.get(a.id) as string, home.get(b.id) as string], score: toProbability(score), reasons }
  })
  return { incidents, possiblySame: toBest(possiblySame), changes }
}

function toAllTellings(readings: readonly Reading[], directory: Directory): Telling[] {
  const counts = readings.length < LEAST_TEXTS ? null : readings.map(({ document }) => toTermCounts(`${document.title ?? ''} ${document.text}`))
  const rarity = counts === null ? null : toTermRarity(counts)
  return readings.flatMap((reading, at) => {
    const { id, outlet, title } = reading.document
    const own = counts?.[at]
    const terms = own === undefined || rarity === null ? null : toTermVector(own, rarity)
    return toTellings(eventsOf(reading), { id, outlet, published: reading.published?.days ?? null, title, terms }, directory)
  })
}

/** The relations among a few documents, without going through all relations for each incident. */
function toNearLinks(relations: readonly TextRelation[]): (documents: ReadonlyMap<string, unknown>) => TextRelation[] {
  const byDocument = new Map<string, TextRelation[]>()
  for (const relation of relations) {
    for (const id of relation.documents) {
      const known = byDocument.get(id)
      if (known === undefined) byDocument.set(id, [relation])
      else known.push(relation)
    }
  }
  return (documents) => [
    ...new Set(
      [...documents.keys()].flatMap((id) =>
        (byDocument.get(id) ?? []).filter((relation) => relation.documents.every((other) => documents.has(other))),
      ),
    ),
  ]
}

/** One entry for each two incidents, that of their likest claims. */
function toBest(pairs: readonly PossiblySame[]): PossiblySame[] {
  const best = new Map<string, PossiblySame>()
  for (const pair of pairs) {
    const incidents = pair.incidents.toSorted() as [string, string]
    const key = incidents.join(' ')
    if (pair.score > (best.get(key)?.score ?? 0)) best.set(key, { ...pair, incidents })
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.incidents.join() < b.incidents.join() ? -1 : 1))
}

import type { ExportEntry } from '../export/index.ts'
import type { Claim, Document, EventClaim, TallyLine } from '../model/index.ts'
import type { IncidentState, KeptIncidentChange, KeptVersion, Store } from '../store/index.ts'
import { toNameKey } from '../store/index.ts'
import { compareClaims, compareWords } from '../work/index.ts'
import type { AnswerState, Answers, ChangeAnswer, DocumentAnswer, IncidentAnswer, TallyAnswer, TallyFilter } from './answers.ts'
import type { IncidentFilter } from './incident-filter.ts'
import { IncidentIndex, type IndexFilter } from './incident-index.ts'
import { parseCursor } from './page-cursor.ts'
import { toSources } from './sources.ts'
import { toTimeline } from './timeline.ts'

/** Incidents whose claims and documents are in memory at a time while they are streamed. */
const STREAMED = 50

/** So many texts that were looked for are remembered. */
const MOST_TEXTS = 100

/** Makes something once as long as `toKey` gives the same, for all who ask; what failed is made anew. */
function whileSame<T>(toKey: () => number, make: () => Promise<T>): () => Promise<T> {
  let made: { readonly key: number; readonly value: Promise<T> } | null = null
  return () => {
    const key = toKey()
    if (made !== null && made.key === key) return made.value
    const next = { key, value: make() }
    made = next
    next.value.catch(() => {
      if (made === next) made = null
    })
    return next.value
  }
}

/** Answers from what the store keeps. */
export async function openAnswers(store: Store): Promise<Answers> {
  const nothing: IncidentState = { revision: -1, savedAt: null, waiting: 0 }
  let index = new IncidentIndex()
  let state: AnswerState = { incidents: nothing, counts: await store.counts(), total: 0 }
  let refreshing = Promise.resolve(state)
  /** Incidents by the words that were looked for: list, counts, map and timeline all ask for the same. */
  const found = new Map<string, Promise<readonly string[]>>()
  const toRevision = (): number => state.incidents.revision
  const getSources = whileSame(toRevision, () => toSources(store, index.rows))
  const getLines = whileSame(toRevision, () => toLines(store))

  const load = async (): Promise<AnswerState> => {
    const [incidents, counts] = await Promise.all([store.incidentState(), store.counts()])
    if (incidents.revision !== state.incidents.revision) {
      const next = new IncidentIndex()
      for await (const row of store.streamIncidentRows()) next.add(row)
      index = next
      found.clear()
    }
    const next: AnswerState = { incidents, counts, total: index.rows.length }
    if (JSON.stringify(next) !== JSON.stringify(state)) state = next
    return state
  }

  const toIndexFilter = async ({ text, ...filter }: IncidentFilter): Promise<IndexFilter> => {
    if (text === undefined || text.trim() === '') return filter
    let ids = found.get(text)
    if (ids === undefined) {
      if (found.size >= MOST_TEXTS) found.clear()
      ids = store.findIncidentsByText(text, Math.max(1, index.rows.length)).then((answer) => answer.ids)
      found.set(text, ids)
      ids.catch(() => found.delete(text))
    }
    return { ...filter, ids: await ids }
  }

  const answers: Answers = {
    get state() {
      return state
    },
    refresh: () => {
      // After one that is under way, which may have looked before what this one is asked for was there.
      refreshing = refreshing.catch(() => state).then(load)
      return refreshing
    },
    findIncidents: async (filter, { limit, after, order = 'newest' }) =>
      index.page(await toIndexFilter(filter), { limit, after: after === undefined ? null : parseCursor(after), order }),
    countFacets: async (filter, question) => index.countFacets(await toIndexFilter(filter), question),
    countPlaces: async (filter) => index.countPlaces(await toIndexFilter(filter)),
    listRows: async (filter) => index.list(await toIndexFilter(filter)),
    getTimeline: async (filter) => {
      const { from, to, ...others } = await toIndexFilter(filter)
      const counts = index.countDays({ ...others, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
      return toTimeline(counts, from === undefined && to === undefined ? counts : index.countDays(others))
    },
    getIncident: (id) => getIncident(store, index, id),
    findHeirs: (id) => findHeirs(store, index, id),
    listLastChanges: async (filter, limit) => {
      const fitting = new Set((await answers.listRows(filter)).map((row) => row.id))
      for (let asked = 2 * limit; ; asked *= 4) {
        const kept = await store.listLastChanges(asked)
        const changes = toLastChanges(kept, index, fitting).slice(0, limit)
        if (changes.length === limit || kept.length < asked || asked >= MOST_CHANGES) return changes
      }
    },
    streamEntries: async function* (filter) {
      const ids = (await answers.listRows(filter)).map((row) => row.id)
      // One document tells of several incidents, which often stand near each other.
      let documents: ReadonlyMap<string, KeptVersion> = new Map()
      for (let from = 0; from < ids.length; from += STREAMED) {
        const read = await readEntries(store, ids.slice(from, from + STREAMED), documents)
        documents = read.documents
        yield* read.entries
      }
    },
    findDocuments: (filter, page) => store.findDocuments(filter, page),
    getDocument: (version) => getDocument(store, version),
    listTallies: async (filter) => (await getLines()).filter((line) => isAsked(line, filter)),
    getTally: async (id) => {
      const line = await store.getTallyLine(id)
      return line === null ? null : toTallyAnswer(store, index, line)
    },
    getSources,
  }
  await answers.refresh()
  return answers
}

/** Among more changes than these nobody looks for those of a few incidents. */
const MOST_CHANGES = 5000

/** The last change of each incident that fits. */
function toLastChanges(kept: readonly KeptIncidentChange[], index: IncidentIndex, fitting: ReadonlySet<string>): ChangeAnswer[] {
  const changes = new Map<string, ChangeAnswer>()
  for (const change of kept) {
    const row = index.get(change.incident)
    if (row !== null && fitting.has(row.id) && !changes.has(row.id)) changes.set(row.id, { change, row })
  }
  return [...changes.values()]
}

async function getVersions(store: Store, ids: Iterable<string>): Promise<Map<string, KeptVersion>> {
  const versions = await store.getVersions([...new Set(ids)])
  return new Map(versions.map((version) => [version.version, version]))
}

const toEvents = (claims: readonly Claim[]): EventClaim[] => claims.filter((claim) => claim.kind === 'event')

async function getIncident(store: Store, index: IncidentIndex, id: string): Promise<IncidentAnswer | null> {
  const row = index.get(id)
  const [incident] = await store.getIncidents([id])
  if (incident === undefined || row === null) return null
  const [claims, pairs, changes] = await Promise.all([store.getClaims(incident.claims), store.listPossiblySame(id), store.listIncidentChanges(id)])
  const fallen = incident.origins.flatMap(({ falls }) => falls.flatMap(({ evidence }) => evidence.map(({ document }) => document)))
  return {
    incident,
    row,
    claims: toEvents(claims.map(({ claim }) => claim)),
    documents: await getVersions(store, [...incident.documents, ...fallen]),
    possiblySame: pairs.flatMap((pair) => {
      const other = index.get(pair.incidents[0] === id ? pair.incidents[1] : pair.incidents[0])
      return other === null ? [] : [{ ...pair, other }]
    }),
    changes,
  }
}

async function findHeirs(store: Store, index: IncidentIndex, id: string): Promise<string[]> {
  const changes = await store.listIncidentChanges(id)
  const ended = changes.findLast(({ kind, incident }) => kind === 'ended' && incident === id)
  return (ended?.others ?? []).filter((other) => index.get(other) !== null)
}

/** `known` are documents that need not be read again. */
async function readEntries(
  store: Store,
  ids: readonly string[],
  known: ReadonlyMap<string, KeptVersion>,
): Promise<{ readonly entries: readonly ExportEntry[]; readonly documents: ReadonlyMap<string, KeptVersion> }> {
  const incidents = await store.getIncidents(ids)
  const kept = await store.getClaims(incidents.flatMap(({ claims }) => claims))
  const claims = new Map(kept.map(({ claim }) => [claim.id, claim]))
  const wanted = new Set(kept.map(({ claim }) => claim.document))
  const read = await getVersions(
    store,
    [...wanted].filter((id) => !known.has(id)),
  )
  const versions = new Map(
    [...wanted].flatMap((id) => {
      const version = known.get(id) ?? read.get(id)
      return version === undefined ? [] : [[id, version] as const]
    }),
  )
  const entries = incidents.flatMap((incident): ExportEntry[] => {
    const told = toEvents(incident.claims.flatMap((id) => claims.get(id) ?? []))
    const documents = [...new Set(told.map(({ document }) => document))].flatMap((id): Document[] => {
      const version = versions.get(id)
      return version === undefined ? [] : [{ ...version.document, published: version.reading.published }]
    })
    // Another process may be merging: what does not fit together now comes with the next export.
    return told.length === incident.claims.length ? [{ incident, claims: told, documents }] : []
  })
  return { entries, documents: versions }
}

async function getDocument(store: Store, id: string): Promise<DocumentAnswer | null> {
  const version = await store.getVersion(id)
  if (version === null) return null
  const claims = toEvents(version.reading.claims)
  const [incidents, versions, captures] = await Promise.all([
    store.findIncidentsOf(claims.map((claim) => claim.id)),
    store.listVersions(version.source),
    store.listCaptures(id),
  ])
  const earlier = versions.findLast(({ number }) => number < version.number)
  const before = earlier === undefined ? null : await store.getVersion(earlier.version)
  const toTold = ({ document, reading }: KeptVersion) => ({ document, claims: reading.claims })
  const edits =
    before === null
      ? null
      : { before, claims: compareClaims(toTold(before), toTold(version)), words: compareWords(before.document.text, version.document.text) }
  return { version, incidents, versions, captures, edits }
}

/** Every line in the order of its id. */
async function toLines(store: Store): Promise<TallyLine[]> {
  const lines: TallyLine[] = []
  for await (const line of store.streamTallyLines()) lines.push(line)
  return lines.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isAsked(line: TallyLine, { metric = [], claimant = [], about = [], country = [] }: TallyFilter): boolean {
  const isNamed = (names: readonly string[], name: string | null): boolean =>
    names.length === 0 || (name !== null && names.some((one) => toNameKey(one) === toNameKey(name)))
  if (metric.length > 0 && !metric.includes(line.metric)) return false
  if (country.length > 0 && !line.region.some((iso) => country.includes(iso))) return false
  return isNamed(claimant, line.claimant) && isNamed(about, line.about)
}

async function toTallyAnswer(store: Store, index: IncidentIndex, line: TallyLine): Promise<TallyAnswer> {
  const claims = await store.getClaims(line.points.map(({ claim }) => claim))
  const versions = await getVersions(
    store,
    claims.map(({ claim }) => claim.document),
  )
  return {
    line,
    claims: new Map(
      claims.flatMap(({ claim }) => {
        const version = versions.get(claim.document)
        return version === undefined ? [] : [[claim.id, { claim, version }] as const]
      }),
    ),
    incidents: (line.recorded?.incidents ?? []).flatMap((incident) => index.get(incident) ?? []),
  }
}

import type { Backend } from './backend.ts'
import { checkStore } from './check-store.ts'
import { findClaims, getClaims, listDocumentClaims, streamClaims } from './claim-questions.ts'
import { decide, findDecisions } from './decisions.ts'
import {
  findDocuments,
  findLastCaptures,
  findLoaded,
  findProblems,
  findVersions,
  getVersion,
  getVersions,
  listCaptures,
  listVersions,
} from './document-questions.ts'
import { countAllThings, countFacet } from './facets.ts'
import {
  findIncidentsByText,
  findIncidentsOf,
  findMembership,
  findRarity,
  getIncidents,
  getTallyLine,
  listIncidentChanges,
  listLastChanges,
  listPossiblySame,
  readIncidentState,
  streamIncidentRows,
  streamIncidents,
  streamTallyLines,
} from './incident-questions.ts'
import { listLeases, stopBeating, takeLease } from './leases.ts'
import { replaceReadings } from './replace-readings.ts'
import { beginRun, endRun, findDone, listRuns } from './runs.ts'
import { saveBatch } from './save-batch.ts'
import { saveIncidents } from './save-incidents.ts'
import type { Store, StoreTools } from './store.ts'
import { loadRows, streamCaptures, streamRows, streamVersions } from './streams.ts'
import { findTold, streamTellings } from './telling-questions.ts'
import { listWaiting } from './waiting.ts'

/** The store over either database. */
export function toSqlStore(backend: Backend, tools: StoreTools): Store {
  const { read } = backend
  const instant = (): string => tools.now().toISOString()
  return {
    name: backend.name,
    save: async (batch) => {
      const saved = await saveBatch(backend, tools.now, batch)
      // What is saved is saved, whatever becomes of this.
      await backend.tend().catch(() => {})
      return saved
    },
    replaceReadings: (replacement) => replaceReadings(backend, tools.now, replacement),
    beginRun: (source) => beginRun(backend, source, instant()),
    endRun: (run) => endRun(backend, run, instant()),
    findDone: (run, keys) => findDone(read, run, keys),
    listRuns: (limit) => listRuns(read, limit),
    takeLease: (name, holder) => takeLease(backend, tools, name, holder),
    listLeases: () => listLeases(read, tools),
    findClaims: (filter, page) => findClaims(backend, filter, page),
    getClaims: (ids) => getClaims(backend, ids),
    listDocumentClaims: (version) => listDocumentClaims(backend, version),
    findDocuments: (filter, page) => findDocuments(backend, filter, page),
    getVersion: (version) => getVersion(backend, version),
    getVersions: (versions) => getVersions(backend, versions),
    listVersions: (source) => listVersions(backend, source),
    countFacet: (facet, question) => countFacet(backend, facet, question),
    findLoaded: (filter, page) => findLoaded(backend, filter, page),
    findProblems: (filter, page) => findProblems(backend, filter, page),
    listCaptures: (version) => listCaptures(backend, version),
    findVersions: (versions) => findVersions(backend, versions),
    findLastCaptures: (urls) => findLastCaptures(backend, urls),
    counts: () => countAllThings(backend),
    streamVersions: (options) => streamVersions(backend, options),
    streamTellings: () => streamTellings(backend),
    streamClaims: (filter) => streamClaims(backend, filter),
    streamCaptures: () => streamCaptures(backend),
    streamRows: () => streamRows(backend),
    loadRows: async (rows) => {
      await loadRows(backend, rows)
      await backend.tend().catch(() => {})
    },
    decide: (decisions) => decide(backend, decisions),
    findDecisions: (subjects) => findDecisions(backend, subjects),
    incidentState: () => readIncidentState(read),
    listWaiting: () => listWaiting(read),
    findMembership: () => findMembership(read),
    findRarity: () => findRarity(read),
    saveIncidents: async (update) => {
      const state = await saveIncidents(backend, tools.now, update)
      await backend.tend().catch(() => {})
      return state
    },
    getIncidents: (ids) => getIncidents(read, ids),
    findIncidentsOf: (claims) => findIncidentsOf(read, claims),
    findTold: () => findTold(read),
    findIncidentsByText: (text, limit) => findIncidentsByText(backend, text, limit),
    streamIncidentRows: () => streamIncidentRows(backend),
    streamIncidents: () => streamIncidents(backend),
    listPossiblySame: (incident) => listPossiblySame(read, incident),
    listIncidentChanges: (incident) => listIncidentChanges(read, incident),
    listLastChanges: (limit) => listLastChanges(read, limit),
    streamTallyLines: () => streamTallyLines(read),
    getTallyLine: (id) => getTallyLine(read, id),
    check: () => checkStore(backend),
    copyTo: (path) => backend.copyTo(path),
    close: async () => {
      stopBeating(backend)
      await backend.close()
    },
  }
}

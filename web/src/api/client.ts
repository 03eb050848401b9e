import type {
  AddRun,
  ApiDocument,
  ApiIncident,
  ApiSources,
  ApiStatus,
  DocumentList,
  Facets,
  IncidentList,
  MapPlaces,
  TallyList,
  Timeline,
} from '../../../src/api/contract.ts'
import { ProblemError, toProblemError } from './problem-error.ts'

/** Repeated parameters are lists. */
export type Query = URLSearchParams

/** Answers carry an ETag, which the browser's own cache sends along by itself: what has not changed is not sent twice. */
async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, { ...init, headers: { accept: 'application/json', ...init.headers } })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ProblemError({ status: 0, title: '', detail: '' })
  }
  if (!response.ok) throw await toProblemError(response)
  return response.json() as Promise<T>
}

const get = <T>(path: string, signal: AbortSignal, query?: Query): Promise<T> => {
  const text = query?.toString() ?? ''
  return ask<T>(text === '' ? path : `${path}?${text}`, { signal })
}
const part = encodeURIComponent

/** Every question that the app asks of its server. */
export const api = {
  status: (signal: AbortSignal) => get<ApiStatus>('/status', signal),
  incidents: (query: Query, signal: AbortSignal) => get<IncidentList>('/incidents', signal, query),
  incident: (id: string, signal: AbortSignal) => get<ApiIncident>(`/incidents/${part(id)}`, signal),
  facets: (query: Query, signal: AbortSignal) => get<Facets>('/facets', signal, query),
  map: (query: Query, signal: AbortSignal) => get<MapPlaces>('/map', signal, query),
  timeline: (query: Query, signal: AbortSignal) => get<Timeline>('/timeline', signal, query),
  documents: (query: Query, signal: AbortSignal) => get<DocumentList>('/documents', signal, query),
  document: (version: string, signal: AbortSignal) => get<ApiDocument>(`/documents/${part(version)}`, signal),
  tallies: (query: Query, signal: AbortSignal) => get<TallyList>('/tallies', signal, query),
  sources: (signal: AbortSignal) => get<ApiSources>('/sources', signal),
  addLinks: (links: readonly string[], signal: AbortSignal) =>
    ask<AddRun>('/add', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ links }), signal }),
  addFiles: (files: readonly File[], signal: AbortSignal) => {
    const body = new FormData()
    for (const file of files) body.append('files', file)
    return ask<AddRun>('/add', { method: 'POST', body, signal })
  },
  addRun: (id: string, signal: AbortSignal) => get<AddRun>(`/add/${part(id)}`, signal),
}

import type { ExportEntry } from '../src/export/index.ts'
import type {
  Account,
  Actor,
  Document,
  EventClaim,
  Evidenced,
  Incident,
  Mention,
  Origin,
  PartyAccount,
  Place,
  PlaceAccount,
  Span,
} from '../src/model/index.ts'
import { anEvent } from './claims.ts'

/** Invented identities. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['tarmis', 'town', 'LY', 30.5, 17.25, 3000, 'Tarmis'],
      ['wadi-sarel', 'district', 'LY', 29, 16, 40_000, 'Wadi Sarel'],
      ['gulf-of-osk', 'sea', null, 32, 18, 90_000, 'Gulf of Osk'],
    ] as const
  ).map(([id, kind, country, latitude, longitude, radius, name]) => [id, { id, kind, country, latitude, longitude, radius, name, population: 0 }]),
)

export const ACTORS: ReadonlyMap<string, Actor> = new Map(
  (
    [
      ['army-of-libya', 'military', 'LY', 'Army of Libya'],
      ['army-of-tchad', 'military', 'TD', 'Army of Chad'],
      ['free-dunes', 'armed-group', 'LY', 'Free Dunes'],
      ['salt-guard', 'militia', 'LY', 'Salt Guard'],
      ['villagers', 'civilians', 'LY', 'Villagers'],
      ['dune-party', 'party', 'LY', 'Dune Party'],
    ] as const
  ).map(([id, kind, country, name]) => [id, { id, kind, country, name, partOf: null, from: null, until: null }]),
)

/** A document of that text; whatever a test does not name is plain. */
export const toDocument = (id: string, text: string, rest: Partial<Document> = {}): Document => ({
  id,
  url: `https://example.org/${id}`,
  outlet: 'Ahd Brak',
  language: 'en',
  title: null,
  published: { days: ['2025-03-05', '2025-03-05'], basis: 'metadata', span: null },
  text,
  sha256: id.padEnd(64, '0'),
  furniture: [],
  ...rest,
})

/** Where the words stand in the text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`«${words}» is not in «${text}».`)
  return [start, start + words.length]
}

export const toMention = (text: string, words: string, id: string | null = null): Mention => ({ span: spanOf(text, words), id, name: words })

export const toEvidenced = <T>(text: string, words: string, value: T): Evidenced<T> => ({ span: spanOf(text, words), value })

/** A claim whose evidence is the whole text of its document. */
export const toClaim = (id: string, document: Document, rest: Partial<EventClaim> = {}): EventClaim =>
  anEvent({ id, document: document.id, evidence: [[0, document.text.length]], ...rest })

export const told = <T>(value: T, ...by: string[]): Account<T> => ({ value, by })

export const at = (id: string): PlaceAccount => {
  const place = PLACES.get(id)
  if (place === undefined) throw new Error(`There is no invented place ${id}.`)
  const { name, country, latitude, longitude, radius } = place
  return { id, name, country, latitude, longitude, radius }
}

export const party = (id: string): PartyAccount => ({ id, name: ACTORS.get(id)?.name ?? id })

export const toOrigin = (id: string, ...claims: string[]): Origin =>
  ({ id, root: null, outlet: 'Ahd Brak', claims, falls: [], chains: [], first: null }) as Origin

/** An entry of these claims and documents, with a plain shelling of Tarmis for whatever a test does not name. */
export function toEntry(id: string, claims: readonly EventClaim[], documents: readonly Document[], rest: Partial<Incident> = {}): ExportEntry {
  const ids = claims.map((claim) => claim.id)
  const incident: Incident = {
    id,
    claims: ids,
    documents: documents.map((document) => document.id),
    outlets: [...new Set(documents.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])))],
    origins: [toOrigin(`o-${id}`, ...ids)],
    types: [told('shelling_missile', ...ids)],
    days: [told(['2025-03-04', '2025-03-04'], ...ids)],
    places: [told(at('tarmis'), ...ids)],
    actors: [told(party('free-dunes'), ...ids)],
    targets: [told(party('army-of-libya'), ...ids)],
    weapons: [told('rocket', ...ids)],
    counts: [],
    killed: [told([3, 3], ...ids)],
    wounded: [],
    narrowed: null,
    standing: 'one-side',
    disputed: [],
    ...rest,
  }
  return { incident, claims, documents }
}

/** A plain entry with one claim of one document. */
export function toPlainEntry(id: string, rest: Partial<Incident> = {}): ExportEntry {
  const text = 'Rockets of the Free Dunes hit Tarmis on Tuesday and killed three soldiers, the army said.'
  const document = toDocument(`d-${id}`, text)
  const claim = toClaim(`c-${id}`, document, {
    days: toEvidenced(text, 'Tuesday', ['2025-03-04', '2025-03-04']),
    place: { ...toMention(text, 'Tarmis', 'tarmis'), country: 'LY' },
    actor: toMention(text, 'Free Dunes', 'free-dunes'),
    killed: toEvidenced(text, 'three soldiers', [3, 3]),
    claimants: [toMention(text, 'the army', 'army-of-libya')],
  })
  return toEntry(id, [claim], [document], rest)
}

import { EVENT_TYPES, type EventType, type Status, WEAPON_KINDS, type WeaponKind } from '../model/index.ts'
import { toPlain } from '../trace/index.ts'
import { findMain, isOwnName, toSpeaker, toTitleWords } from './claim-telling.ts'
import type { CodedDocument, CodedEvent } from './coded-document.ts'
import type { Directory } from './directory.ts'
import type { Party, Site, Telling } from './telling.ts'

/** Metres for each precision of a coded point; a country's point stands for no place at all. */
const RADII: readonly number[] = [0, 0, 60_000, 12_000, 3_000, 2_000, 1_000]

function toSite(event: CodedEvent, directory: Directory): Site | null {
  const { place: name, country, latitude, longitude } = event
  const radius = RADII[Math.round(event.precision ?? 6)] ?? 0
  if (latitude !== null && longitude !== null && radius > 0) return { id: null, name: name ?? '', country, latitude, longitude, radius }
  if (latitude !== null && longitude !== null) return country === null ? null : directory.toSite(`country:${country}`, country, country)
  if (name !== null) return directory.toSite(null, name, country)
  return country === null ? null : directory.toSite(`country:${country}`, country, country)
}

// Coders write «unknown actor» where nobody is named.
const UNKNOWN = /^(?:unknown|unidentified|other)\b/i

function toParties(names: readonly string[], directory: Directory): Party[] {
  const parties = new Map<string, Party>()
  for (const name of names) {
    const party = directory.toParty(null, name)
    parties.set(name, UNKNOWN.test(name) ? { ...party, isVague: true } : party)
  }
  return [...parties.values()]
}

const isType = (type: string | null): type is EventType => EVENT_TYPES.includes(type as EventType)
const isWeapon = (kind: string): kind is WeaponKind => WEAPON_KINDS.includes(kind as WeaponKind)
const STATUSES: ReadonlySet<string | null> = new Set(['occurred', 'threatened', 'denied'] satisfies Status[])

/** Rows coded from one publication share outlet, title and day; a text of its own is one publication. */
const toPublication = ({ doc, hasText, outlet, title, published }: CodedDocument): string =>
  !hasText && outlet !== null && title !== null ? JSON.stringify([outlet, title, published]) : doc

/** The id that a record's event has as a telling: names may repeat within a file, positions do not. */
export const toTellingId = ({ doc }: CodedDocument, event: CodedEvent, at: number): string => `${doc}/${event.id ?? ''}/${at}`

/** The tellings of a record's events, in their order. */
export function toRecordTellings(record: CodedDocument, directory: Directory): Telling[] {
  const { doc, outlet, published, events } = record
  const main = findMain(events)
  const publication = toPublication(record)
  const title = toTitleWords(record.title)
  return events.map((event, at) => {
    const actors = toParties(event.actors, directory)
    const targets = toParties(event.targets, directory)
    const named = [...actors, ...targets].filter(({ id, isVague, name }) => id === null && !isVague && isOwnName(name))
    return {
      id: toTellingId(record, event, at),
      document: doc,
      publication,
      outlet,
      published,
      title,
      type: isType(event.type) ? event.type : 'other_attack',
      status: STATUSES.has(event.status) ? (event.status as Status) : 'occurred',
      count: event.count,
      days: event.date,
      dayMark: event.date === null || event.evidence.length === 0 ? null : JSON.stringify([event.date, event.evidence]),
      site: toSite(event, directory),
      countries: event.countries,
      actors,
      targets,
      weapons: [...new Set(event.weapons.filter(isWeapon))],
      killed: event.killed,
      wounded: event.wounded,
      claimants: event.claimants.map((name) => toSpeaker({ id: null, name })).filter((speaker) => speaker !== null),
      names: named.map(({ name }) => toPlain(name)),
      occasion: event.occasion === 'Unknown' ? null : event.occasion,
      isMain: at === main,
      evidence: event.evidence,
      terms: null,
    }
  })
}

import { type DayRange, type IncidentRow, toDayNumber } from '../model/index.ts'
import { type Store, toNameKey } from '../store/index.ts'
import { NameJoiner } from './name-joiner.ts'

export interface NamedCount {
  readonly name: string
  readonly claims: number
}

/** What an outlet's documents tell and how, by the newest version of each. */
export interface OutletAnswer {
  readonly name: string
  readonly documents: number
  readonly claims: number
  /** In its own voice; the others it relays from speakers or from other media. */
  readonly ownClaims: number
  /** Other media that it names as where it has claims from, most frequent first; likewise speakers. */
  readonly relays: readonly NamedCount[]
  readonly speakers: readonly NamedCount[]
  readonly incidents: number
  /** Incidents that no other outlet tells. */
  readonly onlyHere: number
  /** Of those that others tell too: incidents of which it certainly was the first to tell. */
  readonly first: number
  /** Median days behind the first report of incidents that others tell too; `null` where days do not tell. */
  readonly lag: number | null
  /** Loaded terms per thousand words. */
  readonly loaded: number
}

export interface SpeakerAnswer {
  readonly id: string | null
  /** The one that is told most often. */
  readonly name: string
  /** Names that stand for it in texts where nothing tells who it is; no other identity bears them. */
  readonly alsoNamed: readonly string[]
  readonly claims: number
  readonly incidents: number
  /** Incidents that nobody else is said to tell. */
  readonly onlyHere: number
  readonly outlets: readonly NamedCount[]
}

export interface SourcesAnswer {
  /** Most claims first. */
  readonly outlets: readonly OutletAnswer[]
  readonly speakers: readonly SpeakerAnswer[]
  /** Documents that do not show their outlet. */
  readonly unnamed: number
}

interface Party {
  readonly id: string | null
  readonly name: string
}
interface PartyCount extends Party {
  claims: number
}
/** By id and name, just as they are told. */
type PartyCounts = Map<string, PartyCount>

interface OutletCount {
  readonly name: string
  documents: number
  claims: number
  own: number
  words: number
  loaded: number
  incidents: number
  onlyHere: number
  first: number
  readonly lags: number[]
  readonly relays: PartyCounts
  readonly speakers: PartyCounts
}

interface SpeakerCount {
  readonly told: PartyCount[]
  incidents: number
  onlyHere: number
  readonly outlets: Map<string, { name: string; claims: number }>
}

/** How many names of each kind are told. */
const MOST_NAMES = 50

/** `rows` are those of all incidents. */
export async function toSources(store: Pick<Store, 'streamTellings' | 'findTold'>, rows: readonly IncidentRow[]): Promise<SourcesAnswer> {
  const outlets = new Map<string, OutletCount>()
  /** Documents that do not show their outlet. */
  const nameless = toOutletCount('')
  /** Of each document its outlet and when it was published. */
  const documents = new Map<string, { readonly outlet: OutletCount; readonly published: DayRange | null }>()
  for await (const { version, outlet: name, published, claims, own, words, loaded, speakers, relays } of store.streamTellings()) {
    const outlet = name === null ? nameless : getOutlet(outlets, name)
    if (name !== null) documents.set(version, { outlet, published })
    outlet.documents += 1
    outlet.claims += claims
    outlet.own += own
    outlet.words += words
    outlet.loaded += loaded
    for (const speaker of speakers) addParty(outlet.speakers, speaker)
    for (const relay of relays) addParty(outlet.relays, relay)
  }
  for (const told of (await store.findTold()).values()) addOutlets(told.flatMap((version) => documents.get(version) ?? []))
  const joiner = new NameJoiner()
  for (const { speakers, relays } of [nameless, ...outlets.values()])
    for (const party of [...speakers.values(), ...relays.values()]) joiner.learn(party)
  return {
    outlets: [...outlets.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)).map((outlet) => toOutlet(outlet, joiner)),
    speakers: toSpeakers([...outlets.values()], nameless, rows, joiner),
    unnamed: nameless.documents,
  }
}

function toOutletCount(name: string): OutletCount {
  const none = { documents: 0, claims: 0, own: 0, words: 0, loaded: 0, incidents: 0, onlyHere: 0, first: 0 }
  return { name, ...none, lags: [], relays: new Map(), speakers: new Map() }
}

function getOutlet(outlets: Map<string, OutletCount>, name: string): OutletCount {
  const key = toNameKey(name)
  const outlet = outlets.get(key) ?? toOutletCount(name)
  outlets.set(key, outlet)
  return outlet
}

function addParty(counts: PartyCounts, { id, name, claims }: PartyCount): void {
  const key = `${id ?? ''}\n${name}`
  const count = counts.get(key)
  if (count === undefined) counts.set(key, { id, name, claims })
  else count.claims += claims
}

function toSpeakers(outlets: readonly OutletCount[], nameless: OutletCount, rows: readonly IncidentRow[], joiner: NameJoiner): SpeakerAnswer[] {
  const speakers = new Map<string, SpeakerCount>()
  for (const outlet of [...outlets, nameless])
    for (const party of outlet.speakers.values()) {
      const key = joiner.keyOf(party)
      const speaker: SpeakerCount = speakers.get(key) ?? { told: [], incidents: 0, onlyHere: 0, outlets: new Map() }
      speakers.set(key, speaker)
      speaker.told.push(party)
      if (outlet === nameless) continue
      const here = speaker.outlets.get(outlet.name) ?? { name: outlet.name, claims: 0 }
      speaker.outlets.set(outlet.name, here)
      here.claims += party.claims
    }
  for (const { claimants } of rows) {
    const keys = new Set(claimants.map((claimant) => joiner.keyOf(claimant)))
    for (const key of keys) {
      const speaker = speakers.get(key)
      if (speaker === undefined) continue
      speaker.incidents += 1
      if (keys.size === 1) speaker.onlyHere += 1
    }
  }
  return [...speakers.values()]
    .map(({ told, outlets: through, ...counts }): SpeakerAnswer => {
      const id = told.find((party) => party.id !== null)?.id ?? null
      const unknown = id === null ? [] : told.filter((party) => party.id === null)
      return {
        ...toJoined(told),
        id,
        alsoNamed: [...new Set(unknown.map(({ name }) => name))].sort(),
        ...counts,
        outlets: toCounts([...through.values()]),
      }
    })
    .sort((a, b) => b.claims - a.claims || compareWords(a.name, b.name) || compareWords(a.id ?? '', b.id ?? ''))
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Several names of one, as the most frequent of them. */
function toJoined(told: readonly PartyCount[]): NamedCount {
  const [first] = told.toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
  return { name: first?.name ?? '', claims: told.reduce((sum, { claims }) => sum + claims, 0) }
}

/** Counts one incident for each outlet that tells it. */
function addOutlets(told: readonly { readonly outlet: OutletCount; readonly published: DayRange | null }[]): void {
  const byOutlet = Map.groupBy(told, ({ outlet }) => outlet)
  const firstOf = new Map([...byOutlet].map(([outlet, documents]) => [outlet, toFirst(documents.map(({ published }) => published))]))
  const days = [...firstOf.values()].filter((day) => day !== null)
  const earliest = Math.min(...days.map(([day]) => day))
  for (const [outlet, first] of firstOf) {
    outlet.incidents += 1
    if (firstOf.size === 1) {
      outlet.onlyHere += 1
      continue
    }
    if (first === null || days.length < 2) continue
    outlet.lags.push(first[0] - earliest)
    const others = [...firstOf].filter(([other]) => other !== outlet)
    if (others.every(([, day]) => day !== null && day[0] > first[1])) outlet.first += 1
  }
}

/** The earliest publication, as day numbers between which it lies; `null` where it may lie before all that is known. */
function toFirst(published: readonly (DayRange | null)[]): readonly [number, number] | null {
  const known = published.filter((days) => days !== null)
  if (known.length === 0 || known.length < published.length) return null
  return [Math.min(...known.map(([day]) => toDayNumber(day))), Math.min(...known.map(([, day]) => toDayNumber(day)))]
}

function toOutlet({ own, words, loaded, lags, relays, speakers, ...outlet }: OutletCount, joiner: NameJoiner): OutletAnswer {
  const join = (counts: PartyCounts): NamedCount[] =>
    toCounts([...Map.groupBy(counts.values(), (party) => joiner.keyOf(party)).values()].map((told) => toJoined(told)))
  return {
    ...outlet,
    ownClaims: own,
    relays: join(relays),
    speakers: join(speakers),
    lag: toMedian(lags),
    loaded: words === 0 ? 0 : (1000 * loaded) / words,
  }
}

const toCounts = (counts: readonly NamedCount[]): NamedCount[] =>
  counts.toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMES)

function toMedian(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

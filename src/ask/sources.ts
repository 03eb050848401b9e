import { type Claim, type DayRange, toDayNumber } from '../model/index.ts'
import { type Store, toNameKey } from '../store/index.ts'

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
  readonly name: string
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
  readonly relays: Map<string, { name: string; claims: number }>
  readonly speakers: Map<string, { name: string; claims: number }>
}

interface SpeakerCount {
  readonly id: string | null
  readonly name: string
  claims: number
  incidents: number
  onlyHere: number
  readonly outlets: Map<string, { name: string; claims: number }>
}

/** How many names of each kind are told. */
const MOST_NAMES = 50

/** Goes through all that is kept once; some at a time are in memory. */
export async function toSources(store: Store): Promise<SourcesAnswer> {
  const outlets = new Map<string, OutletCount>()
  const speakers = new Map<string, SpeakerCount>()
  /** Of each document its outlet and when it was published. */
  const documents = new Map<string, { readonly outlet: OutletCount; readonly published: DayRange | null }>()
  let unnamed = 0
  for await (const { version, outlet: name, published, document, reading } of store.streamVersions({ newestOnly: true })) {
    if (name === null) unnamed += 1
    const outlet = name === null ? null : getOutlet(outlets, name)
    if (outlet !== null) {
      documents.set(version, { outlet, published })
      outlet.documents += 1
      outlet.claims += reading.claims.length
      outlet.own += reading.claims.filter(({ claimants, relays }) => claimants.length === 0 && relays.length === 0).length
      outlet.words += document.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      outlet.loaded += reading.loaded.length
    }
    for (const claim of reading.claims) addClaim(claim, outlet, speakers)
  }
  for await (const row of store.streamIncidentRows()) addSpeakers(row.claimants, speakers)
  for await (const incident of store.streamIncidents())
    addOutlets(
      incident.documents.flatMap((id) => documents.get(id) ?? []),
      incident.outlets.length,
    )
  return {
    outlets: [...outlets.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)).map(toOutlet),
    speakers: [...speakers.values()]
      .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
      .map(({ outlets: told, ...speaker }) => ({ ...speaker, outlets: toCounts(told) })),
    unnamed,
  }
}

function getOutlet(outlets: Map<string, OutletCount>, name: string): OutletCount {
  const key = toNameKey(name)
  let outlet = outlets.get(key)
  if (outlet === undefined) {
    const none = { documents: 0, claims: 0, own: 0, words: 0, loaded: 0, incidents: 0, onlyHere: 0, first: 0 }
    outlet = { name, ...none, lags: [], relays: new Map(), speakers: new Map() }
    outlets.set(key, outlet)
  }
  return outlet
}

const toSpeakerKey = ({ id, name }: { readonly id: string | null; readonly name: string }): string =>
  id === null ? `name ${toNameKey(name)}` : `id ${id}`

function addTo(counts: Map<string, { name: string; claims: number }>, key: string, name: string): void {
  const count = counts.get(key)
  if (count === undefined) counts.set(key, { name, claims: 1 })
  else count.claims += 1
}

function addClaim({ claimants, relays }: Claim, outlet: OutletCount | null, speakers: Map<string, SpeakerCount>): void {
  for (const relay of relays) if (outlet !== null) addTo(outlet.relays, toSpeakerKey(relay), relay.name)
  for (const { id, name } of claimants) {
    const key = toSpeakerKey({ id, name })
    const speaker = speakers.get(key) ?? { id, name, claims: 0, incidents: 0, onlyHere: 0, outlets: new Map() }
    speakers.set(key, speaker)
    speaker.claims += 1
    if (outlet === null) continue
    addTo(speaker.outlets, toNameKey(outlet.name), outlet.name)
    addTo(outlet.speakers, key, name)
  }
}

function addSpeakers(claimants: readonly { readonly id: string | null; readonly name: string }[], speakers: ReadonlyMap<string, SpeakerCount>): void {
  for (const claimant of claimants) {
    const speaker = speakers.get(toSpeakerKey(claimant))
    if (speaker === undefined) continue
    speaker.incidents += 1
    if (claimants.length === 1) speaker.onlyHere += 1
  }
}

/** Counts one incident for each outlet that tells it. */
function addOutlets(told: readonly { readonly outlet: OutletCount; readonly published: DayRange | null }[], outletCount: number): void {
  const byOutlet = Map.groupBy(told, ({ outlet }) => outlet)
  const firstOf = new Map([...byOutlet].map(([outlet, documents]) => [outlet, toFirst(documents.map(({ published }) => published))]))
  const days = [...firstOf.values()].filter((day) => day !== null)
  const earliest = Math.min(...days.map(([day]) => day))
  for (const [outlet, first] of firstOf) {
    outlet.incidents += 1
    if (outletCount <= 1) {
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

function toOutlet({ own, words, loaded, lags, relays, speakers, ...outlet }: OutletCount): OutletAnswer {
  return {
    ...outlet,
    ownClaims: own,
    relays: toCounts(relays),
    speakers: toCounts(speakers),
    lag: toMedian(lags),
    loaded: words === 0 ? 0 : (1000 * loaded) / words,
  }
}

const toCounts = (counts: ReadonlyMap<string, NamedCount>): NamedCount[] =>
  [...counts.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMES)

function toMedian(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

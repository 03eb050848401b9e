import type { DayRange, EventClaim, Mention, Range, Reading, Span, TallyClaim } from '../model/index.ts'

/** A record as docs/records.md says: what a document says, one object a document. */
export interface RecordDocument {
  readonly doc: string
  readonly sha256: string
  readonly language: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly published_range: DayRange | null
  readonly events: readonly EventRecord[]
  readonly tallies: readonly TallyRecord[]
}

export interface EventRecord {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly count: Range | null
  readonly date: DayRange | null
  readonly place: string | null
  readonly country: string | null
  readonly countries?: readonly string[]
  readonly actor: string | null
  readonly target: string | null
  readonly weapons: readonly { readonly kind: string; readonly count: Range | null; readonly name: string | null }[]
  readonly killed: Range | null
  readonly wounded: Range | null
  readonly claimants: readonly string[]
  readonly relays: readonly string[]
  readonly at: readonly Span[]
  readonly spans: Readonly<Record<string, readonly Span[]>>
  readonly foundBy: string
}

export interface TallyRecord {
  readonly id: string
  readonly metric: string
  readonly of: string | null
  readonly value: Range
  readonly since: string | null
  readonly until: string | null
  readonly region: readonly string[]
  readonly about: string | null
  readonly claimants: readonly string[]
  readonly relays: readonly string[]
  readonly parts: readonly { readonly region: string; readonly value: Range }[]
  readonly at: readonly Span[]
  readonly spans: Readonly<Record<string, readonly Span[]>>
  readonly foundBy: string
}

/** The codebook's record of a reading; events are numbered e1, e2 …, tallies t1, t2 … in order of the text. */
export function toRecord({ document, published, claims }: Reading): RecordDocument {
  const events = claims.filter((claim) => claim.kind === 'event')
  const tallies = claims.filter((claim) => claim.kind === 'tally')
  return {
    doc: document.id,
    sha256: document.sha256,
    language: document.language,
    outlet: document.outlet,
    published: published === null ? null : toPublished(published.days),
    published_range: published?.days ?? null,
    events: events.map((claim, index) => toEventRecord(claim, `e${index + 1}`)),
    tallies: tallies.map((claim, index) => toTallyRecord(claim, `t${index + 1}`)),
  }
}

/** The day, or the month where only that is known, or nothing. */
function toPublished([first, last]: DayRange): string | null {
  if (first === last) return first
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : null
}

/** A name without what only tells it from its namesakes in the tables: "Harasta (Damascus)" is Harasta. */
const nameOf = (mention: Pick<Mention, 'name'> | null): string | null => mention?.name.replace(/ \(\p{Lu}\p{Ll}[^()]*\)$/u, '') ?? null

const names = (mentions: readonly Mention[]): string[] => mentions.map((mention) => nameOf(mention) as string)

function toEventRecord(claim: EventClaim, id: string): EventRecord {
  const covered = claim.countries.length > 1 ? { countries: claim.countries } : {}
  return {
    id,
    type: claim.type,
    status: claim.status,
    count: claim.count?.value ?? null,
    date: claim.days?.value ?? null,
    place: nameOf(claim.place),
    country: claim.place?.country ?? null,
    ...covered,
    actor: nameOf(claim.actor),
    target: nameOf(claim.target),
    weapons: claim.weapons.map(({ kind, count, name }) => ({ kind, count, name })),
    killed: claim.killed?.value ?? null,
    wounded: claim.wounded?.value ?? null,
    claimants: names(claim.claimants),
    relays: names(claim.relays),
    at: claim.evidence,
    spans: toSpans({
      count: [claim.count],
      date: [claim.days],
      place: [claim.place],
      actor: [claim.actor],
      target: [claim.target],
      weapons: claim.weapons,
      killed: [claim.killed],
      wounded: [claim.wounded],
      claimants: claim.claimants,
      relays: claim.relays,
    }),
    foundBy: claim.foundBy,
  }
}

function toTallyRecord(claim: TallyClaim, id: string): TallyRecord {
  return {
    id,
    metric: claim.metric,
    of: claim.of,
    value: claim.value.value,
    since: claim.since?.value ?? null,
    until: claim.until?.value ?? null,
    region: claim.region,
    about: nameOf(claim.about),
    claimants: names(claim.claimants),
    relays: names(claim.relays),
    parts: claim.parts.map(({ region, value }) => ({ region, value })),
    at: claim.evidence,
    spans: toSpans({
      value: [claim.value],
      since: [claim.since],
      until: [claim.until],
      about: [claim.about],
      parts: claim.parts,
      claimants: claim.claimants,
      relays: claim.relays,
    }),
    foundBy: claim.foundBy,
  }
}

function toSpans(slots: Readonly<Record<string, readonly ({ readonly span: Span } | null)[]>>): Record<string, readonly Span[]> {
  const spans: Record<string, readonly Span[]> = {}
  for (const [slot, filled] of Object.entries(slots)) {
    const found = filled.filter((value) => value !== null).map(({ span }) => span)
    if (found.length > 0) spans[slot] = found
  }
  return spans
}

/**
 * What the API takes and gives: one schema for each shape, from which come types, validation and the OpenAPI description. The web app imports the
 * types of this file and nothing else of the server. Texts are plain: nothing in them is markup. Spans are half-open, in UTF-16 code units.
 */
import { z } from '@hono/zod-openapi'
import { FACETS } from '../ask/index.ts'
import { EVENT_TYPES, INCIDENT_FIELDS, STANDINGS, TALLY_METRICS, WEAPON_KINDS } from '../model/index.ts'

// ---- Small things ----

export const daySchema = z.iso.date().openapi({ example: '2026-01-14' })
/** First and last possible day. */
export const dayRangeSchema = z.tuple([daySchema, daySchema])
/** Least and greatest possible number; no greatest is null. */
export const rangeSchema = z.tuple([z.number(), z.number().nullable()])
export const spanSchema = z.tuple([z.int(), z.int()])
export const eventTypeSchema = z.enum(EVENT_TYPES)
export const weaponKindSchema = z.enum(WEAPON_KINDS)
export const fieldSchema = z.enum(INCIDENT_FIELDS)
export const standingSchema = z.enum(STANDINGS)
export const missingSchema = z.enum(['day', 'point'])
export const statusSchema = z.enum(['occurred', 'threatened', 'denied'])
/** A name as records print it, with the identity it was resolved to. */
export const partySchema = z.object({ id: z.string().nullable(), name: z.string() })
export const placeSchema = z.object({
  id: z.string().nullable(),
  name: z.string(),
  country: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  /** Metres within which it lies. */
  radius: z.number().nullable(),
})
/** Words of a document: the document, where they stand, the words, and some before and after. */
export const quoteSchema = z.object({
  document: z.string(),
  span: spanSchema,
  before: z.string(),
  text: z.string(),
  after: z.string(),
})
/** One shape for every error (RFC 9457). */
export const problemSchema = z.object({
  /** Always about:blank: the status says what kind it is, the detail what to do. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
})

// ---- Incidents ----

/** All fields narrow; several values of one field widen it. Lists are repeated parameters. */
export const incidentFilterSchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  country: z.array(z.string()).optional(),
  place: z.array(z.string()).optional(),
  type: z.array(eventTypeSchema).optional(),
  weapon: z.array(weaponKindSchema).optional(),
  /** Who did it, as some account has it: an identity's id, else the name. */
  actor: z.array(z.string()).optional(),
  target: z.array(z.string()).optional(),
  claimant: z.array(z.string()).optional(),
  outlet: z.array(z.string()).optional(),
  standing: z.array(standingSchema).optional(),
  /** At least so many independent origins. */
  origins: z.int().min(1).optional(),
  text: z.string().max(200).optional(),
  /** West, south, east, north in degrees; west may be greater than east across the date line. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  /** Only incidents without a day, or without a point on the map. */
  missing: z.array(missingSchema).optional(),
})

export const incidentRowSchema = z.object({
  id: z.string(),
  days: dayRangeSchema.nullable(),
  isNarrowed: z.boolean(),
  place: placeSchema.nullable(),
  countries: z.array(z.string()),
  types: z.array(eventTypeSchema),
  actors: z.array(partySchema),
  targets: z.array(partySchema),
  weapons: z.array(weaponKindSchema),
  claimants: z.array(partySchema),
  outlets: z.array(z.string()),
  killed: rangeSchema.nullable(),
  wounded: rangeSchema.nullable(),
  claims: z.int(),
  documents: z.int(),
  origins: z.int(),
  standing: standingSchema,
  disputed: z.array(fieldSchema),
})

/** What a page of a list left out, so that no number stands without it. */
export const incidentListSchema = z.object({
  rows: z.array(incidentRowSchema),
  next: z.string().nullable(),
  /** Incidents that fit the filter, and of them those without a point on the map and without a day. */
  total: z.int(),
  unplaced: z.int(),
  undated: z.int(),
  /** Documents added and not yet merged. */
  waiting: z.int(),
})

export { FACETS }
export const facetSchema = z.enum(FACETS)
/** For each facet the values with how many incidents would be shown with it; a facet's own choice does not narrow its own counts. What is not asked for is empty. */
export const facetsSchema = z.object({
  total: z.int(),
  facets: z.record(
    facetSchema,
    z.object({ values: z.array(z.object({ value: z.string(), name: z.string(), incidents: z.int() })), hasMore: z.boolean() }),
  ),
})

/** Places in columns, for a map of many; the same position in each list is the same place at one point. What has no point is counted, not shown. */
export const mapSchema = z.object({
  /** What the filter takes for exactly this place: its id, else its name. */
  places: z.array(z.string()),
  names: z.array(z.string()),
  longitudes: z.array(z.number()),
  latitudes: z.array(z.number()),
  /** Metres. */
  radii: z.array(z.number()),
  /** How many incidents there stand how. */
  standings: z.record(standingSchema, z.array(z.int())),
  unplaced: z.int(),
})

/** By day range where there are few, by bucket where there are many; undated ones are counted, not shown. */
export const timelineSchema = z.object({
  ranges: z.array(z.object({ id: z.string(), days: dayRangeSchema, standing: standingSchema })),
  /** Incidents by their first possible day; a bucket is as wide as `unit` says. */
  unit: z.enum(['day', 'week', 'month']),
  buckets: z.array(z.object({ from: daySchema, incidents: z.int() })),
  /** First and last day of all that fit, whatever `from` and `to` say; null if none is dated. */
  extent: dayRangeSchema.nullable(),
  undated: z.int(),
})

// ---- One incident ----

/** A document as its claims name it. */
export const documentHeadSchema = z.object({
  version: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: dayRangeSchema.nullable(),
})

const slot = <T extends z.ZodType>(value: T) => z.object({ value, span: spanSchema })
export const mentionSchema = z.object({ id: z.string().nullable(), name: z.string(), span: spanSchema })
const attribution = {
  id: z.string(),
  document: z.string(),
  claimants: z.array(mentionSchema),
  relays: z.array(mentionSchema),
  evidence: z.array(spanSchema),
  /** The rule that found it, «fr/strike-passive». */
  foundBy: z.string(),
}
export const eventClaimSchema = z.object({
  kind: z.literal('event'),
  ...attribution,
  type: eventTypeSchema,
  status: statusSchema,
  count: slot(rangeSchema.nullable()).nullable(),
  days: slot(dayRangeSchema).nullable(),
  place: mentionSchema.extend({ country: z.string().nullable() }).nullable(),
  countries: z.array(z.string()),
  actor: mentionSchema.nullable(),
  target: mentionSchema.nullable(),
  weapons: z.array(z.object({ span: spanSchema, kind: weaponKindSchema, count: rangeSchema.nullable(), name: z.string().nullable() })),
  killed: slot(rangeSchema).nullable(),
  wounded: slot(rangeSchema).nullable(),
  /** The incident it is part of, once it is merged. */
  incident: z.string().nullable(),
})
export const tallyClaimSchema = z.object({
  kind: z.literal('tally'),
  ...attribution,
  metric: z.enum(TALLY_METRICS),
  of: z.string().nullable(),
  value: slot(rangeSchema),
  since: slot(z.string()).nullable(),
  until: slot(z.string()).nullable(),
  region: z.array(z.string()),
  about: mentionSchema.nullable(),
  parts: z.array(z.object({ region: z.string(), value: rangeSchema, span: spanSchema })),
})
export const claimSchema = z.discriminatedUnion('kind', [eventClaimSchema, tallyClaimSchema])

const account = <T extends z.ZodType>(value: T) => z.array(z.object({ value, by: z.array(z.string()) }))
export const chainLinkSchema = z.object({
  role: z.enum(['outlet', 'relay', 'claimant']),
  id: z.string().nullable(),
  name: z.string(),
  quote: quoteSchema.nullable(),
})
export const originSchema = z.object({
  id: z.string(),
  /** Who stands at its root, or the outlet that speaks for itself; null where the document does not show its outlet. */
  name: z.string().nullable(),
  isOutlet: z.boolean(),
  claims: z.array(z.string()),
  /** The document published before all others of this origin, where the days tell. */
  first: z.string().nullable(),
  chains: z.array(z.object({ claim: z.string(), links: z.array(chainLinkSchema) })),
  /** Why its claims are one origin; of a copy two quotes, side by side. */
  falls: z.array(
    z.object({
      claim: z.string(),
      to: z.string(),
      reason: z.enum(['copy', 'quoted-passage', 'translation', 'stated-relay', 'same-speaker', 'same-communique', 'own-channel']),
      note: z.string(),
      quotes: z.array(quoteSchema),
    }),
  ),
})
export const possiblySameSchema = z.object({
  other: incidentRowSchema,
  /** 0 to 1. */
  score: z.number(),
  reasons: z.array(z.object({ feature: z.string(), weight: z.number(), note: z.string() })),
})
export const changeSchema = z.object({
  kind: z.enum(['began', 'grew', 'shrank', 'joined', 'parted', 'ended']),
  incident: z.string(),
  others: z.array(z.string()),
  claims: z.int(),
  at: z.iso.datetime(),
})
export const incidentSchema = z.object({
  row: incidentRowSchema,
  accounts: z.object({
    type: account(eventTypeSchema),
    days: account(dayRangeSchema),
    place: account(placeSchema),
    actor: account(partySchema),
    target: account(partySchema),
    weapon: account(weaponKindSchema),
    count: account(rangeSchema),
    killed: account(rangeSchema),
    wounded: account(rangeSchema),
    status: account(statusSchema),
  }),
  /** Days that other documents leave possible, with the reason; the claims stay as read. */
  narrowed: z.object({ days: dayRangeSchema, reason: z.string(), by: z.array(z.string()) }).nullable(),
  claims: z.array(z.object({ claim: eventClaimSchema, quotes: z.array(quoteSchema) })),
  documents: z.array(documentHeadSchema),
  origins: z.array(originSchema),
  possiblySame: z.array(possiblySameSchema),
  changes: z.array(changeSchema),
})

// ---- Documents ----

export const documentRowSchema = documentHeadSchema.extend({
  source: z.string(),
  number: z.int(),
  claims: z.int(),
  snippet: z.object({ text: z.string(), hits: z.array(spanSchema) }).nullable(),
})
export const documentListSchema = z.object({ rows: z.array(documentRowSchema), next: z.string().nullable(), total: z.int().nullable() })
/** `referent` in English; its code is for saying it in other languages. */
export const loadedTermSchema = z.object({ span: spanSchema, referent: z.string(), referentCode: z.string(), slant: z.string() })
/** What a day of publication can rest on, and what can narrow it. */
export const basisCodeSchema = z.enum([
  'stated',
  'metadata',
  'metadata-change',
  'header',
  'header-change',
  'source-line',
  'address',
  'dateline',
  'dateline-words',
  'today-with-year',
  'today-by-weekday',
  'today-year-elsewhere',
  'past-weekday',
  'called-today',
  'told',
  'told-past',
  'said',
])
export const documentSchema = z.object({
  head: documentHeadSchema,
  source: z.string(),
  /** As captured. */
  text: z.string(),
  sha256: z.string(),
  /** On what the day of publication rests. */
  publishedBasis: z
    .object({
      /** In English. */
      text: z.string(),
      /** The same as codes with values, first what it rests on, then what narrows it; empty where the text says something else. */
      steps: z.array(z.object({ code: basisCodeSchema, values: z.record(z.string(), z.string()) })),
    })
    .nullable(),
  furniture: z.array(z.object({ span: spanSchema, kind: z.string() })),
  claims: z.array(claimSchema),
  loaded: z.array(loadedTermSchema),
  problems: z.array(z.object({ code: z.string(), message: z.string(), span: spanSchema.nullable() })),
  versions: z.array(documentHeadSchema.extend({ number: z.int(), isNewest: z.boolean() })),
  /** Against the version before; null for the first. */
  edits: z
    .object({
      from: z.string(),
      gone: z.array(claimSchema),
      added: z.array(claimSchema),
      altered: z.array(z.object({ before: claimSchema, after: claimSchema, slots: z.array(z.string()) })),
      words: z.array(z.object({ kind: z.enum(['same', 'gone', 'added']), text: z.string() })),
    })
    .nullable(),
  custody: z.array(
    z.object({
      sequence: z.int(),
      capturedAt: z.string(),
      from: z.string(),
      finalUrl: z.string().nullable(),
      status: z.int().nullable(),
      sha256: z.string(),
      size: z.int(),
    }),
  ),
})

// ---- Tallies ----

export const tallyLineSchema = z.object({
  id: z.string(),
  claimant: z.string().nullable(),
  metric: tallyClaimSchema.shape.metric,
  of: z.string().nullable(),
  about: z.string().nullable(),
  region: z.array(z.string()),
  since: z.string().nullable(),
  points: z.array(
    z.object({
      claim: z.string(),
      document: z.string(),
      outlet: z.string().nullable(),
      day: z.string().nullable(),
      value: rangeSchema,
      quote: quoteSchema,
    }),
  ),
  /** Derived: what the incidents recorded here come to for the same scope and time, in all and day by day. */
  recorded: z
    .object({ value: rangeSchema, incidents: z.array(z.string()), steps: z.array(z.object({ day: daySchema, value: rangeSchema })) })
    .nullable(),
  /** The last total less what is recorded; null where it cannot be said. */
  unreported: rangeSchema.nullable(),
  flags: z.array(
    z.object({
      kind: z.enum(['parts-differ', 'falls', 'restarts', 'jumps', 'other-definition', 'percent-differs']),
      claims: z.array(z.string()),
      note: z.string(),
    }),
  ),
})
export const tallyListSchema = z.object({ rows: z.array(tallyLineSchema), next: z.string().nullable(), total: z.int() })

// ---- Sources ----

export const outletSchema = z.object({
  name: z.string(),
  country: z.string().nullable(),
  owner: z.string().nullable(),
  /** A country's code, or the name of an actor. */
  alignedWith: z.string().nullable(),
  documents: z.int(),
  claims: z.int(),
  /** Claims in the outlet's own voice, and those that it relays from others. */
  ownClaims: z.int(),
  relayedClaims: z.int(),
  relays: z.array(z.object({ name: z.string(), claims: z.int() })),
  speakers: z.array(z.object({ name: z.string(), claims: z.int() })),
  /** Incidents that it tells, those that only it tells, those of which it was the first to tell. */
  incidents: z.int(),
  onlyHere: z.int(),
  first: z.int(),
  /** Median days behind the first report of the same incident; null where days do not tell. */
  lag: z.number().nullable(),
  /** Per thousand words. */
  loaded: z.number(),
})
export const speakerSchema = z.object({
  id: z.string().nullable(),
  name: z.string(),
  /** Names that stand for it in texts where nothing tells who it is; no other identity bears them. */
  alsoNamed: z.array(z.string()),
  claims: z.int(),
  incidents: z.int(),
  onlyHere: z.int(),
  outlets: z.array(z.object({ name: z.string(), claims: z.int() })),
})
export const sourcesSchema = z.object({ outlets: z.array(outletSchema), speakers: z.array(speakerSchema), unnamedOutlets: z.int() })

// ---- What there is, and adding ----

export const statusSchemaOfAll = z.object({
  version: z.string(),
  store: z.string(),
  /** Grows whenever an answer may change. */
  revision: z.int(),
  documents: z.int(),
  claims: z.int(),
  tallies: z.int(),
  incidents: z.int(),
  problems: z.int(),
  /** Documents that are not yet merged. */
  waiting: z.int(),
  /** Does this server take anything in? */
  canAdd: z.boolean(),
})
export const addItemSchema = z.object({
  name: z.string(),
  outcome: z.enum(['new', 'changed', 'unchanged', 'refused', 'failed']),
  claims: z.int(),
  version: z.string().nullable(),
  /** One sentence where it was not taken in. */
  note: z.string().nullable(),
})
export const addRunSchema = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'running', 'merging', 'done', 'failed']),
  /** What was asked for: links and names of files. */
  sources: z.array(z.string()),
  /** How many items there will be; null while it is not known. */
  expected: z.int().nullable(),
  items: z.array(addItemSchema),
  note: z.string().nullable(),
})
export const addRequestSchema = z.object({
  links: z
    .array(z.url({ protocol: /^https?$/ }))
    .min(1)
    .max(1000),
})

export type Quote = z.infer<typeof quoteSchema>
export type ApiProblem = z.infer<typeof problemSchema>
export type IncidentFilter = z.infer<typeof incidentFilterSchema>
export type IncidentList = z.infer<typeof incidentListSchema>
export type ApiIncidentRow = z.infer<typeof incidentRowSchema>
export type FacetName = z.infer<typeof facetSchema>
export type Facets = z.infer<typeof facetsSchema>
export type MapPlaces = z.infer<typeof mapSchema>
export type Timeline = z.infer<typeof timelineSchema>
export type ApiIncident = z.infer<typeof incidentSchema>
export type ApiOrigin = z.infer<typeof originSchema>
export type ApiClaim = z.infer<typeof claimSchema>
export type ApiEventClaim = z.infer<typeof eventClaimSchema>
export type ApiTallyClaim = z.infer<typeof tallyClaimSchema>
export type DocumentHead = z.infer<typeof documentHeadSchema>
export type DocumentList = z.infer<typeof documentListSchema>
export type ApiDocument = z.infer<typeof documentSchema>
export type ApiTallyLine = z.infer<typeof tallyLineSchema>
export type TallyList = z.infer<typeof tallyListSchema>
export type ApiSources = z.infer<typeof sourcesSchema>
export type ApiStatus = z.infer<typeof statusSchemaOfAll>
export type AddItem = z.infer<typeof addItemSchema>
export type AddRun = z.infer<typeof addRunSchema>

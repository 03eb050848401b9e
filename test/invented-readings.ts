import { createHash } from 'node:crypto'
import {
  addDays,
  type Capture,
  type Claim,
  type Document,
  EVENT_TYPES,
  type EventClaim,
  type EventType,
  type Mention,
  type Reading,
  type Span,
  type Status,
  type TallyClaim,
} from '../src/model/index.ts'
import type { Intake, KeptCapture } from '../src/store/index.ts'
import { toVersionId } from '../src/store/index.ts'

/** A generator of numbers below 1 that is the same every time (Lehmer). */
export function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** What an invented claim says; what is not given is not said. */
export interface Invented {
  readonly type?: EventType
  readonly status?: Status
  readonly days?: readonly [string, string] | null
  readonly place?: string
  readonly country?: string
  readonly actor?: string
  readonly target?: string
  readonly killed?: number
  readonly claimants?: readonly string[]
  /** With it the claim is a tally of attacks. */
  readonly attacks?: number
  readonly until?: string
  readonly region?: readonly string[]
  /** The sentence that tells it. */
  readonly says: string
}

export interface InventedDocument {
  readonly source: string
  readonly claims: readonly Invented[]
  readonly outlet?: string | null
  readonly language?: string | null
  readonly published?: string | null
  readonly title?: string | null
  /** Before the sentences. */
  readonly lead?: string
  readonly loaded?: readonly { readonly words: string; readonly referent: string; readonly slant: string }[]
  readonly capture?: number | null
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A capture of these words, as the custody log would number it. */
export function inventCapture(sequence: number, text: string, url: string | null = null): KeptCapture {
  const capture: Capture = {
    sha256: sha256(text),
    size: text.length,
    mediaType: 'text/plain',
    url,
    finalUrl: url,
    status: url === null ? null : 200,
    headers: {},
    file: url === null ? 'page.txt' : null,
    capturedAt: '2025-03-20T08:00:00.000Z',
    serverDate: null,
    lastModified: null,
    fileDate: null,
  }
  return { sequence, capture }
}

/** A document of these sentences with a reading that has these claims. Everything in it is invented. */
export function inventIntake({
  source,
  claims,
  outlet = 'Ergian Courier',
  language = 'en',
  published = '2025-03-14',
  ...more
}: InventedDocument): Intake {
  const parts = [...(more.lead === undefined ? [] : [more.lead]), ...claims.map(({ says }) => says)]
  const text = parts.join('\n')
  const hash = sha256(text)
  const id = toVersionId(source, hash)
  const document: Document = {
    id,
    url: /^https?:/.test(source) ? source : null,
    outlet,
    language,
    title: more.title ?? null,
    published: published === null ? null : { days: [published, published], basis: 'invented', span: null },
    text,
    sha256: hash,
    furniture: [],
  }
  let at = 0
  const starts = parts.map((part) => {
    const start = at
    at += part.length + 1
    return start
  })
  const offset = parts.length - claims.length
  const made = claims.map(
    (claim, index): Claim => inventClaim(claim, id, [starts[index + offset] ?? 0, (starts[index + offset] ?? 0) + claim.says.length]),
  )
  const loaded = (more.loaded ?? []).map(({ words, referent, slant }) => {
    const start = text.indexOf(words)
    return { span: [start, start + words.length] as Span, referent, slant }
  })
  const reading: Reading = { document, published: document.published, claims: made, loaded, problems: [] }
  return { source, capture: more.capture ?? null, reading }
}

function inventClaim(claim: Invented, document: string, evidence: Span): Claim {
  const toMention = (name: string): Mention => {
    const start = claim.says.indexOf(name)
    const span: Span = start < 0 ? evidence : [evidence[0] + start, evidence[0] + start + name.length]
    return { span, id: null, name }
  }
  const orNull = (name: string | undefined): Mention | null => (name === undefined ? null : toMention(name))
  const attribution = { claimants: (claim.claimants ?? []).map(toMention), relays: [] }
  const content: Omit<EventClaim, 'id'> | Omit<TallyClaim, 'id'> =
    claim.attacks === undefined
      ? {
          kind: 'event',
          document,
          ...attribution,
          type: claim.type ?? 'other_attack',
          status: claim.status ?? 'occurred',
          count: null,
          days: claim.days === null || claim.days === undefined ? null : { span: evidence, value: claim.days },
          place: claim.place === undefined ? null : { ...toMention(claim.place), country: claim.country ?? null },
          countries: claim.place === undefined && claim.country !== undefined ? [claim.country] : [],
          actor: orNull(claim.actor),
          target: orNull(claim.target),
          weapons: [],
          killed: claim.killed === undefined ? null : { span: evidence, value: [claim.killed, claim.killed] },
          wounded: null,
          evidence: [evidence],
          foundBy: 'en/invented',
        }
      : {
          kind: 'tally',
          document,
          ...attribution,
          metric: 'attacks',
          of: null,
          value: { span: evidence, value: [claim.attacks, claim.attacks] },
          since: null,
          until: claim.until === undefined ? null : { span: evidence, value: claim.until },
          region: claim.region ?? [],
          about: orNull(claim.target),
          parts: [],
          evidence: [evidence],
          foundBy: 'en/invented-tally',
        }
  const { foundBy: _foundBy, ...said } = content
  return { ...content, id: sha256(JSON.stringify(said)).slice(0, 16) } as Claim
}

const COUNTRIES = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF', 'XG', 'XH', 'XI', 'XJ', 'XK', 'XL']
const SYLLABLES = ['bra', 'kor', 'mel', 'tin', 'zou', 'har', 'dal', 'fez', 'gar', 'nim', 'sul', 'ter', 'wad', 'yar', 'qat', 'lib']
const WHO = ['coalition', 'border guard', 'Free Dunes', 'army of Ergia', 'northern militia', 'river brigade', 'salt road fighters', 'port police']
const WORDS = 'attack drones base convoy soldiers killed town night market depot river bridge strike said official source near road fire smoke'.split(
  ' ',
)

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T
/** The first are picked far more often than the last, as names are in news. */
const pickOften = (count: number, random: () => number): number => Math.floor(count * random() ** 3)

/** The `index`-th of many documents, the same every time, with some seven claims over three years; about 30 words a claim. */
export function inventMany(index: number): Intake {
  const random = toRandom(index + 1)
  for (let warm = 0; warm < 3; warm++) random()
  const published = addDays('2023-01-01', Math.floor(random() * 1000))
  const claims = Array.from({ length: 4 + Math.floor(random() * 7) }, (): Invented => {
    const number = pickOften(5000, random)
    const place = `${pick(SYLLABLES, random)}${SYLLABLES[number % 16]}${SYLLABLES[(number >> 4) % 16]}${SYLLABLES[(number >> 8) % 16]}`
    const country = COUNTRIES[pickOften(COUNTRIES.length, random)] as string
    const actor = `${pick(WHO, random)} ${pickOften(60, random)}`
    const day = addDays(published, -Math.floor(random() * 4))
    const words = Array.from({ length: 16 }, () => pick(WORDS, random)).join(' ')
    const says = `On ${day} the ${actor} struck near ${place}, ${words}, according to the press office of its side.`
    if (random() < 0.1) return { says, attacks: Math.floor(random() * 300), region: [country], target: actor, claimants: ['press office'] }
    return {
      says,
      type: EVENT_TYPES[pickOften(EVENT_TYPES.length, random)] as EventType,
      status: random() < 0.05 ? 'denied' : 'occurred',
      days: [day, random() < 0.01 ? addDays(day, 60) : day],
      place,
      country,
      actor,
      target: pick(WHO, random),
      killed: Math.floor(random() * 20),
      claimants: random() < 0.6 ? [`press office ${pickOften(40, random)}`] : [],
    }
  })
  return inventIntake({ source: `https://outlet-${index % 97}.example/${index}`, outlet: `Outlet ${pickOften(97, random)}`, published, claims })
}

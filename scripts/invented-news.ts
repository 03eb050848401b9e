// News made up for the figures of merging.
//
// The documents are told over years in proportion to their number, as news comes: about ninety a day, from two thousand places of which some
// see something every day. Two thirds tell what others tell too; a quarter are copies, whole or with a sentence of their own.
import { createHash } from 'node:crypto'
import type { Directory } from '../src/merge/index.ts'
import type { Party, Site } from '../src/merge/telling.ts'
import { type Claim, type EventClaim, type EventType, type Reading, toDay } from '../src/model/index.ts'
import { type Intake, toVersionId } from '../src/store/index.ts'
import { toRandom } from '../test/invented-readings.ts'

const DOCUMENTS_A_DAY = 90
const PLACES = 2000
/** As in any language, a few words are in every text and most in hardly any. */
const WORDS = 200_000
const FIRST_DAY = 18_000
const TYPES = ['air_drone_strike', 'shelling_missile', 'armed_clash', 'remote_explosive', 'attack_on_civilians'] as const
const COUNTRIES = ['LY', 'TD', 'NE', 'ML', 'SD', 'SY', 'IQ', 'YE'] as const

interface Happening {
  readonly day: number
  readonly type: EventType
  readonly site: number
  readonly actor: number
  readonly target: number
  readonly killed: number | null
}

const made = toRandom(5)
const SITES: readonly Site[] = Array.from({ length: PLACES }, (_, at) => ({
  id: `site-${at}`,
  name: `Place ${at}`,
  country: COUNTRIES[at % COUNTRIES.length] as string,
  latitude: 5 + made() * 30,
  longitude: made() * 50,
  radius: [500, 3000, 8000][at % 3] as number,
}))
const toParty = (id: string | null, name: string): Party => ({ id, name, line: id === null ? [] : [id], isVague: false })
/** Knows the places of the news. */
export const newsDirectory: Directory = { toSite: (id) => SITES[Number(id?.slice(5))] as Site, toParty }

/** The documents, the same every time. */
export function* makeNews(): Generator<Intake, never> {
  const random = toRandom(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const happen = (day: number): Happening => ({
    day,
    type: pick(TYPES),
    // Some places see much more than others.
    site: Math.floor(random() ** 2 * PLACES),
    actor: Math.floor(random() * 40),
    target: Math.floor(random() * 40),
    killed: random() < 0.5 ? Math.floor(random() * 12) : null,
  })
  const recent: Happening[] = []
  const published: { readonly text: string; readonly told: readonly Happening[] }[] = []
  for (let at = 0; ; at++) {
    const today = FIRST_DAY + Math.floor(at / DOCUMENTS_A_DAY)
    // A copy tells what its original tells, and in a sentence of its own perhaps something else.
    const original = random() < 0.25 && published.length > 0 ? pick(published) : { text: null, told: [] }
    const others = Array.from({ length: (original.text === null ? 1 : 0) + Math.floor(random() * (original.text === null ? 5 : 2)) }, () => {
      const known = random() < 0.66 ? recent[recent.length - 1 - Math.floor(random() * Math.min(recent.length, 3 * DOCUMENTS_A_DAY))] : undefined
      if (known !== undefined && today - known.day <= 6) return known
      const happening = happen(today)
      recent.push(happening)
      return happening
    })
    const told = [...new Set([...original.told, ...others])]
    const own = Array.from({ length: original.text === null ? 180 : 25 }, () => `mot${Math.floor(random() ** 3 * WORDS).toString(36)}`).join(' ')
    const text = original.text === null ? own : `${original.text}\n\n${own}`
    // Copies of copies are rare.
    if (original.text === null) published.push({ text, told })
    if (published.length > DOCUMENTS_A_DAY) published.shift()
    yield toIntake(at, { today, text, told, random })
  }
}

function toIntake(
  at: number,
  {
    today,
    text,
    told,
    random,
  }: { readonly today: number; readonly text: string; readonly told: readonly Happening[]; readonly random: () => number },
): Intake {
  const source = `https://outlet-${at % 60}.example/${at}`
  const sha256 = createHash('sha256').update(text).digest('hex')
  const id = toVersionId(source, sha256)
  const published = { days: [toDay(today), toDay(today)] as const, basis: 'made', span: null }
  const mention = (kind: string, number: number) => ({ span: [0, 10] as const, id: `${kind}-${number}`, name: `${kind} ${number}` })
  const claims = told.map((happening, index): Claim => {
    const isOpen = random() < 0.1
    const days = [toDay(isOpen ? happening.day - 9 : happening.day), toDay(happening.day)] as const
    const event: EventClaim = {
      kind: 'event',
      id: createHash('sha256').update(`${id}/${index}`).digest('hex').slice(0, 16),
      document: id,
      type: happening.type,
      status: 'occurred',
      count: { span: [0, 10], value: [1, 1] },
      days: { span: [0, 10], value: days },
      place: random() < 0.1 ? null : { ...mention('site', happening.site), country: SITES[happening.site]?.country ?? null },
      countries: [],
      actor: random() < 0.3 ? null : mention('party', happening.actor),
      target: random() < 0.3 ? null : mention('party', happening.target),
      weapons: [],
      killed: happening.killed === null ? null : { span: [0, 10], value: [happening.killed, happening.killed] },
      wounded: null,
      claimants: random() < 0.5 ? [mention('party', happening.actor)] : [],
      relays: [],
      evidence: [[0, 60]],
      foundBy: 'fr/made',
    }
    return event
  })
  const reading: Reading = {
    document: { id, url: source, outlet: `Outlet ${at % 60}`, language: 'fr', title: null, published, text, sha256, furniture: [] },
    published,
    claims,
    loaded: [],
    problems: [],
  }
  return { source, capture: null, reading }
}

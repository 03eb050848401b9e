import type { DayRange, Range, Span } from '../model/index.ts'

/** A coded event: the codebook's fields, and those of coded data sets that give points and several actors. What is not said is `null` or empty. */
export interface CodedEvent {
  readonly id: string | null
  readonly type: string | null
  readonly status: string | null
  readonly count: Range | null
  readonly date: DayRange | null
  readonly place: string | null
  readonly country: string | null
  readonly countries: readonly string[]
  readonly latitude: number | null
  readonly longitude: number | null
  /** 1 country, 2 region, 3 town, 4 district, 5 quarter, 6 exact. */
  readonly precision: number | null
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly weapons: readonly string[]
  readonly killed: Range | null
  readonly wounded: Range | null
  readonly claimants: readonly string[]
  /** The coders' own word for the occasion. */
  readonly occasion: string | null
  readonly evidence: readonly Span[]
}

export interface CodedDocument {
  readonly doc: string
  /** Does the record stand for a text of its own, or for a row coded from some publication? */
  readonly hasText: boolean
  readonly outlet: string | null
  readonly title: string | null
  readonly published: DayRange | null
  readonly events: readonly CodedEvent[]
}

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const toText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const toNumber = (value: unknown, least: number, most: number): number | null =>
  typeof value === 'number' && value >= least && value <= most ? value : null
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const toTexts = (value: unknown): string[] => toList(value).filter((one) => typeof one === 'string' && one !== '') as string[]

const DAY = /^\d{4}-\d{2}-\d{2}/
const MONTH = /^\d{4}-\d{2}$/

function toDay(value: unknown): string | null {
  const day = typeof value === 'string' && DAY.test(value) ? value.slice(0, 10) : null
  return day !== null && Number.isFinite(Date.parse(`${day}T00:00:00Z`)) ? day : null
}

function toDayRange(value: unknown): DayRange | null {
  const [first, last] = toList(value).map(toDay)
  if (first == null) return null
  return last == null || last < first ? [first, first] : [first, last]
}

function toPublished({ published, published_range: range }: Loose): DayRange | null {
  const days = toDayRange(range)
  if (days !== null) return days
  if (typeof published === 'string' && MONTH.test(published)) {
    const [year, month] = published.split('-').map(Number) as [number, number]
    return month < 1 || month > 12 ? null : [`${published}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)]
  }
  const day = toDay(published)
  return day === null ? null : [day, day]
}

function toRange(value: unknown): Range | null {
  const [least, greatest] = toList(value)
  if (typeof least !== 'number' || !Number.isFinite(least)) return null
  return [least, typeof greatest === 'number' && greatest >= least ? greatest : null]
}

function toSpans(value: unknown): Span[] {
  return toList(value).flatMap((span) => {
    const [start, end] = toList(span)
    return typeof start === 'number' && typeof end === 'number' ? [[start, end] as const] : []
  })
}

function toEvent(event: Loose): CodedEvent {
  const names = toList(event['actors']).flatMap((actor) => (isObject(actor) ? toTexts([actor['name']]) : []))
  return {
    id: toText(event['id']),
    type: toText(event['type']),
    status: toText(event['status']),
    count: toRange(event['count']),
    date: toDayRange(event['date']),
    place: toText(event['place']) ?? toText(event['city']),
    country: toText(event['country']),
    countries: toTexts(event['countries']),
    latitude: toNumber(event['lat'], -90, 90),
    longitude: toNumber(event['lon'], -180, 180),
    precision: toNumber(event['precision'], 1, 6),
    actors: [...new Set([...toTexts([event['actor']]), ...names])],
    targets: toTexts([event['target']]),
    weapons: toList(event['weapons']).flatMap((weapon) => (isObject(weapon) ? toTexts([weapon['kind']]) : [])),
    killed: toRange(event['killed']),
    wounded: toRange(event['wounded']),
    claimants: toTexts(event['claimants']),
    occasion: toText(event['context']),
    evidence: toSpans(event['at']),
  }
}

/** A line of anybody's records as a coded document: fields of another form than the codebook's count as not said. `null` without `doc` and `events`. */
export function toCodedDocument(value: unknown): CodedDocument | null {
  if (!isObject(value) || typeof value['doc'] !== 'string') return null
  const { events } = value
  if (!Array.isArray(events) || !events.every(isObject)) return null
  return {
    doc: value['doc'],
    hasText: toText(value['sha256']) !== null,
    outlet: toText(value['outlet']),
    title: toText(value['title']),
    published: toPublished(value),
    events: events.map(toEvent),
  }
}

import type { Bearing, PlacePhrases } from '../lang/index.ts'
import type { Area, Place } from '../model/index.ts'
import type { Token } from '../text/index.ts'

/** A language's words of place, each by what it says. */
export interface PlaceWords {
  readonly bearings: ReadonlyMap<string, number>
  readonly lengths: ReadonlyMap<string, number>
  readonly joints: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly around: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
  readonly goings: ReadonlySet<string>
  readonly offshore: ReadonlySet<string>
  readonly border: ReadonlySet<string>
  readonly wills: ReadonlySet<string>
  readonly addressing: ReadonlySet<string>
  readonly happenings: ReadonlySet<string>
  readonly passing: ReadonlySet<string>
}

const entries = (words: string): string[] => words.split(',').map((word) => word.trim().replaceAll('’', "'"))

export function toPlaceWords(phrases: PlacePhrases): PlaceWords {
  const of = <Key extends string>(table: Readonly<Record<Key, string>>): Map<string, number> =>
    new Map(Object.entries<string>(table).flatMap(([value, words]) => entries(words).map((word) => [word, Number(value)] as const)))
  return {
    bearings: of(phrases.bearings satisfies Readonly<Record<Bearing, string>>),
    lengths: of(phrases.lengths),
    joints: new Set(entries(phrases.joints)),
    between: new Set(entries(phrases.between)),
    and: new Set(entries(phrases.and)),
    around: new Set(entries(phrases.around)),
    beside: new Set(entries(phrases.beside)),
    goings: new Set(entries(phrases.goings)),
    offshore: new Set(entries(phrases.offshore)),
    border: new Set(entries(phrases.border)),
    wills: new Set(entries(phrases.wills)),
    addressing: new Set(entries(phrases.addressing)),
    happenings: new Set(entries(phrases.happenings)),
    passing: new Set(entries(phrases.passing)),
  }
}

/** How many tokens before a name are looked at. */
const REACH = 10
const LEAST_AWAY = 10_000
const AROUND = 25_000
const OFFSHORE = 50_000
const MOST_AWAY = 500_000
const METRES_PER_DEGREE = 111_195

/** Bearings that are adjectives: "northern", «oriental». */
const ADJECTIVE = /(?:ern|al)$/
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'ville'])

const isLand = (place: Place): boolean => place.kind === 'country' || place.kind === 'region'
const toArea = (place: Place): Area | null =>
  place.latitude === null || place.longitude === null ? null : { latitude: place.latitude, longitude: place.longitude, radius: place.radius ?? 0 }

/** Where the words before a name put something that is beside its place and not in it; `null` where they say no more than the name. */
export function toRelativeArea(tokens: readonly Token[], from: number, place: Place, words: PlaceWords): Area | null {
  const area = toArea(place)
  if (area === null) return null
  let bearing: number | null = null
  let metres: number | null = null
  let settled = false
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { word, kind } = tokens[at] as Token
    const pair = at > 0 ? `${(tokens[at - 1] as Token).word} ${word}` : ''
    const length = words.lengths.get(pair) ?? words.lengths.get(word)
    const double = words.bearings.get(pair)
    const [, digits = '', unit = ''] = MEASURE.exec(word) ?? []
    if (bearing === null && metres === null && double !== undefined) {
      bearing = double
      at--
    } else if (bearing === null && metres === null && words.bearings.has(word)) {
      // "the southern city of X" lies in the south of something else.
      if (settled && ADJECTIVE.test(word)) return null
      bearing = words.bearings.get(word) as number
    } else if (metres === null && length !== undefined) {
      const number = tokens[words.lengths.has(pair) ? at - 2 : at - 1]
      const amount = number?.kind === 'number' ? toNumber(number.word) : null
      if (amount === null) break
      metres = amount * length
      at--
    } else if (metres === null && words.lengths.has(unit)) metres = Number(digits) * (words.lengths.get(unit) as number)
    else if (bearing === null && metres === null && words.around.has(word))
      return isLand(place) ? null : { ...area, radius: Math.max(AROUND, area.radius * 2) }
    else if (bearing === null && metres === null && words.offshore.has(word))
      return isLand(place) ? null : { ...area, radius: Math.max(OFFSHORE, area.radius) }
    else if (kind !== 'word' || !words.joints.has(word)) break
    settled ||= SETTLEMENTS.has(word)
  }
  if (metres !== null && (metres > MOST_AWAY || metres === 0)) return null
  if (bearing === null) return metres === null ? null : { ...area, radius: area.radius + metres }
  // «dans le nord du Mali» is inside of it, «au nord de Gao» is not.
  if (isLand(place) && metres === null) return { ...move(area, bearing, area.radius / 2), radius: Math.round(area.radius / 2) }
  const away = metres ?? Math.max(LEAST_AWAY, area.radius * 1.5)
  return { ...move(area, bearing, away), radius: Math.round(metres === null ? away : Math.max(area.radius, metres / 5)) }
}

/** Do the words, between a name and the next, say how far it is from that, and nothing else: "about 20km east of"? */
export function isMeasured(tokens: readonly Token[], words: PlaceWords): boolean {
  let measured = false
  for (const { word, kind } of tokens) {
    const length = words.lengths.has(word) || words.lengths.has(MEASURE.exec(word)?.[2] ?? '')
    measured ||= length
    if (!length && kind !== 'number' && !words.joints.has(word) && !words.bearings.has(word) && !LOCATING.has(word)) return false
  }
  return measured
}
/** Words before a measure that say no more. */
const LOCATING: ReadonlySet<string> = new Set(
  'located situated lying roughly around approximately nearly over situé située localité sise sis environ quelque près'.split(' '),
)
/** "20km" */
const MEASURE = /^(\d{1,3})(\p{L}{1,10})$/u

/** Between two places: «entre X et Y», "the border between X and Y", "the X-Y border". */
export function toMiddleArea(one: Place, other: Place): Area | null {
  const [a, b] = [toArea(one), toArea(other)]
  if (a === null || b === null) return null
  const latitude = (a.latitude + b.latitude) / 2
  const longitude = (a.longitude + b.longitude) / 2
  const narrow = Math.cos((latitude * Math.PI) / 180)
  const apart = METRES_PER_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrow)
  return { latitude: toDegrees(latitude), longitude: toDegrees(longitude), radius: Math.round(Math.max(apart / 2, LEAST_AWAY)) }
}

/** Does a pair of names stand between such words: «entre X et Y», or before or behind a border: "the X-Y border"? */
export function isBetween(
  tokens: readonly Token[],
  first: { from: number; to: number },
  second: { from: number; to: number },
  words: PlaceWords,
): boolean {
  const inner = tokens.slice(first.to, second.from).map(({ word }) => word)
  const before = tokens.slice(Math.max(0, first.from - 4), first.from).map(({ word }) => word)
  if (inner.some((word) => words.and.has(word)) && inner.every((word) => words.and.has(word) || words.joints.has(word)))
    return before.some((word) => words.between.has(word))
  const joined = inner.every((word) => word === '—' || word === '/') && (inner.length > 0 || tokens[second.from]?.glued === true)
  return joined && (before.some((word) => words.border.has(word)) || words.border.has(tokens[second.to]?.word ?? ''))
}

const toNumber = (word: string): number | null => (/^\d{1,4}(?:[.,]\d{1,2})?$/.test(word) ? Number(word.replace(',', '.')) : null)
const toDegrees = (degrees: number): number => Number(degrees.toFixed(4))

function move({ latitude, longitude }: Area, bearing: number, metres: number): { latitude: number; longitude: number } {
  const angle = (bearing * Math.PI) / 180
  const north = (metres * Math.cos(angle)) / METRES_PER_DEGREE
  const narrow = Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  const east = (metres * Math.sin(angle)) / METRES_PER_DEGREE / narrow
  return { latitude: toDegrees(Math.max(-90, Math.min(90, latitude + north))), longitude: toDegrees(((longitude + east + 540) % 360) - 180) }
}

import { addDays, EVENT_TYPES, type IncidentRow, type PartyAccount, STANDINGS, WEAPON_KINDS } from '../src/model/index.ts'
import { toRandom } from './invented-readings.ts'

const COUNTRIES = ['LY', 'TD', 'NE', 'SD', 'ML', 'DZ', 'TN', 'EG']
const SYLLABLES = ['bra', 'kor', 'mel', 'tin', 'zou', 'har', 'dal', 'fez', 'gar', 'nim', 'sul', 'ter', 'wad', 'yar', 'qat', 'lib']

/** The first are picked far more often than the last, as names are in news. */
const pickOften = (count: number, random: () => number): number => Math.floor(count * random() ** 3)

function toName(number: number): string {
  const syllables = [number >> 8, number >> 4, number].map((part) => SYLLABLES[part & 15] as string).join('')
  return syllables.charAt(0).toUpperCase() + syllables.slice(1)
}

/** The `index`-th of many rows, the same every time; everything in it is invented. */
export function makeRow(index: number): IncidentRow {
  const random = toRandom(index + 1)
  for (let warm = 0; warm < 3; warm++) random()
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, make)
  const party = (count: number): PartyAccount => {
    const number = pickOften(count, random)
    return { id: number % 3 === 0 ? null : `party-${number}`, name: `${toName(number)} brigade` }
  }
  const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
  const first = addDays('2023-01-01', Math.floor(random() * 1000))
  const place = pickOften(4000, random)
  const hasPoint = random() < 0.9
  const killed = Math.floor(random() * 30)
  return {
    id: `i-${index.toString(16).padStart(8, '0')}`,
    days: random() < 0.05 ? null : [first, random() < 0.8 ? first : addDays(first, Math.floor(random() * 20))],
    isNarrowed: random() < 0.05,
    place:
      random() < 0.05
        ? null
        : {
            id: `place-${place}`,
            name: toName(place),
            country: COUNTRIES[place % COUNTRIES.length] as string,
            latitude: hasPoint ? (place % 90) - 20 : null,
            longitude: hasPoint ? ((place * 7) % 360) - 180 : null,
            radius: hasPoint ? 1000 : null,
          },
    countries: unique([COUNTRIES[place % COUNTRIES.length] as string, ...some(1, () => COUNTRIES[pickOften(8, random)] as string)]).sort(),
    types: unique([EVENT_TYPES[pickOften(EVENT_TYPES.length, random)], ...some(1, () => EVENT_TYPES[pickOften(EVENT_TYPES.length, random)])]).filter(
      (type) => type !== undefined,
    ),
    actors: some(2, () => party(600)),
    targets: some(2, () => party(600)),
    weapons: unique(some(2, () => WEAPON_KINDS[pickOften(WEAPON_KINDS.length, random)])).filter((weapon) => weapon !== undefined),
    claimants: some(3, () => party(300)),
    outlets: unique([`Outlet ${pickOften(97, random)}`, ...some(2, () => `Outlet ${pickOften(97, random)}`)]),
    killed: random() < 0.5 ? null : [killed, random() < 0.1 ? null : killed + 2],
    wounded: null,
    claims: 1 + Math.floor(random() * 5),
    documents: 1 + Math.floor(random() * 3),
    origins: 1 + pickOften(5, random),
    standing: STANDINGS[pickOften(STANDINGS.length, random)] as IncidentRow['standing'],
    disputed: [],
  }
}

/** As many rows, in the order of a list. */
export function makeRows(count: number): IncidentRow[] {
  const last = ({ days }: IncidentRow): string => days?.[1] ?? ''
  return Array.from({ length: count }, (_, index) => makeRow(index)).sort((a, b) =>
    last(a) === last(b) ? (a.id < b.id ? -1 : 1) : last(a) > last(b) ? -1 : 1,
  )
}

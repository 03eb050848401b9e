import type { PlaceKind } from '../../model/index.ts'
import { toNameKey } from '../../text/index.ts'

/** A place of GeoNames that Recoupe keeps, with its spellings. */
export interface GeonamesPlace {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly latitude: string
  readonly longitude: string
  readonly population: string
  readonly division: string
  readonly seat: string
  readonly kind: PlaceKind
  readonly spellings: Set<string>
}

/** What is kept of GeoNames, by class and code; `*` is every other code of the class. */
const KINDS: Readonly<Record<string, PlaceKind>> = {
  'P.PPLX': 'district',
  'P.PPLC': 'city',
  'P.PPLA': 'city',
  'P.*': 'town',
  'A.ADM2': 'district',
  'A.ADM3': 'district',
  'S.AIRP': 'airport',
  'S.AIRF': 'airport',
  'S.AIRB': 'base',
  'L.MILB': 'base',
  'S.MILB': 'base',
  'S.CMPRF': 'camp',
  'S.DAM': 'dam',
  'S.PRN': 'prison',
  'S.HSP': 'hospital',
  'S.OILR': 'plant',
  'S.PS': 'plant',
  'L.OILF': 'oilfield',
  'L.GASF': 'oilfield',
  'L.PRT': 'port',
  'T.ISL': 'island',
  'T.MTS': 'mountains',
}
/** Places that are no more, or only the seat of a farm. */
const LEFT_OUT: ReadonlySet<string> = new Set(['PPLH', 'PPLW', 'PPLQ', 'PPLCH'])
const LATIN = /^[\p{Script=Latin}\p{M}\p{N} '’‘`ʼʿʾ.,()-]+$/u
const LONGEST = 60
const MOST_SPELLINGS = 30

const toCell = (text: string): string => text.replace(/[\s|]+/g, ' ').trim()
const isName = (name: string): boolean => name.length > 1 && name.length <= LONGEST && LATIN.test(name) && !/[(),]/.test(name)

/** A line of a country's file (19 columns parted by tabs), `null` where it is not kept. */
export function toGeonamesPlace(line: string): GeonamesPlace | null {
  const cells = line.split('\t')
  const [id = '', name = '', ascii = '', , latitude = '', longitude = '', kindClass = '', code = '', country = '', , division = ''] = cells
  if (cells.length < 15 || !/^\d+$/.test(id) || !/^[A-Z]{2}$/.test(country) || LEFT_OUT.has(code) || !isName(toCell(name))) return null
  const kind = KINDS[`${kindClass}.${code}`] ?? KINDS[`${kindClass}.*`]
  const [north, east] = [Number(latitude), Number(longitude)]
  if (kind === undefined || !(Math.abs(north) <= 90) || !(Math.abs(east) <= 180) || latitude === '' || longitude === '') return null
  const people = Number(cells[14])
  return {
    id,
    name: toCell(name),
    country,
    latitude: String(Number(north.toFixed(4))),
    longitude: String(Number(east.toFixed(4))),
    population: people > 0 ? String(people) : '',
    division: toCell(division),
    seat: code === 'PPLC' ? 'C' : code === 'PPLA' ? 'A' : '',
    kind: kind === 'town' && people >= 50_000 ? 'city' : kind,
    spellings: new Set(isName(toCell(ascii)) && ascii !== name ? [toCell(ascii)] : []),
  }
}

const LANGUAGES: ReadonlySet<string> = new Set(['', 'fr', 'en', 'de', 'es'])

/** A line of the alternate names (GeoNames id and a spelling), `null` where it is no spelling in Latin letters or no more in use. */
export function toAlternateName(line: string): { readonly id: string; readonly name: string } | null {
  const [, id = '', language = '', written = '', , , , historic = ''] = line.split('\t')
  const name = toCell(written)
  return LANGUAGES.has(language) && historic !== '1' && isName(name) && /\p{Lu}/u.test(name) ? { id, name } : null
}

/** Adds a spelling, up to a number that no honest place has. */
export function addSpelling(place: GeonamesPlace, name: string): void {
  if (name !== place.name && place.spellings.size < MOST_SPELLINGS) place.spellings.add(name)
}

export const GEONAMES_COLUMNS = ['name', 'country', 'latitude', 'longitude', 'population', 'division', 'seat', 'key', 'kind', 'spellings'] as const

/** The line of our own table: that of data/cities.tsv with kind and spellings, `key` the consonants of every spelling. */
export function toTableLine({ name, country, latitude, longitude, population, division, seat, kind, spellings }: GeonamesPlace): string {
  const keys = new Set([name, ...spellings].map((spelling) => toNameKey(spelling)?.consonants ?? '').filter((key) => key !== ''))
  return [name, country, latitude, longitude, population, division, seat, [...keys].join('|'), kind, [...spellings].join('|')].join('\t')
}

import { formatCountry } from '../../../format/names.ts'
import type { Locale } from '../../../language/locales.ts'
import type { MapName } from './draw-names.ts'

type CountryRow = readonly [code: string, longitude: number, latitude: number, metres: number]
type CityRow = readonly [name: string, longitude: number, latitude: number, people: number, isCapital: boolean]

const MANY_PEOPLE = 1_000_000
/** From which zoom on a city has its name. */
const CITY_FROM = { capital: 3.5, large: 5, other: 6 }

/** The names of countries in a language, widest first, then capitals and cities, most people first. Throws what the network throws. */
export async function loadMapNames(locale: Locale, signal: AbortSignal): Promise<MapName[]> {
  const load = async <T>(file: string): Promise<readonly T[]> => (await fetch(`/basemap/${file}.json`, { signal })).json()
  const [countries, cities] = await Promise.all([load<CountryRow>('countries'), load<CityRow>('cities')])
  return [
    ...countries.map(([code, longitude, latitude]): MapName => {
      const name = formatCountry(code, locale).toLocaleUpperCase(locale)
      return { kind: 'country', name, longitude, latitude, from: 0 }
    }),
    ...cities.map(([name, longitude, latitude, people, isCapital]): MapName => {
      const from = isCapital ? CITY_FROM.capital : people >= MANY_PEOPLE ? CITY_FROM.large : CITY_FROM.other
      return { kind: 'city', name, longitude, latitude, from }
    }),
  ]
}

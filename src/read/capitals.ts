import { fold, type Sentence } from '../text/index.ts'
import type { Naming } from './naming.ts'
import type { NameValue, Phrase } from './units.ts'

/** Words that without a name mean the capital of the country told of. */
const CAPITALS: ReadonlySet<string> = new Set(['capital', 'capitale'])

/** "The Somali capital", «la capitale»: the city, by the country beside it or the one that the document is about. */
export function toCapital(phrase: Phrase, { tokens }: Sentence, naming: Naming): NameValue | null {
  const { head, countries, pointing, of } = phrase
  if (phrase.thing !== 'settlements' || pointing === null || of.some((unit) => unit.value.kind === 'phrase' && unit.value.names.length > 0))
    return null
  if (head.to !== head.from + 1 || !CAPITALS.has(tokens[head.from]?.word ?? '')) return null
  const country = countries[0] ?? naming.home
  const name = [...naming.world.capitals].find((capital) => capital.startsWith(`${country} `))?.slice(3)
  if (country === null || name === undefined) return null
  const folded = fold(name.toLowerCase())
  const city =
    [...naming.world.places.values()].find((place) => place.country === country && place.name === name) ??
    naming.world.gazetteer.find(folded).find((place) => place.country === country)
  return city === undefined ? null : { kind: 'name', sort: 'place', id: city.id, name: city.name, country, candidate: null }
}

/** The code of the state whose capital the name is, by the tables; `null` for any other name. */
export function findCapital(name: NameValue, { world }: Naming): string | null {
  const place = name.sort === 'place' ? name : name.sort === 'unknown' ? name.candidate : null
  return place !== null && place.country !== null && world.capitals.has(`${place.country} ${place.name}`) ? place.country : null
}

/** As `findCapital`, and the state whose seat a house is: the Kremlin. */
export function findSeat(name: NameValue, naming: Naming): string | null {
  const house = naming.world.places.get(name.id ?? '')
  return house?.kind === 'seat' ? house.country : findCapital(name, naming)
}

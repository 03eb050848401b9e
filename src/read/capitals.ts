import type { Naming } from './naming.ts'
import type { NameValue } from './units.ts'

/** The code of the state whose capital the name is, by the tables; `null` for any other name. */
export function findCapital(name: NameValue, { world }: Naming): string | null {
  const place = name.sort === 'place' ? name : name.sort === 'unknown' ? name.candidate : null
  return place !== null && place.country !== null && world.capitals.has(`${place.country} ${place.name}`) ? place.country : null
}

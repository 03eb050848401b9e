import type { Mention } from '../model/index.ts'
import { fold } from '../text/index.ts'
import type { World } from '../world/index.ts'
import type { Naming } from './naming.ts'
import type { Phrase } from './units.ts'

/** "President Kori", «le Premier ministre Kori» by the surname alone: who of the tables has ruled the country that the words or the text are about. */
export function toRuler(mention: Mention, { thing, gloss, countries, names }: Phrase, { home, world }: Naming): Mention {
  if (thing !== 'roles' || !RULING.has(gloss)) return mention
  const surname = names.findLast(({ name, place }) => name.sort === 'unknown' && place === 'beside')?.name.name
  const country = countries[0] ?? home
  if (surname === undefined || country === null || surname.includes(' ')) return mention
  const ruler = world.actors.get(rulersOf(world).get(`${country} ${toSurname(surname)}`) ?? '')
  return ruler === undefined ? mention : { ...mention, id: ruler.id, name: ruler.name }
}
const RULING: ReadonlySet<string> = new Set(['president', 'prime minister'])

/** Persons who stand for a state, by its code and their surname; of two with one surname neither. */
function rulersOf(world: World): ReadonlyMap<string, string> {
  const known = told.get(world)
  if (known !== undefined) return known
  const rulers = new Map<string, string>()
  for (const { id, kind, country, partOf, name } of world.actors.values()) {
    if (kind !== 'person' || country === null || partOf !== `country:${country}`) continue
    const key = `${country} ${toSurname(name.slice(name.lastIndexOf(' ') + 1))}`
    rulers.set(key, rulers.has(key) ? '' : id)
  }
  told.set(world, rulers)
  return rulers
}
const told = new WeakMap<World, ReadonlyMap<string, string>>()

const toSurname = (name: string): string => fold(name.toLowerCase().replace(/^[ae]l-/, ''))

import type { Place } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { type Naming, REGION } from './naming.ts'
import type { Phrase } from './units.ts'

/** Has the region a president and forces of its own: Puntland, Tigray? */
export const isOwnState = (id: string | null, { world }: Naming): boolean => {
  const country = id === null ? null : (world.findPlace(id)?.country ?? null)
  return country !== null && id !== null && world.habits.get(country)?.states.has(id) === true
}

/** "the regional forces", "the state's president", «les forces régionales»: the region with such of its own that the text named last; `null` of anybody else's. */
export function findOwnState({ names, countries, pointing, amount }: Phrase, words: readonly string[], naming: Naming): Place | null {
  if (names.length + countries.length > 0 || (pointing === null && amount === null) || !words.some((word) => REGIONAL.has(word))) return null
  const id = naming.cast.get(REGION)?.id ?? null
  return isOwnState(id, naming) ? naming.world.findPlace(id ?? '') : null
}
const REGIONAL: ReadonlySet<string> = new Set('regional region state régional régionale régionaux régionales région'.split(' '))

/** Where such regions are governed from, by the ids of the tables. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['hargeisa', 'somaliland'],
  ['garowe', 'puntland'],
  ['kismayo', 'jubaland'],
  ['erbil', 'kurdistan-region'],
  ['mekelle', 'tigray'],
])

/** "the government in Hargeisa", «les autorités de Garowe»: the region that is governed from there. */
export function findSeated({ names, pointing }: Phrase, to: number, { tokens }: Sentence, { world }: Naming): Place | null {
  const seat =
    names.length === 0 && pointing !== null && IN.has(tokens[to]?.word ?? '')
      ? tokens[to + 1]?.folded
      : names.find(({ name }) => name.sort === 'place')?.name.id
  const region = SEATS.get(seat ?? '')
  return region === undefined ? null : world.findPlace(region)
}
const IN: ReadonlySet<string> = new Set(['in', 'à'])

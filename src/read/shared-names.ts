import type { NameSense } from '../lang/index.ts'
import type { Sentence } from '../text/index.ts'
import { distance, type World } from '../world/index.ts'
import { rankSenses, toNameUnit } from './name-unit.ts'
import type { ReadUnit } from './units.ts'
import { toUnknown } from './unknown-name.ts'

/**
 * Names that several share («ADF», "Republican Guard") or that mean an actor only in its own war («FDS»), by the whole document: who is
 * named there without doubt, then whose country it speaks of most. A name that nothing speaks for is read as the words it is made of.
 */
export function settleNames(
  words: readonly (readonly ReadUnit[])[],
  sentences: readonly Sentence[],
  countries: ReadonlyMap<string, number>,
  world: World,
): readonly (readonly ReadUnit[])[] {
  const named = new Set<string>()
  let open = false
  for (const units of words)
    for (const { value } of units) {
      if (value.kind !== 'name') continue
      if (value.open !== undefined) open = true
      else if (value.id !== null) named.add(value.id)
    }
  const congo = (countries.get('CD') ?? 0) >= (countries.get('CG') ?? 0) ? 'CD' : 'CG'
  const local = toNamesakes(words, countries, world)
  const strange = findStrange(words, sentences, countries, world)
  if (!open && !countries.has('CG') && local.size + strange.size === 0) return words
  const weigh = (sense: NameSense): number =>
    named.has(sense.sense.name) ? Number.POSITIVE_INFINITY : (countries.get(countryOf(sense, world) ?? '') ?? 0)
  return words.map((units, index) =>
    units.flatMap((unit): readonly ReadUnit[] => {
      if (unit.value.kind !== 'name') return [unit]
      if (isCongo(unit, sentences[index]) && unit.value.id !== congo && countries.has('CD'))
        return [{ ...unit, value: { ...unit.value, id: congo, country: congo } }]
      const own = unit.to === unit.from + 1 ? local.get(unit.value.id ?? '') : undefined
      if (own !== undefined) return [toNameUnit({ senses: [own] }, unit.from, unit.to, world, null)]
      if (unit.value.open === undefined && strange.has(unit.value.id ?? ''))
        return [toUnknown(unit.from, unit.to, sentences[index] as Sentence, 'capitals')]
      if (unit.value.open === undefined) return [unit]
      const { senses, plain } = unit.value.open
      const raw = (sentences[index]?.tokens.slice(unit.from, unit.to) ?? []).map((token) => token.raw).join(' ')
      const written = senses.filter(({ exact }) => exact === raw)
      const best = pickSense(rankSenses(written.length > 0 ? written : senses), weigh, world)
      return best === null ? plain : [toNameUnit({ senses: [best] }, unit.from, unit.to, world, null)]
    }),
  )
}

/** Groups that the document, by the country that it speaks of, means by the bare name of a neighbour's. */
function toNamesakes(words: readonly (readonly ReadUnit[])[], countries: ReadonlyMap<string, number>, world: World): ReadonlyMap<string, NameSense> {
  const meant = new Map<string, NameSense>()
  for (const [iso, count] of countries)
    for (const [who, whom] of world.habits.get(iso)?.namesakes ?? []) {
      const abroad = countElsewhere(who, words, countries, world)
      if (count > abroad * OFTENER)
        meant.set(who, {
          sense: { sort: 'actor', name: whom, gloss: world.actors.get(whom)?.name ?? whom, tense: null, value: 0 },
          exact: null,
          shared: false,
        })
    }
  return meant
}
/** How often the document names the actor's country, but for its own name. */
function countElsewhere(id: string, words: readonly (readonly ReadUnit[])[], countries: ReadonlyMap<string, number>, { actors }: World): number {
  const own = words.flat().filter(({ value }) => value.kind === 'name' && value.id === id && value.country !== null && value.open === undefined)
  return (countries.get(actors.get(id)?.country ?? '') ?? 0) - own.length
}
/** So many times as often must a country be named for its own namesake to be meant. */
const OFTENER = 3

/** Groups of a country far from all that the document names, and that it has by a few letters alone: others have the same. */
function findStrange(
  words: readonly (readonly ReadUnit[])[],
  sentences: readonly Sentence[],
  countries: ReadonlyMap<string, number>,
  world: World,
): ReadonlySet<string> {
  const { actors, countryAreas } = world
  const strange = new Map<string, boolean>()
  words.forEach((units, index) => {
    for (const { value, from, to } of units) {
      if (value.kind !== 'name' || value.sort !== 'actor' || value.open !== undefined || value.id === null || strange.get(value.id) === false)
        continue
      const { kind = '', country = null } = actors.get(value.id) ?? {}
      if (!GROUPS.has(kind) || country === null) continue
      const home = countryAreas.get(country)
      const named = [...countries.keys()].flatMap((iso) => (iso === country ? [] : (countryAreas.get(iso) ?? [])))
      const far = home !== undefined && named.length > 0 && named.every((area) => distance(home, area) > FAR_KILOMETRES)
      const letters = to === from + 1 && /^\p{Lu}{2,4}$/u.test(sentences[index]?.tokens[from]?.raw ?? '')
      strange.set(value.id, far && letters)
    }
  })
  return new Set([...strange].flatMap(([id, is]) => (is && countElsewhere(id, words, countries, world) <= 0 ? [id] : [])))
}
/** Kinds of parties that fight at home. */
const GROUPS: ReadonlySet<string> = new Set(['armed-group', 'militia', 'party'])
const FAR_KILOMETRES = 2500

/** "Congo" alone, of which there are two. */
const isCongo = ({ value, from, to }: ReadUnit, sentence: Sentence | undefined): boolean =>
  value.kind === 'name' && value.sort === 'country' && to === from + 1 && sentence?.tokens[from]?.word === 'congo'

/** The weightiest; where nothing weighs, one that needs no help; `null` where nothing speaks for any, or as much for another country's as for it. */
function pickSense(senses: readonly NameSense[], weigh: (sense: NameSense) => number, world: World): NameSense | null {
  const [first] = senses
  if (first === undefined) return null
  const best = senses.reduce((known, sense) => (weigh(sense) > weigh(known) ? sense : known), first)
  const rival = senses.some((sense) => sense.shared && weigh(sense) === weigh(best) && countryOf(sense, world) !== countryOf(best, world))
  if (!best.shared || (!rival && weigh(best) > 0)) return best
  // Of several that share a name the one that is of no one country is meant wherever no other's is spoken of.
  const [everywhere, ...others] = senses.filter((sense) => countryOf(sense, world) === null)
  return senses.length > 1 && weigh(best) === 0 && others.length === 0 ? (everywhere ?? null) : null
}

const countryOf = ({ sense: { sort, name } }: NameSense, world: World): string | null =>
  sort === 'country' ? name : ((sort === 'place' ? world.places : sort === 'outlet' ? world.outlets : world.actors).get(name)?.country ?? null)

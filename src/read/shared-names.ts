import type { NameSense } from '../lang/index.ts'
import type { Sentence } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { rankSenses, toNameUnit } from './name-unit.ts'
import type { ReadUnit } from './units.ts'

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
  if (!open && !countries.has('CG')) return words
  const weigh = (sense: NameSense): number =>
    named.has(sense.sense.name) ? Number.POSITIVE_INFINITY : (countries.get(countryOf(sense, world) ?? '') ?? 0)
  return words.map((units, index) =>
    units.flatMap((unit): readonly ReadUnit[] => {
      if (unit.value.kind !== 'name') return [unit]
      if (isCongo(unit, sentences[index]) && unit.value.id !== congo && countries.has('CD'))
        return [{ ...unit, value: { ...unit.value, id: congo, country: congo } }]
      if (unit.value.open === undefined) return [unit]
      const { senses, plain } = unit.value.open
      const raw = (sentences[index]?.tokens.slice(unit.from, unit.to) ?? []).map((token) => token.raw).join(' ')
      const written = senses.filter(({ exact }) => exact === raw)
      const best = pickSense(rankSenses(written.length > 0 ? written : senses), weigh, world)
      return best === null ? plain : [toNameUnit({ senses: [best] }, unit.from, unit.to, world, null)]
    }),
  )
}

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

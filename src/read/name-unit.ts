import type { NameSense } from '../lang/index.ts'
import type { World } from '../world/index.ts'
import { type ClassSet, classSet, type NameValue, type ReadUnit } from './units.ts'

/** The most certain sense first. */
export const rankSenses = (senses: readonly NameSense[]): readonly NameSense[] =>
  senses.length === 1
    ? senses
    : [...senses].sort(
        (a, b) => Number(a.shared) - Number(b.shared) || ORDER.indexOf(a.sense.sort as 'actor') - ORDER.indexOf(b.sense.sort as 'actor'),
      )
const ORDER = ['actor', 'place', 'country', 'outlet'] as const

const NAMED: Readonly<Record<NameValue['sort'], ClassSet>> = {
  place: classSet(['name', 'place']),
  actor: classSet(['name', 'actor']),
  outlet: classSet(['name', 'outlet']),
  country: classSet(['name', 'country']),
  unknown: classSet(['name', 'unknown']),
}
const PERSON = classSet(['name', 'actor', 'person'])

/** `plain`: how the words read if the name is nobody's; `null` where there is no doubt. */
export function toNameUnit(
  name: { readonly senses: readonly NameSense[] },
  from: number,
  to: number,
  world: World,
  plain: readonly ReadUnit[] | null,
): ReadUnit {
  const best = rankSenses(name.senses)[0] as NameSense
  const { sort, name: id, gloss } = best.sense
  const country =
    sort === 'country'
      ? id
      : sort === 'place'
        ? (world.places.get(id)?.country ?? null)
        : sort === 'actor'
          ? (world.actors.get(id)?.country ?? null)
          : null
  const named: NameValue = { kind: 'name', sort: sort as NameValue['sort'], id, name: gloss, country, candidate: null }
  const value: NameValue = plain === null ? named : { ...named, open: { senses: name.senses, plain } }
  const classes = sort === 'actor' && world.actors.get(id)?.kind === 'person' ? PERSON : NAMED[sort as NameValue['sort']]
  return { from, to, classes, word: null, rule: `name/${id}`, value }
}

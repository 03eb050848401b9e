import type { Weapon, WeaponKind } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { spanOf } from './unit-span.ts'
import type { ReadUnit } from './units.ts'
import { unlist } from './units.ts'

/** Each kind of weapon once, in order of the text. */
export function toWeapons(units: readonly ReadUnit[], sentence: Sentence): Weapon[] {
  const weapons: Weapon[] = []
  for (const unit of units.flatMap(unlist)) {
    const span = spanOf(unit, sentence)
    // «des obus de roquettes»: the inner weapon tells the kind.
    const inner = unit.value.kind === 'phrase' && unit.value.weapon !== null ? unit.value.of[0]?.value : undefined
    const nested = inner?.kind === 'phrase' ? inner.weapon : null
    const kind: WeaponKind | null = nested ?? (unit.value.kind === 'phrase' ? unit.value.weapon : weaponWord(unit))
    if (kind === null || weapons.some((weapon) => weapon.kind === kind)) continue
    const phrase = unit.value.kind === 'phrase' ? unit.value : null
    const name = phrase?.names.find(({ name: { sort }, place }) => sort === 'unknown' && place !== 'of')?.name.name ?? null
    weapons.push({ span, kind, count: phrase?.amount?.range ?? null, name })
  }
  return weapons.sort((a, b) => a.span[0] - b.span[0])
}

const weaponWord = (unit: ReadUnit): WeaponKind | null => {
  if (unit.value.kind !== 'word') return null
  return (unit.value.senses.find((sense) => sense.sort === 'weapon')?.name as WeaponKind | undefined) ?? null
}

import { isPreposition } from './clauses.ts'
import { isToldPress } from './speakers.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "told reporters on Friday in Kori", "at a news conference in Kori": does the place at `index` tell where something was said? */
export function isWhereTold(units: readonly ReadUnit[], index: number): boolean {
  let at = index - 2
  while (units[at]?.value.kind === 'day' || isPart(units[at], 'day-like')) at--
  return isToldPress(units[at]) || (isPart(units[at], 'channels') && isPreposition(units[at - 1]))
}

/** «par les rebelles retranchés à Kori», «l’observatoire, basé à Kori,»: does the place at `index` tell where those are of whom the words before it speak? */
export function isWhereBased(units: readonly ReadUnit[], index: number): boolean {
  const [whom, participle] = [units[index - 3], units[index - 2]?.value]
  const described = isPart(whom, 'party') || whom?.word === ','
  return described && participle?.kind === 'verb' && participle.form === 'participle' && participle.carrier === 'locate'
}

import type { Place } from '../model/index.ts'

/** A spelling of an identity; `exact` demands the very case, `shared` that the words around it decide. */
export interface Spelling {
  readonly id: string
  readonly name: string
  readonly exact: boolean
  readonly shared: boolean
}

/**
 * With "N Kori", "N. Kori" and "Northern Kori" beside the North Kori of the tables, for regions and districts that stand there under one of these; what another
 * row is called stays its own.
 */
export function withBearings(spellings: readonly Spelling[], places: ReadonlyMap<string, Place>): readonly Spelling[] {
  const taken = new Set(spellings.map(({ name }) => name.toLowerCase()))
  const made: Spelling[] = []
  for (const { id, name, shared } of spellings) {
    const found = BEARING.exec(name)
    if (found === null || !WIDE.has(places.get(id)?.kind ?? '')) continue
    const [, word = '', ending = '', rest = ''] = found
    for (const other of [ending === '' ? `${word}ern` : word, word.charAt(0), `${word.charAt(0)}.`]) {
      const spelling = `${other} ${rest}`
      if (taken.has(spelling.toLowerCase())) continue
      taken.add(spelling.toLowerCase())
      made.push({ id, name: spelling, exact: true, shared })
    }
  }
  return [...spellings, ...made]
}
const BEARING = /^(North|South|East|West)(ern)? (\p{Lu}.+)$/u
const WIDE: ReadonlySet<string> = new Set(['region', 'district'])

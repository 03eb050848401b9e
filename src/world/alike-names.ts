import { type NameKey, soundsAlike, toNameKey } from '../text/index.ts'
import type { Spelling } from './spelling.ts'

/** An identity that a spelling may mean, though no table has it written so. */
export interface AlikeName {
  readonly sort: 'place' | 'actor' | 'outlet'
  readonly id: string
}

interface Known extends AlikeName {
  readonly key: NameKey
}

/** A name of fewer consonants sounds like too many others. */
const LEAST_CONSONANTS = 3
const ARTICLE = /^(?:al|el|ad|ed|ar|er|as|es|ash|esh|ach|ech|at|et|az|ez|an|en|ul|bin|ben|ibn|of|e|i)$/i

/** Names of capitalised words alone: what has a common noun in it, demands its case, or is shared with others, is met by its letters only. */
function isSounded({ name, exact, shared }: Spelling): boolean {
  if (exact || shared) return false
  const words = name.split(/[\s-]+/)
  return words.every((word) => /^['‘]?\p{Lu}\p{L}*[\p{Ll}'’]/u.test(word) || ARTICLE.test(word)) && words.some((word) => !ARTICLE.test(word))
}

/** Finds the one identity whose name sounds like this; `null` where there is none or several. The index is made when first asked. */
export function toAlikeFinder(spellings: Readonly<Record<AlikeName['sort'], readonly Spelling[]>>): (name: string) => AlikeName | null {
  let index: Map<string, Known[]> | null = null
  const toIndex = (): Map<string, Known[]> => {
    const made = new Map<string, Known[]>()
    for (const [sort, list] of Object.entries(spellings) as [AlikeName['sort'], readonly Spelling[]][]) {
      for (const spelling of list) {
        const key = isSounded(spelling) ? toNameKey(spelling.name) : null
        if (key === null || key.consonants.length < LEAST_CONSONANTS) continue
        const known = { sort, id: spelling.id, key }
        const others = made.get(key.consonants)
        if (others === undefined) made.set(key.consonants, [known])
        else others.push(known)
      }
    }
    return made
  }
  const found = new Map<string, AlikeName | null>()
  return (name) => {
    let alike = found.get(name)
    if (alike === undefined) {
      index ??= toIndex()
      const key = toNameKey(name)
      const names = key === null ? [] : (index.get(key.consonants) ?? []).filter((known) => soundsAlike(known.key, key))
      const [first] = names
      alike = first !== undefined && names.every(({ sort, id }) => sort === first.sort && id === first.id) ? { sort: first.sort, id: first.id } : null
      if (found.size > 50_000) found.clear()
      found.set(name, alike)
    }
    return alike
  }
}

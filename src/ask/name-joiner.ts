import { toNameKey } from '../store/index.ts'

interface Party {
  readonly id: string | null
  readonly name: string
}

/** Joins names without an identity to the one identity that bears the name; a name that several bear stays for itself. It has to learn all before it is asked. */
export class NameJoiner {
  readonly #bearers = new Map<string, Set<string>>()
  /** To fold a name costs more than to remember it. */
  readonly #folded = new Map<string, string>()

  learn({ id, name }: Party): void {
    if (id === null) return
    const key = this.#fold(name)
    const bearers = this.#bearers.get(key)
    if (bearers === undefined) this.#bearers.set(key, new Set([id]))
    else bearers.add(id)
  }

  /** The same for all that are one. */
  keyOf({ id, name }: Party): string {
    if (id !== null) return `id ${id}`
    const key = this.#fold(name)
    const [bearer, another] = this.#bearers.get(key) ?? []
    return bearer === undefined || another !== undefined ? `name ${key}` : `id ${bearer}`
  }

  #fold(name: string): string {
    let key = this.#folded.get(name)
    if (key === undefined) {
      key = toNameKey(name)
      this.#folded.set(name, key)
    }
    return key
  }
}

import type { PartyAccount } from '../model/index.ts'
import { toNameKey } from '../store/index.ts'

/** Before a name that is meant as a name, where an identity bears it too. */
const NAMED = 'name:'

/** One facet of all rows: each row's values as codes, side by side in one list. */
export class FacetColumn {
  readonly #names: string[] = []
  readonly #ids: (string | null)[] = []
  readonly #codes = new Map<string, number>()
  /** Codes by folded name. */
  readonly #named = new Map<string, number[]>()
  readonly #flat: number[] = []
  readonly #ends: number[] = []

  /** The values of the next row. */
  add(values: readonly PartyAccount[]): void {
    const start = this.#flat.length
    for (const value of values) {
      const code = this.#toCode(value)
      if (!this.#flat.includes(code, start)) this.#flat.push(code)
    }
    this.#ends.push(this.#flat.length)
  }

  /** How many values there are; their codes are the numbers below. */
  get size(): number {
    return this.#names.length
  }

  nameOf(code: number): string {
    return this.#names[code] as string
  }

  /** What finds exactly this value: its id; else its name, marked as one where an identity bears it too. */
  valueOf(code: number): string {
    const id = this.#ids[code] as string | null
    if (id !== null) return id
    const name = this.nameOf(code)
    return this.#codes.has(toIdKey(name)) || (this.#named.get(toNameKey(name))?.length ?? 0) > 1 ? NAMED + name : name
  }

  /** The codes of an id, or of all that bear a name. */
  find(value: string): readonly number[] {
    const known = this.#codes.get(toIdKey(value)) ?? (value.startsWith(NAMED) ? this.#codes.get(toNamedKey(value.slice(NAMED.length))) : undefined)
    return known === undefined ? (this.#named.get(toNameKey(value)) ?? []) : [known]
  }

  /** For each row, whether it has one of the codes: calls `miss` with those that have none. */
  forMisses(codes: readonly number[], miss: (row: number) => void): void {
    const isWanted = new Uint8Array(this.size)
    for (const code of codes) isWanted[code] = 1
    for (let row = 0, at = 0; row < this.#ends.length; row++) {
      const end = this.#ends[row] as number
      let has = false
      for (; at < end; at++) if (isWanted[this.#flat[at] as number] === 1) has = true
      if (!has) miss(row)
    }
  }

  /** How many of the rows with a 1 in `isCounted` have each code. */
  count(isCounted: (row: number) => boolean): Uint32Array {
    const counts = new Uint32Array(this.size)
    for (let row = 0, at = 0; row < this.#ends.length; row++) {
      const end = this.#ends[row] as number
      if (isCounted(row)) for (; at < end; at++) (counts[this.#flat[at] as number] as number) += 1
      else at = end
    }
    return counts
  }

  #toCode({ id, name }: PartyAccount): number {
    const key = id === null ? toNamedKey(name) : toIdKey(id)
    let code = this.#codes.get(key)
    if (code === undefined) {
      code = this.#names.push(name) - 1
      this.#ids.push(id)
      this.#codes.set(key, code)
    }
    const folded = toNameKey(name)
    const named = this.#named.get(folded)
    if (named === undefined) this.#named.set(folded, [code])
    else if (!named.includes(code)) named.push(code)
    return code
  }
}

const toIdKey = (id: string): string => `id ${id}`
const toNamedKey = (name: string): string => `name ${toNameKey(name)}`

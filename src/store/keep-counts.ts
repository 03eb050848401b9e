import type { Kysely } from 'kysely'
import type { CountedFacet, Mark } from './claim-marks.ts'
import { insertRows } from './insert-rows.ts'
import type { Flavour } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Changes to counts, summed up until they are kept. */
export class Tally {
  readonly #changes = new Map<string, { readonly mark: Mark; count: number }>()

  add(mark: Mark, count: number): void {
    const key = `${mark.facet} ${mark.key}`
    const known = this.#changes.get(key)
    if (known === undefined) this.#changes.set(key, { mark, count })
    else known.count += count
  }

  total(key: string, count: number, facet: CountedFacet = 'total'): void {
    if (count !== 0) this.add({ facet, key, name: key, marked: false }, count)
  }

  /** Adds everything to the counts that are kept, and gives the number of each name. */
  async keep(database: Kysely<Tables>, flavour: Flavour): Promise<(mark: Mark) => number> {
    const numbers = new Map<string, number>()
    const rows = await insertRows<{ readonly row: number; readonly facet: string; readonly key: string }>(
      database,
      {
        flavour,
        table: 'names',
        columns: ['facet', 'key', 'name', 'claims'],
        ending: 'on conflict (facet, key) do update set claims = names.claims + excluded.claims returning row, facet, key',
      },
      [...this.#changes.values()].map(({ mark, count }) => [mark.facet, mark.key, mark.name, count]),
    )
    for (const { row, facet, key } of rows) numbers.set(`${facet} ${key}`, row)
    this.#changes.clear()
    return ({ facet, key }) => {
      const number = numbers.get(`${facet} ${key}`)
      if (number === undefined) throw new Error(`The name ${facet} «${key}» was not counted before it was asked for.`)
      return number
    }
  }
}

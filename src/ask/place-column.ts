import { STANDINGS, type Standing } from '../model/index.ts'

/** Where incidents lie, in columns: the same position in each list is one place at one point, in the order of their first rows. */
export interface PlaceCounts {
  /** What the filter takes for exactly this place. */
  readonly places: readonly string[]
  readonly names: readonly string[]
  readonly longitudes: readonly number[]
  readonly latitudes: readonly number[]
  /** Metres. */
  readonly radii: readonly number[]
  /** How many incidents there stand how. */
  readonly standings: Readonly<Record<Standing, readonly number[]>>
  /** Incidents that no map can show. */
  readonly unplaced: number
}

/** Where a row lies; `code` is its place's in the facet of places. */
export interface MapPoint {
  readonly code: number
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly radius: number
}

/** Places of all rows: rows of one place at one point share a number, so that a hundred thousand rows are counted by places without looking at one. */
export class PlaceColumn {
  readonly #points: MapPoint[] = []
  readonly #numbers = new Map<string, number>()
  /** Of each row: its point, -1 for none; and its standing by its position. */
  readonly #pointOf: number[] = []
  readonly #standingOf: number[] = []

  /** The next row; `null` for one that no map can show. */
  add(point: MapPoint | null, standing: Standing): void {
    this.#standingOf.push(STANDINGS.indexOf(standing))
    this.#pointOf.push(point === null ? -1 : this.#toNumber(point))
  }

  /** Of the rows that miss nothing; `toValue` says what the filter takes for a code. */
  count(misses: Uint16Array, toValue: (code: number) => string): PlaceCounts {
    const size = STANDINGS.length
    const counts = new Uint32Array(this.#points.length * size)
    const isThere = new Uint8Array(this.#points.length)
    let unplaced = 0
    for (let row = 0; row < misses.length; row++) {
      if (misses[row] !== 0) continue
      const number = this.#pointOf[row] as number
      if (number === -1) {
        unplaced += 1
        continue
      }
      isThere[number] = 1
      ;(counts[number * size + (this.#standingOf[row] as number)] as number) += 1
    }
    const numbers: number[] = []
    for (let number = 0; number < isThere.length; number++) if (isThere[number] === 1) numbers.push(number)
    const points = numbers.map((number) => this.#points[number] as MapPoint)
    const toColumn = (at: number): number[] => numbers.map((number) => counts[number * size + at] as number)
    return {
      places: points.map(({ code }) => toValue(code)),
      names: points.map(({ name }) => name),
      longitudes: points.map(({ longitude }) => longitude),
      latitudes: points.map(({ latitude }) => latitude),
      radii: points.map(({ radius }) => radius),
      standings: Object.fromEntries(STANDINGS.map((standing, at) => [standing, toColumn(at)])) as Record<Standing, number[]>,
      unplaced,
    }
  }

  #toNumber(point: MapPoint): number {
    const key = `${point.code} ${point.longitude} ${point.latitude} ${point.radius}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#points.push(point) - 1
      this.#numbers.set(key, number)
    }
    return number
  }
}

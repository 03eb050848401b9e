/** A line: x, y, x, y … in pixels at zoom 0. */
type Line = readonly number[]

/** Land as the rings of polygons, the first of each its outer edge; and the borders inside it. */
export interface GroundFile {
  readonly land: readonly (readonly Line[])[]
  readonly borders: readonly Line[]
}

/** A shape and the pixels between which it lies. */
export interface Piece {
  readonly path: Path2D
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Ground {
  readonly land: readonly Piece[]
  readonly borders: readonly Piece[]
}

/** Few lines for the whole world at once, which are painted quickly, and finer ones. */
export type Scale = 'far' | 'near'
/** From this zoom on the finer ones are shown. */
export const FINER = 3

function toPiece(lines: readonly Line[], isClosed: boolean): Piece {
  const path = new Path2D()
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [line[at] as number, line[at + 1] as number]
      if (at === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
    if (isClosed) path.closePath()
  }
  return { path, left, top, right, bottom }
}

/** Throws what the network throws. */
export async function loadGround(scale: Scale, signal: AbortSignal): Promise<Ground> {
  const { land, borders }: GroundFile = await (await fetch(`/basemap/${scale}.json`, { signal })).json()
  return { land: land.map((rings) => toPiece(rings, true)), borders: borders.map((line) => toPiece([line], false)) }
}

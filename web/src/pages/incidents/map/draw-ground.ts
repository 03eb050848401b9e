import type { Ground, Piece } from './ground.ts'
import type { MapFrame } from './map-frame.ts'
import { toPixels, WORLD } from './mercator.ts'

export interface GroundLook {
  readonly sea: string
  readonly land: string
  readonly border: string
}

/** Pixels of the window. */
const COAST = 0.6
const BORDER = 0.9

/** Paints sea, land and borders over all of the window; at low zooms the world stands there more than once. */
export function paintGround(pen: CanvasRenderingContext2D, frame: MapFrame, { land, borders }: Ground, look: GroundLook): void {
  pen.fillStyle = look.sea
  pen.fillRect(0, 0, frame.width, frame.height)
  pen.fillStyle = look.land
  pen.strokeStyle = look.border
  pen.lineJoin = 'round'
  const scale = 2 ** frame.zoom
  const [x, y] = toPixels(frame.longitude, frame.latitude)
  const [wide, high] = [frame.width / 2 / scale, frame.height / 2 / scale]
  // What crosses the date line begins in one world and ends in the next.
  const first = Math.floor((x - wide) / WORLD) - 1
  const last = Math.floor((x + wide) / WORLD)
  for (let world = first; world <= last; world++) {
    const middle = x - world * WORLD
    const isSeen = ({ left, top, right, bottom }: Piece): boolean =>
      left < middle + wide && right > middle - wide && top < y + high && bottom > y - high
    pen.save()
    pen.translate(frame.width / 2 - middle * scale, frame.height / 2 - y * scale)
    pen.scale(scale, scale)
    const shown = land.filter(isSeen)
    for (const { path } of shown) pen.fill(path)
    pen.lineWidth = COAST / scale
    for (const { path } of shown) pen.stroke(path)
    pen.lineWidth = BORDER / scale
    for (const piece of borders) if (isSeen(piece)) pen.stroke(piece.path)
    pen.restore()
  }
}

import { toPixels, WORLD } from './mercator.ts'

/** What the map shows now: pixels of the window, the zoom, and its middle in degrees. */
export interface MapFrame {
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly longitude: number
  readonly latitude: number
}

/** West, south, east and north in degrees; what crosses the date line goes on beyond 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Everywhere in the window that something of this radius in pixels lies: at low zooms the world stands there more than once. */
export function* toWindow(frame: MapFrame, longitude: number, latitude: number, radius: number): Generator<readonly [x: number, y: number]> {
  const scale = 2 ** frame.zoom
  const world = WORLD * scale
  const [pointX, pointY] = toPixels(longitude, latitude)
  const [middleX, middleY] = toPixels(frame.longitude, frame.latitude)
  const y = (pointY - middleY) * scale + frame.height / 2
  if (y < -radius || y > frame.height + radius) return
  const x = (pointX - middleX) * scale + frame.width / 2
  const first = Math.ceil((-radius - x) / world)
  for (let turned = x + first * world; turned <= frame.width + radius; turned += world) yield [turned, y]
}

/** Values at some positions, in their order. */
export type Stops = readonly (readonly [at: number, value: number])[]

/** The straight line between the stops; before the first and after the last, their values. */
export function readStops(stops: Stops, at: number): number {
  let before = stops[0]
  if (before === undefined) throw new Error('There is no stop to read a value from.')
  for (const stop of stops) {
    if (at <= stop[0]) return stop === before ? stop[1] : before[1] + ((stop[1] - before[1]) * (at - before[0])) / (stop[0] - before[0])
    before = stop
  }
  return before[1]
}

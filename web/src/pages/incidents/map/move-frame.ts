import type { Bounds, MapFrame } from './map-frame.ts'
import { toDegrees, toPixels, WORLD } from './mercator.ts'

/** Streets come closer than what is known of most places. */
export const CLOSEST = 11

/** The same window at a zoom and a middle in pixels of zoom 0, or as near to them as it can be: nothing above and below the world is ever in it. */
function toFrame({ width, height }: MapFrame, zoom: number, x: number, y: number): MapFrame {
  const reach = height / 2 / 2 ** zoom
  const [longitude, latitude] = toDegrees(x - Math.floor(x / WORLD) * WORLD, Math.max(reach, Math.min(WORLD - reach, y)))
  return { width, height, zoom, longitude, latitude }
}

const keepZoom = ({ height }: MapFrame, zoom: number): number => Math.min(CLOSEST, Math.max(0, Math.log2(height / WORLD), zoom))

const middleOf = ({ longitude, latitude }: MapFrame): readonly [number, number] => toPixels(longitude, latitude)

/** The picture moved by so many pixels of the window. */
export function moveFrame(frame: MapFrame, right: number, down: number): MapFrame {
  const [x, y] = middleOf(frame)
  const scale = 2 ** frame.zoom
  return toFrame(frame, frame.zoom, x - right / scale, y - down / scale)
}

/** Another zoom; what lies at a pixel of the window stays there. */
export function zoomFrame(frame: MapFrame, wanted: number, atX = frame.width / 2, atY = frame.height / 2): MapFrame {
  const zoom = keepZoom(frame, wanted)
  const [x, y] = middleOf(frame)
  const nearer = 1 / 2 ** frame.zoom - 1 / 2 ** zoom
  return toFrame(frame, zoom, x + (atX - frame.width / 2) * nearer, y + (atY - frame.height / 2) * nearer)
}

/** As large as the window is now; its middle stays. */
export function resizeFrame(frame: MapFrame, width: number, height: number): MapFrame {
  const resized = { ...frame, width, height }
  const [x, y] = middleOf(frame)
  return toFrame(resized, keepZoom(resized, frame.zoom), x, y)
}

/** The closest view of all that lies between the bounds, with some pixels around it. */
export function fitFrame(
  frame: MapFrame,
  [west, south, east, north]: Bounds,
  { padding, closest = CLOSEST }: { readonly padding: number; readonly closest?: number },
): MapFrame {
  const [left, bottom] = toPixels(west, south)
  const [right, top] = toPixels(east, north)
  const room = (size: number): number => Math.max(1, size - 2 * padding)
  const zoom = Math.log2(Math.min(room(frame.width) / (right - left), room(frame.height) / (bottom - top)))
  return toFrame(frame, keepZoom(frame, Math.min(closest, zoom)), (left + right) / 2, (top + bottom) / 2)
}

/** On the straight way from one view to another: zooming and moving keep step, so that nothing swings. */
export function mixFrames(from: MapFrame, to: MapFrame, part: number): MapFrame {
  const zoom = from.zoom + (to.zoom - from.zoom) * part
  const [fromX, fromY] = middleOf(from)
  const [x, toY] = middleOf(to)
  // The short way round the earth.
  const toX = x + Math.round((fromX - x) / WORLD) * WORLD
  const sizeAt = (at: number): number => 1 / 2 ** at
  const way = Math.abs(to.zoom - from.zoom) < 1e-6 ? part : (sizeAt(from.zoom) - sizeAt(zoom)) / (sizeAt(from.zoom) - sizeAt(to.zoom))
  return toFrame(to, zoom, fromX + (toX - fromX) * way, fromY + (toY - fromY) * way)
}

/** What the window shows. */
export function toBounds(frame: MapFrame): Bounds {
  const [x, y] = middleOf(frame)
  const [wide, high] = [frame.width / 2 / 2 ** frame.zoom, frame.height / 2 / 2 ** frame.zoom]
  const [west, north] = toDegrees(x - wide, y - high)
  const [east, south] = toDegrees(x + wide, y + high)
  return [west, south, east, north]
}

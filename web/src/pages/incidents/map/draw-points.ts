import type { Area } from './draw-names.ts'
import { type MapFrame, readStops, type Stops, toWindow } from './map-frame.ts'
import { toPixelRadius, toPixels } from './mercator.ts'
import type { Shown } from './place-groups.ts'

/** A disc of a place, a count of several, or the disc that stands out, on the window in pixels. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly of: Shown
}

export interface PointLook {
  readonly accent: string
  readonly onAccent: string
  readonly ink: string
  readonly surface: string
  readonly lit: string
  /** Font families as CSS lists them. */
  readonly fonts: string
  readonly toCount: (incidents: number) => string
}

export interface Lit {
  readonly longitude: number
  readonly latitude: number
  /** Metres. */
  readonly radius: number
}

/** By the metres of a disc: the wider the place, the fainter it is painted. */
const FILL: Stops = [
  [10_000, 0.2],
  [100_000, 0.09],
  [400_000, 0],
]
const EDGE: Stops = [
  [10_000, 0.95],
  [400_000, 0.5],
]
const LIT_FILL: Stops = [
  [20_000, 0.22],
  [300_000, 0.05],
]
/** By the logarithm of the incidents: the pixels of a round count. */
const COUNT_RADIUS: Stops = [
  [0, 9],
  [1, 12],
  [2, 15],
  [3, 19],
  [4, 24],
  [5, 28],
]
/** A disc is never so small that it cannot be seen or hit. */
const LEAST = { one: 5, several: 9, lit: 13 }
const TURN = 2 * Math.PI

const discRadius = (metres: number, latitude: number, zoom: number, least: number): number =>
  Math.max(least, toPixelRadius(metres, latitude) * 2 ** zoom)

/** Where everything lies, in the order of painting: wide discs first, counts last. */
export function toMarks(shown: readonly Shown[], frame: MapFrame): Mark[] {
  const marks: Mark[] = []
  for (const of of shown) {
    const radius =
      of.kind === 'cluster'
        ? readStops(COUNT_RADIUS, Math.log10(of.incidents))
        : discRadius(of.radius, of.latitude, frame.zoom, of.incidents > 1 ? LEAST.several : LEAST.one)
    for (const [x, y] of toWindow(frame, of.longitude, of.latitude, radius)) marks.push({ x, y, radius, of })
  }
  const rank = ({ of }: Mark): number => (of.kind === 'cluster' ? 1 : 0)
  return marks.sort((one, other) => rank(one) - rank(other) || other.radius - one.radius)
}

/** What of the window is painted over so that nothing below can be read. */
export const toAreas = (marks: readonly Mark[]): Area[] =>
  marks.flatMap(({ x, y, radius, of }) => {
    if (of.incidents === 1) return []
    const reach = of.kind === 'cluster' ? radius : LEAST.several
    return [{ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }]
  })

/** The mark that is uppermost at a pixel; `null` beside all. */
export const findMark = (marks: readonly Mark[], x: number, y: number): Mark | null =>
  marks.findLast((mark) => Math.hypot(mark.x - x, mark.y - y) <= mark.radius) ?? null

type Pen = CanvasRenderingContext2D

function paintDisc(
  pen: Pen,
  { x, y, radius }: Omit<Mark, 'of'>,
  fill: string,
  fillOpacity: number,
  edge: string,
  edgeOpacity: number,
  width: number,
): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, TURN)
  if (fillOpacity > 0) {
    pen.globalAlpha = fillOpacity
    pen.fillStyle = fill
    pen.fill()
  }
  pen.globalAlpha = edgeOpacity
  pen.strokeStyle = edge
  pen.lineWidth = width
  pen.stroke()
  pen.globalAlpha = 1
}

/** Paints the marks, their counts, the disc that stands out and the edge of a chosen box. */
export function paintPoints(
  pen: Pen,
  frame: MapFrame,
  {
    marks,
    lit,
    box,
    look,
  }: { readonly marks: readonly Mark[]; readonly lit: Lit | null; readonly box: readonly number[] | null; readonly look: PointLook },
): void {
  for (const mark of marks)
    if (mark.of.kind === 'cluster') paintDisc(pen, mark, look.accent, 1, look.surface, 1, 1.5)
    else paintDisc(pen, mark, look.accent, readStops(FILL, mark.of.radius), look.accent, readStops(EDGE, mark.of.radius), 1.25)
  if (box !== null) paintBox(pen, frame, box, look)
  if (lit !== null) {
    const radius = discRadius(lit.radius, lit.latitude, frame.zoom, LEAST.lit)
    for (const [x, y] of toWindow(frame, lit.longitude, lit.latitude, radius))
      paintDisc(pen, { x, y, radius }, look.lit, readStops(LIT_FILL, lit.radius), look.lit, 1, 2.5)
  }
  pen.font = `11px ${look.fonts}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  for (const { x, y, of } of marks) {
    if (of.incidents === 1) continue
    const count = look.toCount(of.incidents)
    if (of.kind === 'place') {
      pen.lineWidth = 2
      pen.strokeStyle = look.surface
      pen.strokeText(count, x, y)
    }
    pen.fillStyle = of.kind === 'place' ? look.ink : look.onAccent
    pen.fillText(count, x, y)
  }
}

/** `box` is west, south, east and north in degrees. */
function paintBox(pen: Pen, frame: MapFrame, [west = 0, south = 0, given = 0, north = 0]: readonly number[], { accent }: PointLook): void {
  const [left, bottom] = toPixels(west, south)
  const [right, top] = toPixels(given < west ? given + 360 : given, north)
  const scale = 2 ** frame.zoom
  const [width, height] = [(right - left) * scale, (bottom - top) * scale]
  pen.strokeStyle = accent
  pen.lineWidth = 1.5
  pen.setLineDash([4.5, 3])
  for (const [x, y] of toWindow(frame, west, north, Math.max(width, height))) pen.strokeRect(x, y, width, height)
  pen.setLineDash([])
}

import { type MapFrame, readStops, type Stops, toWindow } from './map-frame.ts'

/** A name on the map; the order of a list of them says which comes first where two would lie on each other. */
export interface MapName {
  readonly kind: 'country' | 'city'
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** The zoom from which on it is shown. */
  readonly from: number
}

export interface NameLook {
  readonly words: string
  /** The colour of the ground, which parts the letters from lines below them. */
  readonly land: string
  /** Font families as CSS lists them. */
  readonly fonts: string
}

/** A part of the window in pixels. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Size in pixels by zoom; the longest line and the space between letters are told in parts of the size. */
const STYLES: Readonly<Record<MapName['kind'], { readonly size: Stops; readonly longest: number; readonly spacing: number; readonly room: number }>> =
  {
    country: {
      size: [
        [1, 9.5],
        [5, 13],
      ],
      longest: 7,
      spacing: 0.12,
      room: 6,
    },
    city: { size: [[0, 10.5]], longest: 10, spacing: 0, room: 4 },
  }
const LINE = 1.2
/** Letters that are joined must not be spaced. */
const JOINED = /\p{Script=Arabic}/u

/** Where names fit that lie on nothing that is `taken`; the first of the list choose first. */
export function paintNames(pen: CanvasRenderingContext2D, frame: MapFrame, names: readonly MapName[], taken: readonly Area[], look: NameLook): void {
  const areas = [...taken]
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.lineWidth = 2.4
  pen.strokeStyle = look.land
  pen.fillStyle = look.words
  for (const kind of ['country', 'city'] as const) {
    const { size: sizes, longest, spacing, room } = STYLES[kind]
    const size = readStops(sizes, frame.zoom)
    pen.font = `${size}px ${look.fonts}`
    for (const name of names) {
      if (name.kind !== kind || frame.zoom < name.from) continue
      let lines: readonly string[] | null = null
      for (const [x, y] of toWindow(frame, name.longitude, name.latitude, 0)) {
        pen.letterSpacing = `${JOINED.test(name.name) ? 0 : spacing * size}px`
        lines ??= toLines(pen, name.name, longest * size)
        const half = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2
        const high = (lines.length * LINE * size) / 2
        const area = { left: x - half - room, top: y - high - room, right: x + half + room, bottom: y + high + room }
        if (areas.some((other) => overlaps(area, other))) continue
        areas.push(area)
        for (const [at, line] of lines.entries()) {
          const middle = y - high + (at + 0.5) * LINE * size
          pen.strokeText(line, x, middle)
          pen.fillText(line, x, middle)
        }
      }
    }
  }
  pen.letterSpacing = '0px'
}

const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The words of a name on lines no longer than `most` pixels, unless a word alone is. */
function toLines(pen: CanvasRenderingContext2D, name: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && pen.measureText(`${line} ${word}`).width <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

import type { Camera } from './camera.svelte.ts'

/** What a reader does on the map that is not moving it; positions are pixels of the window. */
export interface HandActions {
  /** The map has been taken somewhere. */
  readonly onmove: () => void
  readonly ontap: (x: number, y: number) => void
  /** Pointed at; `null` where nothing is. */
  readonly onpoint: (at: readonly [x: number, y: number] | null) => void
  readonly onall: () => void
}

/** A hand trembles by so many pixels without meaning to move anything. */
const TREMBLE = 4
/** The speed of a hand is that of its last milliseconds. */
const LAST = 80
/** Turned by so many pixels, a wheel or a touch pad goes one zoom closer. */
const WHEEL = { wheel: 450, pinch: 100 }
const LINE = 40
const STEP = 100

interface Point {
  readonly x: number
  readonly y: number
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
const spanOf = ([one, other]: readonly Point[]): number =>
  one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y)

/** Lets mouse, fingers, touch pad and keys move the map; gives what ends that. */
export function watchHands(element: HTMLElement, camera: Camera, { onmove, ontap, onpoint, onall }: HandActions): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const fingers = new Map<number, Point>()
  let trail: { readonly at: number; readonly point: Point }[] = []
  let start: Point | null = null
  let isDragged = false

  const toPoint = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      element.setPointerCapture(event.pointerId)
      fingers.set(event.pointerId, toPoint(event))
      trail = []
      isDragged = fingers.size > 1
      start = toPoint(event)
      camera.hold()
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      const point = toPoint(event)
      if (!fingers.has(event.pointerId)) return onpoint(event.pointerType === 'touch' ? null : [point.x, point.y])
      if (!isDragged && start !== null && Math.hypot(point.x - start.x, point.y - start.y) < TREMBLE) return
      if (!isDragged) onpoint(null)
      isDragged = true
      const before = [...fingers.values()]
      fingers.set(event.pointerId, point)
      const after = [...fingers.values()]
      const [from, to] = [middleOf(before), middleOf(after)]
      camera.drag(to.x - from.x, to.y - from.y)
      if (spanOf(before) > 0 && spanOf(after) > 0) camera.pinch(Math.log2(spanOf(after) / spanOf(before)), to.x, to.y)
      trail = [...trail.filter(({ at }) => event.timeStamp - at < LAST), { at: event.timeStamp, point: to }]
      onmove()
    },
    { signal },
  )
  const letGo = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) {
      trail = []
      return
    }
    const [first] = trail.filter(({ at }) => event.timeStamp - at < LAST)
    const last = trail.at(-1)
    const passed = first === undefined || last === undefined ? 0 : last.at - first.at
    if (first !== undefined && last !== undefined && passed > 0)
      camera.release((last.point.x - first.point.x) / passed, (last.point.y - first.point.y) / passed)
    else camera.stop()
    if (event.type === 'pointerup' && !isDragged && start !== null) ontap(start.x, start.y)
  }
  element.addEventListener('pointerup', letGo, { signal })
  element.addEventListener('pointercancel', letGo, { signal })
  element.addEventListener('pointerleave', () => onpoint(null), { signal })
  element.addEventListener(
    'dblclick',
    (event) => {
      const { x, y } = toPoint(event)
      camera.zoom(event.shiftKey ? -1 : 1, x, y)
      onmove()
    },
    { signal },
  )
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const { x, y } = toPoint(event)
      const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1)
      // A browser tells the pinching of a touch pad as a wheel with the control key.
      camera.roll(-turned / (event.ctrlKey ? WHEEL.pinch : WHEEL.wheel), x, y)
      onmove()
    },
    { signal, passive: false },
  )
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => camera.shift(STEP, 0),
    ArrowRight: () => camera.shift(-STEP, 0),
    ArrowUp: () => camera.shift(0, STEP),
    ArrowDown: () => camera.shift(0, -STEP),
    '+': () => camera.zoom(1),
    '=': () => camera.zoom(1),
    '-': () => camera.zoom(-1),
    _: () => camera.zoom(-1),
  }
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const act = keys[event.key]
      if (act === undefined && event.key !== 'Home') return
      event.preventDefault()
      if (act === undefined) return onall()
      act()
      onmove()
    },
    { signal },
  )
  return () => stop.abort()
}

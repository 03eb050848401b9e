import type { Bounds, MapFrame } from './map-frame.ts'
import { fitFrame, mixFrames, moveFrame, resizeFrame, zoomFrame } from './move-frame.ts'

/** Milliseconds. */
const FLIGHT = 350
/** After so many milliseconds there is still 1/e of a way to go. */
const WHEEL_LAG = 60
const GLIDE_LAG = 180
/** What is less than this is no longer seen: zooms, pixels a millisecond. */
const NO_ZOOM = 0.002
const NO_SPEED = 0.02

/** The next view after so many milliseconds; `null` where the motion has ended. */
type Motion = (passed: number) => MapFrame | null

/** What the map shows, and how it gets from one view to the next. */
export class Camera {
  /** `null` before it is known what there is to show. */
  frame: MapFrame | null = $state.raw(null)
  isMoving = $state(false)
  readonly #isStill: boolean
  #request = 0
  /** The zoom that is on its way. */
  #goal: number | null = null

  /** One that `isStill` jumps, for readers whom motion makes ill. */
  constructor({ isStill }: { readonly isStill: boolean }) {
    this.#isStill = isStill
  }

  resize(width: number, height: number): void {
    if (this.frame !== null) this.#show(resizeFrame(this.frame, width, height))
  }

  jump(frame: MapFrame): void {
    this.stop()
    this.#show(frame)
  }

  fly(to: MapFrame): void {
    const from = this.frame
    if (from === null || this.#isStill) {
      this.jump(to)
      return
    }
    let passed = 0
    this.#start((more) => {
      passed += more
      if (passed >= FLIGHT) return null
      return mixFrames(from, to, 1 - (1 - passed / FLIGHT) ** 3)
    }, to)
  }

  fit(bounds: Bounds, options: { readonly padding: number; readonly closest?: number }): void {
    if (this.frame !== null) this.fly(fitFrame(this.frame, bounds, options))
  }

  /** So many zooms closer, about a pixel of the window. */
  zoom(by: number, x?: number, y?: number): void {
    const { frame } = this
    if (frame === null) return
    const goal = (this.#goal ?? frame.zoom) + by
    this.fly(zoomFrame(frame, goal, x, y))
    this.#goal = this.isMoving ? goal : null
  }

  /** Moves the picture by so many pixels. */
  shift(right: number, down: number): void {
    if (this.frame !== null) this.fly(moveFrame(this.frame, right, down))
  }

  /** Stands still under a hand, until it is let go. */
  hold(): void {
    this.stop()
    this.isMoving = true
  }

  drag(right: number, down: number): void {
    if (this.frame !== null) this.#show(moveFrame(this.frame, right, down))
  }

  /** What two fingers do. */
  pinch(by: number, x: number, y: number): void {
    if (this.frame !== null) this.#show(zoomFrame(this.frame, this.frame.zoom + by, x, y))
  }

  /** Runs out after a hand that moved so many pixels a millisecond. */
  release(right: number, down: number): void {
    this.stop()
    if (this.#isStill) return
    let left = 1
    this.#start((passed) => {
      left *= Math.exp(-passed / GLIDE_LAG)
      return this.frame === null || Math.hypot(right, down) * left < NO_SPEED
        ? null
        : moveFrame(this.frame, right * left * passed, down * left * passed)
    })
  }

  /** Goes after a wheel, which turns in steps. */
  roll(by: number, x: number, y: number): void {
    const { frame } = this
    if (frame === null) return
    const goal = zoomFrame(frame, (this.#goal ?? frame.zoom) + by).zoom
    if (this.#isStill) {
      this.jump(zoomFrame(frame, goal, x, y))
      return
    }
    this.#start((passed) => {
      const now = this.frame ?? frame
      const rest = goal - now.zoom
      return Math.abs(rest) < NO_ZOOM ? null : zoomFrame(now, now.zoom + rest * (1 - Math.exp(-passed / WHEEL_LAG)), x, y)
    })
    this.#goal = goal
  }

  stop(): void {
    cancelAnimationFrame(this.#request)
    this.#goal = null
    this.isMoving = false
  }

  #show(frame: MapFrame): void {
    this.frame = frame
  }

  /** `end` is shown where the motion has ended. */
  #start(motion: Motion, end: MapFrame | null = null): void {
    this.stop()
    this.isMoving = true
    let before = performance.now()
    const step = (now: number): void => {
      const next = motion(Math.max(0, now - before))
      before = now
      if (next === null) {
        this.stop()
        if (end !== null) this.#show(end)
        return
      }
      this.#show(next)
      this.#request = requestAnimationFrame(step)
    }
    this.#request = requestAnimationFrame(step)
  }
}

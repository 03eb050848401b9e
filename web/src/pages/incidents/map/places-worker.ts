import { api } from '../../../api/client.ts'
import { ProblemError } from '../../../api/problem-error.ts'
import type { Bounds } from './map-frame.ts'
import { type PlaceGroup, PlaceGroups, type Shown } from './place-groups.ts'

/** Everything about points happens here, off the thread that paints: a hundred thousand incidents are fetched, grouped and counted without a stutter. */

/** What the map shows, in degrees; west may be less than -180 where the map was turned round. */
export interface MapWindow {
  readonly zoom: number
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export type ToWorker =
  | { readonly kind: 'load'; readonly query: string }
  /** What lies in the window now and, until another one is told, after each load. */
  | { readonly kind: 'look'; readonly window: MapWindow }
  | { readonly kind: 'list' }

export type FromWorker =
  /** `around` holds all places: west, south, east, north; `null` where there is none. `shown` is what lies in the window. */
  | {
      readonly kind: 'loaded'
      readonly places: number
      readonly unplaced: number
      readonly around: Bounds | null
      readonly shown: readonly Shown[]
    }
  | { readonly kind: 'seen'; readonly shown: readonly Shown[] }
  | { readonly kind: 'listed'; readonly groups: readonly PlaceGroup[]; readonly places: number }
  | { readonly kind: 'failed'; readonly status: number; readonly title: string; readonly detail: string }

/** A table of more is no longer read. */
const LISTED = 200

let groups = new PlaceGroups()
const byZoom = new Map<number, Shown[]>()
/** Before the map has told one nobody sees anything. */
let seen: MapWindow | null = null
let stop = new AbortController()

const tell = (message: FromWorker): void => postMessage(message)

async function loadPlaces(query: string): Promise<void> {
  stop.abort()
  stop = new AbortController()
  const { signal } = stop
  try {
    const places = await api.map(new URLSearchParams(query), signal)
    if (signal.aborted) return
    groups = new PlaceGroups(places)
    byZoom.clear()
    tell({ kind: 'loaded', places: groups.size, unplaced: places.unplaced, around: groups.toBounds(), shown: toSeen() })
  } catch (error) {
    if (signal.aborted) return
    const { status, title, message } = error instanceof ProblemError ? error : new ProblemError({ status: 0, title: '', detail: String(error) })
    tell({ kind: 'failed', status, title, detail: message })
  }
}

/** Some degrees more than the window, for discs that reach into it. */
const MARGIN = 0.15

/** What lies in the window. */
function toSeen(): readonly Shown[] {
  if (seen === null) return []
  const { zoom, west, south, east, north } = seen
  const whole = Math.max(0, Math.floor(zoom + 0.5))
  let all = byZoom.get(whole)
  if (all === undefined) {
    all = groups.toShown(whole)
    byZoom.set(whole, all)
  }
  const high = (north - south) * MARGIN
  const wide = (east - west) * MARGIN
  return all.filter(({ longitude, latitude, radius }) => {
    const reach = radius / 111_000
    if (latitude < south - high - reach || latitude > north + high + reach) return false
    const across = reach / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
    return [longitude, longitude + 360, longitude - 360].some((turned) => turned >= west - wide - across && turned <= east + wide + across)
  })
}

addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
  switch (message.kind) {
    case 'load':
      void loadPlaces(message.query)
      break
    case 'look':
      seen = message.window
      tell({ kind: 'seen', shown: toSeen() })
      break
    case 'list':
      tell({ kind: 'listed', groups: groups.list(LISTED), places: groups.size })
  }
})

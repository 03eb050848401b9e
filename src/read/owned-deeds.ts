import type { Frame } from './frame.ts'
import { isPart } from './units.ts'

/**
 * "took Kori after its capture by the rebels in May": what is taken is the place of the deed told before it. Such a noun tells a deed of its own where
 * it says who did it.
 */
export function placeOwned(frames: readonly Frame[]): readonly Frame[] {
  for (const [at, frame] of frames.entries()) {
    const { value } = frame.deed
    const owned = frame.verb === null && value.kind === 'phrase' && value.owned && frame.act === 'capture'
    if (!owned || frame.places.length + frame.targets.length > 0) continue
    const before = frames.slice(0, at).findLast(({ targets, places }) => targets.length + places.length > 0)
    const place = [...(before?.targets ?? []), ...(before?.places ?? [])].find((unit) => isPart(unit, 'place'))
    if (place !== undefined) frame.targets.push(place)
  }
  return frames
}

/** Does a noun tell who took a place? */
export const isTakenBy = ({ act, verb, actor, targets }: Frame): boolean => act === 'capture' && verb === null && actor !== null && targets.length > 0

import type { Telling } from './telling.ts'
import { toLikeness } from './terms.ts'
import type { WeightKey } from './weights.ts'

const STEPS = [0.02, 0.04, 0.07, 0.1, 0.14, 0.19, 0.25, 0.35, 0.5] as const

/** How alike the two documents' words are, counted in full only for what each document tells most of. */
export function compareTexts(a: Telling, b: Telling): WeightKey {
  if (a.terms === null || b.terms === null) return 'text:none'
  if (!a.isMain || !b.isMain) return a.isMain || b.isMain ? 'text:aside' : 'text:asides'
  const likeness = toLikeness(a.terms, b.terms)
  const step = STEPS.findIndex((bound) => likeness < bound)
  return `text:${(step < 0 ? STEPS.length : step) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
}

/** How many of the titles' words are shared, where there is nothing else of the text. */
export function compareTitles(a: Telling, b: Telling): WeightKey {
  if (a.terms !== null || b.terms !== null || a.title.length === 0 || b.title.length === 0) return 'title:unsaid'
  const shared = a.title.filter((word) => b.title.includes(word)).length
  const share = shared / Math.min(a.title.length, b.title.length)
  return share >= 0.6 ? 'title:alike' : share >= 0.3 ? 'title:akin' : 'title:other'
}

export function compareOutlets(a: Telling, b: Telling): WeightKey {
  if (a.outlet === null || b.outlet === null) return 'outlet:unsaid'
  return a.outlet === b.outlet ? 'outlet:same' : 'outlet:other'
}

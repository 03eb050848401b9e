import type { FacetName, IncidentFilter } from '../../../../../src/api/contract.ts'

/** The filter's part of the address: the API takes it as it stands there. */
export const FILTER_NAMES = [
  'text',
  'from',
  'to',
  'box',
  'missing',
  'standing',
  'type',
  'country',
  'place',
  'actor',
  'target',
  'claimant',
  'outlet',
  'weapon',
  'origins',
] as const satisfies readonly (keyof IncidentFilter)[]
export type FilterName = (typeof FILTER_NAMES)[number]

/** The facets in the order of the panel, and whether each is open at first. */
export const FACET_PANELS: readonly { readonly name: FacetName; readonly isOpen: boolean }[] = [
  { name: 'standing', isOpen: true },
  { name: 'type', isOpen: true },
  { name: 'country', isOpen: true },
  { name: 'actor', isOpen: true },
  { name: 'target', isOpen: false },
  { name: 'claimant', isOpen: false },
  { name: 'outlet', isOpen: false },
  { name: 'place', isOpen: false },
  { name: 'weapon', isOpen: false },
  { name: 'origins', isOpen: false },
]

/** Only what narrows, in one order, so that the same choice is the same text. */
export function toFilterQuery(query: URLSearchParams, without: readonly FilterName[] = []): URLSearchParams {
  const kept = new URLSearchParams()
  for (const name of FILTER_NAMES) {
    if (without.includes(name)) continue
    for (const value of new Set(query.getAll(name))) if (value !== '') kept.append(name, value)
  }
  return kept
}

/** The same address with one value more or, if it was there, one less. */
export function toggleValue(query: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const changed = new URLSearchParams(query)
  if (changed.has(name, value)) changed.delete(name, value)
  else changed.append(name, value)
  return changed
}

/** The same address with the only value of a name; `null` takes it away. */
export function setValue(query: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const changed = new URLSearchParams(query)
  if (value === null || value === '') changed.delete(name)
  else changed.set(name, value)
  return changed
}

/** The same address without any filter; order and view stay. */
export function clearFilter(query: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(query)
  for (const name of FILTER_NAMES) changed.delete(name)
  return changed
}

/** What is chosen, each as it is taken away again: days together, all else value by value. */
export function toChosen(query: URLSearchParams): { readonly name: FilterName | 'days'; readonly value: string }[] {
  const filter = toFilterQuery(query)
  const chosen: { name: FilterName | 'days'; value: string }[] = []
  for (const [name, value] of filter) {
    if (name === 'from') chosen.push({ name: 'days', value })
    else if (name === 'to') {
      if (!filter.has('from')) chosen.push({ name: 'days', value })
    } else chosen.push({ name: name as FilterName, value })
  }
  return chosen
}

export type Box = readonly [west: number, south: number, east: number, north: number]

/** `null` where the text is no box of four numbers of degrees. */
export function toBox(text: string | null): Box | null {
  const [west, south, east, north, ...more] = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0) return null
  if (![west, south, east, north].every(Number.isFinite)) return null
  return Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north ? [west, south, east, north] : null
}

const DECIMALS = 3
const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180

/** A box as the address writes it; a map that shows the whole round of the earth is bounded by latitude alone. */
export function fromBox([west, south, east, north]: Box): string {
  const [from, to] = east - west >= 360 ? [-180, 180] : [turned(west), turned(east)]
  return [from, Math.max(-90, south), to, Math.min(90, north)].map((degrees) => String(Number(degrees.toFixed(DECIMALS)))).join(',')
}

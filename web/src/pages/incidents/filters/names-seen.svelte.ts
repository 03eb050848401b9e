import { SvelteMap } from 'svelte/reactivity'
import type { FacetName, Facets } from '../../../../../src/api/contract.ts'

/** What the server calls the values that it has told of: chips name a choice that is no longer among the counted ones. */
const seen = new SvelteMap<string, string>()

export function rememberNames(facets: Facets['facets']): void {
  for (const [facet, { values }] of Object.entries(facets)) for (const value of values) rememberName(facet as FacetName, value)
}

export function rememberName(facet: FacetName, { value, name }: { readonly value: string; readonly name: string }): void {
  seen.set(`${facet} ${value}`, name)
}

export const nameSeen = (facet: FacetName, value: string): string => seen.get(`${facet} ${value}`) ?? value

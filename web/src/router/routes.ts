import type { Component } from 'svelte'
import type { MessageKey } from '../language/translator.ts'
import { matchPath } from './match-path.ts'

export interface PageProps {
  /** The named parts of the path. */
  readonly named: Readonly<Record<string, string>>
}

interface Route {
  readonly pattern: string
  /** The page as the navigation names it; `null` for pages that are reached from others. */
  readonly label: MessageKey | null
  /** Which entry of the navigation is lit. */
  readonly under: string
  readonly load: () => Promise<{ readonly default: Component<PageProps> | Component<Record<string, never>> }>
}

/** All pages; the first that fits the path is shown, and those with a label stand in the navigation in this order. */
export const ROUTES: readonly Route[] = [
  { pattern: '/incidents', label: 'nav.incidents', under: '/incidents', load: () => import('../pages/incidents/Page.svelte') },
  { pattern: '/', label: null, under: '/incidents', load: () => import('../pages/incidents/Page.svelte') },
  { pattern: '/incidents/:id', label: null, under: '/incidents', load: () => import('../pages/incident/Page.svelte') },
  { pattern: '/tallies', label: 'nav.tallies', under: '/tallies', load: () => import('../pages/tallies/Page.svelte') },
  { pattern: '/sources', label: 'nav.sources', under: '/sources', load: () => import('../pages/sources/Page.svelte') },
  { pattern: '/documents', label: 'nav.documents', under: '/documents', load: () => import('../pages/documents/Page.svelte') },
  { pattern: '/documents/:version', label: null, under: '/documents', load: () => import('../pages/document/Page.svelte') },
  { pattern: '/add', label: 'nav.add', under: '/add', load: () => import('../pages/add/Page.svelte') },
  { pattern: '/method', label: 'nav.method', under: '/method', load: () => import('../pages/method/Page.svelte') },
]

/** The route of a path with the path's named parts; `null` where there is no such page. */
export function findRoute(path: string): { readonly route: Route; readonly named: PageProps['named'] } | null {
  for (const route of ROUTES) {
    const named = matchPath(route.pattern, path)
    if (named !== null) return { route, named }
  }
  return null
}

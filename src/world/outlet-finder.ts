import type { Outlet } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** Finds outlets by where and as what they show themselves. */
export interface OutletFinder {
  /** Who publishes at a host: the outlet of the host, or of the nearest name above it, so that editions of countries are found («fr.news.example»). */
  readonly findAt: (host: string) => Outlet | null
  /** Every outlet that a name means where it stands alone: in metadata, a masthead or a credit. Case, accents, spaces, articles and words such as «agency» do not count. */
  readonly findNamed: (name: string) => readonly Outlet[]
}

/** An outlet with every name it shows itself by. */
export interface NamedOutlet {
  readonly outlet: Outlet
  readonly names: readonly string[]
}

const LONGEST_NAME = 120
const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u
/** What stands around a name without being of it; a name that begins so itself («The Times») is looked up whole first. */
const BEFORE = /^(?:[ld]['’]\s?|(?:the|le|la|les|agence(?: de presse)?|news agency|site|journal|quotidien|cha[iî]ne|radio|télévision)\s)/iu
const AFTER =
  /(?:\s(?:news agency|press agency|agency|news|newspaper|tv|online|website|channel|english|français|arabic)|\.(?:com|net|org|info|tv|fr))$/iu

/** Letters and digits alone: «Pars Today», «ParsToday» and «Parstoday» are one. */
const toKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}+]+/gu, '')

/** The name whole, then without what may stand before it («l’agence X» has two such words), then each without what may stand after it. */
function toVariants(name: string): ReadonlySet<string> {
  const once = name.replace(BEFORE, '')
  const forms = [name, once, once.replace(BEFORE, '')]
  return new Set([...forms, ...forms.map((form) => form.replace(AFTER, ''))])
}

export function toOutletFinder(named: readonly NamedOutlet[]): OutletFinder {
  const hosts = new Map<string, Outlet>()
  const names = new Map<string, readonly Outlet[]>()
  for (const { outlet, names: own } of named) {
    for (const domain of outlet.domains) hosts.set(domain, outlet)
    for (const key of new Set(own.map(toKey))) names.set(key, [...(names.get(key) ?? []), outlet])
  }
  const findAt = (host: string): Outlet | null => {
    if (!HOST.test(host)) return null
    const labels = host.toLowerCase().split('.')
    for (let first = 0; first < labels.length - 1; first++) {
      const outlet = hosts.get(labels.slice(first).join('.'))
      if (outlet !== undefined) return outlet
    }
    return null
  }
  const findNamed = (name: string): readonly Outlet[] => {
    const trimmed = name.trim()
    if (trimmed === '' || trimmed.length > LONGEST_NAME) return []
    for (const variant of toVariants(trimmed)) {
      const found = names.get(toKey(variant))
      if (found !== undefined) return found
    }
    const at = findAt(trimmed)
    return at === null ? [] : [at]
  }
  return { findAt, findNamed }
}

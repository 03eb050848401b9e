import { parseFeed, parseOpml } from 'feedsmith'
import type { Feed, FeedKind } from './feed.ts'

const MOST_ADDRESSES = 100_000

const parse = (text: string) => parseFeed(text)
type AnyFeed = ReturnType<typeof parse>
type Link = string | null | undefined

function toEntryLinks(parsed: AnyFeed): readonly Link[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((entry) => entry.link ?? (entry.guid?.isPermaLink === false ? null : entry.guid?.value))
    case 'rdf':
      return (parsed.feed.items ?? []).map((entry) => entry.link ?? entry.rdf?.about)
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => {
        const links = (entry.links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
        return (links.find(({ type }) => type === undefined || type.includes('html')) ?? links[0])?.href
      })
    case 'json':
      return (parsed.feed.items ?? []).map((entry) => entry.url ?? entry.external_url ?? entry.id)
  }
}

const toBase = (parsed: AnyFeed): Link => (parsed.format === 'atom' ? (parsed.feed.xml?.base ?? null) : null)

type Outline = { readonly xmlUrl?: string | undefined; readonly outlines?: readonly Outline[] | undefined }

const toOutlineLinks = (outlines: readonly Outline[]): Link[] =>
  outlines.flatMap((outline) => [...(outline.xmlUrl === undefined ? [] : [outline.xmlUrl]), ...toOutlineLinks(outline.outlines ?? [])])

const UNESCAPED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const toLocations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>\s{0,100}(?:<!\[CDATA\[)?([^<\]]{1,4000})/gu)].map(({ 1: location = '' }) =>
    location.trim().replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => UNESCAPED[name] ?? ''),
  )

/** Absolute web addresses, each once. */
function toAddresses(links: readonly Link[], base: string | null): string[] {
  const addresses = new Set<string>()
  for (const link of links) {
    const text = link?.trim() ?? ''
    if (text === '' || !URL.canParse(text, base ?? undefined) || addresses.size >= MOST_ADDRESSES) continue
    const url = new URL(text, base ?? undefined)
    url.hash = ''
    if (url.protocol === 'http:' || url.protocol === 'https:') addresses.add(url.href)
  }
  return [...addresses]
}

/** The addresses of a feed of a known kind; throws where it cannot be parsed. Hostile text must have been refused before. */
export function parseAddresses(kind: FeedKind, text: string, address: string | null): Feed {
  switch (kind) {
    case 'feed': {
      const parsed = parse(text)
      const ownBase = toBase(parsed)
      const base = ownBase != null && URL.canParse(ownBase, address ?? undefined) ? new URL(ownBase, address ?? undefined).href : address
      return { leadsTo: 'articles', addresses: toAddresses(toEntryLinks(parsed), base) }
    }
    case 'opml':
      return { leadsTo: 'feeds', addresses: toAddresses(toOutlineLinks(parseOpml(text).body?.outlines ?? []), address) }
    case 'sitemap':
      return { leadsTo: 'articles', addresses: toAddresses(toLocations(text), address) }
    case 'sitemaps':
      return { leadsTo: 'feeds', addresses: toAddresses(toLocations(text), address) }
  }
}

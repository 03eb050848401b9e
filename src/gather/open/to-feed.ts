import type { Result } from '../../model/index.ts'
import { decode, findDeclaredEncoding } from '../decode.ts'
import { megabytes } from '../megabytes.ts'
import { toRefusal } from '../to-refusal.ts'
import type { Feed, FeedKind } from './feed.ts'
import { findXmlRoot, isTooDeep } from './xml-root.ts'

/** A larger one takes seconds to parse. */
const LARGEST_FEED = 5_000_000

const KINDS: Readonly<Record<string, FeedKind>> = {
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  opml: 'opml',
  urlset: 'sitemap',
  sitemapindex: 'sitemaps',
}

function findKind(text: string): FeedKind | 'dangerous' | null {
  const root = findXmlRoot(text)
  if (root !== null) {
    if (root.name.toLowerCase() === 'html') return null
    return root.declares ? 'dangerous' : Object.hasOwn(KINDS, root.name) ? (KINDS[root.name] as FeedKind) : null
  }
  return /^\s*\{/u.test(text) && /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(text.slice(0, 10_000)) ? 'feed' : null
}

/**
 * A feed (RSS, Atom, RDF, JSON Feed), an OPML list of feeds or a sitemap; `null` for anything else, such as a page. XML that declares entities of
 * its own or is nested without end is refused before it is parsed. `address` is where it came from, for links that are relative.
 */
export async function toFeed(
  bytes: Uint8Array,
  { name, address }: { readonly name: string; readonly address: string | null },
): Promise<Result<Feed> | null> {
  const head = decode(bytes.subarray(0, 20_000)).text
  const kind = findKind(head)
  if (kind === null) return null
  if (kind === 'dangerous')
    return toRefusal(
      'dangerous-markup',
      name,
      'It declares entities of its own, which feeds have no use for and bombs are made of; it is not parsed.',
    )
  if (kind !== 'sitemap' && kind !== 'sitemaps' && bytes.length > LARGEST_FEED)
    return toRefusal('too-large', name, `The feed is larger than ${megabytes(LARGEST_FEED)}.`)
  const { text } = decode(bytes, findDeclaredEncoding(bytes))
  if (isTooDeep(text)) return toRefusal('dangerous-markup', name, 'Its elements are nested deeper than any feed nests them; it is not parsed.')
  try {
    // Loaded here, since most runs meet no feed.
    const { parseAddresses } = await import('./parse-addresses.ts')
    return { ok: true, value: parseAddresses(kind, text, address) }
  } catch (error) {
    return toRefusal('damaged', name, `The feed cannot be parsed (${error instanceof Error ? error.message.slice(0, 100) : String(error)}).`)
  }
}

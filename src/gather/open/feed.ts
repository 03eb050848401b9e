/** Addresses that a feed leads to: of articles, or of further feeds (OPML, an index of sitemaps). */
export interface Feed {
  readonly leadsTo: 'articles' | 'feeds'
  /** Absolute, http or https, each once, in the feed's order. */
  readonly addresses: readonly string[]
}

/** How a feed is written: «feed» is RSS, RDF, Atom or JSON Feed. */
export type FeedKind = 'feed' | 'opml' | 'sitemap' | 'sitemaps'

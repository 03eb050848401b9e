import { OutsideError, type Problem, type Result } from '../../model/index.ts'
import type { Fetcher, Validators } from '../fetch/fetcher.ts'
import { toRefusal } from '../to-refusal.ts'
import type { Feed } from './feed.ts'
import { isLead, type Lead, type Taken } from './lead.ts'
import { openPath } from './open-files.ts'
import { toFeed } from './to-feed.ts'

/** What opening sources needs from outside. */
export interface SourceTools {
  readonly fetcher: Pick<Fetcher, 'fetch'>
  readonly now: () => Date
  /** Most bytes of one thing taken in, as it came and decoded. */
  readonly largest: number
  /** What servers said of the versions of pages that are known already: asked for «if changed», they are a problem `not-modified` if not. */
  readonly pages: ReadonlyMap<string, Validators>
  /** The same of feeds; entered here, so that one that is asked again leads to nothing unless it has changed. */
  readonly feeds: Map<string, Validators>
}

/** OPML and indexes of sitemaps lead to feeds, and those to articles. */
const DEEPEST = 2
const MOST_FEEDS = 1000

const toKey = (address: string): string => {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  return url.href
}

/** An answer that is there already, or the failure of asking for it; asked for again if it failed, or is opened again. */
function toLead(address: string, tools: SourceTools, first: Result<Taken> | OutsideError | null): Lead {
  const key = toKey(address)
  let known = first
  const open = async (signal?: AbortSignal): Promise<Result<Taken>> => {
    const answer = known
    known = null
    if (answer instanceof OutsideError) throw answer
    if (answer !== null) return answer
    const fetched = await tools.fetcher.fetch(key, { validators: tools.pages.get(key), signal })
    if (!fetched.ok) return fetched
    const isFeed = (await toFeed(fetched.value.bytes, { name: key, address: fetched.value.capture.finalUrl })) !== null
    return isFeed
      ? toRefusal('unsupported-format', key, 'It is a feed or sitemap, not an article. Give its address as a source of its own.')
      : fetched
  }
  return { name: key, url: key, open }
}

function toValidators({ headers }: Taken['capture']): Validators | null {
  const etag = headers['etag'] ?? null
  const lastModified = headers['last-modified'] ?? null
  return etag === null && lastModified === null ? null : { etag, lastModified }
}

/** Opens addresses; remembers those of feeds, so that none leads to itself. */
class Web {
  readonly #tools: SourceTools
  readonly #feeds = new Set<string>()

  constructor(tools: SourceTools) {
    this.#tools = tools
  }

  /** Asks now: a feed gives its leads, anything else is a lead itself. */
  async *open(address: string, depth: number): AsyncGenerator<Lead | Problem> {
    const tools = this.#tools
    const key = toKey(address)
    if (this.#feeds.has(key)) return
    let fetched: Result<Taken>
    try {
      fetched = await tools.fetcher.fetch(key, { validators: tools.feeds.get(key) ?? tools.pages.get(key) })
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error
      return yield toLead(key, tools, error)
    }
    if (!fetched.ok) {
      if (fetched.problem.code !== 'not-modified') yield fetched.problem
      else if (!tools.feeds.has(key)) yield toLead(key, tools, fetched)
      return
    }
    const { bytes, capture } = fetched.value
    const feed = await toFeed(bytes, { name: key, address: capture.finalUrl })
    if (feed === null) return yield toLead(key, tools, fetched)
    if (!feed.ok) return yield feed.problem
    this.#feeds.add(key)
    yield* this.follow(feed.value, depth)
    const validators = toValidators(capture)
    if (validators !== null) tools.feeds.set(key, validators)
  }

  async *follow(feed: Feed, depth: number): AsyncGenerator<Lead | Problem> {
    switch (feed.leadsTo) {
      case 'articles':
        for (const address of feed.addresses) yield toLead(address, this.#tools, null)
        return
      case 'feeds':
        if (depth >= DEEPEST) return
        for (const address of feed.addresses.slice(0, MOST_FEEDS)) yield* this.open(address, depth + 1)
        if (feed.addresses.length > MOST_FEEDS)
          yield toRefusal('text-cut', feed.addresses[MOST_FEEDS] as string, `Only the first ${MOST_FEEDS} feeds of the list are opened.`).problem
    }
  }
}

const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(source)

/**
 * The leads of files, folders (all below them, in the order of names), containers, lists of links, feeds and addresses, in the order of the
 * arguments, each name once. Files are not read before they are opened; containers are read as far as leads are asked for, and never as a whole.
 * An address that is given as a source is asked at once, since its answer may be a feed; one out of a feed or list is asked when it is opened.
 */
export async function* openSources(sources: readonly string[], tools: SourceTools): AsyncGenerator<Lead | Problem> {
  const seen = new Set<string>()
  const web = new Web(tools)
  const files = {
    now: tools.now,
    largest: tools.largest,
    followLink: (address: string) => toLead(address, tools, null),
    followFeed: (feed: Feed) => web.follow(feed, 0),
  }
  for (const source of sources) {
    for await (const found of isAddress(source) ? web.open(source, 0) : openPath(source, files)) {
      if (!isLead(found)) yield found
      else if (!seen.has(found.name)) {
        // Only addresses come again, out of several feeds; members of a container do not, however many they are.
        if (found.url !== null && found.name === found.url) seen.add(found.name)
        yield found
      }
    }
  }
}

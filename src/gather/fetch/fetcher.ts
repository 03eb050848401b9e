import { createHash } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Agent, Dispatcher } from 'undici'
import { OutsideError, type Result } from '../../model/index.ts'
import { mayBeRead, toMediaType } from '../media-types.ts'
import { megabytes } from '../megabytes.ts'
import type { Taken } from '../open/lead.ts'
import { toInstant } from '../to-instant.ts'
import { toRefusal } from '../to-refusal.ts'
import { type AddressLimits, findForbidden } from './find-forbidden.ts'
import { ForbiddenHost, type ResolveName } from './forbidden-host.ts'
import { readBody } from './read-body.ts'
import { ALLOW_ALL, LARGEST_ROBOTS, ROBOT, type RobotsRules, toRobotsRules } from './robots-rules.ts'
import { SiteTurns, type Sleep, toSite } from './site-turns.ts'
import { toOutsideError, toStatusError } from './to-outside-error.ts'

/** What a server said of the version that it gave, to ask for another only if there is one. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchLimits extends AddressLimits {
  /** Most bytes of an answer, as it comes and decoded. */
  readonly largest: number
  /** Milliseconds for one answer from its first byte asked to its last byte come. */
  readonly wholeMs: number
  /** Milliseconds of silence. */
  readonly idleMs: number
  readonly connectMs: number
  /** Redirects followed. */
  readonly redirects: number
  /** Tries where trying again soon can help. */
  readonly attempts: number
  /** Milliseconds before the second try; each further one waits four times as long. */
  readonly backoffMs: number
  /** Milliseconds between two visits of a site, unless its robots.txt asks for more. */
  readonly delayMs: number
}

export const FETCH_LIMITS: FetchLimits = {
  allowPrivate: false,
  ports: [80, 443],
  largest: 50_000_000,
  wholeMs: 60_000,
  idleMs: 20_000,
  connectMs: 10_000,
  redirects: 5,
  attempts: 3,
  backoffMs: 1000,
  delayMs: 2000,
}

/** The network and the clock, as fetching needs them. */
export interface Network {
  readonly now: () => Date
  readonly sleep: Sleep
  readonly resolve: ResolveName
}

/** The real ones. */
export const NETWORK: Network = {
  now: () => new Date(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
  resolve: (hostname) => lookup(hostname, { all: true }),
}

export interface FetcherSettings {
  /** Of Recoupe, for its name towards servers. */
  readonly version: string
  /** An address or mailbox that a site's keeper can turn to. */
  readonly contact: string | null
  readonly limits: FetchLimits
  readonly network: Network
}

export interface FetchOptions {
  readonly validators?: Validators | undefined
  readonly signal?: AbortSignal | undefined
}

const MAXIMUM_HEADERS = 32_768
const ROBOTS_LIFE_MS = 24 * 3600 * 1000
const MOST_ROBOTS = 2000
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const ACCEPT = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,*/*;q=0.5'

type Answer =
  | { readonly kind: 'redirect'; readonly to: URL }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'refused'; readonly refusal: Result<never> }

const toHeaders = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      // Cookies say who asked, not what was given.
      .filter(([name, value]) => value !== undefined && name !== 'set-cookie')
      .map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  )

/** Fetches from the web within limits, politely and from public hosts only; holds connections until it is closed. */
export class Fetcher {
  readonly #settings: FetcherSettings
  readonly #turns: SiteTurns
  /** Loaded with the first request, since most runs ask nobody. */
  #agent: Promise<Agent> | null = null
  readonly #robots = new Map<string, { readonly rules: Promise<RobotsRules>; readonly until: number }>()

  constructor(settings: FetcherSettings) {
    this.#settings = settings
    this.#turns = new SiteTurns(settings.network)
  }

  /**
   * What stands at an address, its content encodings undone. A problem where the address or the answer is refused; an `OutsideError` where the
   * server or the network does not give it, after further tries if these can help.
   */
  async fetch(address: string, options: FetchOptions = {}): Promise<Result<Taken>> {
    const { limits, network } = this.#settings
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#follow(address, options)
      } catch (error) {
        if (!(error instanceof OutsideError) || error.retry !== 'soon' || attempt >= limits.attempts) throw error
        await network.sleep(limits.backoffMs * 4 ** (attempt - 1), options.signal)
      }
    }
  }

  async close(): Promise<void> {
    await (await this.#agent)?.destroy()
  }

  async #follow(address: string, options: FetchOptions): Promise<Result<Taken>> {
    const { limits } = this.#settings
    if (!URL.canParse(address))
      return toRefusal('not-an-address', address.slice(0, 200), 'It is no web address. It must begin with https:// or http://.')
    let url = new URL(address)
    url.hash = ''
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const forbidden = findForbidden(url, limits)
      if (forbidden !== null) return this.#forbid(address, url, forbidden)
      let answer: Answer
      try {
        const rules = await this.#findRobots(url)
        if (!rules.isAllowed(url))
          return toRefusal('robots', address, `The site asks in its robots.txt that programs leave ${url.href} alone. Save the page by hand instead.`)
        const delayMs = Math.max(limits.delayMs, rules.delayMs)
        answer = await this.#turns.run(toSite(url.hostname), () => this.#ask(url, address, options), { delayMs, signal: options.signal ?? null })
      } catch (error) {
        options.signal?.throwIfAborted()
        if (error instanceof ForbiddenHost) return this.#forbid(address, url, error.message)
        if ((error as { readonly code?: unknown }).code === 'UND_ERR_HEADERS_OVERFLOW')
          return toRefusal('too-large', address, `The server sends more than ${MAXIMUM_HEADERS} bytes of headers, so it was broken off.`)
        throw error instanceof OutsideError ? error : toOutsideError(url, error)
      }
      switch (answer.kind) {
        case 'redirect':
          url = answer.to
          break
        case 'taken':
          return { ok: true, value: answer.taken }
        case 'refused':
          return answer.refusal
      }
    }
    throw new OutsideError(`${address} could not be fetched: it redirects more than ${limits.redirects} times.`, {
      code: 'redirects',
      retry: 'never',
    })
  }

  #openAgent(): Promise<Agent> {
    const { limits, network } = this.#settings
    this.#agent ??= import('./guarded-agent.ts').then(({ openGuardedAgent }) =>
      openGuardedAgent({ ...limits, headers: MAXIMUM_HEADERS }, network.resolve),
    )
    return this.#agent
  }

  #forbid(address: string, url: URL, reason: string): Result<never> {
    const way = url.href === address ? '' : ` It leads to ${url.href.slice(0, 200)}.`
    return toRefusal('forbidden-address', address.slice(0, 200), `It is not fetched, since ${reason}.${way}`)
  }

  async #request<T>(
    url: URL,
    { validators, signal }: FetchOptions,
    take: (answer: Dispatcher.ResponseData, headers: Record<string, string>) => Promise<T>,
  ): Promise<T> {
    const { limits, version, contact } = this.#settings
    const agent = await this.#openAgent()
    const deadline = AbortSignal.timeout(limits.wholeMs)
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      headers: {
        'user-agent': `${ROBOT}/${version}${contact === null ? '' : ` (+${contact})`}`,
        accept: ACCEPT,
        'accept-encoding': 'gzip, deflate, br, zstd',
        ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
        ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
      },
    })
    // What is not read is broken off, which it reports as an error to nobody.
    answer.body.on('error', () => {})
    try {
      return await take(answer, toHeaders(answer.headers))
    } finally {
      answer.body.destroy()
    }
  }

  #ask(url: URL, address: string, options: FetchOptions): Promise<Answer> {
    const { limits, network } = this.#settings
    return this.#request(url, options, async ({ statusCode: status, body }, headers): Promise<Answer> => {
      const refuse = (...[code, message]: [Parameters<typeof toRefusal>[0], string]): Answer => ({
        kind: 'refused',
        refusal: toRefusal(code, address, message),
      })
      const location = headers['location']
      if (REDIRECTS.has(status) && location !== undefined) {
        if (!URL.canParse(location, url.href)) return refuse('forbidden-address', `It redirects to “${location.slice(0, 100)}”, which is no address.`)
        const to = new URL(location, url)
        to.hash = ''
        return { kind: 'redirect', to }
      }
      if (status === 304) return refuse('not-modified', 'The server says that it has not changed.')
      if (status < 200 || status > 299) throw toStatusError(url, status)
      const mediaType = toMediaType(headers['content-type'] ?? null)
      if (!mayBeRead(mediaType)) return refuse('unsupported-format', `The server sends ${mediaType}, which is no kind of text that is read.`)
      const tooLarge = `The answer is larger than ${megabytes(limits.largest)}, as it came or decoded, so it was broken off.`
      if (Number(headers['content-length'] ?? 0) > limits.largest) return refuse('too-large', tooLarge)
      const read = await readBody(body, { encoding: headers['content-encoding'] ?? null, largest: limits.largest })
      switch (read.kind) {
        case 'too-large':
          return refuse('too-large', tooLarge)
        case 'damaged':
          throw new OutsideError(`${url.href} could not be fetched: ${read.reason}.`, { code: 'damaged-body', retry: 'soon' })
        case 'whole':
          break
      }
      return {
        kind: 'taken',
        taken: {
          bytes: read.bytes,
          capture: {
            sha256: createHash('sha256').update(read.bytes).digest('hex'),
            size: read.bytes.length,
            mediaType,
            url: address,
            finalUrl: url.href,
            status,
            headers,
            file: null,
            capturedAt: network.now().toISOString(),
            serverDate: toInstant(headers['date']),
            lastModified: toInstant(headers['last-modified']),
            fileDate: null,
          },
        },
      }
    })
  }

  /** The rules of the address's host, asked once a day. */
  async #findRobots(url: URL): Promise<RobotsRules> {
    const now = this.#settings.network.now().getTime()
    const known = this.#robots.get(url.origin)
    if (known !== undefined && known.until > now) return known.rules
    if (this.#robots.size >= MOST_ROBOTS) this.#robots.clear()
    const rules = this.#fetchRobots(url.origin)
    this.#robots.set(url.origin, { rules, until: now + ROBOTS_LIFE_MS })
    // A failure is not remembered.
    rules.catch(() => this.#robots.delete(url.origin))
    return rules
  }

  /** A robots.txt that is refused or missing forbids nothing; one that cannot be had now forbids all for now (RFC 9309). */
  async #fetchRobots(origin: string): Promise<RobotsRules> {
    const { limits } = this.#settings
    let url = new URL('/robots.txt', origin)
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      if (findForbidden(url, limits) !== null) return ALLOW_ALL
      const asked = url
      const ask = () =>
        this.#request(asked, {}, async ({ statusCode: status, body }, headers) => {
          const location = headers['location']
          if (REDIRECTS.has(status) && location !== undefined) return URL.canParse(location, asked.href) ? new URL(location, asked) : ALLOW_ALL
          if (status >= 500 || status === 429) throw toStatusError(asked, status)
          if (status < 200 || status > 299) return ALLOW_ALL
          const read = await readBody(body, { encoding: headers['content-encoding'] ?? null, largest: LARGEST_ROBOTS })
          return read.kind === 'damaged' ? ALLOW_ALL : toRobotsRules(`${origin}/robots.txt`, new TextDecoder().decode(read.bytes))
        })
      const found = await this.#turns.run(toSite(url.hostname), ask, { delayMs: 0, signal: null })
      if (!(found instanceof URL)) return found
      url = found
    }
    return ALLOW_ALL
  }
}

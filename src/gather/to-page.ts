import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Furniture } from '../model/index.ts'
import type { ReducedMarkup } from './reduce-markup.ts'
import { reduceMarkup, withoutReferences } from './reduce-markup.ts'
import type { MetadataDay } from './to-publication.ts'

/** An article as its page gives it. */
export interface Page {
  /** Blocks with blank lines between them; the title first if the page shows it. */
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly siteName: string | null
  readonly url: string | null
  readonly language: string | null
  readonly published: readonly MetadataDay[]
  readonly modified: readonly MetadataDay[]
  /** Title and captions, as the page marks them. */
  readonly furniture: readonly Furniture[]
}

export type PageResult =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'too-large'; readonly reason: string }
  | { readonly kind: 'no-article' }

/** The little of the DOM that is used here, so that the project needs no browser's types. */
interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}
interface PageElement extends PageNode {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
}

/** Beyond these an input is no article: refused before anything is built from it. */
const MOST_NODES = 100_000
const DEEPEST = 2000
/** Beyond these Readability takes seconds: the main element is then chosen by its name. */
const READABLE_NODES = 30_000
const READABLE_DEPTHS = 600_000
const SHORTEST_ARTICLE = 25

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
)
const NAVIGATION = new Set(['nav', 'form', 'button', 'input', 'select', 'label', 'menu', 'head', 'script', 'style', 'title', 'meta', 'link'])

const APART: Readonly<Record<string, Furniture['kind']>> = { figcaption: 'caption', caption: 'caption', aside: 'related', footer: 'boilerplate' }

/** Writes the text of an element with blank lines between blocks. */
class TextWriter {
  readonly furniture: Furniture[] = []
  private text = ''
  /** 0 nothing, 1 a space, 2 a line break, 3 a blank line is due before the next word. */
  private due = 0

  break(strength: 1 | 2 | 3): void {
    this.due = Math.max(this.due, strength)
  }

  write(source: string): void {
    // No-break spaces belong to French punctuation and stay.
    const words = source.replace(/[ \t\n\r\f]+/gu, ' ')
    const from = words.startsWith(' ') ? 1 : 0
    const to = words.endsWith(' ') && words.length > from ? words.length - 1 : words.length
    if (from === 1) this.break(1)
    if (to <= from) return
    if (this.text !== '') this.text += this.due === 3 ? '\n\n' : this.due === 2 ? '\n' : this.due === 1 ? ' ' : ''
    this.due = 0
    this.text += words.slice(from, to)
    if (to < words.length) this.break(1)
  }

  /** Writes a block that is no prose. */
  writeApart(kind: Furniture['kind'], write: () => void): void {
    this.break(3)
    const gap = this.text === '' ? 0 : 2
    const start = this.text.length + gap
    write()
    if (this.text.length > start) this.furniture.push({ span: [start, this.text.length], kind })
    this.break(3)
  }

  toString(): string {
    return this.text
  }
}

function writeNode(node: PageNode, writer: TextWriter): void {
  if (node.nodeType === 3) {
    writer.write(node.textContent ?? '')
    return
  }
  if (node.nodeType !== 1 && node.nodeType !== 9) return
  const element = node as PageElement
  const name = element.localName
  if (name === 'br') {
    writer.break(2)
    return
  }
  if (NAVIGATION.has(name) || element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return
  if (/^(?:navigation|banner|search|menu)$/u.test(element.getAttribute('role') ?? '')) return
  const writeChildren = (): void => {
    for (const child of element.childNodes) writeNode(child, writer)
  }
  const apart = APART[name]
  if (apart !== undefined) {
    writer.writeApart(apart, writeChildren)
    return
  }
  const isBlock = BLOCKS.has(name)
  if (name === 'td' || name === 'th') writer.break(1)
  else if (name === 'tr') writer.break(2)
  else if (isBlock) writer.break(3)
  writeChildren()
  if (name === 'td' || name === 'th') writer.break(1)
  else if (name === 'tr') writer.break(2)
  else if (isBlock) writer.break(3)
}

interface LinkedArticle {
  readonly [key: string]: unknown
}

const isRecord = (value: unknown): value is LinkedArticle => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first article among the page's JSON-LD, and whoever publishes it. */
function findLinkedArticle(linkedData: readonly string[]): LinkedArticle | null {
  let left = 2000
  for (const source of linkedData) {
    let parsed: unknown
    try {
      parsed = JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu, ''))
    } catch {
      continue
    }
    const queue: unknown[] = [parsed]
    for (let value = queue.shift(); value !== undefined && left > 0; value = queue.shift()) {
      left -= 1
      if (Array.isArray(value)) queue.push(...value.slice(0, 200))
      else if (isRecord(value)) {
        const types = [value['@type']].flat().map(String)
        if (types.some((type) => /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u.test(type))) return value
        if (value['@graph'] !== undefined) queue.push(value['@graph'])
        if (value['mainEntity'] !== undefined) queue.push(value['mainEntity'])
      }
    }
  }
  return null
}

function toShort(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = withoutReferences(value.slice(0, 2000)).replaceAll('&amp;', '&').replace(/\s+/gu, ' ').trim().slice(0, 500)
  return text === '' ? null : text
}

const toNameOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value
  return isRecord(first) ? toShort(first['name']) : toShort(first)
}

const PUBLISHED_FIELDS = (
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date dc.date.issued ' +
  'dc.date.created dc.date dcterms.created dcterms.date dcterms.issued publish-date publish_date publication_date pubdate ' +
  'publishdate date date.published article.published citation_publication_date cxenseparse:recs:publishtime'
).split(' ')
const MODIFIED_FIELDS = 'article:modified_time og:updated_time datemodified dcterms.modified last-modified revised lastmod'.split(' ')

function toMetadata(document: PageDocument): Map<string, string> {
  const metadata = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase().trim()
    const content = toShort(meta.getAttribute('content'))
    if (name !== '' && content !== null && !metadata.has(name)) metadata.set(name, content)
  }
  return metadata
}

/** «Title - Site» and «Site | Title» lose the site. */
function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(/\s+[|–—·»-]\s+/u)
  if (parts.length < 2) return title
  const key = siteName?.toLowerCase() ?? null
  const rest = parts.filter((part) => part.toLowerCase() !== key)
  if (rest.length > 0 && rest.length < parts.length) return rest.join(' – ')
  const last = parts.at(-1) as string
  return /\|/u.test(title) && last.length < 40 ? title.slice(0, title.lastIndexOf('|')).trim() : title
}

const plain = (text: string): string =>
  (
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

function writeFrom(element: PageElement, title: string | null): TextWriter {
  const writer = new TextWriter()
  if (title !== null) writer.writeApart('title', () => writer.write(title))
  writer.break(3)
  writeNode(element, writer)
  return writer
}

/** The element that holds the article by its name: the longest `article`, `main`, or the body. */
function findMain(document: PageDocument): PageElement | null {
  let best: PageElement | null = null
  let length = 0
  for (const selector of ['article, [itemprop="articleBody"]', 'main, [role="main"]', 'body']) {
    let seen = 0
    for (const element of document.querySelectorAll(selector)) {
      seen += 1
      if (seen > 50) break
      const size = (element.textContent ?? '').trim().length
      if (size > length) {
        best = element
        length = size
      }
    }
    if (best !== null && length >= 200) return best
  }
  return best ?? document.querySelector('body') ?? document.documentElement
}

function parse(reduced: ReducedMarkup): PageDocument {
  const hasBody = /<body[\s>]/iu.test(reduced.markup)
  const markup = hasBody ? reduced.markup : `<html><body>${reduced.markup}</body></html>`
  return (parseHTML(`<!doctype html>${markup}`) as unknown as { document: PageDocument }).document
}

function findArticle(document: PageDocument, { nodes, depths }: ReducedMarkup): PageElement | null {
  if (nodes > READABLE_NODES || depths > READABLE_DEPTHS) return null
  try {
    const article = new Readability<unknown>(document as never, {
      charThreshold: 150,
      disableJSONLD: true,
      serializer: (node: unknown) => node,
    }).parse()
    return (article?.content as PageElement | null | undefined) ?? null
  } catch {
    // Readability gives up on markup that it does not expect; the main element is then chosen by its name.
    return null
  }
}

/** Reads a page; no script of it runs, nothing is fetched. Refuses what is built to exhaust a parser. */
export function toPage(markup: string): PageResult {
  const reduced = reduceMarkup(markup)
  if (reduced.depth > DEEPEST) return { kind: 'too-large', reason: `its elements are nested ${reduced.depth} deep; at most ${DEEPEST} are read` }
  if (reduced.nodes > MOST_NODES) return { kind: 'too-large', reason: `its markup has ${reduced.nodes} parts; at most ${MOST_NODES} are read` }

  const document = parse(reduced)
  const metadata = toMetadata(document)
  const linked = findLinkedArticle(reduced.linkedData)
  const first = (...names: string[]): string | null => names.map((name) => metadata.get(name)).find((value) => value !== undefined) ?? null

  const published: MetadataDay[] = []
  const modified: MetadataDay[] = []
  const addDay = (days: MetadataDay[], value: string | null, field: string): void => {
    if (value !== null && value !== '') days.push({ value, field })
  }
  addDay(published, toShort(linked?.['datePublished']) ?? toShort(linked?.['dateCreated']), 'JSON-LD datePublished')
  for (const field of PUBLISHED_FIELDS) addDay(published, metadata.get(field) ?? null, field)
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    const value = toShort(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent)
    addDay(
      /modif|updat|maj/iu.test(`${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`) ? modified : published,
      value,
      'time',
    )
    break
  }
  addDay(modified, toShort(linked?.['dateModified']), 'JSON-LD dateModified')
  for (const field of MODIFIED_FIELDS) addDay(modified, metadata.get(field) ?? null, field)

  const siteName =
    first('og:site_name', 'application-name', 'apple-mobile-web-app-title') ??
    toNameOf(linked?.['publisher']) ??
    first('publisher', 'dc.publisher', 'copyright')
  const heading = [...document.querySelectorAll('h1')].map((element) => toShort(element.textContent)).filter((text) => text !== null)
  const pageTitle = toShort(document.querySelector('title')?.textContent)
  const named = toShort(linked?.['headline']) ?? first('og:title', 'twitter:title', 'dc.title') ?? null
  const wanted = named === null ? null : plain(withoutSite(named, siteName))
  // The heading's own words are what the page shows, so they are preferred where they say the same or nothing else is known.
  const shown =
    heading.find((text) => wanted !== null && plain(text) === wanted) ??
    (heading.length === 1 && (heading[0] as string).length >= 15 ? heading[0] : undefined)
  const title =
    shown ?? (named === null ? (pageTitle === null ? (heading[0] ?? null) : withoutSite(pageTitle, siteName)) : withoutSite(named, siteName))
  const byline = toNameOf(linked?.['author']) ?? first('author', 'article:author', 'dc.creator', 'byl')
  const address = toShort(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? first('og:url') ?? toShort(linked?.['url'])
  const language =
    toShort(document.documentElement?.getAttribute('lang')) ?? toShort(linked?.['inLanguage']) ?? first('og:locale', 'language', 'content-language')

  const main = findMain(document)
  let fallback: TextWriter | null = null
  // Readability empties the document that it reads, so its rival is written first.
  if (main !== null) fallback = writeFrom(main, title)
  const article = findArticle(document, reduced)
  let writer = article === null ? null : writeFrom(article, title)
  const titleLength = title?.length ?? 0
  const prose = (writing: TextWriter | null): number => (writing === null ? 0 : String(writing).length - titleLength)
  if (prose(writer) < 80 && prose(fallback) > prose(writer)) writer = fallback
  const text = writer === null ? '' : String(writer)
  if (writer === null || prose(writer) < SHORTEST_ARTICLE || !/\p{L}/u.test(text)) {
    if (title === null || prose(writer) <= 0) return { kind: 'no-article' }
  }
  return {
    kind: 'page',
    page: {
      text,
      title,
      byline,
      siteName,
      url: address !== null && /^https?:\/\//iu.test(address) ? address : null,
      language,
      published,
      modified,
      furniture: writer === null ? [] : writer.furniture.filter(({ kind }, index) => kind !== 'title' || index === 0),
    },
  }
}

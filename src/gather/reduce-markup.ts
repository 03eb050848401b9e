/** Markup without scripts, styles, comments and drawings, well-formed, at most 100 levels deep. */
export interface ReducedMarkup {
  readonly markup: string
  /** Number of nodes that a parser will make: elements, line breaks, and pieces of text around references like `&amp;`. */
  readonly nodes: number
  /** Sum of the nodes' depths: what Readability's time grows with. */
  readonly depths: number
  /** Deepest nesting of the original. */
  readonly depth: number
  /** Contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[]
}

const DEEPEST = 100
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
/** Their content is no text of the page. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'video',
  'audio',
  'map',
  'noframes',
  'xmp',
  'plaintext',
  'frameset',
  'applet',
])
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** An element of the key is closed by a start tag of these. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(
    [...BLOCKS]
      .filter((name) => !['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'li', 'dd', 'dt', 'body', 'figcaption'].includes(name))
      .concat(['li', 'dd', 'dt', 'td', 'th', 'tr']),
  ),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot', 'thead']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot', 'thead']),
  tr: new Set(['tr', 'tbody', 'tfoot', 'thead']),
  option: new Set(['option']),
  head: new Set(['body']),
}
const CLOSING = new Set(Object.values(CLOSED_BY).flatMap((names) => [...names]))
const KEPT_ATTRIBUTES = new Set(
  (
    'class id href property name content datetime itemprop itemtype itemscope lang dir charset role rel hidden style ' +
    'aria-hidden pubdate src http-equiv title alt'
  ).split(' '),
)
const LONGEST_ATTRIBUTES = 4000
const LONGEST_SCRIPT = 500_000

const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ')
const REFERENCES = new Map([
  ...LATIN_1.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['euro', '€'],
  ['bull', '•'],
])

/** Resolves character references except those that would make markup; each of the rest costs a parser a node. */
export const withoutReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/gu, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return REFERENCES.get(String(name)) ?? whole
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hexadecimal), 16)
    // 128 to 159 mean Windows-1252 on the web; the parser knows them.
    if (code < 32 || code === 38 || code === 60 || code === 62 || (code >= 127 && code < 160) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
      return whole
    return String.fromCodePoint(code)
  })

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** The end of the tag that begins at `start`: the place after its `>`; quoted values may hold one. */
function findTagEnd(markup: string, start: number): number {
  let quote = 0
  let afterEquals = false
  const limit = Math.min(markup.length, start + 100_000)
  for (let index = start; index < limit; index += 1) {
    const code = markup.charCodeAt(index)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return index + 1
    else if ((code === 34 || code === 39) && afterEquals) {
      quote = code
      afterEquals = false
    } else if (code === 61) afterEquals = true
    else if (code > 32) afterEquals = false
  }
  // An open quotation mark: the tag ends at the next sign instead.
  const close = markup.indexOf('>', start)
  return close < 0 ? markup.length : close + 1
}

function toAttributes(source: string): string {
  let attributes = ''
  const pattern = /([^\s"'<>/=]{1,60})(?:\s{0,10}=\s{0,10}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu
  const seen = new Set<string>()
  for (const match of source.slice(0, LONGEST_ATTRIBUTES).matchAll(pattern)) {
    const name = (match[1] as string).toLowerCase()
    if (!KEPT_ATTRIBUTES.has(name) || seen.has(name)) continue
    seen.add(name)
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    attributes += ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`
  }
  return attributes
}

/**
 * Reads the markup once and writes down what can matter, so that what parses it afterwards meets no surprise: every element closed, none deeper than
 * 100 (deeper ones dissolve into their text), no script. Linear in its length.
 */
export function reduceMarkup(markup: string): ReducedMarkup {
  const parts: string[] = []
  const stack: string[] = []
  const open = new Map<string, number>()
  const linkedData: string[] = []
  let nodes = 0
  let depths = 0
  let depth = 0
  let index = 0
  /** Once the end of a kind of element was not found, it is not looked for again. */
  const unclosed = new Set<string>()

  const add = (part: string): void => {
    parts.push(part)
    nodes += 1
    depths += Math.min(stack.length, DEEPEST)
  }
  const addText = (source: string): void => {
    const text = source.includes('&') ? withoutReferences(source) : source
    add(text)
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) nodes += 1
  }
  const count = (name: string, by: number): void => void open.set(name, (open.get(name) ?? 0) + by)
  const pop = (): void => {
    const name = stack.pop() as string
    count(name, -1)
    if (stack.length < DEEPEST) parts.push(`</${name}>`)
    else if (BLOCKS.has(name)) add('<br>')
  }
  const findEnd = (name: string, from: number): number => {
    if (unclosed.has(name)) return -1
    const pattern = new RegExp(`</${name}(?=[\\s>/])`, 'giu')
    pattern.lastIndex = from
    const match = pattern.exec(markup)
    if (match === null) unclosed.add(name)
    return match === null ? -1 : match.index
  }

  while (index < markup.length) {
    const sign = markup.indexOf('<', index)
    if (sign < 0) {
      addText(markup.slice(index))
      break
    }
    if (sign > index) addText(markup.slice(index, sign))
    const next = markup.charCodeAt(sign + 1)
    if (next === 33 || next === 63) {
      // Comments, doctype, CDATA, processing instructions.
      let end: number
      if (markup.startsWith('<!--', sign)) {
        end = unclosed.has('!--') ? -1 : markup.indexOf('-->', sign + 4)
        if (end < 0) {
          unclosed.add('!--')
          end = markup.indexOf('>', sign)
          end = end < 0 ? markup.length : end + 1
        } else end += 3
      } else {
        end = unclosed.has('>') ? -1 : markup.indexOf('>', sign)
        if (end < 0) {
          unclosed.add('>')
          end = markup.length
        } else end += 1
      }
      index = end
    } else if (next === 47) {
      let nameEnd = sign + 2
      while (nameEnd < markup.length && nameEnd - sign < 40 && /[a-z0-9-]/iu.test(markup.charAt(nameEnd))) nameEnd += 1
      const name = markup.slice(sign + 2, nameEnd).toLowerCase()
      const end = unclosed.has('>') ? -1 : markup.indexOf('>', nameEnd)
      if (end < 0) unclosed.add('>')
      index = end < 0 ? markup.length : end + 1
      if (name === 'br' || name === 'p') {
        if (name === 'br' || (open.get('p') ?? 0) === 0) add('<br>')
      }
      if ((open.get(name) ?? 0) > 0) {
        // An inline end tag does not reach through a block, or one stray </b> would close the article.
        let at = stack.length - 1
        while (at >= 0 && stack[at] !== name && (BLOCKS.has(name) || !BLOCKS.has(stack[at] as string))) at -= 1
        // A cell's or list's inside is not left by the end tag of an element around the table.
        if (at >= 0 && stack[at] === name) while (stack.length > at) pop()
      }
    } else if (isLetter(next)) {
      let nameEnd = sign + 1
      while (nameEnd < markup.length && nameEnd - sign < 40 && /[a-z0-9:-]/iu.test(markup.charAt(nameEnd))) nameEnd += 1
      const name = markup
        .slice(sign + 1, nameEnd)
        .toLowerCase()
        .replace(/:/gu, '-')
      const end = findTagEnd(markup, nameEnd)
      const attributes = markup.slice(nameEnd, end - 1)
      index = end
      if (DROPPED.has(name)) {
        const close = attributes.endsWith('/') && name !== 'script' ? end : findEnd(name, end)
        if (name === 'script' && /ld\+json/iu.test(attributes.slice(0, 500)) && close > 0 && close - end <= LONGEST_SCRIPT)
          linkedData.push(markup.slice(end, close))
        if (close < 0) {
          // What a script without an end holds is no text.
          if (name === 'script' || name === 'style') index = markup.length
        } else if (close > end || !attributes.endsWith('/')) {
          const after = markup.indexOf('>', close)
          index = after < 0 ? markup.length : after + 1
        }
      } else if (VOID.has(name)) {
        add(`<${name}${toAttributes(attributes)}>`)
      } else {
        if (CLOSING.has(name)) {
          // Inline elements in between were left open too.
          let at = stack.length - 1
          while (at > 0 && !BLOCKS.has(stack[at] as string) && stack.length - at < 20) at -= 1
          while (at >= 0 && CLOSED_BY[stack[at] as string]?.has(name) === true) {
            while (stack.length > at) pop()
            at -= 1
          }
        }
        stack.push(name)
        count(name, 1)
        depth = Math.max(depth, stack.length)
        if (stack.length <= DEEPEST) {
          add(`<${name}${toAttributes(attributes)}>`)
        } else if (BLOCKS.has(name)) add('<br>')
      }
    } else {
      add('&lt;')
      index = sign + 1
    }
  }
  while (stack.length > 0) pop()
  return { markup: parts.join(''), nodes, depths, depth, linkedData }
}

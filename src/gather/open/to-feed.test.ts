import { describe, expect, test } from 'vitest'
import { toFeed } from './to-feed.ts'

const read = async (text: string, address: string | null = 'https://lephare.example/feeds/all') => {
  const feed = await toFeed(new TextEncoder().encode(text), { name: 'feed', address })
  return feed === null ? null : feed.ok ? [feed.value.leadsTo, ...feed.value.addresses] : feed.problem.code
}
const A = 'https://lephare.example/a'
const B = 'https://lephare.example/b?x=1&y=2'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made for a test -->\n'

describe('feeds lead to articles', () => {
  test.each([
    [
      'RSS',
      `${HEAD}<rss version="2.0"><channel><link>https://lephare.example/</link><item><link>${A}</link></item><item><link><![CDATA[${B}]]></link></item></channel></rss>`,
    ],
    [
      'RSS without links but with permanent ids',
      `<rss version="2.0"><channel><item><guid>${A}</guid></item><item><guid isPermaLink="false">17</guid><link>/b?x=1&amp;y=2</link></item></channel></rss>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="${A}"/><item><link>${B.replace('&', '&amp;')}</link></item></rdf:RDF>`,
    ],
    [
      'Atom',
      `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://lephare.example/x/"><entry><link rel="self" href="https://lephare.example/z"/><link rel="alternate" type="text/html" href="../a"/></entry><entry><link href="/b?x=1&amp;y=2"/></entry></feed>`,
    ],
    ['JSON Feed', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Le Phare', items: [{ id: '1', url: A }, { id: B }] })],
    [
      'a news sitemap',
      `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://images.example"><url><loc> ${A} </loc><image:image><image:loc>https://lephare.example/a.jpg</image:loc></image:image></url><url><loc>${B.replace('&', '&amp;')}</loc></url></urlset>`,
    ],
  ])('%s', async (_, text) => expect(await read(text)).toEqual(['articles', A, B]))

  test('each once, only web addresses', async () => {
    const links = [A, `${A}#comments`, 'ftp://lephare.example/a', 'javascript:alert(1)', 'file:///etc/passwd', '', 'b?x=1&amp;y=2']
    const items = links.map((link) => `<item><link>${link}</link></item>`).join('')
    expect(await read(`<rss version="2.0"><channel>${items}</channel></rss>`, 'https://lephare.example/feed')).toEqual(['articles', A, B])
    // In a file there is nothing that a link could be relative to.
    expect(await read(`<rss version="2.0"><channel>${items}</channel></rss>`, null)).toEqual(['articles', A])
  })
})

describe('lists of feeds lead to feeds', () => {
  test.each([
    [
      'OPML',
      `${HEAD}<opml version="2.0"><head/><body><outline text="Côte"><outline text="A" type="rss" xmlUrl="${A}"/></outline><outline text="B" xmlUrl="${B.replace('&', '&amp;')}"/></body></opml>`,
    ],
    [
      'an index of sitemaps',
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${A}</loc></sitemap><sitemap><loc>${B.replace('&', '&amp;')}</loc></sitemap></sitemapindex>`,
    ],
  ])('%s', async (_, text) => expect(await read(text)).toEqual(['feeds', A, B]))
})

test.each([
  ['a page', '<!DOCTYPE html><html><body><p>Deux drones</p></body></html>'],
  ['a page of XHTML', `${HEAD}<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"></html>`],
  ['a page that shows a feed', '<p>Write &lt;rss> and <rss> into it</p>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['other JSON', '{"items":[]}'],
  ['text', 'Deux drones sont tombés.'],
  ['nothing', ''],
])('%s is no feed', async (_, text) => expect(await read(text)).toBeNull())

describe('hostile XML is refused before it is parsed', () => {
  const names = [...'bcdefghijk']
  const laughs = `<!DOCTYPE x [<!ENTITY a "haha">${names.map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghijk'[index]};`.repeat(10)}">`).join('')}]>`
  const roots = [
    (inside: string) => `<rss version="2.0"><channel><title>${inside}</title></channel></rss>`,
    (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>${inside}</title></feed>`,
    (inside: string) => `<opml version="2.0"><head><title>${inside}</title></head></opml>`,
    (inside: string) => `<urlset><url><loc>https://lephare.example/${inside}</loc></url></urlset>`,
    (inside: string) => `<sitemapindex><sitemap><loc>https://lephare.example/${inside}</loc></sitemap></sitemapindex>`,
  ]
  test('a billion laughs', async () => {
    for (const root of roots) expect(await read(`<?xml version="1.0"?>${laughs}${root('&k;')}`)).toBe('dangerous-markup')
  })
  test('an entity of the disk', async () => {
    for (const root of roots) expect(await read(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${root('&a;')}`)).toBe('dangerous-markup')
  })
  test('declarations without end', async () => expect(await read(`<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(10_000)}`)).toBe('dangerous-markup'))
  test('elements without end of depth', async () => {
    for (const root of roots) expect(await read(root('<a>'.repeat(1_000_000)))).toBe('dangerous-markup')
    expect(await read(`{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1_000_000)}`)).toBe('damaged')
  })
  test('a feed too large to parse', async () =>
    expect(await read(`<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(200_000)}</channel></rss>`)).toBe('too-large'))
  test('a feed that is cut', async () => expect(await read('<rss version="2.0"><cha')).toMatch(/damaged/u))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reduceMarkup } from './reduce-markup.ts'
import { toPage } from './to-page.ts'

const A = 'Deux drones ont été abattus lundi près du port de Vallonne, a indiqué un responsable local, qui n’a pas donné de bilan de cette attaque.'
const B = 'L’armée a confirmé, sans dire d’où ils venaient, que les appareils visaient un dépôt, et que deux soldats ont été blessés.'
const page = (markup: string) => {
  const result = toPage(markup)
  if (result.kind !== 'page') throw new Error(result.kind)
  return result.page
}

const WHOLE = `<!doctype html><html lang="fr-FR"><head><title>Drones abattus à Vallonne | Le Phare</title>
<meta property="og:site_name" content="Le Phare">
<link rel="canonical" href="https://lephare.example/2025/03/03/drones">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
"headline":"Drones abattus à Vallonne","datePublished":"2025-03-03T09:00:00+01:00","dateModified":"2025-03-04",
"author":[{"name":"Ana Roy"}]}]}</script>
<script>globalThis.wasRun = true</script></head><body onload="globalThis.wasRun = true">
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/m">Monde</a></li></ul></nav>
<h1>Drones abattus à Vallonne</h1><article><p>${A}</p><p>${B}
<figure><img src="a.jpg"><figcaption>Le port, en 2021. © Agence Demain</figcaption></figure>
<p>Une enquête est ouverte,<br>dit la préfecture, et les habitants du quartier ont été évacués par les secours.</p></article>
<footer>Mentions légales</footer></body></html>`

describe('a whole page', () => {
  const { text, title, byline, siteName, url, language, published, modified, furniture } = page(WHOLE)
  test('its text has blank lines between blocks, the title first, and no navigation', () => {
    expect(text).toBe(
      [
        'Drones abattus à Vallonne',
        A,
        B,
        'Le port, en 2021. © Agence Demain',
        'Une enquête est ouverte,\ndit la préfecture, et les habitants du quartier ont été évacués par les secours.',
      ].join('\n\n'),
    )
  })
  test('title and captions are told apart', () => {
    expect(furniture.map(({ span, kind }) => [kind, text.slice(...span)])).toEqual([
      ['title', 'Drones abattus à Vallonne'],
      ['caption', 'Le port, en 2021. © Agence Demain'],
    ])
  })
  test('metadata', () => {
    expect({ title, byline, siteName, url, language }).toEqual({
      title: 'Drones abattus à Vallonne',
      byline: 'Ana Roy',
      siteName: 'Le Phare',
      url: 'https://lephare.example/2025/03/03/drones',
      language: 'fr-FR',
    })
    expect(published[0]).toEqual({ value: '2025-03-03T09:00:00+01:00', field: 'JSON-LD datePublished' })
    expect(modified[0]?.value).toBe('2025-03-04')
  })
  test('scripts do not run', () => expect('wasRun' in globalThis).toBe(false))
})

test('character references are letters', () =>
  expect(page(`<p>${A.replaceAll('é', '&eacute;').replaceAll('’', '&#8217;')}</p><p>${B} &lt;b&gt;</p>`).text).toBe(`${A}\n\n${B} <b>`))
test('elements that were left open change nothing', () => expect(page(`<p><b>${A}<p><i>${B}`).text).toBe(`${A}\n\n${B}`))
test('a broken JSON-LD is passed over', () =>
  expect(page(`<script type="application/ld+json">{"a":</script><p>${A}</p><p>${B}</p>`).published).toEqual([]))
test('a page of scripts alone has no article', () =>
  expect(toPage('<html><body><div id="root"></div><script>x</script></body></html>').kind).toBe('no-article'))

describe('hostile markup is read or refused soon', () => {
  test.each<[string, string]>([
    ['nested deep', '<div>'.repeat(1_000_000)],
    ['nested deep, inline', '<b>'.repeat(300_000)],
    ['nested to the limit', `${'<div>'.repeat(1900)}<p>${A}</p>`],
    ['many paragraphs', `<p>${A}</p>`.repeat(30_000)],
    ['many chains', `${'<div>'.repeat(100)}<p>${A}</p>${'</div>'.repeat(100)}`.repeat(100)],
    ['signs', '<'.repeat(1_000_000)],
    ['references', `<p>${'&amp;'.repeat(500_000)}`],
    ['half references', '&#x'.repeat(500_000)],
    ['open comments', '<!--'.repeat(500_000)],
    ['open scripts', '<script>'.repeat(300_000)],
    ['open quotes', '<a href="'.repeat(300_000)],
    ['attributes', `<div ${'a="b" '.repeat(400_000)}>x</div>`],
    ['end tags', '</div>'.repeat(500_000)],
    ['open list items', '<li><a href=x>mot</a>'.repeat(7000)],
    ['drawings', '<svg>'.repeat(300_000)],
    ['5 MB of words', `<p>${'mot '.repeat(1_250_000)}</p>`],
  ])(
    '%s',
    (_, markup) => {
      expect(['page', 'too-large', 'no-article']).toContain(toPage(`<html><body>${markup}`).kind)
    },
    20_000,
  )
})

test('any markup is reduced to well-formed markup without scripts, and read without an error', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="a">',
    '</div>',
    '<b',
    '>',
    '"',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<li>',
    '<td>',
    '<table>',
    '&amp;',
    '&',
    '<br/>',
    '<svg/>',
    A,
    '<h1>',
    '<',
    '\u0000',
    '\ud800',
    '<title>',
    '<body>',
    '<head>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
      const markup = parts.join('')
      expect(reduceMarkup(markup).markup).not.toMatch(/<script/iu)
      const result = toPage(markup)
      if (result.kind !== 'page') return
      let end = 0
      for (const { span } of result.page.furniture) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        end = span[1]
      }
      expect(end).toBeLessThanOrEqual(result.page.text.length)
    }),
    { numRuns: 300 },
  )
}, 30_000)

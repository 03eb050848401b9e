import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { readSheet } from 'read-excel-file/node'
import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { EXPORTERS, type ExportEntry, type Exporter, type ExportOptions, findExporter, LossCount } from '../src/export/index.ts'
import { quote } from '../src/model/index.ts'
import { toOptions } from './export-one.ts'
import { at, party, spanOf, toClaim, toDocument, toEntry, told, toMention, toOrigin, toPlainEntry } from './incidents.ts'
import { tablesOf } from './markdown.ts'

const root = resolve(import.meta.dirname, '..')

async function* from(entries: Iterable<ExportEntry>): AsyncIterable<ExportEntry> {
  yield* entries
}

async function write(exporter: Exporter, entries: Iterable<ExportEntry>, rest: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for await (const piece of exporter.write(from(entries), toOptions(rest))) pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
  return new Uint8Array(Buffer.concat(pieces))
}

/** A record as a reader of ours sees it: of which incident it is, and its values by column, `null` where a cell is empty. */
interface ReadRow {
  readonly incident: string
  readonly values: Readonly<Record<string, unknown>>
}

/** An independent reader of a format; it throws where the bytes are not of that format. */
type Reader = (bytes: Uint8Array) => ReadRow[] | Promise<ReadRow[]>

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

const unguard = (text: string): string =>
  text.replace(/^'(?=[\s\p{Cf}']*[=+\-@＝＋－＠])|(?<=[;\t\r\n])'(?=[\p{Zs}\p{Cf}\v\f']*[=+\-@＝＋－＠])/gu, '')

/** RFC 4180 to the letter: CRLF between rows, the same number of fields in each. */
const csvReader =
  (key: string): Reader =>
  (bytes) => {
    const text = decode(bytes)
    expect(text.endsWith('\r\n')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n', relax_column_count: false })
    return rows.map((row) => {
      const values = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : unguard(cell)]))
      return { incident: String(values[key]), values }
    })
  }

/** The closed rules of RFC 7946 for what we write. */
function checkGeometry(geometry: { type: string; coordinates: unknown }): void {
  const checkPosition = ([x, y]: [number, number]): void => {
    expect(Math.abs(x)).toBeLessThanOrEqual(180)
    expect(Math.abs(y)).toBeLessThanOrEqual(90)
  }
  const checkPolygon = (rings: [number, number][][]): void => {
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring[0]).toEqual(ring.at(-1))
      ring.forEach(checkPosition)
    }
  }
  if (geometry.type === 'Point') checkPosition(geometry.coordinates as [number, number])
  else if (geometry.type === 'Polygon') checkPolygon(geometry.coordinates as [number, number][][])
  else if (geometry.type === 'MultiPolygon') (geometry.coordinates as [number, number][][][]).forEach(checkPolygon)
  else throw new Error(`No such geometry here: ${geometry.type}.`)
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** A whole, well-formed document with namespaces, or an exception. */
function readXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes as Record<string, SaxesAttributeNS>).map(([name, { value }]) => [name, value]))
    const element: Element = { name: local, attributes: plain, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += piece
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  return top.children[0] as Element
}

const find = (element: Element, name: string): Element[] => [
  ...element.children.filter((child) => child.name === name),
  ...element.children.flatMap((child) => find(child, name)),
]

const READERS: Readonly<Record<string, Reader>> = {
  csv: csvReader('id'),
  acled: csvReader('event_id_cnty'),
  ucdp: csvReader('id'),
  evidence: csvReader('incident'),
  jsonl: (bytes) => {
    const lines = decode(bytes).split('\n')
    expect(lines.pop()).toBe('')
    return lines.map((line) => {
      const values = JSON.parse(line)
      return { incident: values.incident.id, values }
    })
  },
  geojson: (bytes) => {
    const { type, features } = JSON.parse(decode(bytes))
    expect(type).toBe('FeatureCollection')
    return features.map((feature: { type: string; id: string; geometry: null | { type: string; coordinates: unknown }; properties: object }) => {
      expect(feature.type).toBe('Feature')
      if (feature.geometry !== null) checkGeometry(feature.geometry)
      return { incident: feature.id, values: { ...feature.properties, geometry: feature.geometry } }
    })
  },
  kml: (bytes) =>
    find(readXml(decode(bytes)), 'Placemark').map((placemark) => {
      const values = Object.fromEntries(find(placemark, 'Data').map((element) => [element.attributes['name'], element.children[0]?.text]))
      return { incident: String(values['id']), values }
    }),
  parquet: async (bytes) => {
    const rows = await parquetReadObjects({ file: bytes.slice().buffer })
    return rows.map((row) => {
      const values = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]))
      return { incident: String(values['id']), values }
    })
  },
  xlsx: async (bytes) => {
    for (const [path, part] of Object.entries(unzipSync(bytes))) if (/\.(xml|rels)$/.test(path)) readXml(decode(part))
    const [heading = [], ...rows] = await readSheet(Buffer.from(bytes), { trim: false })
    return rows.map((row) => {
      const values = Object.fromEntries(heading.map((name, index) => [String(name), row[index]]))
      return { incident: String(values['id']), values }
    })
  },
  annotations: (bytes) => {
    const page = JSON.parse(decode(bytes))
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(page.type).toBe('AnnotationPage')
    const ids = page.items.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    return page.items.map((values: { type: string; id: string }) => {
      expect(values.type).toBe('Annotation')
      return { incident: decodeURIComponent(values.id.split(':')[2] ?? ''), values }
    })
  },
}

async function readBack(exporter: Exporter, entries: Iterable<ExportEntry>, rest: Partial<ExportOptions> = {}): Promise<ReadRow[]> {
  const reader = READERS[exporter.name]
  if (reader === undefined) throw new Error(`This suite has no reader for ${exporter.name}. Give it one in READERS, of another make than the writer.`)
  return reader(await write(exporter, entries, rest))
}

/** One incident for each thing that can be unusual about one. */
const ENTRIES: readonly ExportEntry[] = [
  toPlainEntry('plain'),
  toPlainEntry('two-accounts', {
    killed: [told([3, 3], 'c-two-accounts'), told([5, null], 'c-other')],
    actors: [told(party('free-dunes'), 'c-two-accounts'), told(party('salt-guard'), 'c-other')],
    origins: [toOrigin('o1', 'c-two-accounts'), toOrigin('o2', 'c-other')],
    standing: 'disputed',
    disputed: ['killed', 'actor'],
  }),
  toPlainEntry('district', { places: [told(at('wadi-sarel'), 'c-district')] }),
  toPlainEntry('at-sea', { places: [told(at('gulf-of-osk'), 'c-at-sea')] }),
  toPlainEntry('no-place', { places: [] }),
  toPlainEntry('point-without-precision', { places: [told({ ...at('tarmis'), id: null, radius: null }, 'c-point-without-precision')] }),
  toPlainEntry('over-the-date-line', { places: [told({ ...at('tarmis'), id: null, longitude: 179.95, radius: 30_000 }, 'c-over-the-date-line')] }),
  toPlainEntry('narrowed', { narrowed: { days: ['2025-03-03', '2025-03-04'], reason: 'Another article dates it.', by: ['c-narrowed'] } }),
  toPlainEntry('no-days', { days: [] }),
  toPlainEntry('a-year', { days: [told(['2025-01-01', '2025-12-31'], 'c-a-year')] }),
  toPlainEntry('many-years', { days: [told(['2020-01-01', '2025-12-31'], 'c-many-years')] }),
  toPlainEntry('nobody-killed', { killed: [told([0, 0], 'c-nobody-killed')] }),
  toPlainEntry('threat', { types: [told('threat', 'c-threat')] }),
  toPlainEntry('protest', { types: [told('protest', 'c-protest')] }),
  toEntry('nothing-known', [], [], { types: [], days: [], places: [], actors: [], targets: [], weapons: [], killed: [], origins: [] }),
]

/** Texts that break files, sheets or browsers; every reader must get them back, as far as its format can hold them. */
const HOSTILE = [
  '=HYPERLINK("https://example.org";"x")',
  '+1-1',
  '-',
  '@SUM(A1:A9)',
  "'=1",
  '"quoted", and ""twice""',
  'line\nline\r\nline\rend',
  '\t;=1;\n=2',
  'zero\u0000byte \u0001\u001b[31m',
  'half \ud83d and \udea8 pairs',
  'turned \u202egnirts\u202c \u2066isolate\u2069',
  '<script>alert(1)</script> & &amp; ]]> <!-- $[name] -->',
  '_x0041_ _x005F_',
  'قُصِفَت مدينة طرميس 🚨 أمس، «ثلاثة» قتلى',
  'e\u0301 \ufeff \ufffe \u2028 \u2029',
  `${'very long '.repeat(20_000)}🚨`,
  '  spaces around  ',
  '__proto__',
  '{"json": [1]}',
]

const toHostileEntry = (text: string, index: number): ExportEntry => {
  const id = `hostile-${index}`
  const document = toDocument(`d-${id}`, `Before. ${text} After.`, { outlet: text, title: text, url: null })
  const claim = toClaim(`c-${id}`, document, {
    evidence: [spanOf(document.text, text)],
    claimants: [toMention(document.text, text)],
  })
  return toEntry(id, [claim], [document], {
    outlets: [text],
    places: [told({ ...at('tarmis'), name: text }, claim.id)],
    actors: [told({ id: null, name: text }, claim.id)],
  })
}

/** Where a format prints the place's name. */
const PLACE_COLUMNS: Readonly<Record<string, string>> = { acled: 'location', ucdp: 'where_coordinates', evidence: 'quote' }

/** Writes texts as names of places, outlets and speakers, and expects them back. */
async function expectBack(exporter: Exporter, texts: readonly string[]): Promise<void> {
  const rows = await readBack(exporter, texts.map(toHostileEntry))
  const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  const inXml = (text: string): string => text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
  for (const [index, text] of texts.entries()) {
    const read = rows.filter(({ incident }) => incident === `hostile-${index}`).map(({ values }) => values)
    expect(read.length, text).toBeGreaterThan(0)
    switch (exporter.name) {
      case 'jsonl':
        expect(read[0]?.['incident']).toMatchObject({ outlets: [text] })
        break
      case 'annotations':
        expect(JSON.stringify(read)).toContain(JSON.stringify(text))
        break
      case 'geojson':
        expect(read[0]?.['place']).toBe(text)
        break
      case 'kml':
        expect(read[0]?.['place']).toBe(inXml(text))
        break
      case 'xlsx':
        expect(read[0]?.['place']).toBe(inXml(text).slice(0, 32_767))
        break
      default:
        expect(read[0]?.[PLACE_COLUMNS[exporter.name] ?? 'place']).toBe(plain(text))
    }
    // JSON in a cell has escapes for what the cell itself cannot hold.
    const accounts = read[0]?.['accounts']
    if (exporter.name === 'csv') expect(JSON.parse(String(accounts)).places[0].value.name).toBe(text)
    if (exporter.name === 'parquet') expect(accounts).toMatchObject({ places: [{ value: { name: text } }] })
  }
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

describe('the list of formats', () => {
  const names = EXPORTERS.map(({ name }) => name)

  test('is the folder', () => {
    const files = readdirSync(resolve(root, 'src/export/formats')).filter((file) => !file.endsWith('.test.ts'))
    expect(names.map((name) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  test('is what docs/formats.md explains', () => {
    const table = tablesOf(readFileSync(resolve(root, 'docs/formats.md'), 'utf8')).find(({ heading }) => heading[0] === 'format')
    expect(table?.rows.map(([name = '', extension = '']) => [name, extension].map((cell) => cell.replaceAll('`', '')))).toEqual(
      EXPORTERS.map(({ name, extension }) => [name, `.${extension}`]),
    )
  })

  test('has the columns that docs/formats.md explains', async () => {
    const table = tablesOf(readFileSync(resolve(root, 'docs/formats.md'), 'utf8')).find(({ heading }) => heading[0] === 'column')
    const [header = ''] = decode(await write(findExporter('csv') as Exporter, [])).split('\r\n')
    expect(table?.rows.map(([name = '']) => name.replaceAll('`', ''))).toEqual(header.split(','))
  })

  test('has names and endings of its own for each', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(EXPORTERS.map(({ extension }) => extension)).size).toBe(names.length)
    expect(names.map(findExporter)).toEqual(EXPORTERS)
    expect(findExporter('docx')).toBeNull()
  })

  test('has a reader for each here', () => {
    expect(Object.keys(READERS).sort()).toEqual([...names].sort())
  })
})

describe.each(EXPORTERS)('$name', (exporter) => {
  test('an empty source gives a whole file without rows', async () => {
    expect(await readBack(exporter, [])).toEqual([])
  })

  test('has every incident, in order, but those that it says it leaves out', async () => {
    const losses = new LossCount()
    const leftOut = new Set<string>()
    const rows = await readBack(exporter, ENTRIES, {
      lose: (loss) => {
        losses.lose(loss)
        if (['no-days', 'days-too-wide', 'not-occurred', 'type-not-covered', 'no-deaths'].includes(loss.kind)) leftOut.add(loss.incident)
      },
    })
    const isEvidence = exporter.name === 'evidence' || exporter.name === 'annotations'
    const expected = ENTRIES.filter(({ incident, claims }) => !leftOut.has(incident.id) && (!isEvidence || claims.length > 0))
    expect([...new Set(rows.map(({ incident }) => incident))]).toEqual(expected.map(({ incident }) => incident.id))
    if (!isEvidence) expect(rows).toHaveLength(expected.length)
    expect(rows.length).toBeGreaterThanOrEqual(5)
  })

  test('gives the same bytes again', async () => {
    expect(Buffer.compare(await write(exporter, ENTRIES), await write(exporter, ENTRIES))).toBe(0)
  })

  test('never prints a point without the code of its precision', async () => {
    for (const { values } of await readBack(exporter, ENTRIES)) {
      const { latitude = null, where_prec = null, geo_precision = null } = values
      if (latitude !== null) expect([where_prec, geo_precision]).not.toEqual([null, null])
    }
  })

  test('hostile text comes back as it was, as far as the format can hold it', () => expectBack(exporter, HOSTILE))

  test('so does any text', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (texts) => expectBack(exporter, texts)),
      { numRuns: 20 },
    ))

  test('takes no more of the source than it has room for, and closes it when nobody reads on', async () => {
    let given = 0
    let isClosed = false
    async function* source(): AsyncIterable<ExportEntry> {
      try {
        for (const index of range(20_000)) {
          given++
          yield toPlainEntry(`i${index}`)
        }
      } finally {
        isClosed = true
      }
    }
    let bytes = 0
    for await (const piece of exporter.write(source(), toOptions())) {
      bytes += piece.length
      if (bytes > 100_000) break
    }
    expect(given).toBeGreaterThan(0)
    expect(given).toBeLessThanOrEqual(2_500)
    expect(isClosed).toBe(true)
  })

  test('a failing source fails the file', async () => {
    async function* source(): AsyncIterable<ExportEntry> {
      yield toPlainEntry('one')
      throw new Error('The store is gone.')
    }
    await expect(async () => {
      for await (const _ of exporter.write(source(), toOptions()));
    }).rejects.toThrow('The store is gone.')
  })
})

describe('the general table is the same in every format that has it', async () => {
  const rows = await readBack(findExporter('geojson') as Exporter, ENTRIES)

  test.each(['csv', 'xlsx', 'parquet', 'kml'])('%s', async (name) => {
    const others = await readBack(findExporter(name) as Exporter, ENTRIES)
    expect(others).toHaveLength(rows.length)
    for (const [index, { values }] of rows.entries()) {
      for (const [column, value] of Object.entries(values)) {
        if (column === 'geometry') continue
        const other = others[index]?.values[column] ?? null
        const expected = column === 'accounts' && name !== 'parquet' ? JSON.stringify(value) : value
        // Text formats have numbers as text, and cannot tell an empty text from none.
        expect(other === null ? null : typeof expected === 'number' ? Number(other) : other, column).toEqual(
          expected === '' ? (other ?? null) : expected,
        )
      }
    }
  })
})

describe('JSON Lines', () => {
  test('has incident and claims as the model has them, and quotations as the text has them', async () => {
    const rows = await readBack(findExporter('jsonl') as Exporter, ENTRIES)
    for (const [index, { values }] of rows.entries()) {
      const entry = ENTRIES[index] as ExportEntry
      expect(values['incident']).toEqual(entry.incident)
      expect(values['claims']).toEqual(entry.claims)
      expect(values['unit']).toBe('UTF-16 code unit')
      for (const piece of values['evidence'] as { claim: string; span: [number, number]; quote: string }[]) {
        const document = entry.documents.find(({ id }) => id === entry.claims.find((claim) => claim.id === piece.claim)?.document)
        expect(piece.quote).toBe(quote(document?.text ?? '', piece.span))
      }
    }
  })

  test('has no text of an article but the quotations', async () => {
    const document = toDocument('d', 'Rockets hit Tarmis. Nothing else of this article belongs here.')
    const claim = toClaim('c', document, { evidence: [[0, 19]] })
    const bytes = await write(findExporter('jsonl') as Exporter, [toEntry('i', [claim], [document])])
    expect(decode(bytes)).toContain('Rockets hit Tarmis.')
    expect(decode(bytes)).not.toContain('belongs here')
  })
})

describe('GeoJSON and KML', () => {
  const geometries = async (): Promise<Map<string, { type: string } | null>> =>
    new Map((await readBack(findExporter('geojson') as Exporter, ENTRIES)).map(({ incident, values }) => [incident, values['geometry'] as never]))

  test.each([
    ['plain', 'Point'],
    ['district', 'Polygon'],
    ['at-sea', 'Polygon'],
    ['over-the-date-line', 'MultiPolygon'],
    ['no-place', null],
    ['point-without-precision', null],
  ])('%s is drawn as %s', async (id, type) => {
    const found = (await geometries()).get(id)
    expect(found === null ? null : found?.type).toBe(type)
  })

  test('a placemark tells the same', async () => {
    const xml = readXml(decode(await write(findExporter('kml') as Exporter, ENTRIES)))
    const expected = await geometries()
    for (const placemark of find(xml, 'Placemark')) {
      const id = find(placemark, 'Data').find(({ attributes }) => attributes['name'] === 'id')?.children[0]?.text ?? ''
      const shapes = [find(placemark, 'Point').length, find(placemark, 'Polygon').length]
      const type = expected.get(id)?.type
      expect(shapes, id).toEqual(type === 'Point' ? [1, 0] : type === 'Polygon' ? [0, 1] : type === 'MultiPolygon' ? [0, 2] : [0, 0])
    }
  })

  test('what Google Earth takes for HTML has no tag, image or reference to another value of the text’s making', async () => {
    const entries = HOSTILE.map(toHostileEntry)
    const xml = readXml(decode(await write(findExporter('kml') as Exporter, entries)))
    for (const { text } of find(xml, 'description')) {
      expect(text).not.toMatch(/[<>]/)
      expect(text).not.toContain('$[')
    }
    expect(find(xml, 'BalloonStyle')[0]?.children.map(({ text }) => text)).toEqual(['$[description]'])
  })
})

describe('CSV', () => {
  test('begins with a byte order mark where asked, and only there', async () => {
    const exporter = findExporter('csv') as Exporter
    expect([...(await write(exporter, ENTRIES, { bom: true })).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(decode(await write(exporter, ENTRIES))).toMatch(/^id,/)
  })

  test('no cell starts a formula unless the guard is off, and numbers below zero stay numbers', async () => {
    const exporter = findExporter('csv') as Exporter
    const south = toPlainEntry('south', { places: [told({ ...at('tarmis'), latitude: -12.5 }, 'c-south')] })
    const entries = [...HOSTILE.map(toHostileEntry), south]
    const cells = (bytes: Uint8Array): string[][] => parse(decode(bytes), { record_delimiter: '\r\n' })
    const guarded = cells(await write(exporter, entries))
    const risky = guarded.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@]/u.test(cell))
    expect(risky).toEqual(['-12.5'])
    const open = cells(await write(exporter, entries, { guardFormulas: false }))
    expect(open.flat()).toContain('=HYPERLINK("https://example.org";"x")')
  })
})

describe('XLSX', () => {
  test('an Arabic place comes back from a sheet that runs from right to left', async () => {
    const entry = toPlainEntry('arabic', { places: [told({ ...at('tarmis'), name: 'مدينة طرميس' }, 'c-arabic')] })
    const exporter = findExporter('xlsx') as Exporter
    const bytes = await write(exporter, [entry], { direction: 'right-to-left' })
    const sheet = (file: Uint8Array): Element => readXml(decode(unzipSync(file)['xl/worksheets/sheet1.xml'] as Uint8Array))
    expect(find(sheet(bytes), 'sheetView')[0]?.attributes['rightToLeft']).toBe('1')
    expect(find(sheet(await write(exporter, [entry])), 'sheetView')[0]?.attributes['rightToLeft']).toBeUndefined()
    expect((await READERS['xlsx']?.(bytes))?.[0]?.values['place']).toBe('مدينة طرميس')
  })

  test('has no formula, link or outside part', async () => {
    const parts = unzipSync(await write(findExporter('xlsx') as Exporter, HOSTILE.map(toHostileEntry)))
    for (const part of Object.values(parts)) {
      const xml = readXml(decode(part))
      expect([...find(xml, 'f'), ...find(xml, 'hyperlink')]).toEqual([])
      expect(find(xml, 'Relationship').filter(({ attributes }) => attributes['TargetMode'] === 'External')).toEqual([])
    }
  })
})

describe('evidence', () => {
  const text = 'قُصِفَت 🚨 مدينة طرميس\r\nTe\u0301moin 👨‍👩‍👧 : « trois morts » à Tarmis.'
  const document = toDocument('d', text, { url: null })
  const claim = toClaim('c', document, {
    evidence: [spanOf(text, 'مدينة طرميس'), spanOf(text, '« trois morts »')],
    killed: { span: spanOf(text, 'trois'), value: [3, 3] },
    claimants: [toMention(text, 'Te\u0301moin 👨‍👩‍👧')],
  })
  const entry = toEntry('i', [claim], [document])
  const points = [...text]

  test('counts in code points and says so', async () => {
    const rows = await readBack(findExporter('evidence') as Exporter, [entry])
    expect(rows).toHaveLength(4)
    for (const { values } of rows) {
      expect(points.slice(Number(values['start']), Number(values['end'])).join('')).toBe(values['quote'])
      expect(values['unit']).toBe('code point')
      expect(values['sha256']).toBe(document.sha256)
    }
  })

  test('annotations find the words by position and by quotation alike', async () => {
    const rows = await readBack(findExporter('annotations') as Exporter, [entry])
    expect(rows).toHaveLength(4)
    for (const { values } of rows) {
      const target = values['target'] as { selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] }
      const [{ exact, prefix, suffix }, { start, end }] = target.selector
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(text).toContain(prefix + exact + suffix)
      expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix)
      expect(points.slice(end, end + 32).join('')).toBe(suffix)
    }
  })

  test('a source that lacks the document of a claim is told so', async () => {
    const broken = toEntry('i', [claim], [])
    for (const name of ['evidence', 'annotations', 'jsonl']) {
      await expect(write(findExporter(name) as Exporter, [broken])).rejects.toThrow('lacks the document d of its claim c')
    }
  })
})

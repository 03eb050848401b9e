import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inventCapture, inventIntake, inventMany } from '../../test/invented-readings.ts'
import type { Claim, Reading } from '../model/index.ts'
import type { Batch, ClaimFilter, Intake, Store } from './store.ts'

/** A place for a store that nobody else uses. */
export interface StorePlace {
  /** Opens it; several may be open at once, as if in several processes. */
  open(options?: { readonly now?: () => Date; readonly isAlive?: (process: number) => boolean }): Promise<Store>
  drop(): Promise<void>
}

const NOTHING: Batch = { run: null, lease: null, captures: [], documents: [], seen: [], leads: [], problems: [] }
const toBatch = (...documents: Intake[]): Batch => ({ ...NOTHING, documents })
const first = { limit: 50 }

const drone = {
  says: 'On Monday drones of the Free Dunes hit the port of Brégana, its militia said.',
  type: 'air_drone_strike',
  days: ['2025-03-10', '2025-03-10'],
  place: 'Brégana',
  country: 'XA',
  actor: 'Free Dunes',
  target: 'port police',
  killed: 3,
  claimants: ['militia'],
} as const
const raid = {
  says: 'Fighters raided a camp near Al-Kori at night.',
  type: 'armed_clash',
  days: ['2025-03-09', '2025-03-10'],
  place: 'Al-Kori',
  country: 'XB',
  actor: 'salt road fighters',
} as const
const threat = { says: 'The coalition vowed to answer.', type: 'threat', status: 'threatened', actor: 'coalition', days: null } as const
const long = {
  says: 'Villages were burnt during the winter.',
  type: 'property_destruction',
  country: 'XA',
  days: ['2024-12-01', '2025-02-28'],
} as const
const total = {
  says: 'The army counts 58 attacks since February.',
  attacks: 58,
  until: '2025-03-12',
  region: ['XA', 'XB'],
  claimants: ['army'],
} as const

const courier = inventIntake({
  source: 'https://courier.example/port',
  title: 'Port under fire',
  claims: [drone, raid, threat],
  loaded: [{ words: 'militia', referent: 'Dune Guard', slant: 'as its enemies say' }],
})
const herald = inventIntake({
  source: 'https://herald.example/winter',
  outlet: 'Ergian Herald',
  published: '2025-03-12',
  claims: [long, total],
})
const french = inventIntake({
  source: 'voix.txt',
  outlet: 'La Voix',
  language: 'fr',
  published: '2025-03-11',
  claims: [
    {
      says: 'L’armée a annoncé que des soldats avaient été tués à Brégana.',
      type: 'other_attack',
      days: ['2025-03-10', '2025-03-11'],
      place: 'Brégana',
      country: 'XA',
      claimants: ['army'],
    },
  ],
})
const arabic = inventIntake({
  source: 'awal.txt',
  outlet: 'Awal',
  language: 'ar',
  published: null,
  claims: [{ says: 'قال الجيش إن القوات انسحبت من المدينة', type: 'movement', actor: 'army', days: ['2025-03-01', '2025-03-01'] }],
})

/** The reading as a later version of the rules might make it: the toll of the first claim is another, the second is not found any more. */
function readAgain({ reading }: Intake): Reading {
  const [one, , ...others] = reading.claims
  if (one?.kind !== 'event' || one.killed === null) throw new Error('The invented reading begins with an event that has a toll.')
  const other: Claim = { ...one, id: 'read-again-00001', killed: { ...one.killed, value: [4, 4] }, foundBy: 'en/other' }
  const fresh: Claim = { ...one, id: 'read-again-00002', type: 'armed_clash', killed: null, evidence: [[0, 1]] }
  return { ...reading, claims: [other, ...others, fresh], loaded: [] }
}

/** Everything that is streamed. */
async function toList<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of stream) list.push(one)
  return list
}

const saysOf = (rows: readonly { readonly claim: Claim; readonly source: string }[]): string[] =>
  rows.map(({ claim }) => (claim.kind === 'event' ? claim.type : claim.metric))

/** What every store promises. */
export function describeStore(kind: string, makePlace: () => Promise<StorePlace>): void {
  describe(`A store in ${kind}`, () => {
    let place: StorePlace
    let store: Store
    const cleanUp: (() => Promise<void>)[] = []

    const fresh = async (): Promise<Store> => {
      place = await makePlace()
      const { drop } = place
      store = await place.open()
      const opened = store
      cleanUp.push(async () => {
        await opened.close()
        await drop()
      })
      return store
    }
    afterAll(async () => {
      for (const clean of cleanUp) await clean()
    })

    describe('that documents are added to', () => {
      beforeEach(async () => {
        await fresh()
      })

      test('says of each what came of it, and the same again changes nothing', async () => {
        expect((await store.save(toBatch(courier, herald))).map(({ outcome }) => outcome)).toEqual(['new', 'new'])
        const counts = await store.counts()
        expect(counts).toMatchObject({ documents: 2, versions: 2, claims: 5, events: 4, tallies: 1, loaded: 1 })
        expect((await store.save(toBatch(herald, courier, courier))).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
        expect(await store.counts()).toEqual(counts)
        expect(await store.check()).toEqual([])
      })

      test('gives a document back as it was read', async () => {
        const problems = [{ code: 'text-cut', message: 'The text ends in “fire”.', document: courier.reading.document.id, span: [3, 7] }] as const
        await store.save(toBatch({ ...courier, reading: { ...courier.reading, problems } }))
        const version = await store.getVersion(courier.reading.document.id)
        expect(version?.reading).toEqual({ ...courier.reading, problems })
        expect(version).toMatchObject({
          source: courier.source,
          number: 1,
          isNewest: true,
          outlet: 'Ergian Courier',
          published: ['2025-03-14', '2025-03-14'],
        })
        expect(await store.listDocumentClaims(courier.reading.document.id)).toEqual(courier.reading.claims)
        expect(await store.getVersion('none')).toBeNull()
        expect(await store.getVersions(['none', courier.reading.document.id])).toEqual([version])
        expect(await store.getVersions([])).toEqual([])
      })

      test.each([
        ['NUL', 'before\0after'],
        ['half a surrogate pair', 'before\ud800after'],
        ['the mark of escaped texts', '\ufffeescaped'],
        ['letters outside of the basic plane', '𝔄 🎯 flags 🏳️‍🌈'],
      ])('keeps a text with %s as it is', async (_, lead) => {
        const intake = inventIntake({ source: `odd ${lead}`, title: `title ${lead}`, outlet: `outlet ${lead}`, lead, claims: [drone] })
        await store.save(toBatch(intake))
        expect((await store.getVersion(intake.reading.document.id))?.reading).toEqual(intake.reading)
        expect((await store.save(toBatch(intake)))[0]?.outcome).toBe('unchanged')
        expect((await store.findClaims({ outlet: `outlet ${lead}` }, first)).rows).toHaveLength(1)
      })

      test('takes sources and names of any length', async () => {
        const source = `https://long.example/${'x'.repeat(20_000)}`
        const name = `The ${'very '.repeat(3000)}long name`
        const intake = inventIntake({ source, outlet: name, claims: [{ ...drone, actor: name }] })
        await store.save(toBatch(intake))
        expect(await store.listVersions(source)).toHaveLength(1)
        expect((await store.findClaims({ actor: name, outlet: name }, first)).rows).toHaveLength(1)
      })

      test('keeps claims of two documents whose ids were made to meet', async () => {
        const [one, two] = [courier, herald].map(({ reading }) => reading.claims[0] as Claim) as [Claim, Claim]
        const reading = { ...herald.reading, claims: [{ ...two, id: one.id }] }
        await store.save(toBatch(courier))
        await store.save(toBatch({ ...herald, reading }))
        expect((await store.counts()).claims).toBe(4)
        expect(await store.listDocumentClaims(herald.reading.document.id)).toEqual(reading.claims)
        expect(await store.check()).toEqual([])
      })

      test('refuses a document that was read under another id', async () => {
        const reading = { ...courier.reading, document: { ...courier.reading.document, id: 'port' } }
        await expect(store.save(toBatch({ ...courier, reading }))).rejects.toThrow(/read under the id port/)
      })

      test('keeps captures, and says which gave a version', async () => {
        const captures = [inventCapture(1, 'page'), inventCapture(2, 'page')]
        await store.save({ ...toBatch({ ...courier, capture: 1 }), captures })
        await store.save({ ...toBatch({ ...courier, capture: 2 }), captures })
        expect((await store.listCaptures(courier.reading.document.id)).map(({ sequence }) => sequence)).toEqual([1, 2])
        expect((await store.counts()).captures).toBe(2)
        await expect(store.save({ ...NOTHING, captures: [inventCapture(2, 'other bytes')] })).rejects.toMatchObject({ code: 'archive-differs' })
      })

      test('keeps nothing of a batch of which something cannot be kept', async () => {
        const orphan = { ...herald, capture: 99 }
        await expect(store.save(toBatch(courier, orphan))).rejects.toThrow()
        expect(await store.counts()).toMatchObject({ documents: 0, claims: 0 })
        await store.save(toBatch(courier))
        expect(await store.check()).toEqual([])
      })

      test('keeps problems of what became no document once', async () => {
        const problems = [{ code: 'binary', message: 'It is an image.', document: 'photo.jpg', span: null }] as const
        await store.save({ ...NOTHING, problems })
        await store.save({ ...NOTHING, problems })
        expect((await store.findProblems({ code: 'binary' }, first)).rows).toEqual([{ version: null, problem: problems[0] }])
        expect((await store.findProblems({ code: 'empty' }, first)).rows).toEqual([])
        expect((await store.counts()).problems).toBe(1)
      })
    })

    describe('whose documents change', () => {
      const source = 'https://courier.example/toll'
      const twelve = inventIntake({ source, capture: 1, claims: [{ ...drone, killed: 12 }] })
      const nine = inventIntake({ source, capture: 2, claims: [{ ...drone, killed: 9, says: drone.says.replace('Monday', 'Tuesday') }] })
      const captures = [1, 2, 3].map((sequence) => inventCapture(sequence, `bytes ${sequence}`, source))
      beforeEach(async () => {
        await fresh()
        await store.save({ ...NOTHING, captures })
      })

      test('lists claims of the newest version alone, and keeps the others', async () => {
        await store.save(toBatch(twelve))
        expect(await store.save(toBatch(nine))).toMatchObject([{ outcome: 'changed', version: nine.reading.document.id }])
        expect((await store.findClaims({}, first)).rows.map(({ claim }) => claim.id)).toEqual(nine.reading.claims.map(({ id }) => id))
        expect((await store.findClaims({ text: 'Monday' }, first)).rows).toEqual([])
        expect((await store.findDocuments({ text: 'Monday' }, first)).rows).toEqual([])
        expect((await store.listVersions(source)).map(({ number, isNewest }) => [number, isNewest])).toEqual([
          [1, false],
          [2, true],
        ])
        expect((await store.getVersion(twelve.reading.document.id))?.reading).toEqual(twelve.reading)
        expect(await store.counts()).toMatchObject({ documents: 1, versions: 2, claims: 1 })
        expect(await store.check()).toEqual([])
      })

      test('knows a text that comes back, by a new capture only', async () => {
        await store.save(toBatch(twelve))
        await store.save(toBatch(nine))
        expect((await store.save(toBatch(twelve)))[0]?.outcome).toBe('unchanged')
        expect(await store.findVersions([twelve.reading.document.id, 'none'])).toEqual(new Set([twelve.reading.document.id]))
        const seen = [{ source, version: twelve.reading.document.id, capture: 3 }]
        expect(await store.save({ ...NOTHING, seen })).toEqual([{ source, version: twelve.reading.document.id, outcome: 'changed' }])
        expect((await store.save({ ...NOTHING, seen }))[0]?.outcome).toBe('unchanged')
        expect((await store.save(toBatch({ ...twelve, capture: 3 })))[0]?.outcome).toBe('unchanged')
        await expect(store.save({ ...NOTHING, seen: [{ source, version: 'none', capture: 3 }] })).rejects.toThrow(/is not kept/)
        expect((await store.findClaims({ text: 'monday' }, first)).rows).toHaveLength(1)
        expect((await store.listVersions(source)).map(({ isNewest }) => isNewest)).toEqual([true, false])
        expect(await store.counts()).toMatchObject({ versions: 2, claims: 1 })
        expect(await store.check()).toEqual([])
      })

      test('sorts out both texts in one batch', async () => {
        expect((await store.save(toBatch(twelve, nine))).map(({ outcome }) => outcome)).toEqual(['new', 'changed'])
        expect((await store.listVersions(source)).map(({ isNewest }) => isNewest)).toEqual([false, true])
        expect(await store.check()).toEqual([])
      })
    })

    describe('that is read again', () => {
      beforeEach(async () => {
        await fresh()
        await store.save(toBatch(courier, herald))
      })
      const version = courier.reading.document.id
      const replacement = { run: null, lease: null, done: [] }

      test('says what changed, and the same again changes nothing', async () => {
        const again = readAgain(courier)
        const changes = await store.replaceReadings({ ...replacement, readings: [again, herald.reading] })
        expect(changes).toMatchObject([
          {
            version,
            gone: [{ type: 'armed_clash', actor: { name: 'salt road fighters' } }],
            added: [{ id: 'read-again-00002' }],
            altered: [{ before: { killed: { value: [3, 3] } }, after: { killed: { value: [4, 4] } }, slots: ['killed', 'foundBy'] }],
          },
          { version: herald.reading.document.id, gone: [], added: [], altered: [] },
        ])
        expect((await store.getVersion(version))?.reading).toEqual(again)
        expect(await store.counts()).toMatchObject({ claims: 5, loaded: 0 })
        expect((await store.findClaims({ text: 'camp' }, first)).rows).toEqual([])
        expect(await store.check()).toEqual([])
        expect(await store.replaceReadings({ ...replacement, readings: [again] })).toEqual([{ version, gone: [], added: [], altered: [] }])
        expect(await store.check()).toEqual([])
      })

      test('notices a claim that only another rule found', async () => {
        const [one, ...others] = courier.reading.claims
        const readings = [{ ...courier.reading, claims: [{ ...(one as Claim), foundBy: 'en/renamed' }, ...others] }]
        expect(await store.replaceReadings({ ...replacement, readings })).toMatchObject([{ gone: [], added: [], altered: [{ slots: ['foundBy'] }] }])
        expect((await store.listDocumentClaims(version))[0]?.foundBy).toBe('en/renamed')
      })

      test('lists a total under the new day where the publication is dated otherwise', async () => {
        const undated = inventIntake({ source: 'undated', published: null, claims: [{ says: 'They count 7 attacks.', attacks: 7, region: ['XZ'] }] })
        await store.save(toBatch(undated))
        const published = { days: ['2025-01-05', '2025-01-05'], basis: 'the text itself', span: null } as const
        await store.replaceReadings({ ...replacement, readings: [{ ...undated.reading, published }] })
        expect((await store.findClaims({ country: 'XZ', days: ['2025-01-05', '2025-01-05'] }, first)).rows).toHaveLength(1)
        expect(await store.check()).toEqual([])
      })

      test('leaves alone what people decided', async () => {
        const claim = courier.reading.claims[1] as Claim
        const decision = { id: 'd1', subject: claim.id, kind: 'reject', value: { why: 'satire' }, by: 'editor', at: '2025-03-21T10:00:00.000Z' }
        await store.decide([decision])
        await store.decide([{ ...decision, value: 'never written over' }])
        await store.replaceReadings({ ...replacement, readings: [readAgain(courier)] })
        expect(await store.findDecisions([claim.id, 'other'])).toEqual([decision])
      })

      test('refuses a reading of what it does not have', async () => {
        await expect(store.replaceReadings({ ...replacement, readings: [french.reading] })).rejects.toThrow(/has no version/)
      })
    })

    describe('that is asked', () => {
      beforeAll(async () => {
        await fresh()
        await store.save(toBatch(courier, herald, french, arabic))
      })

      test.each<readonly [string, ClaimFilter, readonly string[]]>([
        ['nothing', {}, ['attacks', 'air_drone_strike', 'other_attack', 'armed_clash', 'movement', 'property_destruction', 'threat']],
        ['events', { kind: 'event', country: 'XA' }, ['air_drone_strike', 'other_attack', 'property_destruction']],
        ['tallies', { kind: 'tally' }, ['attacks']],
        ['a day', { days: ['2025-03-10', '2025-03-10'] }, ['air_drone_strike', 'other_attack', 'armed_clash']],
        ['the last day of a night', { days: ['2025-03-11', '2025-03-11'] }, ['other_attack']],
        ['days before all', { days: ['2020-01-01', '2020-12-31'] }, []],
        ['a day within a long range', { days: ['2025-01-15', '2025-01-15'] }, ['property_destruction']],
        [
          'the last days of a long range, and a country',
          { days: ['2025-02-28', '2025-03-10'], country: 'XA' },
          ['air_drone_strike', 'other_attack', 'property_destruction'],
        ],
        ['a country that a total counts in', { country: 'XB' }, ['attacks', 'armed_clash']],
        ['a type', { type: 'threat' }, ['threat']],
        ['a metric', { metric: 'attacks' }, ['attacks']],
        ['a status', { status: 'threatened' }, ['threat']],
        ['a place without its accent', { place: 'bregana' }, ['air_drone_strike', 'other_attack']],
        ['a place with another hyphen', { place: 'al kori' }, ['armed_clash']],
        ['an actor', { actor: 'FREE DUNES' }, ['air_drone_strike']],
        ['a target', { target: 'port police' }, ['air_drone_strike']],
        ['a claimant', { claimant: 'army' }, ['attacks', 'other_attack']],
        ['an outlet', { outlet: 'Ergian Herald' }, ['attacks', 'property_destruction']],
        ['several at once', { country: 'XA', place: 'Brégana', type: 'other_attack', status: 'occurred' }, ['other_attack']],
        ['several that never meet', { country: 'XB', place: 'Brégana' }, []],
        ['a name that nobody has', { actor: 'nobody', country: 'XA' }, []],
        ['a word in another form', { text: 'drone' }, ['air_drone_strike']],
        ['two words, anywhere', { text: 'hit port' }, ['air_drone_strike']],
        ['words in quotation marks', { text: '"port of Bregana"' }, ['air_drone_strike']],
        ['the same words in another order', { text: '"Bregana port of"' }, []],
        ['words across two sentences', { text: '"said Fighters"' }, []],
        ['a French word in another form', { text: 'soldat tué' }, ['other_attack']],
        ['a French word behind its article', { text: 'armée' }, ['other_attack']],
        ['a name that the text does not spell', { text: 'army', type: 'movement' }, ['movement']],
        ['an Arabic word without its article', { text: 'قوات' }, ['movement']],
        ['an Arabic word with a particle', { text: 'والمدينة' }, ['movement']],
        ['words and a country', { text: 'Bregana', country: 'XA', days: ['2025-03-11', '2025-03-11'] }, ['other_attack']],
        ['no word', { text: ' - " ' }, []],
      ])('for %s finds the claims that fit', async (_, filter, expected) => {
        expect(saysOf((await store.findClaims(filter, first)).rows)).toEqual(expected)
        const streamed: Claim[] = []
        for await (const { claim } of store.streamClaims(filter)) streamed.push(claim)
        expect(streamed).toHaveLength(expected.length)
        const oldest = (await store.findClaims(filter, { ...first, order: 'oldest' })).rows
        expect(saysOf(oldest)).toEqual([...expected].reverse())
      })

      test.each([
        ['a second statement', `'; drop table claims; --`],
        ['a quoted operator', `" OR "`],
        ['a word near another', 'NEAR(a b, 3)'],
        ['a column and a star', 'words : drone*'],
        ['operators of PostgreSQL', `('drone' & !'port':*)`],
        ['a backslash', '\\'],
        ['quotation marks that close ours', `drone" AND 1=1 OR "`],
        ['a column filter', '{words} : ^"'],
        ['NUL', 'a\0b'],
        ['half a surrogate pair', '\ud800'],
        ['only quotation marks', '""""'],
        ['operators alone', 'AND OR NOT'],
        ['wildcards', '%_%'],
        ['signs alone', '<-> | & ! ( )'],
        ['five thousand brackets', '('.repeat(5000)],
        ['five thousand words', 'drone '.repeat(5000)],
      ])('for %s as a search never breaks', async (_, text) => {
        await expect(store.findClaims({ text }, first)).resolves.toBeDefined()
        await expect(store.findDocuments({ text }, first)).resolves.toBeDefined()
        await expect(store.findClaims({ actor: text, outlet: text }, first)).resolves.toMatchObject({ rows: [] })
        expect((await store.counts()).claims).toBe(7)
      })

      test('shows where the words of a search stand in the text', async () => {
        const { rows } = await store.findClaims({ text: 'drones "port of Bregana"' }, first)
        const { snippet, source } = rows[0] ?? { snippet: null, source: '' }
        expect(source).toBe(courier.source)
        expect(snippet?.hits.map(([start, end]) => courier.reading.document.text.slice(start, end))).toEqual(['drones', 'port of Brégana'])
        expect(snippet?.span).toEqual([0, courier.reading.document.text.length])
      })

      test('finds documents by words, outlet, language and days', async () => {
        const find = async (filter: Parameters<Store['findDocuments']>[0]) =>
          (await store.findDocuments(filter, first)).rows.map(({ source }) => source)
        expect(await find({})).toEqual([courier.source, herald.source, french.source, arabic.source])
        expect(await find({ text: 'raiding camps' })).toEqual([courier.source])
        expect(await find({ text: 'under fire' })).toEqual([courier.source])
        expect(await find({ outlet: 'ergian herald' })).toEqual([herald.source])
        expect(await find({ language: 'fr' })).toEqual([french.source])
        expect(await find({ published: ['2025-03-11', '2025-03-12'] })).toEqual([herald.source, french.source])
        expect(await find({ text: 'soldats', language: 'en' })).toEqual([])
      })

      test('counts by facet', async () => {
        const count = async (...question: Parameters<Store['countFacet']>) => {
          const { rows, hasMore, sampled } = await store.countFacet(...question)
          return [rows.map(({ name, claims }) => `${name} ${claims}`).join(', '), hasMore, sampled]
        }
        expect(await count('country')).toEqual(['XA 4, XB 2', false, null])
        expect(await count('country', { limit: 1 })).toEqual(['XA 4', true, null])
        expect(await count('place')).toEqual(['Al-Kori 1, Brégana 2'.split(', ').reverse().join(', '), false, null])
        expect(await count('day', { limit: 2 })).toEqual(['2025-03-12 1, 2025-03-10 2', true, null])
        expect(await count('outlet', { within: { facet: 'country', value: 'XA' } })).toEqual([
          'Ergian Herald 2, Ergian Courier 1, La Voix 1',
          false,
          null,
        ])
        expect(await count('type', { within: { facet: 'day', value: '2025-03-10' } })).toEqual(['air_drone_strike 1, other_attack 1', false, null])
        expect(await count('day', { within: { facet: 'place', value: 'bregana' } })).toEqual(['2025-03-10 2', false, null])
        expect(await count('day', { within: { facet: 'place', value: 'nowhere' } })).toEqual(['', false, null])
      })

      test('gives claims by their ids, and loaded terms', async () => {
        const ids = [herald, courier].map(({ reading }) => reading.claims[0]?.id ?? '')
        expect((await store.getClaims([ids[0] ?? '', 'none', ids[1] ?? ''])).map(({ claim }) => claim.id)).toEqual(ids)
        const term = { version: courier.reading.document.id, term: courier.reading.loaded[0] }
        expect((await store.findLoaded({ referent: 'dune guard' }, first)).rows).toEqual([term])
        expect((await store.findLoaded({ version: herald.reading.document.id }, first)).rows).toEqual([])
      })

      test.each([
        ['a day that is none', (asked: Store) => asked.findClaims({ days: ['yesterday', '2025-01-01'] }, first), /is no day/],
        ['a cursor that is none', (asked: Store) => asked.findClaims({}, { limit: 5, after: "1' or 1" }), /is no cursor/],
        ['too large a page', (asked: Store) => asked.findClaims({}, { limit: 100_000 }), /1 to 1000 rows/],
        ['too many values', (asked: Store) => asked.countFacet('actor', { limit: 1_000_000 }), /1 to 1000 values/],
      ])('refuses %s by a sentence', async (_, ask, message) => {
        await expect(ask(store)).rejects.toThrow(message)
      })
    })

    describe('of many languages', () => {
      test('finds words of every script, however they are spelled', async () => {
        const spelled: readonly (readonly [language: string, text: string, ...searches: string[]])[] = [
          ['ru', 'Войска обстреляли посёлок Ёлкино.', 'войсками', 'елкино', '"поселок Ёлкино"'],
          ['el', 'Ο στρατός στην Αθήνα', 'στρατος', 'ΑΘΉΝΑ'],
          ['zh', '军队袭击了北方的港口', '港口', '"北方"'],
          ['th', 'กองทัพโจมตีท่าเรือ', 'ท่าเรือ'],
          ['he', 'הצבא תקף את הנמל', 'הנמל'],
          ['ar', 'سقط ٢٣ جنديا في صنعاء', '23', 'صنعاء'],
          ['fa', 'نیروهای ارتش', 'ارتش'],
          ['en', 'Sana’a lies 100km from M23, pier 5e3a, İzmir and ﬁve more', 'Sanaa', '100 km', '100km', 'm23', '5e3a', 'izmir', 'five'],
          ['fr', 'L’œuvre d’Aïcha à Ligne-Rouge', 'œuvre', 'oeuvre', 'aicha', '"ligne rouge"', 'd’Aïcha'],
          ['tr', 'IŞIKLAR söndü', 'ışıklar'],
          ['hi', 'सेना ने बंदरगाह पर हमला किया', 'बंदरगाह'],
          ['xx', '𞤀𞤣𞤤𞤢𞤥 and 𝔄𝔩𝔭𝔥𝔞', '𞤢𞤣𞤤𞤢𞤥', 'alpha'],
        ]
        await fresh()
        for (const [language, says] of spelled) await store.save(toBatch(inventIntake({ source: language, language, claims: [{ ...drone, says }] })))
        for (const [language, , ...searches] of spelled) {
          for (const text of searches) {
            const found = (await store.findClaims({ text }, first)).rows.map(({ source, snippet }) => [source, snippet === null])
            expect([text, ...found]).toEqual([text, [language, false]])
            expect((await store.findDocuments({ text }, first)).rows.map(({ source }) => source)).toEqual([language])
          }
        }
      })
    })

    describe('with many claims', () => {
      const many = Array.from({ length: 120 }, (_, index) => inventMany(index))
      beforeAll(async () => {
        await fresh()
        for (let from = 0; from < many.length; from += 40) await store.save(toBatch(...many.slice(from, from + 40)))
      })

      test.each<readonly [string, ClaimFilter]>([
        ['all', {}],
        ['a country', { country: 'XA' }],
        ['a country and days', { country: 'XA', days: ['2023-03-01', '2024-12-31'] }],
        ['words', { text: 'bridge river' }],
      ])('pages through %s in both orders, each claim once', async (_, filter) => {
        const walk = async (order: 'newest' | 'oldest'): Promise<string[]> => {
          const ids: string[] = []
          let after: string | null = null
          do {
            const page: Awaited<ReturnType<Store['findClaims']>> = await store.findClaims(filter, {
              limit: 17,
              order,
              ...(after === null ? {} : { after }),
            })
            ids.push(...page.rows.map(({ claim }) => claim.id))
            after = page.next
          } while (after !== null)
          return ids
        }
        const newest = await walk('newest')
        expect(newest.length).toBeGreaterThan(17)
        expect(new Set(newest).size).toBe(newest.length)
        expect((await walk('oldest')).reverse()).toEqual(newest)
        const streamed: string[] = []
        for await (const { claim } of store.streamClaims(filter)) streamed.push(claim.id)
        expect(streamed).toEqual(newest)
      })

      test('finds by days and country exactly the claims that fit', async () => {
        const [from, to] = ['2023-06-01', '2023-09-30']
        const fits = many
          .flatMap(({ reading }) => reading.claims)
          .filter((claim) => claim.kind === 'event' && claim.days !== null && claim.days.value[0] <= to && claim.days.value[1] >= from)
          .filter((claim) => claim.kind === 'event' && claim.place?.country === 'XB')
        expect(fits.length).toBeGreaterThan(5)
        const found: string[] = []
        for await (const { claim } of store.streamClaims({ kind: 'event', country: 'XB', days: [from, to] })) found.push(claim.id)
        expect(found.sort()).toEqual(fits.map(({ id }) => id).sort())
      })

      test('pages through documents, with words and without', async () => {
        for (const filter of [{}, { text: 'bridge' }]) {
          const sources: string[] = []
          let after: string | null = null
          do {
            const page: Awaited<ReturnType<Store['findDocuments']>> = await store.findDocuments(filter, {
              limit: 7,
              ...(after === null ? {} : { after }),
            })
            sources.push(...page.rows.map(({ source }) => source))
            after = page.next
          } while (after !== null)
          expect(sources.length).toBeGreaterThan(100)
          expect(new Set(sources).size).toBe(sources.length)
        }
      })

      test('gives every version in order of its id, from any on', async () => {
        const ids: string[] = []
        for await (const { version, reading } of store.streamVersions()) {
          ids.push(version)
          expect(reading).toEqual(many.find(({ reading: { document } }) => document.id === version)?.reading)
        }
        expect(ids).toEqual(many.map(({ reading }) => reading.document.id).sort())
        const rest: string[] = []
        for await (const { version } of store.streamVersions({ after: ids[99] ?? '' })) rest.push(version)
        expect(rest).toEqual(ids.slice(100))
      })

      test('finds the words of a long document wherever they stand, and it once', async () => {
        const lead = Array.from({ length: 20_000 }, (_, index) => (index % 9000 === 8999 ? 'a rare heron' : `filler ${index}`)).join(' ')
        const intake = inventIntake({ source: 'long.txt', lead, claims: [drone] })
        await store.save(toBatch(intake))
        const { rows } = await store.findDocuments({ text: '"rare herons"' }, first)
        expect(rows.map(({ source }) => source)).toEqual(['long.txt'])
        const hit = rows[0]?.snippet?.hits[0] ?? [0, 0]
        expect(lead.slice(...hit)).toBe('rare heron')
        expect((await store.findDocuments({ text: '"hit the port"', outlet: 'Ergian Courier' }, first)).rows).toHaveLength(1)
      })
    })

    describe('that is moved elsewhere', () => {
      test('is the same there', async () => {
        const source = 'https://courier.example/toll'
        const captures = [1, 2, 3].map((sequence) => inventCapture(sequence, `bytes ${sequence}`, source))
        const problems = [{ code: 'binary', message: 'It is an image.', document: 'photo.jpg', span: null }] as const
        const changing = [12, 9, 10].map((killed) =>
          inventIntake({ source, capture: 1, claims: [{ ...drone, killed, says: `${drone.says} ${killed}` }] }),
        )
        await fresh()
        await store.save({ ...toBatch(courier, ...changing, herald, french, arabic), captures, problems })
        await store.save({ ...NOTHING, seen: [{ source, version: changing[1]?.reading.document.id ?? '', capture: 3 }] })
        await store.decide([{ id: 'd1', subject: 'x', kind: 'note', value: 1, by: 'editor', at: '2025-03-21T10:00:00.000Z' }])
        const first = store
        const rows = await toList(first.streamRows())
        const second = await fresh()
        await second.loadRows(JSON.parse(JSON.stringify(rows)))
        const sorted = (list: readonly unknown[]): string[] => list.map((row) => JSON.stringify(row)).sort()
        expect(sorted(await toList(second.streamRows()))).toEqual(sorted(rows))
        expect(await second.counts()).toEqual(await first.counts())
        expect(await second.listVersions(source)).toEqual(await first.listVersions(source))
        expect((await second.listVersions(source)).map(({ isNewest }) => isNewest)).toEqual([false, true, false])
        expect(await toList(second.streamCaptures())).toEqual(await toList(first.streamCaptures()))
        expect((await second.findLastCaptures([source, 'https://none.example'])).map(({ sequence }) => sequence)).toEqual([3])
        expect(await second.check()).toEqual([])
        await expect(second.loadRows(rows)).rejects.toMatchObject({ code: 'store-not-empty' })
      })
    })

    describe('that several use', () => {
      beforeEach(async () => {
        await fresh()
      })
      const holder = { process: 4711, host: 'desk', task: 'add feed' }

      test('takes up an unfinished run, and knows what was done', async () => {
        const run = await store.beginRun('feed')
        const leads = [
          { key: 'a', sources: [courier.source, herald.source], note: null },
          { key: 'b', sources: [], note: 'It is an image.' },
        ] as const
        await store.save(toBatch(courier))
        await store.save({ ...toBatch(courier, herald), run: run.id, leads })
        await store.save({ ...toBatch(courier, herald), run: run.id, leads })
        await expect(store.save({ ...NOTHING, run: run.id, leads })).rejects.toThrow(/of which the batch has no document/)
        const again = await store.beginRun('feed')
        expect(again).toMatchObject({ id: run.id, endedAt: null, done: { new: 1, changed: 0, unchanged: 0, refused: 1 } })
        expect([...(await store.findDone(run.id, ['a', 'b', 'c']))].sort()).toEqual(['a', 'b'])
        await store.endRun(run.id)
        const next = await store.beginRun('feed')
        expect(next.id).not.toBe(run.id)
        expect((await store.findDone(next.id, ['a'])).size).toBe(0)
        expect((await store.listRuns(5)).map(({ id }) => id)).toEqual([next.id, run.id])
      })

      test('lends a lease to one at a time, and says to whom', async () => {
        const answer = await store.takeLease('feed', holder)
        if (!answer.taken) throw new Error('Nobody else has it.')
        const other = await place.open()
        expect(await other.takeLease('feed', { ...holder, process: 5 })).toMatchObject({
          taken: false,
          holder: { ...holder, name: 'feed', progress: '' },
        })
        expect(await other.listLeases()).toMatchObject([{ name: 'feed', process: 4711 }])
        expect(await other.takeLease('other', holder)).toMatchObject({ taken: true })
        await answer.lease.release()
        expect(await other.takeLease('feed', { ...holder, process: 5 })).toMatchObject({ taken: true })
        await other.close()
      })

      test('frees the lease of a holder who is silent or dead, and refuses what that one still saves', async () => {
        const answer = await store.takeLease('feed', holder)
        if (!answer.taken) throw new Error('Nobody else has it.')
        await store.save({ ...NOTHING, lease: answer.lease.token })
        const elsewhere = await place.open({ isAlive: () => false })
        expect(await elsewhere.takeLease('feed', holder)).toMatchObject({ taken: false })
        const here = await place.open({ isAlive: (process) => process !== 4711 && process !== 0 })
        const late = await place.open({ now: () => new Date(Date.now() + 31_000) })
        expect(await late.listLeases()).toEqual([])
        expect(await late.takeLease('feed', { ...holder, process: 6 })).toMatchObject({ taken: true })
        await expect(store.save({ ...toBatch(courier), lease: answer.lease.token })).rejects.toMatchObject({ code: 'lease-lost' })
        expect((await store.counts()).documents).toBe(0)
        expect(await here.takeLease('mine', { ...holder, host: 'test' })).toMatchObject({ taken: true })
        expect(await here.takeLease('mine', { ...holder, host: 'test', process: 7 })).toMatchObject({ taken: true })
        for (const opened of [elsewhere, here, late]) await opened.close()
      })

      test('lets writers take turns and readers read on', async () => {
        const other = await place.open()
        const batches = Array.from({ length: 8 }, (_, batch) => Array.from({ length: 5 }, (_, index) => inventMany(batch * 5 + index)))
        const questions = Array.from({ length: 20 }, () => store.findClaims({ country: 'XA' }, first))
        await Promise.all([...batches.map((batch, index) => (index % 2 === 0 ? store : other).save(toBatch(...batch))), ...questions])
        expect((await store.counts()).documents).toBe(40)
        expect(await other.check()).toEqual([])
        await other.close()
      })

      test('that is opened by several at once is made once', async () => {
        const elsewhere = await makePlace()
        const opened = await Promise.all([1, 2, 3].map(() => elsewhere.open()))
        await opened[0]?.save(toBatch(courier))
        expect((await opened[2]?.counts())?.documents).toBe(1)
        for (const one of opened) await one.close()
        await elsewhere.drop()
      })
    })
  })
}

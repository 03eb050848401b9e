import { describe, expect, test } from 'vitest'
import { exportOne } from '../../../test/export-one.ts'
import { at, party, toClaim, toDocument, toEntry, told, toOrigin, toPlainEntry } from '../../../test/incidents.ts'
import type { Incident } from '../../model/index.ts'
import type { ExportEntry } from '../exporter.ts'
import type { LossKind } from '../loss.ts'
import { acled } from './acled.ts'

const toRow = async (rest: Partial<Incident>): Promise<Record<string, string> | null> => (await exportOne(acled, toPlainEntry('i', rest))).row

test('has the thirty-one columns in their order', async () => {
  const { header } = await exportOne(acled, toPlainEntry('i'))
  expect(header).toBe(
    'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,' +
      'interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,' +
      'fatalities,tags,timestamp',
  )
  expect(header.split(',')).toHaveLength(31)
})

test('a plain incident', async () => {
  const { row, lost } = await exportOne(acled, toPlainEntry('i'))
  expect(row).toEqual({
    event_id_cnty: 'i',
    event_date: '2025-03-04',
    year: '2025',
    time_precision: '1',
    disorder_type: 'Political violence',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Shelling/artillery/missile attack',
    actor1: 'Free Dunes',
    assoc_actor_1: '',
    inter1: 'Rebel group',
    actor2: 'Army of Libya',
    assoc_actor_2: '',
    inter2: 'State forces',
    interaction: 'State forces-Rebel group',
    civilian_targeting: '',
    iso: '434',
    region: 'Northern Africa',
    country: 'Libya',
    admin1: '',
    admin2: '',
    admin3: '',
    location: 'Tarmis',
    latitude: '30.5',
    longitude: '17.25',
    geo_precision: '1',
    source: 'Ahd Brak',
    source_scale: '',
    notes:
      'According to the army. Standing: one-side; independent origins: 1; articles: 1. Possible days: 2025-03-04; event_date is the first. ' +
      'Fatalities: the lower bound of the printed account (3). ' +
      'Printed: of differing accounts one that says the means or more than the country before one that does not, then the one told by most ' +
      'independent origins, then by most claims, then the first in order of its JSON.',
    fatalities: '3',
    tags: 'standing=one-side; independent origins=1',
    timestamp: '',
  })
  expect(lost).toEqual([])
})

describe('who against whom', () => {
  test.each([
    ['free-dunes', 'villagers', 'Rebel group', 'Civilians', 'Rebel group-Civilians', 'Civilian targeting'],
    ['army-of-libya', 'salt-guard', 'State forces', 'Political militia', 'State forces-Political militia', ''],
    ['army-of-tchad', 'free-dunes', 'External/Other forces', 'Rebel group', 'Rebel group-External/Other forces', ''],
    ['dune-party', 'free-dunes', '', 'Rebel group', '', ''],
    ['free-dunes', 'dune-party', 'Rebel group', '', '', ''],
    ['free-dunes', null, 'Rebel group', '', 'Rebel group only', ''],
    [null, 'villagers', '', 'Civilians', '', 'Civilian targeting'],
  ])('%s, %s', async (actor, target, inter1, inter2, interaction, civilian_targeting) => {
    const row = await toRow({
      actors: actor === null ? [] : [told(party(actor), 'c-i')],
      targets: target === null ? [] : [told(party(target), 'c-i')],
    })
    expect(row).toMatchObject({ inter1, inter2, interaction, civilian_targeting })
  })

  test('demonstrators are named after their country, who called for it is associated', async () => {
    const row = await toRow({ types: [told('protest', 'c-i')], actors: [told(party('dune-party'), 'c-i')], targets: [] })
    expect(row).toMatchObject({ actor1: 'Protesters (Libya)', assoc_actor_1: 'Dune Party', inter1: 'Protesters', interaction: 'Protesters only' })
  })
})

test('of two accounts the one of more origins is printed, and the notes say on what they differ', async () => {
  const { row, lost } = await exportOne(
    acled,
    toPlainEntry('i', {
      killed: [told([2, 2], 'c1', 'c2'), told([5, null], 'c3', 'c4')],
      origins: [toOrigin('o1', 'c1', 'c2'), toOrigin('o2', 'c3'), toOrigin('o3', 'c4')],
    }),
  )
  expect(row?.['fatalities']).toBe('5')
  expect(row?.['notes']).toContain('the lower bound of the printed account (5 or more). Accounts differ on killed.')
  expect(lost).toEqual(['other-accounts'])
})

describe('left out, and said so', () => {
  const document = toDocument('d', 'They deny it.')
  test.each<[string, ExportEntry, LossKind]>([
    ['no day', toPlainEntry('i', { days: [] }), 'no-days'],
    ['a year', toPlainEntry('i', { days: [told(['2025-01-01', '2025-12-31'], 'c-i')] }), 'days-too-wide'],
    ['a threat', toPlainEntry('i', { types: [told('threat', 'c-i')] }), 'type-not-covered'],
    ['a denial', toEntry('i', [toClaim('c', document, { status: 'denied' })], [document]), 'not-occurred'],
  ])('%s', async (_, entry, kind) => {
    expect(await exportOne(acled, entry)).toMatchObject({ row: null, lost: [kind] })
  })
})

test('unknown stays empty', async () => {
  const row = await toRow({ places: [], actors: [], targets: [], killed: [] })
  expect(row).toMatchObject({
    location: '',
    country: '',
    iso: '',
    latitude: '',
    geo_precision: '',
    actor1: '',
    inter1: '',
    interaction: '',
    fatalities: '',
  })
  expect(row?.['notes']).toContain('Fatalities not told.')
})

test('a type with no counterpart leaves its cells empty, and that is counted', async () => {
  const { row, lost } = await exportOne(acled, toPlainEntry('i', { types: [told('movement', 'c-i')] }))
  expect(row).toMatchObject({ event_type: 'Strategic developments', sub_event_type: '' })
  expect(lost).toEqual(['no-counterpart'])
})

test('a district’s point comes with the code that says so', async () => {
  const row = await toRow({ places: [told(at('wadi-sarel'), 'c-i')] })
  expect(row).toMatchObject({ latitude: '29', geo_precision: '2' })
  expect(row?.['notes']).toContain('The place lies within 40000 m of the point.')
})

import { describe, expect, test } from 'vitest'
import { exportOne } from '../../../test/export-one.ts'
import { at, party, toClaim, toDocument, toEntry, told, toOrigin, toPlainEntry } from '../../../test/incidents.ts'
import type { Account, Incident, Range } from '../../model/index.ts'
import type { ExportEntry } from '../exporter.ts'
import type { LossKind } from '../loss.ts'
import { ucdp } from './ucdp.ts'

const toRow = async (rest: Partial<Incident>): Promise<Record<string, string> | null> => (await exportOne(ucdp, toPlainEntry('i', rest))).row

test('has the forty-nine columns in their order', async () => {
  const { header } = await exportOne(ucdp, toPlainEntry('i'))
  expect(header).toBe(
    'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,' +
      'side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,' +
      'source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,' +
      'country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob',
  )
  expect(header.split(',')).toHaveLength(49)
})

test('a plain incident; what only UCDP can say is empty', async () => {
  const { row, lost } = await exportOne(ucdp, toPlainEntry('i'))
  const filled = Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ''))
  expect(filled).toEqual({
    id: 'i',
    year: '2025',
    type_of_violence: '1',
    side_a: 'Army of Libya',
    side_b: 'Free Dunes',
    number_of_sources: '1',
    source_article: '"Ahd Brak","2025-03-05",""',
    source_office: 'Ahd Brak',
    source_date: '2025-03-05',
    source_original: 'the army',
    where_prec: '1',
    where_coordinates: 'Tarmis',
    where_description: 'Tarmis (within 3000 m)',
    latitude: '30.5',
    longitude: '17.25',
    geom_wkt: 'POINT (17.25 30.5)',
    priogrid_gid: '173915',
    country: 'Libya',
    country_id: '620',
    region: 'Africa',
    event_clarity: '1',
    date_prec: '1',
    date_start: '2025-03-04',
    date_end: '2025-03-04',
    deaths_a: '3',
    best: '3',
    high: '3',
    low: '3',
    gwnoa: '620',
  })
  expect(lost).toEqual([])
})

describe('sides and the dead', () => {
  test.each([
    ['free-dunes', 'army-of-libya', { type_of_violence: '1', side_a: 'Army of Libya', deaths_a: '3', deaths_b: '', gwnoa: '620' }],
    ['army-of-libya', 'free-dunes', { type_of_violence: '1', side_a: 'Army of Libya', deaths_a: '', deaths_b: '3', gwnoa: '620' }],
    ['army-of-tchad', 'army-of-libya', { type_of_violence: '1', side_a: 'Army of Chad', deaths_b: '3', gwnoa: '483', gwnob: '620' }],
    ['free-dunes', 'salt-guard', { type_of_violence: '2', side_a: 'Free Dunes', deaths_b: '3', gwnoa: '', gwnob: '' }],
    ['free-dunes', 'villagers', { type_of_violence: '3', deaths_b: '', deaths_civilians: '3' }],
    ['army-of-libya', 'villagers', { type_of_violence: '3', side_a: 'Army of Libya', deaths_civilians: '3', gwnoa: '620' }],
    ['dune-party', 'villagers', { type_of_violence: '', deaths_civilians: '3' }],
    [null, 'villagers', { type_of_violence: '', side_a: '', deaths_civilians: '3' }],
    ['free-dunes', null, { type_of_violence: '', side_b: '', deaths_b: '', deaths_unknown: '3' }],
  ])('%s, %s', async (actor, target, expected) => {
    const row = await toRow({
      actors: actor === null ? [] : [told(party(actor), 'c-i')],
      targets: target === null ? [] : [told(party(target), 'c-i')],
    })
    expect(row).toMatchObject({ ...expected, best: '3' })
  })
})

describe('low, best and high', () => {
  test.each<[Account<Range>[], string, string, string]>([
    [[told([3, 3], 'c1')], '3', '3', '3'],
    [[told([2, 4], 'c1')], '2', '2', '4'],
    [[told([5, null], 'c1')], '5', '5', ''],
    [[told([2, 2], 'c1'), told([7, 9], 'c2', 'c3')], '2', '7', '9'],
    [[told([0, 0], 'c1', 'c2'), told([4, 4], 'c3')], '0', '0', '4'],
  ])('%j', async (killed, low, best, high) => {
    const origins = [toOrigin('o1', 'c1', 'c2', 'c3')]
    expect(await toRow({ killed, origins })).toMatchObject({ low, best, high })
  })
})

test.each<[Account<Range>[], string]>([
  [[told([1, 1], 'c-i')], '1'],
  [[told([5, 5], 'c-i')], '2'],
  [[told([2, null], 'c-i')], '2'],
])('counts %j are of clarity %s', async (counts, event_clarity) => {
  expect(await toRow({ counts })).toMatchObject({ event_clarity })
})

test('cells of half a degree are counted from the south-west', async () => {
  const cellAt = async (latitude: number, longitude: number): Promise<string | undefined> =>
    (await toRow({ places: [told({ ...at('tarmis'), latitude, longitude }, 'c-i')] }))?.['priogrid_gid']
  expect(await cellAt(-90, -180)).toBe('1')
  expect(await cellAt(-89.9, 179.9)).toBe('720')
  expect(await cellAt(-89.4, -180)).toBe('721')
  expect(await cellAt(90, 180)).toBe('259200')
})

describe('left out, and said so', () => {
  const document = toDocument('d', 'They threaten it.')
  test.each<[string, ExportEntry, LossKind]>([
    ['no day', toPlainEntry('i', { days: [] }), 'no-days'],
    ['many years', toPlainEntry('i', { days: [told(['2020-01-01', '2025-12-31'], 'c-i')] }), 'days-too-wide'],
    ['a protest', toPlainEntry('i', { types: [told('protest', 'c-i')] }), 'type-not-covered'],
    ['nobody killed', toPlainEntry('i', { killed: [told([0, 0], 'c-i')] }), 'no-deaths'],
    ['no toll', toPlainEntry('i', { killed: [] }), 'no-deaths'],
    ['only threatened', toEntry('i', [toClaim('c', document, { status: 'threatened' })], [document]), 'not-occurred'],
  ])('%s', async (_, entry, kind) => {
    expect(await exportOne(ucdp, entry)).toMatchObject({ row: null, lost: [kind] })
  })
})

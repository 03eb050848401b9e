import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRows } from '../../test/made-rows.ts'
import { EVENT_TYPES, type IncidentRow, STANDINGS, WEAPON_KINDS } from '../model/index.ts'
import { toNameKey } from '../store/index.ts'
import { FACETS, type FacetName, MISSING } from './incident-filter.ts'
import { IncidentIndex, type IndexFilter } from './incident-index.ts'
import { parseCursor } from './page-cursor.ts'

const rows = makeRows(300)
const index = new IncidentIndex(rows)

interface Named {
  readonly id: string | null
  readonly name: string
}

/** A value is an identity’s id if any row has it, a name otherwise. */
function isNamed(all: readonly Named[], own: readonly Named[], chosen: readonly string[]): boolean {
  return chosen.some((value) => {
    if (all.some(({ id }) => id === value)) return own.some(({ id }) => id === value)
    const named = all.filter(({ name }) => toNameKey(name) === toNameKey(value))
    return own.some((party) =>
      named.some(({ id, name }) => (id === null ? party.id === null && toNameKey(name) === toNameKey(party.name) : id === party.id)),
    )
  })
}

const PARTIES = {
  actor: (row: IncidentRow) => row.actors,
  target: (row: IncidentRow) => row.targets,
  claimant: (row: IncidentRow) => row.claimants,
  place: (row: IncidentRow) => (row.place === null ? [] : [row.place]),
  outlet: (row: IncidentRow) => row.outlets.map((name) => ({ id: null, name })),
} as const

/** The filter in the plainest words. */
function fits(row: IncidentRow, filter: IndexFilter): boolean {
  const { from, to, country = [], type = [], weapon = [], standing = [], origins, box, missing = [], ids } = filter
  if (from !== undefined && (row.days === null || row.days[1] < from)) return false
  if (to !== undefined && (row.days === null || row.days[0] > to)) return false
  if (country.length > 0 && !row.countries.some((iso) => country.includes(iso))) return false
  if (type.length > 0 && !row.types.some((one) => type.includes(one))) return false
  if (weapon.length > 0 && !row.weapons.some((one) => weapon.includes(one))) return false
  if (standing.length > 0 && !standing.includes(row.standing)) return false
  if (origins !== undefined && row.origins < origins) return false
  const lacks = { day: row.days === null, point: row.place === null || row.place.latitude === null || row.place.longitude === null }
  if (missing.length > 0 && !missing.some((what) => lacks[what])) return false
  if (ids !== undefined && !ids.includes(row.id)) return false
  for (const [facet, partiesOf] of Object.entries(PARTIES)) {
    const chosen = filter[facet as keyof typeof PARTIES] ?? []
    if (chosen.length > 0 && !isNamed(rows.flatMap(partiesOf), partiesOf(row), chosen)) return false
  }
  if (box === undefined) return true
  const [west, south, east, north] = box
  const { latitude = null, longitude = null } = row.place ?? {}
  if (latitude === null || longitude === null || latitude < south || latitude > north) return false
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
}

const some = <T>(values: readonly T[], most = 3) => fc.option(fc.subarray([...values], { maxLength: most }), { nil: undefined })
const names = (facet: keyof typeof PARTIES) =>
  some([...new Set(rows.flatMap(PARTIES[facet]).flatMap(({ id, name }) => [id ?? name, name.toUpperCase()])), 'nobody'])
const day = fc.option(fc.constantFrom('2023-02-10', '2023-09-01', '2024-05-05', '2025-01-01'), { nil: undefined })
const anyFilter = fc
  .record(
    {
      from: day,
      to: day,
      country: some(['LY', 'TD', 'NE', 'XX']),
      type: some(EVENT_TYPES),
      weapon: some(WEAPON_KINDS),
      standing: some(STANDINGS),
      place: names('place'),
      actor: names('actor'),
      target: names('target'),
      claimant: names('claimant'),
      outlet: names('outlet'),
      origins: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      missing: some(MISSING, MISSING.length),
      ids: some(
        rows.map(({ id }) => id),
        200,
      ),
      box: fc.option(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.constant(-30), fc.integer({ min: -180, max: 180 }), fc.constant(60)), {
        nil: undefined,
      }),
    },
    { requiredKeys: [] },
  )
  // Few conditions, or nothing is left to compare.
  .chain((filter) => fc.subarray(Object.entries(filter), { maxLength: 3 }))
  .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as IndexFilter)

describe('filtering', () => {
  test('finds what the plainest filter finds, in the same order', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(index.list(filter)).toEqual(rows.filter((row) => fits(row, filter)))
      }),
    )
  })

  test('gives the same in pages of any size, forwards and backwards, with what is missing', () => {
    fc.assert(
      fc.property(anyFilter, fc.integer({ min: 1, max: 60 }), fc.constantFrom('newest', 'oldest'), (filter, limit, order) => {
        const paged: IncidentRow[] = []
        for (let after: string | null | undefined; after !== null; ) {
          const page = index.page(filter, { limit, after: after === undefined ? null : parseCursor(after), order })
          paged.push(...page.rows)
          expect(page.rows.length <= limit && (page.next === null || page.rows.length === limit)).toBe(true)
          expect(page.total).toBe(index.list(filter).length)
          after = page.next
        }
        const fitting = rows.filter((row) => fits(row, filter))
        expect(paged).toEqual(order === 'newest' ? fitting : fitting.toReversed())
      }),
    )
  })

  test('counts what has no point and no day', () => {
    const page = index.page({}, { limit: 1, after: null, order: 'newest' })
    expect(page.unplaced).toBe(rows.filter(({ place }) => place?.latitude == null).length)
    expect(page.undated).toBe(rows.filter(({ days }) => days === null).length)
    expect(page.unplaced > 0 && page.undated > 0).toBe(true)
  })
})

describe('counting', () => {
  test('a value’s count is how many incidents are shown when it is chosen instead of what is chosen of its facet', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...FACETS), (filter, facet) => {
        const { facets, total } = index.countFacets(filter, { limit: 1000 })
        expect(total).toBe(index.list(filter).length)
        for (const { value, incidents } of facets.get(facet)?.values ?? []) {
          const choice = facet === 'origins' ? { origins: Number(value) } : { [facet]: [value] }
          expect({ value, incidents }).toEqual({ value, incidents: index.list({ ...filter, ...choice }).length })
        }
      }),
    )
  })

  test('the places of what fits hold each incident once, and each place leads to its own', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { places, longitudes, latitudes, radii, standings, unplaced } = index.countPlaces(filter)
        const incidents = places.map((_, at) => STANDINGS.reduce((sum, standing) => sum + (standings[standing][at] as number), 0))
        const fitting = index.list(filter)
        expect(unplaced).toBe(fitting.filter(({ place }) => place?.latitude == null).length)
        expect(incidents.reduce((sum, count) => sum + count, unplaced)).toBe(fitting.length)
        for (const [at, value] of places.slice(0, 5).entries()) {
          const there = index
            .list({ ...filter, place: [value] })
            .filter(({ place }) => place?.longitude === longitudes[at] && place?.latitude === latitudes[at] && (place?.radius ?? 0) === radii[at])
          expect(incidents[at]).toBe(there.length)
        }
      }),
    )
  })

  test('the most frequent come first, and what is chosen is always there', () => {
    const rare = index.countFacets({}, { limit: 1000 }).facets.get('actor')?.values.at(-1)?.value as string
    const answer = index.countFacets({ actor: [rare] }, { limit: 3 }).facets.get('actor')
    const counts = answer?.values.slice(0, 3).map(({ incidents }) => incidents) ?? []
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(answer?.values.map(({ value }) => value)).toContain(rare)
    expect(answer).toMatchObject({ hasMore: true, values: { length: 4 } })
  })

  test('values are found by parts of their names', () => {
    const { facets } = index.countFacets({}, { limit: 50, facets: ['actor'], match: 'BRA brig' })
    expect([...facets.keys()]).toEqual(['actor'] satisfies FacetName[])
    const shown = facets.get('actor')?.values.map(({ name }) => name) ?? []
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((name) => !/bra.* brigade/i.test(name))).toEqual([])
  })
})

test('an index of nothing answers too', () => {
  const empty = new IncidentIndex()
  expect(empty.page({ country: ['LY'] }, { limit: 5, after: null, order: 'oldest' })).toEqual({
    rows: [],
    next: null,
    total: 0,
    unplaced: 0,
    undated: 0,
  })
  expect(empty.countFacets({}, { limit: 5 }).facets.get('origins')).toEqual({ values: [], hasMore: false })
})

describe('a cursor', () => {
  const pageOf = (rows: readonly IncidentRow[], after: string | null) =>
    new IncidentIndex(rows).page({}, { limit: 10, after: after === null ? null : parseCursor(after), order: 'newest' })

  test('stays good when its own row is gone and others have come', () => {
    const { next } = pageOf(rows, null)
    const without = rows.filter((_, at) => at !== 9 && at !== 3)
    expect(pageOf(without, next).rows).toEqual(rows.slice(10, 20))
  })

  test.each(['', 'x', '2025-01-01', '2025-01-01~', '~a b', `~${'a'.repeat(200)}`])('“%s” is none', (text) => {
    expect(() => parseCursor(text)).toThrow(/is no cursor/)
  })
})

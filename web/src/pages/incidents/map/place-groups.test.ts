import { describe, expect, test } from 'vitest'
import { type PlaceGroup, PlaceGroups, type Shown } from './place-groups.ts'

const group = (name: string, longitude: number, latitude: number, incidents = 1, radius = 5000): PlaceGroup => ({
  value: `place/${name}`,
  name,
  longitude,
  latitude,
  radius,
  incidents,
  standings: { disputed: incidents },
})

/** As they come from the server. */
function toShown(groups: readonly PlaceGroup[], zoom: number): Shown[] {
  const none = groups.map(() => 0)
  return new PlaceGroups({
    places: groups.map(({ value }) => value),
    names: groups.map(({ name }) => name),
    longitudes: groups.map(({ longitude }) => longitude),
    latitudes: groups.map(({ latitude }) => latitude),
    radii: groups.map(({ radius }) => radius),
    standings: { 'one-side': none, 'several-origins': none, 'both-sides': none, disputed: groups.map(({ incidents }) => incidents), denied: none },
    unplaced: 0,
  }).toShown(zoom)
}

describe('groups', () => {
  test('come with most incidents first, and know how their incidents stand', () => {
    const groups = new PlaceGroups({
      places: ['brak', 'fezzan', 'sabha'],
      names: ['Brak', 'Fezzan', 'Sabha'],
      longitudes: [14.3, 14.4, 14],
      latitudes: [27.5, 27, 27],
      radii: [5000, 300_000, 5000],
      standings: { 'one-side': [1, 0, 1], 'several-origins': [0, 0, 0], 'both-sides': [0, 0, 0], disputed: [0, 0, 1], denied: [0, 1, 0] },
      unplaced: 0,
    })
    expect(groups.size).toBe(3)
    expect(groups.toBounds()).toEqual([14, 27, 14.4, 27.5])
    expect(groups.list(2)).toEqual([
      { value: 'sabha', name: 'Sabha', longitude: 14, latitude: 27, radius: 5000, incidents: 2, standings: { 'one-side': 1, disputed: 1 } },
      { value: 'brak', name: 'Brak', longitude: 14.3, latitude: 27.5, radius: 5000, incidents: 1, standings: { 'one-side': 1 } },
    ])
  })

  test('where there is none, nothing is around it', () => {
    expect(new PlaceGroups().toBounds()).toBeNull()
    expect(new PlaceGroups().toShown(3)).toEqual([])
  })
})

describe('what is shown', () => {
  const sabha = group('Sabha', 14.43, 27.04, 5)
  const brak = group('Brak', 14.27, 27.55, 2)
  const faya = group('Faya', 19.11, 17.92, 3)

  test('far out near places are one count, close in they part', () => {
    const far = toShown([sabha, brak, faya], 3)
    expect(far.map(({ kind, incidents, places }) => [kind, incidents, places])).toEqual([
      ['cluster', 7, 2],
      ['place', 3, 1],
    ])
    expect(far[0]?.standings).toEqual({ disputed: 7 })
    expect(toShown([sabha, brak, faya], 9).map(({ kind, name }) => [kind, name])).toEqual([
      ['place', 'Sabha'],
      ['place', 'Faya'],
      ['place', 'Brak'],
    ])
  })

  test('no incident is lost or counted twice at any zoom', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      group(`p${at}`, ((at * 37) % 360) - 180, ((at * 17) % 150) - 75, (at % 4) + 1, at % 9 === 0 ? 400_000 : 3000),
    )
    const total = many.reduce((sum, { incidents }) => sum + incidents, 0)
    for (let zoom = 0; zoom <= 10; zoom++) expect(toShown(many, zoom).reduce((sum, { incidents }) => sum + incidents, 0)).toBe(total)
  })

  test('a wide disc is never gathered with the towns inside it', () => {
    const region = group('Fezzan', 14.4, 27, 9, 300_000)
    expect(toShown([region, sabha], 5).map(({ name, radius }) => [name, radius])).toEqual([
      ['Fezzan', 300_000],
      ['Sabha', 5000],
    ])
  })
})

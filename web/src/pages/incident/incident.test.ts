import { describe, expect, test } from 'vitest'
import { toClaim, toIncidentFixture } from './incident-fixture.ts'
import { toGraph } from './origin-graph.ts'
import { toColumns, toVoiceGroups } from './voices.ts'

describe('voices', () => {
  const incident = toIncidentFixture()
  const groups = toVoiceGroups(incident)

  test('are gathered by origin, one for each who says it', () => {
    expect(groups.map(({ origins, voices }) => [origins, voices.map(({ names, claims }) => [names.map(({ name }) => name), claims.length])])).toEqual(
      [
        [[0], [[['Salt Guard'], 3]]],
        [[1], [[['Dune Party'], 1]]],
      ],
    )
  })

  test('that speak together have the roots of each', () => {
    const [first, second] = incident.origins as [(typeof incident.origins)[0], (typeof incident.origins)[0]]
    const together = { ...incident, origins: [first, { ...second, claims: ['c', 'd'] }] }
    expect(toVoiceGroups(together).map(({ origins, voices }) => [origins, voices[0]?.claims.map(({ id }) => id)])).toEqual([
      [[0], ['a', 'b']],
      [[0, 1], ['c']],
      [[1], ['d']],
    ])
  })

  test('say which version of a field they tell, and in which claims', () => {
    const said = groups.map(({ voices }) => voices[0]?.sayings.get('killed')?.map(({ version, value, claims }) => [version, value, claims.length]))
    expect(said).toEqual([[[0, [9, 9], 3]], [[1, [0, 0], 1]]])
    expect(groups[1]?.voices[0]?.sayings.has('days')).toBe(false)
  })

  test('of an outlet in its own voice is the outlet', () => {
    const own = { ...incident, origins: [], claims: [{ claim: toClaim('a', 'd2', []), quotes: [] }] }
    expect(toVoiceGroups(own).map(({ origins, voices }) => [origins, voices[0]?.outlet, voices[0]?.isOutlet])).toEqual([[[], 'La Vigie', true]])
  })

  test('agree, differ or contradict one another field by field, contradictions first', () => {
    expect(toColumns(incident, groups).map(({ field, agreement }) => [field, agreement])).toEqual([
      ['killed', 'disputed'],
      ['type', 'agreed'],
      ['days', 'open'],
      ['place', 'wider'],
    ])
  })
})

describe('the graph of origins', () => {
  const incident = toIncidentFixture()

  test('leads from who says it over who passed it on to the outlets, copies folded', () => {
    const { nodes, edges, rows } = toGraph(incident, new Set())
    expect(nodes.map(({ layer, name, row, copies }) => [layer, name, row, copies.length])).toEqual([
      ['root', 'Salt Guard', 0.5, 0],
      ['relay', 'Radio Oasis', 0.5, 0],
      ['outlet', 'Ahd Brak', 0, 1],
      ['outlet', 'Free Dunes', 1, 0],
      ['root', 'Dune Party', 2, 0],
      ['outlet', 'Free Dunes', 2, 0],
    ])
    expect(rows).toBe(3)
    expect(edges).toHaveLength(4)
  })

  test('shows copies where they are unfolded', () => {
    const { nodes, rows } = toGraph(incident, new Set(['a:0']))
    expect(nodes.filter(({ layer }) => layer === 'outlet').map(({ name }) => name)).toEqual(['Ahd Brak', 'La Vigie', 'Free Dunes', 'Free Dunes'])
    expect(rows).toBe(4)
  })

  test('knows every claim of every origin at its root or among the folded', () => {
    const { nodes } = toGraph(incident, new Set())
    const known = nodes.flatMap(({ layer, claims, copies }) => (layer === 'outlet' ? [...claims, ...copies] : []))
    expect([...new Set(known)].sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})

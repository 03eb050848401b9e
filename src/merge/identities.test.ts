import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Membership, toIdentities } from './identities.ts'

const toMembership = (groups: readonly (readonly string[])[], ids: readonly string[]): Membership =>
  new Map(groups.flatMap((claims, at) => claims.map((claim) => [claim, ids[at] as string] as const)))

describe('incidents keep their identity', () => {
  const before = toMembership(
    [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ],
    ['one', 'two'],
  )
  test.each<[string, string[][], string[], string[]]>([
    [
      'when nothing changes',
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      ['one', 'two'],
      [],
    ],
    [
      'when they grow',
      [
        ['a', 'b', 'c', 'x'],
        ['d', 'e'],
      ],
      ['one', 'two'],
      ['grew one'],
    ],
    [
      'when they shrink',
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
      ['one', 'two'],
      ['shrank one'],
    ],
    ['when they join: the larger stays', [['a', 'b', 'c', 'd', 'e']], ['one'], ['joined one two', 'ended two one']],
  ])('%s', (_, groups, ids, changes) => {
    const now = toIdentities(groups, before)
    expect(now.ids).toEqual(ids)
    expect(now.changes.map(({ kind, incident, others }) => [kind, incident, ...others].join(' '))).toEqual(changes)
  })
  test('when they part: the larger part stays, the other begins', () => {
    const { ids, changes } = toIdentities([['a', 'b'], ['c'], ['d', 'e']], before)
    expect([ids[0], ids[2]]).toEqual(['one', 'two'])
    expect(changes).toMatchObject([
      { kind: 'parted', incident: 'one', others: [ids[1]] },
      { kind: 'began', incident: ids[1], others: ['one'] },
    ])
  })
  test('every group has an id of its own, whatever there was before', () => {
    const groups = fc.array(fc.nat(6), { maxLength: 20 }).map((homes) => {
      const byHome = new Map<number, string[]>()
      for (const [at, home] of homes.entries()) byHome.set(home, [...(byHome.get(home) ?? []), `claim ${at}`])
      return [...byHome.values()]
    })
    fc.assert(
      fc.property(groups, groups, (old, now) => {
        const known = toMembership(old, toIdentities(old, new Map()).ids)
        const { ids } = toIdentities(now, known)
        expect(new Set(ids).size).toBe(now.length)
        expect(toIdentities(now, toMembership(now, ids)).changes).toEqual([])
        expect(toIdentities(now.toReversed(), known).ids.toReversed()).toEqual(ids)
      }),
      { seed: 3 },
    )
  })
})

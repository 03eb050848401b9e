import { expect, test } from 'vitest'
import { toClaim, toDocument, toEvidenced, toMention } from '../../test/incidents.ts'
import type { EventClaim } from '../model/index.ts'
import { toSideBySide } from './side-by-side.ts'

const TEXT = 'Rockets of the Free Dunes hit Tarmis on Tuesday and killed three soldiers, the army said.'
const document = toDocument('d', TEXT)
const claim = (id: string, rest: Partial<EventClaim>): EventClaim => toClaim(id, document, rest)
const voiceOf = ({ claimants }: EventClaim): string => claimants[0]?.name ?? 'Ahd Brak itself'
const army = [toMention(TEXT, 'the army')]

test('what two voices say stands side by side, with agreement, difference and contradiction in words', () => {
  const claims = [
    claim('a', { killed: toEvidenced(TEXT, 'three soldiers', [3, 3]), place: { ...toMention(TEXT, 'Tarmis'), country: 'LY' } }),
    claim('b', { killed: toEvidenced(TEXT, 'three soldiers', [5, null]), claimants: army, wounded: toEvidenced(TEXT, 'three', [1, 1]) }),
    claim('c', { status: 'denied', claimants: army, actor: toMention(TEXT, 'Free Dunes') }),
  ]
  const { voices, rows, silent } = toSideBySide(claims, { voiceOf, disputed: ['killed'] })
  expect(voices).toEqual(['the army', 'Ahd Brak itself'])
  expect(rows).toEqual([
    { field: 'type', cells: ['shelling_missile', 'shelling_missile'], verdict: 'agree' },
    { field: 'status', cells: ['occurred / denied', 'occurred'], verdict: 'differ' },
    { field: 'place', cells: ['', 'Tarmis, Libya'], verdict: 'one account' },
    { field: 'actor', cells: ['Free Dunes', ''], verdict: 'one account' },
    { field: 'killed', cells: ['5+', '3'], verdict: 'contradict' },
    { field: 'wounded', cells: ['1', ''], verdict: 'one account' },
  ])
  expect(silent).toEqual(['days', 'target', 'weapons', 'count'])
})

test('without claims nothing is said', () => {
  expect(toSideBySide([], { voiceOf, disputed: [] })).toMatchObject({ voices: [], rows: [] })
})

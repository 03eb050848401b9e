import { expect, test } from 'vitest'
import { told, toOrigin } from '../../test/incidents.ts'
import { chooseAccount, toOriginIndex } from './choice.ts'

test.each([
  ['nothing told', [], null],
  ['the only one', [told(3, 'c1')], 3],
  ['most origins, though fewer claims', [told(3, 'c1', 'c2', 'c3'), told(5, 'c4', 'c5')], 5],
  ['most claims among equals', [told(3, 'c1'), told(5, 'c2', 'c3')], 5],
  ['a vague one only where there is no other', [told(0, 'c1', 'c4', 'c5'), told(5, 'c2')], 5],
  ['a vague one where there is no other', [told(0, 'c1')], 0],
  ['the first in order of JSON among equals', [told(7, 'c4'), told(5, 'c5')], 5],
])('%s', (_, accounts, value) => {
  const isVague = (killed: number): boolean => killed === 0
  const origins = [toOrigin('o1', 'c1', 'c2', 'c3'), toOrigin('o2', 'c4'), toOrigin('o3', 'c5')]
  expect(chooseAccount(accounts, { origins: toOriginIndex(origins), isVague })?.value ?? null).toBe(value)
  expect(chooseAccount([...accounts].reverse(), { origins: toOriginIndex([...origins].reverse()), isVague })?.value ?? null).toBe(value)
})

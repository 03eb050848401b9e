import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarked } from './marked.ts'
import { toPaint } from './paint.ts'

const plain = toPaint({ colour: false })
const colour = toPaint({ colour: true })
const TEXT = 'Two drones hit the base of Gao on Monday.'
const slot = (name: string, words: string) => ({ name, span: [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const, value: '' })

test.each([
  [[], TEXT],
  [[slot('weapons', 'Two drones'), slot('days', 'on Monday')], '[weapons: Two drones] hit the base of Gao [days: on Monday].'],
  [[slot('place', 'Gao'), slot('target', 'the base of Gao')], 'Two drones hit [target: the base of [place: Gao]] on Monday.'],
  [[slot('actor', 'Gao'), slot('claimants', 'Gao')], 'Two drones hit the base of [actor, claimants: Gao] on Monday.'],
  [[slot('target', 'base of'), slot('place', 'of Gao')], 'Two drones hit the [target: base of] Gao on Monday.'],
])('%#', (slots, marked) => expect(toMarked(TEXT, [0, TEXT.length], slots, plain)).toBe(marked))

test('in colour inner slots end where they end, and the outer goes on', () => {
  expect(toMarked(TEXT, [15, 30], [slot('target', 'the base of Gao'), slot('place', 'base')], colour)).toBe(
    '\u001b[36mthe \u001b[0m\u001b[32mbase\u001b[0m\u001b[36m of Gao\u001b[0m',
  )
})

test('only words of the text come out, in their order, whatever the slots', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const slots = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), span, value: fc.constant('') }), { maxLength: 6 })
  fc.assert(
    fc.property(span, slots, (part, marks) => {
      const text = 'abcdefghijklmnopqrstuvwxyz'.toUpperCase()
      const marked = toMarked(text, part, marks, plain)
      expect(marked.replace(/\[[abc, ]+: |\]/g, '')).toBe(text.slice(...part))
    }),
  )
})

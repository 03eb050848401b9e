import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCanonicalJson } from './canonical-json.ts'

test.each<[unknown, string]>([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
  [{ kept: undefined, other: 1.5e-7 }, '{"other":1.5e-7}'],
  ['«\u2028»\n', '"«\u2028»\\n"'],
  [[], '[]'],
  [{}, '{}'],
])('%j is %s', (value, text) => expect(toCanonicalJson(value)).toBe(text))

test('it reads back as what was written, and does not depend on the order of the fields', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (record) => {
      const text = toCanonicalJson(record)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(record)))
      expect(toCanonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(text)
      expect(text).not.toContain('\n')
    }),
  )
})

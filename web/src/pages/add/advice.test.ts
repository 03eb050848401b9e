import { expect, test } from 'vitest'
import { toAdvice } from './advice.ts'

test.each([
  [{ outcome: 'refused', note: 'robots: The site asks programs to stay away.' }, 'robots', 'The site asks programs to stay away.', 'robots'],
  [{ outcome: 'refused', note: 'forbidden-address: It is not fetched.' }, 'forbiddenAddress', 'It is not fetched.', 'forbidden-address'],
  [{ outcome: 'failed', note: 'https://a.example could not be fetched: there is no such host.' }, 'failed', null, null],
  [{ outcome: 'refused', note: 'some-new-code: What nobody knows yet.' }, 'refused', 'What nobody knows yet.', 'some-new-code'],
  [{ outcome: 'refused', note: null }, 'refused', null, null],
] as const)('%j is answered with «%s»', (item, advice, note, code) => {
  expect(toAdvice(item)).toEqual({ code, advice, note: note ?? item.note })
})

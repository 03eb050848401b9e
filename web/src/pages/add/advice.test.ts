import { expect, test } from 'vitest'
import { toAdvice } from './advice.ts'

test.each([
  [{ outcome: 'refused', note: 'robots: The site asks programs to stay away.' }, 'robots', 'The site asks programs to stay away.'],
  [{ outcome: 'refused', note: 'forbidden-address: It is not fetched.' }, 'forbiddenAddress', 'It is not fetched.'],
  [{ outcome: 'failed', note: 'https://a.example could not be fetched: there is no such host.' }, 'failed', null],
  [{ outcome: 'refused', note: 'some-new-code: What nobody knows yet.' }, 'refused', null],
  [{ outcome: 'refused', note: null }, 'refused', null],
] as const)('%j is answered with «%s»', (item, advice, note) => {
  expect(toAdvice(item)).toEqual({ advice, note: note ?? item.note })
})

import { expect, test } from 'vitest'
import { KeptAnswers } from './kept-answers.ts'

/** Answers that count how often they were made. */
function toCounted(body: string | Uint8Array<ArrayBuffer>, status = 200) {
  const counted = { made: 0 }
  const make = async (): Promise<Response> => {
    counted.made += 1
    return new Response(body, { status, headers: { 'Content-Type': 'text/plain' } })
  }
  return { counted, make }
}

test('what many ask at once is made once, and each gets the whole of it', async () => {
  const kept = new KeptAnswers()
  const { counted, make } = toCounted('answer')
  const answers = await Promise.all(Array.from({ length: 5 }, () => kept.get('/a', 1, make)))
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(Array.from({ length: 5 }, () => 'answer'))
  expect((await kept.get('/a', 1, make)).headers.get('Content-Type')).toBe('text/plain')
  expect(counted.made).toBe(1)
})

test('another address, or another revision, is another answer', async () => {
  const kept = new KeptAnswers()
  const { counted, make } = toCounted('answer')
  for (const [address, revision] of [
    ['/a', 1],
    ['/b', 1],
    ['/a', 2],
    ['/b', 2],
  ] as const)
    await kept.get(address, revision, make)
  expect(counted.made).toBe(4)
})

test.each([307, 404])('an answer with %i is not kept', async (status) => {
  const kept = new KeptAnswers()
  const { counted, make } = toCounted('', status)
  for (let time = 0; time < 2; time++) expect((await kept.get('/a', 1, make)).status).toBe(status)
  expect(counted.made).toBe(2)
})

test('what failed is tried again', async () => {
  const kept = new KeptAnswers()
  const failing = async (): Promise<Response> => {
    throw new Error('busy')
  }
  await expect(kept.get('/a', 1, failing)).rejects.toThrow('busy')
  expect(await (await kept.get('/a', 1, toCounted('answer').make)).text()).toBe('answer')
})

test('the answers that were asked for longest ago go when there are too many, and the largest are never kept', async () => {
  const kept = new KeptAnswers()
  const { counted, make } = toCounted(new Uint8Array(6 * 1024 * 1024))
  for (let number = 0; number < 10; number++) await kept.get(`/${number}`, 1, make)
  await kept.get('/0', 1, make)
  await kept.get('/10', 1, make)
  expect(counted.made).toBe(11)
  await kept.get('/0', 1, make)
  expect(counted.made).toBe(11)
  await kept.get('/1', 1, make)
  expect(counted.made).toBe(12)
  const large = toCounted(new Uint8Array(9 * 1024 * 1024))
  for (let time = 0; time < 2; time++) await kept.get('/large', 1, large.make)
  expect(large.counted.made).toBe(2)
})

import { expect, test } from 'vitest'
import type { Document, Result } from '../model/index.ts'
import { tellAll } from './tell-all.ts'
import type { Told } from './teller.ts'

const SETUP = { form: 'records', colour: false, world: null } as const
const toDocument = (id: string): Document => ({
  id,
  url: null,
  outlet: null,
  language: 'en',
  title: null,
  published: null,
  text: `Two drones struck the airport of Agadez on 3 May 2031, the army said. ${id}`,
  sha256: id,
  furniture: [],
})
// No reader can bear this, as if it had a mistake.
const toBroken = (id: string): Document => ({ ...toDocument(id), furniture: null as never })
const toProblem = (id: string): Result<Document> => ({ ok: false, problem: { code: 'not-json', message: 'No.', document: id, span: null } })

async function tell(inputs: readonly Result<Document>[], jobs = 2): Promise<Told[]> {
  const told: Told[] = []
  const come = async function* () {
    yield* inputs
  }
  for await (const one of tellAll(come(), SETUP, { jobs })) told.push(one)
  return told
}
const idOf = ({ output, notes }: Told): string => (output === '' ? (notes[0]?.split(':')[0] ?? '') : JSON.parse(output).doc)

test.each([
  ['a few documents', 5],
  ['many documents', 40],
])('of %s, all are told in their order, also those that fail', async (_, size) => {
  const inputs = Array.from({ length: size }, (_, index): Result<Document> => {
    if (index % 5 === 2) return toProblem(`d${index}`)
    return { ok: true, value: index % 5 === 3 ? toBroken(`d${index}`) : toDocument(`d${index}`) }
  })
  const told = await tell(inputs)
  expect(told.map(idOf)).toEqual(inputs.map((_, index) => `d${index}`))
  expect(told.map(({ isUnread }) => isUnread)).toEqual(inputs.map((_, index) => index % 5 === 2 || index % 5 === 3))
  expect(told[3]?.notes).toEqual([expect.stringMatching(/^d3: Recoupe failed here by a mistake of its own \(TypeError: .*please report it\.$/)])
})

test('no input is nothing told', async () => expect(await tell([])).toEqual([]))

test('a warning does not count as unread', async () => {
  const problem = { code: 'broken-encoding', message: 'Odd.', document: 'd0', span: null } as const
  expect(await tell([{ ok: false, problem }])).toEqual([{ output: '', notes: ['d0: broken-encoding: Odd.'], isUnread: false, reading: null }])
})

test('who stops listening stops the reading', async () => {
  let given = 0
  const come = async function* (): AsyncGenerator<Result<Document>> {
    for (;;) yield { ok: true, value: toDocument(`d${given++}`) }
  }
  for await (const told of tellAll(come(), SETUP, { jobs: 1 })) {
    expect(idOf(told)).toBe('d0')
    break
  }
  // No more than what may be under way at once.
  expect(given).toBeLessThan(100)
})

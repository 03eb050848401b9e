import { describe, expect, test } from 'vitest'
import type { ApiTallyLine } from '../../../../src/api/contract.ts'
import { toQuestions } from './questions.ts'
import { toDayNumber, toDayTicks, toExtent, toIsoDay, toMarkers, toStepPaths, toSteps, toTicks } from './steps.ts'

const line = (id: string, rest: Partial<ApiTallyLine> = {}): ApiTallyLine => ({
  id,
  claimant: 'Salt Guard',
  metric: 'attacks',
  of: null,
  about: null,
  region: [],
  since: '2025-02-20',
  points: [],
  recorded: null,
  unreported: null,
  flags: [],
  ...rest,
})
const point = (day: string | null, value: [number, number | null]) => ({
  claim: `c ${day}`,
  document: 'd1',
  outlet: null,
  day,
  value,
  quote: { document: 'd1', span: [0, 1] as [number, number], before: '', text: 'x', after: '' },
})

describe('questions', () => {
  test('gather the lines of all who count the same since the same day', () => {
    const lines = [
      line('a', { points: [point('2025-03-04', [31, 31])] }),
      line('b', { metric: 'killed' }),
      line('c', { claimant: 'Free Dunes', points: [point('2025-03-04', [27, 27]), point('2025-03-11', [38, 38])] }),
      line('d', { since: '2025-01-01' }),
    ]
    expect(toQuestions(lines).map(({ lines }) => lines.map(({ id }) => id))).toEqual([['c', 'a'], ['d'], ['b']])
  })
})

describe('steps', () => {
  const day = toDayNumber('2025-03-04')

  test('hold until the next total, the last one to the end', () => {
    const steps = toSteps([point('2025-03-11', [38, null]), point('2025-03-04', [31, 31]), point(null, [99, 99])], day + 20)
    expect(steps).toEqual([
      { day, until: day + 7, least: 31, most: 31 },
      { day: day + 7, until: day + 20, least: 38, most: null },
    ])
  })

  test('become a line and a band where the total is open or a range', () => {
    const steps = toSteps([point('2025-03-04', [1, 1]), point('2025-03-06', [2, null])], day + 4)
    const paths = toStepPaths(
      steps,
      (at) => at - day,
      (value) => 10 - value,
      5,
    )
    expect(paths).toEqual({ line: 'M0 9H2L2 8H4', band: 'M2 8H4V5H2Z' })
  })

  test('span from the first day counted to the last point', () => {
    expect(toExtent([line('a', { points: [point('2025-03-04', [31, 40])] })])).toEqual({ first: toDayNumber('2025-02-20'), last: day, most: 40 })
    expect(toExtent([line('a', { points: [point(null, [31, 40])] })])).toBeNull()
  })

  test('told several times on one day have one marker, beside those of other lines at the same place', () => {
    const twice = [point('2025-03-04', [27, 27]), { ...point('2025-03-04', [27, 27]), claim: 'again' }, point(null, [3, 3])]
    const other = [point('2025-03-04', [27, null])]
    expect(toMarkers([{ points: twice }, { points: other }]).map(({ line, claims, behind }) => [line, claims.length, behind])).toEqual([
      [0, 2, 0],
      [1, 1, 1],
    ])
  })

  test('have round numbers and even days beside them', () => {
    expect(toTicks(31, 4)).toEqual([0, 10, 20, 30, 40])
    expect(toTicks(1, 4)).toEqual([0, 1])
    expect(toTicks(131, 4)).toEqual([0, 50, 100, 150])
    expect(toDayTicks(0, 30, 5)).toEqual([0, 7, 14, 21, 28])
    expect(toIsoDay(day)).toBe('2025-03-04')
  })
})

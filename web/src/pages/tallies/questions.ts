import type { ApiTallyLine } from '../../../../src/api/contract.ts'

/** What is counted, with the lines of all who count it. */
export interface Question {
  readonly key: string
  readonly metric: ApiTallyLine['metric']
  readonly of: string | null
  readonly since: string | null
  /** Those with most points first. */
  readonly lines: readonly ApiTallyLine[]
}

const datedDays = ({ points }: ApiTallyLine): number => new Set(points.flatMap(({ day }) => (day === null ? [] : [day]))).size

/** One total over time, or several since the same day: of anything else a chart would compare what is not alike. */
export const isChartable = ({ lines, since }: Question): boolean =>
  lines.some((line) => datedDays(line) > 1) || (since !== null && lines.filter((line) => datedDays(line) > 0).length > 1)

const keyOf = ({ metric, of, since }: ApiTallyLine): string => [metric, of ?? '', since ?? ''].join('|')
const pointsOf = ({ lines }: Question): number => lines.reduce((sum, { points }) => sum + points.length, 0)

/** Lines that count the same, by whomever and wherever, since the same day; the most told first. */
export function toQuestions(lines: readonly ApiTallyLine[]): Question[] {
  const byKey = Map.groupBy(lines, keyOf)
  return [...byKey]
    .map(([key, own]): Question => {
      const [{ metric, of, since }] = own as [ApiTallyLine]
      return { key, metric, of, since, lines: own.toSorted((a, b) => b.points.length - a.points.length) }
    })
    .sort((a, b) => pointsOf(b) - pointsOf(a) || (a.key < b.key ? -1 : 1))
}

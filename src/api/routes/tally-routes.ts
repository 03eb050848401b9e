import type { Answers } from '../../ask/index.ts'
import { tallyLineSchema, tallyListSchema } from '../contract.ts'
import { toApiTally } from '../present-tallies.ts'
import { ApiError } from '../problem.ts'
import { LIMIT, noQuery, talliesQuery, withoutUnset } from '../queries.ts'
import { type Route, toJsonRoute } from '../route.ts'

const tag = 'Tallies'

export const toTallyRoutes = (answers: Answers): Route[] => [
  toJsonRoute({
    path: '/api/tallies',
    tag,
    summary: 'Running totals as their claimants report them, beside what is recorded here',
    query: talliesQuery,
    shape: tallyListSchema,
    handle: async ({ query }) => {
      const { limit = LIMIT, after, ...filter } = withoutUnset(query)
      const lines = await answers.listTallies(filter)
      const rest = after === undefined ? lines : lines.filter(({ id }) => id > after)
      const shown = await Promise.all(rest.slice(0, limit).map(({ id }) => answers.getTally(id)))
      return {
        rows: shown.filter((answer) => answer !== null).map(toApiTally),
        next: rest.length > limit ? (rest[limit - 1]?.id ?? null) : null,
        total: lines.length,
      }
    },
  }),
  toJsonRoute({
    path: '/api/tallies/{id}',
    tag,
    summary: 'One running total',
    query: noQuery,
    shape: tallyLineSchema,
    handle: async ({ parameter }) => {
      const answer = await answers.getTally(parameter)
      if (answer === null) throw new ApiError(404, `There is no tally ${parameter}.`)
      return toApiTally(answer)
    },
  }),
]

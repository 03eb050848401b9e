import type { Answers } from '../../ask/index.ts'
import { statusSchemaOfAll } from '../contract.ts'
import { noQuery } from '../queries.ts'
import { type Route, toJsonRoute } from '../route.ts'

export interface ServerFacts {
  readonly version: string
  /** The store as messages name it. */
  readonly store: string
  readonly canAdd: boolean
  readonly revision: () => number
}

export const toStatusRoutes = (answers: Answers, { version, store, canAdd, revision }: ServerFacts): Route[] => [
  toJsonRoute({
    path: '/api/status',
    tag: 'Server',
    summary: 'What there is, and a number that grows whenever an answer may have changed',
    query: noQuery,
    shape: statusSchemaOfAll,
    handle: async () => {
      const { counts, incidents, total } = answers.state
      const { documents, claims, tallies, problems } = counts
      return { version, store, revision: revision(), documents, claims, tallies, incidents: total, problems, waiting: incidents.waiting, canAdd }
    },
  }),
]

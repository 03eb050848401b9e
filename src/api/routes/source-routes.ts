import type { Answers } from '../../ask/index.ts'
import { sourcesSchema } from '../contract.ts'
import { type OutletTools, toApiSources } from '../present-sources.ts'
import { noQuery } from '../queries.ts'
import { type Route, toJsonRoute } from '../route.ts'

export const toSourceRoutes = (answers: Answers, tools: OutletTools): Route[] => [
  toJsonRoute({
    path: '/api/sources',
    tag: 'Sources',
    summary: 'Outlets and speakers: what they tell, through whom, how late, and in how loaded words',
    query: noQuery,
    shape: sourcesSchema,
    handle: async () => toApiSources(await answers.getSources(), tools),
  }),
]

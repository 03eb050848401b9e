import { z } from '@hono/zod-openapi'
import type { Description } from '../description.ts'
import { toDescriptionPage } from '../description-page.ts'
import { noQuery } from '../queries.ts'
import { type Route, toJson, toRoute } from '../route.ts'

const tag = 'Server'

/** The description is made when it is first asked for. */
export const toDescriptionRoutes = (describe: () => Description): Route[] => {
  let made: Description | null = null
  const get = (): Description => {
    made ??= describe()
    return made
  }
  return [
    toRoute({
      path: '/api/openapi.json',
      tag,
      summary: 'This description, as OpenAPI 3.1',
      query: noQuery,
      gives: { type: 'application/json', schema: z.looseObject({ openapi: z.string() }), status: 200, description: 'An OpenAPI document.' },
      handle: async () => toJson(get()),
    }),
    toRoute({
      path: '/api',
      tag,
      summary: 'This description, to read',
      query: noQuery,
      gives: { type: 'text/html', schema: null, status: 200, description: 'A page.' },
      handle: async () => toDescriptionPage(get()),
    }),
  ]
}

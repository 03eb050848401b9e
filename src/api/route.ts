import type { z } from '@hono/zod-openapi'
import { parseQuery } from './parse-query.ts'

/** What stands in a request, already checked. */
export interface Asked<Query> {
  readonly query: Query
  /** Of the path, decoded. */
  readonly parameter: string
  readonly request: Request
}

/** One kind of body that a route answers with or takes; no schema where it is no JSON. */
export interface BodyType {
  readonly type: string
  readonly schema: z.ZodType | null
}

/** One route: all that is known of it, for the server, its description and its tests. */
export interface Route {
  readonly method: 'get' | 'post'
  /** With `{name}` for its one parameter. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly query: z.ZodObject
  readonly takes: readonly BodyType[]
  readonly gives: BodyType & { readonly status: 200 | 202; readonly description: string }
  /** Who may keep the answer as long as nothing has changed in the store: the server too where it is small and often asked for. */
  readonly kept: 'nowhere' | 'by-browsers' | 'here-too'
  readonly answer: (request: Request, parameter: string) => Promise<Response>
}

/** Types of `T` as the model has them: nothing can be written. */
export type Plain<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T

interface RouteSetup<Query extends z.ZodObject> {
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly query: Query
  readonly kept?: Route['kept']
}

/** A route that is asked by GET and answers with JSON of one shape. */
export function toJsonRoute<Query extends z.ZodObject, Shape extends z.ZodType>({
  shape,
  handle,
  ...setup
}: RouteSetup<Query> & {
  readonly shape: Shape
  readonly handle: (asked: Asked<z.output<Query>>) => Promise<Plain<z.output<Shape>> | Response>
}): Route {
  return toRoute({
    kept: 'here-too',
    ...setup,
    gives: { type: 'application/json', schema: shape, status: 200, description: setup.summary },
    handle: async (asked) => {
      const answer = await handle(asked)
      return answer instanceof Response ? answer : toJson(answer)
    },
  })
}

/** A route that is asked by GET and answers with whatever it makes. */
export function toRoute<Query extends z.ZodObject>({
  gives,
  handle,
  query,
  kept = 'by-browsers',
  ...setup
}: RouteSetup<Query> & {
  readonly gives: Route['gives']
  readonly handle: (asked: Asked<z.output<Query>>) => Promise<Response>
}): Route {
  return {
    ...setup,
    method: 'get',
    query,
    takes: [],
    gives,
    kept,
    answer: (request, parameter) => handle({ query: parseQuery(request.url, query), parameter, request }),
  }
}

export const toJson = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })

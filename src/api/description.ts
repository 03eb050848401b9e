import { OpenAPIHono, z } from '@hono/zod-openapi'
import { problemSchema } from './contract.ts'
import { EXPECTED } from './queries.ts'
import type { BodyType, Route } from './route.ts'

export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const PROBLEM = { content: { 'application/problem+json': { schema: problemSchema.openapi('Problem') } } }
const REFUSALS: readonly (readonly [status: number, description: string])[] = [
  [400, 'A parameter or the body is not right; the detail names it.'],
  [403, 'It comes from another page, or the server takes nothing in.'],
  [404, 'There is no such thing.'],
  [405, 'The method is not possible there.'],
  [413, 'What is sent is too large.'],
  [415, 'What is sent is in no type that is taken.'],
  [421, 'The server was asked for under another name than its own.'],
  [500, 'The server made a mistake.'],
  [503, 'The store or something else outside does not answer now.'],
]

const toContent = ({ type, schema }: BodyType) => ({ [type]: { schema: schema ?? z.string() } })

/** The OpenAPI description of the routes. */
export function toDescription(routes: readonly Route[], version: string): Description {
  const registry = new OpenAPIHono()
  for (const { method, path, tag, summary, query, takes, gives } of routes) {
    const parameters = Object.entries(query.shape).map(
      ([name, schema]) => [name, (schema as z.ZodType).openapi({ description: toSentence(name) })] as const,
    )
    const named = /\{(\w+)\}/.exec(path)?.[1]
    registry.openAPIRegistry.registerPath({
      method,
      path,
      tags: [tag],
      summary,
      request: {
        query: z.object(Object.fromEntries(parameters)),
        ...(named === undefined ? {} : { params: z.object({ [named]: z.string() }) }),
        ...(takes.length === 0 ? {} : { body: { required: true, content: Object.assign({}, ...takes.map(toContent)) } }),
      },
      responses: {
        [gives.status]: { description: gives.description, content: toContent(gives) },
        ...Object.fromEntries(REFUSALS.map(([status, description]) => [status, { description, ...PROBLEM }])),
      },
    })
  }
  return registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Recoupe',
      version,
      description: 'Who claims that what happened: incidents, the claims they are made of, and the words these stand in.',
    },
  })
}

function toSentence(name: string): string {
  const expected = EXPECTED[name] ?? ''
  return `${expected.charAt(0).toUpperCase()}${expected.slice(1)}.`
}

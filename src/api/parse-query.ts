import type { z } from '@hono/zod-openapi'
import { ApiError } from './problem.ts'
import { EXPECTED } from './queries.ts'

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** The parameters of an address as the schema has them. What does not fit is refused by the parameter's name and what would be right. */
export function parseQuery<Query extends z.ZodObject>(url: string, query: Query): z.output<Query> {
  const search = new URL(url).searchParams
  const given = Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]))
  const known = Object.keys(query.shape)
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const there = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`
    throw new ApiError(400, `There is no parameter “${shorten(unknown)}” here. ${there}`)
  }
  const result = query.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue?.path[0] ?? known[0])
  const values = (given[name] ?? []).map((value) => `“${shorten(value)}”`).join(', ')
  throw new ApiError(400, `The parameter ${name} is ${EXPECTED[name] ?? 'another thing'}, and not ${values === '' ? 'left out' : values}.`)
}

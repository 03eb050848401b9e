import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Answers } from '../ask/index.ts'
import { OutsideError } from '../model/index.ts'
import type { AddRuns } from './add-runs.ts'
import { toDescription } from './description.ts'
import { checkHost, checkOrigin, SECURITY_HEADERS } from './guards.ts'
import { KeptAnswers } from './kept-answers.ts'
import { ApiError, toProblemResponse } from './problem.ts'
import type { Route } from './route.ts'
import { toAddRoutes } from './routes/add-routes.ts'
import { toDescriptionRoutes } from './routes/description-routes.ts'
import { toDocumentRoutes } from './routes/document-routes.ts'
import { type ExportTools, toExportRoutes } from './routes/export-routes.ts'
import { toFeedRoutes } from './routes/feed-routes.ts'
import { toIncidentRoutes } from './routes/incident-routes.ts'
import { toSourceRoutes } from './routes/source-routes.ts'
import { toStatusRoutes } from './routes/status-routes.ts'
import { toTallyRoutes } from './routes/tally-routes.ts'
import type { StaticFiles } from './static-files.ts'

export interface AppSetup extends ExportTools {
  readonly answers: Answers
  readonly version: string
  /** The store as messages name it. */
  readonly store: string
  /** `null`: nothing is taken in. */
  readonly runs: AddRuns | null
  readonly files: StaticFiles
  /** Is it reached from this machine only? */
  readonly isLocal: boolean
  /** Milliseconds since 1970: revisions count from there, so that they grow over restarts too. */
  readonly startedAt: number
  /** Told of mistakes of ours. */
  readonly tell: (error: unknown) => void
}

/** Of one request's body: files that are added. */
const LARGEST_BODY = 100 * 1024 * 1024

/** Every route there is. */
export function toRoutes({ answers, version, store, runs, loadIdentities, findOutlet }: AppSetup, revision: () => number): Route[] {
  const routes = [
    ...toStatusRoutes(answers, { version, store, canAdd: runs !== null, revision }),
    ...toIncidentRoutes(answers),
    ...toDocumentRoutes(answers),
    ...toTallyRoutes(answers),
    ...toSourceRoutes(answers, { findOutlet }),
    ...toExportRoutes(answers, { loadIdentities, findOutlet }),
    ...toFeedRoutes(answers),
    ...toAddRoutes(runs),
  ]
  const described = toDescriptionRoutes(() => toDescription([...routes, ...described], version))
  return [...routes, ...described]
}

/** A number that grows whenever what is kept has changed. */
export function toRevision(answers: Answers, startedAt: number): () => number {
  let [revision, { state }] = [startedAt, answers]
  return () => {
    if (answers.state !== state) {
      state = answers.state
      revision += 1
    }
    return revision
  }
}

/** The whole server without its network: requests in, answers out. */
export function toApp(setup: AppSetup): OpenAPIHono {
  const { answers, files, isLocal, startedAt, tell } = setup
  const app = new OpenAPIHono()
  const revision = toRevision(answers, startedAt)
  const kept = new KeptAnswers()
  const toProblem = (error: unknown): Response => {
    if (error instanceof ApiError) return toProblemResponse(error)
    tell(error)
    if (error instanceof OutsideError) return toProblemResponse(new ApiError(503, error.message, { 'Retry-After': '5' }))
    return toProblemResponse(new ApiError(500, 'The server made a mistake; it has told its own terminal which.'))
  }
  app.onError(toProblem)
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
  app.use(async (c, next) => {
    if (isLocal) checkHost(c.req.header('Host') ?? null)
    await next()
  })
  // Within one machine packing costs more than it saves.
  if (!isLocal) app.use(compress())
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        toProblemResponse(new ApiError(405, `${c.req.method} is not possible here. Use ${methods.join(' or ')}.`, { Allow: methods.join(', ') })),
    }),
  )
  const isTooLarge = (): never => {
    throw new ApiError(413, `What is sent is larger than ${LARGEST_BODY / 1024 / 1024} MB. Send fewer files at once, or use recoupe add.`)
  }
  const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: isTooLarge })
  for (const route of toRoutes(setup, revision)) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1')
    const parameter = /\{(\w+)\}/.exec(route.path)?.[1] ?? null
    if (route.method === 'post')
      app.post(path, limit, (c) => {
        checkOrigin(c.req.raw.headers)
        return route.answer(c.req.raw, '')
      })
    else
      app.get(path, async (c) => {
        const answer = (): Promise<Response> => route.answer(c.req.raw, parameter === null ? '' : (c.req.param(parameter) ?? ''))
        if (route.kept === 'nowhere') return answer()
        const now = revision()
        return keepWhile(now, c.req.raw, route.kept === 'here-too' ? () => kept.get(c.req.url, now, answer) : answer)
      })
  }
  app.notFound(async (c) => {
    const { method, path } = c.req
    if (path !== '/api' && !path.startsWith('/api/')) {
      if (method !== 'GET' && method !== 'HEAD')
        return toProblemResponse(new ApiError(405, `${method} is not possible here. Use GET.`, { Allow: 'GET, HEAD' }))
      const file = await files.find(c.req.raw)
      if (file !== null) return file
    }
    return toProblemResponse(new ApiError(404, `There is nothing at ${path}. /api lists what can be asked.`))
  })
  return app
}

/** The answer, or that the one which the browser has is still good: it is, as long as nothing that is kept has changed. */
async function keepWhile(revision: number, { headers }: Request, toAnswer: () => Promise<Response>): Promise<Response> {
  const etag = `W/"${revision.toString(36)}"`
  const answer = headers.get('If-None-Match') === etag ? new Response(null, { status: 304 }) : await toAnswer()
  answer.headers.set('ETag', etag)
  answer.headers.set('Cache-Control', 'no-cache')
  answer.headers.set('Vary', 'Accept-Encoding')
  return answer
}

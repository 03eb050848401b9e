import { z } from '@hono/zod-openapi'
import { type AddEvent, type AddRuns, hasEnded, type UploadedFile } from '../add-runs.ts'
import { type AddRun, addRequestSchema, addRunSchema } from '../contract.ts'
import { ApiError } from '../problem.ts'
import { noQuery } from '../queries.ts'
import { type Route, toJson, toJsonRoute, toRoute } from '../route.ts'

const tag = 'Adding'
const MOST_FILES = 1000
const ALIVE_MILLISECONDS = 15_000
/** With it a browser says that it has seen the end. */
const LAST_EVENT = 'end'

const uploadSchema = z.object({ files: z.array(z.string().openapi({ format: 'binary' })) })

export const toAddRoutes = (runs: AddRuns | null): Route[] => {
  const find = (id: string): AddRun => {
    const run = runs?.get(id) ?? null
    if (run === null) throw new ApiError(404, `There is no run ${id}. Those of before the server was started are forgotten.`)
    return run
  }
  return [
    {
      method: 'post',
      path: '/api/add',
      tag,
      summary: 'Takes in links or files, and merges what they claim',
      query: noQuery,
      takes: [
        { type: 'application/json', schema: addRequestSchema },
        { type: 'multipart/form-data', schema: uploadSchema },
      ],
      gives: { type: 'application/json', schema: addRunSchema, status: 202, description: 'The run, which goes on by itself.' },
      kept: 'nowhere',
      answer: async (request) => {
        if (runs === null) throw new ApiError(403, 'This server takes nothing in. Use recoupe add on its machine.')
        const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
        if (type === 'application/json') return toJson(runs.addLinks(await readLinks(request)), 202)
        if (type === 'multipart/form-data') return toJson(runs.addFiles(await readFiles(request)), 202)
        throw new ApiError(
          415,
          'Links are sent as application/json, {"links": ["https://…"]}, and files as multipart/form-data under the name “files”.',
        )
      },
    },
    toJsonRoute({
      path: '/api/add/{id}',
      tag,
      summary: 'How far a run is, with what came of each thing so far',
      query: noQuery,
      kept: 'nowhere',
      shape: addRunSchema,
      handle: async ({ parameter }) => find(parameter),
    }),
    toRoute({
      path: '/api/add/{id}/events',
      tag,
      summary:
        'The same as it happens (server-sent events): “run” is the whole run at first, “item” each thing, “state” the run without its things, until it is done or failed',
      query: noQuery,
      kept: 'nowhere',
      gives: { type: 'text/event-stream', schema: null, status: 200, description: 'Events with JSON as their data.' },
      handle: async ({ parameter, request }) => {
        const run = find(parameter)
        // To a browser 204 is the way to say that there is nothing to connect to again.
        if (request.headers.get('Last-Event-ID') === LAST_EVENT) return new Response(null, { status: 204 })
        return new Response(toEvents(runs as AddRuns, run, request.signal), {
          headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' },
        })
      },
    }),
  ]
}

async function readLinks(request: Request): Promise<readonly string[]> {
  const body: unknown = await request.json().catch(() => null)
  const result = addRequestSchema.safeParse(body)
  if (result.success) return result.data.links
  const [issue] = result.error.issues
  const [, at] = issue?.path ?? []
  const given = typeof at === 'number' ? (body as { readonly links: readonly unknown[] }).links[at] : null
  const wrong = typeof given === 'string' ? ` “${given.slice(0, 100)}” is none.` : ''
  throw new ApiError(400, `The body must be {"links": […]} with 1 to 1000 addresses that begin with http:// or https://.${wrong}`)
}

async function readFiles(request: Request): Promise<readonly UploadedFile[]> {
  const form = await request.formData().catch((error: unknown) => {
    if (error instanceof ApiError) throw error
    throw new ApiError(400, 'The body is no multipart form that can be read.')
  })
  const files = form.getAll('files').filter((value) => typeof value !== 'string')
  if (files.length === 0 || files.length > MOST_FILES) throw new ApiError(400, `The form must have 1 to ${MOST_FILES} files under the name “files”.`)
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.bytes() })))
}

const withoutItems = ({ items, ...run }: AddRun) => run

/** One run's events until its end or until nobody listens; neither stops the run. */
function toEvents(runs: AddRuns, run: AddRun, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let close = (): void => {}
  return new ReadableStream({
    start: (controller) => {
      const write = (text: string): void => controller.enqueue(encoder.encode(text))
      const send = (event: string, value: unknown, id: string | null): void =>
        write(`${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(value)}\n\n`)
      const tell = (event: AddEvent): void => {
        switch (event.kind) {
          case 'item':
            send('item', event.item, null)
            break
          case 'state':
            send('state', withoutItems(event.run), hasEnded(event.run) ? LAST_EVENT : null)
            if (hasEnded(event.run)) end()
            break
        }
      }
      const stopListening = runs.listen(run.id, tell)
      const alive = setInterval(() => write(': still at it\n\n'), ALIVE_MILLISECONDS)
      close = () => {
        clearInterval(alive)
        stopListening()
      }
      const end = (): void => {
        close()
        controller.close()
      }
      signal.addEventListener('abort', close)
      send('run', run, hasEnded(run) ? LAST_EVENT : null)
      if (hasEnded(run)) end()
    },
    cancel: () => close(),
  })
}

import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Description } from './description.ts'

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
code{font-family:ui-monospace,monospace}h2{margin-top:2.5rem}h3{margin-bottom:0}dt{font-weight:600}dd{margin:0 0 .5rem 1.5rem}`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

interface Described {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, unknown>> }>>
}

/** The description as a page that needs nothing else. */
export async function toDescriptionPage({ info, paths = {} }: Description): Promise<Response> {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Described>>).map(([method, described]) => ({ path, method, described })),
  )
  const sections = [...Map.groupBy(routes, ({ described }) => described.tags?.[0] ?? '')].map(
    ([tag, own]) => html`<h2>${tag}</h2>${own.map(toSection)}`,
  )
  const page = await html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The API of Recoupe</title><style>${raw(STYLE)}</style></head>
<body><main>
<h1>The API of Recoupe ${info.version}</h1>
<p>${info.description ?? ''}</p>
<p>The same for programs: <a href="/api/openapi.json">openapi.json</a>. Lists of values are repeated parameters: <code>?country=LY&amp;country=TD</code>.
Whatever goes wrong is told as <code>application/problem+json</code> (RFC 9457).</p>
${sections}
</main></body></html>`
  return new Response(page, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  })
}

function toSection({ path, method, described }: { readonly path: string; readonly method: string; readonly described: Described }) {
  const { summary = '', parameters = [], requestBody, responses } = described
  const taken = Object.keys(requestBody?.content ?? {})
  const given = Object.entries(responses).flatMap(([status, { content = {} }]) => (Number(status) < 300 ? Object.keys(content) : []))
  return html`<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${summary}.</p>
<dl>${parameters.filter((parameter) => parameter.in === 'query').map(({ name, description = '' }) => html`<dt><code>${name}</code></dt><dd>${description}</dd>`)}</dl>
${taken.length === 0 ? '' : html`<p>Takes ${taken.join(' or ')}.</p>`}<p>Gives ${given.join(' or ')}.</p>`
}

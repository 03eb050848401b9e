import { STATUS_CODES } from 'node:http'
import type { ApiProblem } from './contract.ts'

/** Statuses that the API refuses with. */
export type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 500 | 503

/** What is wrong with a request, in whole sentences that say what would be right. */
export class ApiError extends Error {
  readonly status: ProblemStatus
  readonly headers: Readonly<Record<string, string>>

  constructor(status: ProblemStatus, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.headers = headers
  }
}

/** The one shape of everything that went wrong (RFC 9457). */
export function toProblemResponse({ status, message, headers }: ApiError): Response {
  const problem: ApiProblem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail: message }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}

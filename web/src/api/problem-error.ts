import type { ApiProblem } from '../../../src/api/contract.ts'

/** The server's refusal or failure, with its words; `status` 0 is a server that cannot be reached. */
export class ProblemError extends Error {
  readonly status: number
  readonly title: string

  constructor({ status, title, detail }: Pick<ApiProblem, 'status' | 'title' | 'detail'>) {
    super(detail)
    this.status = status
    this.title = title
  }
}

/** What an answer that is not `ok` tells: its problem+json, else its status line. */
export async function toProblemError(response: Response): Promise<ProblemError> {
  const { status, statusText } = response
  try {
    const problem: unknown = await response.json()
    if (isProblem(problem)) return new ProblemError(problem)
  } catch {
    // Something between us and the server answered; only its status tells.
  }
  return new ProblemError({ status, title: statusText, detail: '' })
}

const isProblem = (found: unknown): found is ApiProblem =>
  typeof found === 'object' &&
  found !== null &&
  'status' in found &&
  typeof found.status === 'number' &&
  'title' in found &&
  typeof found.title === 'string' &&
  'detail' in found &&
  typeof found.detail === 'string'

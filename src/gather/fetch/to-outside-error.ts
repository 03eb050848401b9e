import { OutsideError, type Retry } from '../../model/index.ts'

interface Fault {
  readonly code: string
  readonly retry: Retry
  /** The end of the sentence «ADDRESS could not be fetched: …». */
  readonly reason: string
}

const FAULTS: Readonly<Record<string, Fault>> = {
  ECONNREFUSED: { code: 'refused', retry: 'soon', reason: 'the server refuses connections' },
  ECONNRESET: { code: 'reset', retry: 'soon', reason: 'the server broke the connection off' },
  EPIPE: { code: 'reset', retry: 'soon', reason: 'the server broke the connection off' },
  UND_ERR_SOCKET: { code: 'reset', retry: 'soon', reason: 'the server broke the connection off' },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { code: 'cut', retry: 'soon', reason: 'the answer was cut off' },
  EAI_AGAIN: { code: 'no-name-server', retry: 'soon', reason: 'the name could not be looked up just now' },
  ENOTFOUND: { code: 'no-such-host', retry: 'later', reason: 'there is no such host' },
  ENETUNREACH: { code: 'unreachable', retry: 'later', reason: 'there is no way to the host from here' },
  EHOSTUNREACH: { code: 'unreachable', retry: 'later', reason: 'there is no way to the host from here' },
  ETIMEDOUT: { code: 'timeout', retry: 'later', reason: 'the server does not answer' },
  UND_ERR_CONNECT_TIMEOUT: { code: 'timeout', retry: 'later', reason: 'the server does not answer' },
  UND_ERR_HEADERS_TIMEOUT: { code: 'timeout', retry: 'later', reason: 'the server takes connections but does not answer' },
  UND_ERR_BODY_TIMEOUT: { code: 'timeout', retry: 'later', reason: 'the server fell silent in the middle of its answer' },
  TimeoutError: { code: 'timeout', retry: 'later', reason: 'the whole answer took longer than is waited for' },
  CERT_HAS_EXPIRED: { code: 'certificate', retry: 'later', reason: 'its certificate has run out' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { code: 'certificate', retry: 'never', reason: 'its certificate is signed by nobody but itself' },
  SELF_SIGNED_CERT_IN_CHAIN: { code: 'certificate', retry: 'never', reason: 'its certificate is signed by nobody who is known' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { code: 'certificate', retry: 'never', reason: 'its certificate is signed by nobody who is known' },
  ERR_TLS_CERT_ALTNAME_INVALID: { code: 'certificate', retry: 'never', reason: 'its certificate is for another host' },
}

const STATUSES: Readonly<Record<number, Retry>> = { 408: 'soon', 425: 'soon', 429: 'later', 500: 'soon', 502: 'soon', 503: 'soon', 504: 'soon' }

/** What a server's refusal means for trying again. */
export function toStatusError(url: URL, status: number): OutsideError {
  const retry = STATUSES[status] ?? (status >= 500 ? 'later' : 'never')
  return new OutsideError(`${url.href} could not be fetched: the server answered with status ${status}.`, { code: `http-${status}`, retry })
}

/** What an exception of the network means for trying again. */
export function toOutsideError(url: URL, error: unknown): OutsideError {
  const inner = error instanceof AggregateError ? error.errors[0] : error
  const { code, name, message } = inner as { readonly code?: unknown; readonly name?: unknown; readonly message?: unknown }
  const known = [code, name].map((key) => (typeof key === 'string' && Object.hasOwn(FAULTS, key) ? FAULTS[key] : undefined)).find(Boolean)
  const fault: Fault = known ?? {
    code: 'network',
    retry: 'later',
    reason: `${String(message ?? inner)}${typeof code === 'string' ? ` (${code})` : ''}`,
  }
  return new OutsideError(`${url.href} could not be fetched: ${fault.reason}.`, { code: fault.code, retry: fault.retry, cause: error })
}

import { ApiError } from './problem.ts'

/** Nothing but what this server itself gives is loaded or run by its pages; nobody frames them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer; a page that needs another policy brings it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i

/** Does only this machine reach the address? */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host) || host === '::1'

/**
 * Refuses what asks for this machine by another name than its own: a page on the web can let its own name lead here, and would then read answers as if
 * they were its own (DNS rebinding).
 */
export function checkHost(host: string | null): void {
  const name = (host ?? '').replace(/:\d{1,5}$/, '')
  if (!LOOPBACK.test(name)) throw new ApiError(421, 'This server answers under localhost and 127.0.0.1 only. Use one of these in the address.')
}

/** Refuses what a page of another origin sends; programs that are no browsers say nothing of either header. */
export function checkOrigin(headers: Headers): void {
  const site = headers.get('Sec-Fetch-Site')
  const origin = headers.get('Origin')
  const isForeignSite = site !== null && site !== 'same-origin' && site !== 'none'
  if (isForeignSite || (origin !== null && toHost(origin) !== headers.get('Host')))
    throw new ApiError(403, 'Only pages of this server may send something to it.')
}

const toHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

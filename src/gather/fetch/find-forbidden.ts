import { isIP } from 'node:net'
import { isPublicAddress } from './is-public-address.ts'

/** Where fetching may go. */
export interface AddressLimits {
  /** Lets private and loopback addresses and any port be asked: for intranets and tests. */
  readonly allowPrivate: boolean
  readonly ports: readonly number[]
}

export const LONGEST_ADDRESS = 4000

/** The host as the network takes it: no brackets around IPv6. */
export const toHost = (hostname: string): string => hostname.replace(/^\[|\]$/gu, '')

/** Why an address may not be asked, as the end of a sentence; `null` if it may, as far as can be said before its name is resolved. */
export function findForbidden(url: URL, { allowPrivate, ports }: AddressLimits): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `only http and https are asked, not “${url.protocol.slice(0, 20)}”`
  if (url.href.length > LONGEST_ADDRESS) return `it is ${url.href.length} characters long; at most ${LONGEST_ADDRESS} are sent`
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password, which would be sent and kept'
  if (allowPrivate) return null
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!ports.includes(port)) return `port ${port} is none of those that are asked (${ports.join(', ')})`
  const host = toHost(url.hostname)
  return isIP(host) !== 0 && !isPublicAddress(host) ? `${host} is no address of the public internet` : null
}

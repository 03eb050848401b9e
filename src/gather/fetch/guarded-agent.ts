import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { toHost } from './find-forbidden.ts'
import { ForbiddenHost, type ResolveName } from './forbidden-host.ts'
import { isPublicAddress } from './is-public-address.ts'

/**
 * Connects, after looking at the very address that the connection goes to. A lookup alone would not do: it is never called for hosts that are
 * addresses already. One private address among several of a name is enough to refuse it.
 */
function toGuardedConnect({
  allowPrivate,
  resolve,
  timeoutMs,
}: {
  readonly allowPrivate: boolean
  readonly resolve: ResolveName
  readonly timeoutMs: number
}): buildConnector.connector {
  const isAllowed = (address: string): boolean => allowPrivate || isPublicAddress(address)
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const forbidden = addresses.find(({ address }) => !isAllowed(address))
        const [first] = addresses
        if (forbidden !== undefined) callback(new ForbiddenHost(hostname, forbidden.address), '')
        else if (first === undefined) callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '')
        else if (options.all === true) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
  const connect = buildConnector({ timeout: timeoutMs, lookup, allowH2: false })
  return (options, callback) => {
    const host = toHost(options.hostname)
    if (isIP(host) !== 0 && !isAllowed(host)) {
      callback(new ForbiddenHost(host, host), null)
      return
    }
    connect(options, (...outcome) => {
      const [error, socket] = outcome
      const remote = error === null ? socket.remoteAddress : undefined
      if (error !== null || (remote !== undefined && isAllowed(remote.replace(/^::ffff:(?=\d+\.)/u, '')))) {
        callback(...outcome)
        return
      }
      socket?.destroy()
      callback(new ForbiddenHost(host, remote ?? 'no known address'), null)
    })
  }
}

export interface AgentLimits {
  readonly allowPrivate: boolean
  readonly connectMs: number
  readonly idleMs: number
  /** In bytes. */
  readonly headers: number
}

/** Makes guarded connections, one to a host. */
export const openGuardedAgent = ({ allowPrivate, connectMs, idleMs, headers }: AgentLimits, resolve: ResolveName): Agent =>
  new Agent({
    connect: toGuardedConnect({ allowPrivate, resolve, timeoutMs: connectMs }),
    connections: 1,
    pipelining: 1,
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    maxHeaderSize: headers,
  })

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { OutsideError } from '../model/index.ts'
import { isLoopback } from './guards.ts'

/** A server that listens. */
export interface Serving {
  /** Where a browser finds it, «http://127.0.0.1:7474». */
  readonly address: string
  /** Takes no more requests, lets answers under way end for a moment, and closes the others. */
  close(): Promise<void>
}

const GRACE_MILLISECONDS = 2000

/** Listens; port 0 is any that is free. Throws an `OutsideError` where the port is taken or not allowed. */
export async function serve(
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Serving> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(toListenError(error, { host, port })))
    server.listen(port, host, done)
  })
  const { port: given } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : isLoopback(host) ? host : host === '0.0.0.0' ? 'localhost' : host}:${given}`,
    close: () =>
      new Promise((done) => {
        const force = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS)
        server.close(() => {
          clearTimeout(force)
          done()
        })
        server.closeIdleConnections()
      }),
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program. Name another with --port, or stop that program.',
  EACCES: 'may not be used by this user. Name one above 1023 with --port.',
  EADDRNOTAVAIL: 'cannot be listened to: the address is not one of this machine. Name another with --host.',
  ENOTFOUND: 'cannot be listened to: the name leads nowhere. Name another with --host.',
}

function toListenError(error: NodeJS.ErrnoException, { host, port }: { readonly host: string; readonly port: number }): OutsideError {
  const reason = REASONS[error.code ?? ''] ?? `cannot be listened to (${error.code ?? error.message}).`
  return new OutsideError(`Port ${port} of ${host} ${reason}`, { code: 'not-listening', retry: 'never', cause: error })
}

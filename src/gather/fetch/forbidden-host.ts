import type { LookupAddress } from 'node:dns'

/** All addresses of a name. */
export type ResolveName = (hostname: string) => Promise<readonly LookupAddress[]>

/** A connection was about to go where none may. */
export class ForbiddenHost extends Error {
  constructor(host: string, address: string) {
    super(
      host === address ? `${host} is no address of the public internet` : `${host} leads to ${address}, which is no address of the public internet`,
    )
    this.name = 'ForbiddenHost'
  }
}

import type { SourcesAnswer } from '../ask/index.ts'
import type { Outlet } from '../model/index.ts'
import type { ApiSources } from './contract.ts'
import type { Plain } from './route.ts'

/** As people read it: `alignedWith` is a country's code or the name of an actor, not its id. */
export type KnownOutlet = Pick<Outlet, 'country' | 'owner' | 'alignedWith'>

/** What the world's table of outlets knows of one by its name; `null` if it is not there. */
export type FindOutlet = (name: string) => KnownOutlet | null

/** As the world's tables have them, in English. */
export interface OutletTools {
  readonly findOutlet: FindOutlet
}

export const toApiSources = ({ outlets, speakers, unnamed }: SourcesAnswer, { findOutlet }: OutletTools): Plain<ApiSources> => ({
  outlets: outlets.map(({ name, ...counts }) => {
    const known = findOutlet(name)
    return {
      name,
      country: known?.country ?? null,
      owner: known?.owner ?? null,
      alignedWith: known?.alignedWith ?? null,
      ...counts,
      relayedClaims: counts.claims - counts.ownClaims,
    }
  }),
  speakers,
  unnamedOutlets: unnamed,
})

import type { SourcesAnswer } from '../ask/index.ts'
import type { Outlet } from '../model/index.ts'
import type { ApiSources } from './contract.ts'
import type { Plain } from './route.ts'

/** What the world's table of outlets knows of one by its name; `null` if it is not there. */
export type FindOutlet = (name: string) => Outlet | null

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

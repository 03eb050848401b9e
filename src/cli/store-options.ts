import { resolve } from 'node:path'
import { Option } from 'commander'
import type { AloneSetup } from '../presets/alone.ts'
import { ownDataFolder } from './data-folder.ts'
import { readVersion } from './version.ts'

/** What the options for the store give. */
export interface StoreOptions {
  readonly store: string
}

export const storeOption = (): Option =>
  new Option('--store <folder>', 'folder of originals and store; with DATABASE_URL the store is in that database').default(
    ownDataFolder(),
    'recoupe in your data folder',
  )

/** Where everything is kept, with the real clock. An empty DATABASE_URL is none. */
export const toAloneSetup = ({ store }: StoreOptions): AloneSetup => ({
  folder: resolve(store),
  database: process.env['DATABASE_URL'] || null,
  now: () => new Date(),
  by: `recoupe ${readVersion()}`,
})

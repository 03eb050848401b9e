import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ownDataFolder } from '../data-folder.ts'

/** Where the user's own tables of the world lie if no folder is named. */
export const ownWorldFolder = (): string => join(ownDataFolder(), 'world')

/** The user's own folder where it is there, else `null`. */
export function findOwnWorldFolder(): string | null {
  const folder = ownWorldFolder()
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : null
}

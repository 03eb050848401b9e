import { homedir } from 'node:os'
import { join } from 'node:path'

type Variables = Readonly<Record<string, string | undefined>>

/** Where a program keeps what is its user's, by the custom of the system. */
export function toDataFolder(platform: NodeJS.Platform, variables: Variables, home: string): string {
  const { XDG_DATA_HOME: xdg, LOCALAPPDATA: local } = variables
  if (xdg !== undefined && xdg !== '') return join(xdg, 'recoupe')
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'recoupe')
  return platform === 'darwin' ? join(home, 'Library', 'Application Support', 'recoupe') : join(home, '.local', 'share', 'recoupe')
}

/** Where it keeps what it can make anew at any time. */
export function toCacheFolder(platform: NodeJS.Platform, variables: Variables, home: string): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = variables
  if (xdg !== undefined && xdg !== '') return join(xdg, 'recoupe')
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'recoupe', 'cache')
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'recoupe') : join(home, '.cache', 'recoupe')
}

/** This user's. */
export const ownDataFolder = (): string => toDataFolder(process.platform, process.env, homedir())
export const ownCacheFolder = (): string => toCacheFolder(process.platform, process.env, homedir())

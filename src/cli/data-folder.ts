import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a program keeps what is its user's, by the custom of the system. */
export function toDataFolder(platform: NodeJS.Platform, variables: Readonly<Record<string, string | undefined>>, home: string): string {
  const { XDG_DATA_HOME: xdg, LOCALAPPDATA: local } = variables
  if (xdg !== undefined && xdg !== '') return join(xdg, 'recoupe')
  if (platform === 'win32') return join(local ?? join(home, 'AppData', 'Local'), 'recoupe')
  return platform === 'darwin' ? join(home, 'Library', 'Application Support', 'recoupe') : join(home, '.local', 'share', 'recoupe')
}

/** This user's. */
export const ownDataFolder = (): string => toDataFolder(process.platform, process.env, homedir())

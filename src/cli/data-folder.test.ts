import { expect, test } from 'vitest'
import { toCacheFolder, toDataFolder } from './data-folder.ts'

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, '/home/me/.local/share/recoupe'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/me/.local/share/recoupe'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/recoupe'],
  ['darwin', {}, '/home/me/Library/Application Support/recoupe'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/recoupe'],
  ['win32', {}, '/home/me/AppData/Local/recoupe'],
])('on %s with %j', (platform, variables, folder) => expect(toDataFolder(platform, variables, '/home/me').replaceAll('\\', '/')).toBe(folder))

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, '/home/me/.cache/recoupe'],
  ['linux', { XDG_CACHE_HOME: '/cache', XDG_DATA_HOME: '/data' }, '/cache/recoupe'],
  ['darwin', {}, '/home/me/Library/Caches/recoupe'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/recoupe/cache'],
])('what can be made anew, on %s with %j', (platform, variables, folder) =>
  expect(toCacheFolder(platform, variables, '/home/me').replaceAll('\\', '/')).toBe(folder),
)

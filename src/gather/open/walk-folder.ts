import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file below a folder, or a path that the disk refuses, with its error. */
export interface Walked {
  readonly path: string
  readonly error: unknown
}

/** The files of known names in a folder and all below it, in the order of names. Links that lead back up are not followed. */
export async function* walkFolder(folder: string, isKnown: (name: string) => boolean, above: readonly string[] = []): AsyncGenerator<Walked, void> {
  let names: string[]
  let here: string
  try {
    here = await realpath(folder)
    // A link to a folder above would never end.
    if (above.includes(here)) return
    names = await readdir(folder)
  } catch (error) {
    yield { path: folder, error }
    return
  }
  for (const name of names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const path = join(folder, name)
    try {
      const stats = await stat(path)
      if (stats.isDirectory()) yield* walkFolder(path, isKnown, [...above, here])
      else if (stats.isFile() && isKnown(name)) yield { path, error: null }
    } catch (error) {
      if (isKnown(name)) yield { path, error }
    }
  }
}

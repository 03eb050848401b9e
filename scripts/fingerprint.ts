import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/** A hash of the names and contents of all files that the patterns mean, tests left out: it differs as soon as one of them does. */
export function toFingerprint(patterns: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of globSync([...patterns], { exclude: ['**/*.test.ts', '**/*.contract.ts'], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort())
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

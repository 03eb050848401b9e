import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../shared', import.meta.url))
let told = false

/**
 * The folder of reference readings that may lie beside the checkout, or `null` after saying so on standard error.
 * Throws where `CI` is set: what is skipped there would pass for tested.
 */
export function sharedFolder(): string | null {
  if (existsSync(folder)) return folder
  const message = `There is no folder «shared» beside this checkout: what is compared with its reference readings is NOT TESTED.`
  if (process.env.CI) throw new Error(message)
  if (!told) process.stderr.write(`\n!! ${message}\n\n`)
  told = true
  return null
}

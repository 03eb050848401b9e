#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { ownCacheFolder } from './data-folder.ts'

// What was compiled once is not compiled again: a fifth of the time and fifty megabytes of a start. Where the folder cannot be written, Node goes on
// without. In a folder of the user's own, since code is run from it; all that follows must be loaded after this, so it is not imported above.
enableCompileCache(join(ownCacheFolder(), 'compiled'))
const { run } = await import('./run.ts')
await run(process.argv)

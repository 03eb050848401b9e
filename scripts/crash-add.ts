// Kills «recoupe add» at random moments and looks each time whether everything acknowledged is there, once, and all verifies.
//
//   node_modules/node/bin/node scripts/crash-add.ts                    50 rounds on SQLite
//   … --database postgres://postgres@127.0.0.1:5432/test               50 rounds on PostgreSQL, in a schema of their own that is dropped
//   … --rounds 10 --documents 200 --seed 3
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCrashRounds } from '../test/crash-rounds.ts'
import { makeSchema } from '../test/postgres.ts'

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    rounds: { type: 'string', default: '50' },
    documents: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.database !== undefined) process.env['TEST_DATABASE_URL'] = values.database
const folder = mkdtempSync(join(tmpdir(), 'recoupe-crash-'))
const schema = values.database === undefined ? null : await makeSchema()
try {
  const report = await runCrashRounds({
    folder,
    database: schema?.url ?? null,
    rounds: Number(values.rounds),
    documents: Number(values.documents),
    seed: Number(values.seed),
    tell: (line) => console.log(line),
  })
  console.log(report)
} finally {
  await schema?.drop()
  rmSync(folder, { recursive: true, force: true })
}

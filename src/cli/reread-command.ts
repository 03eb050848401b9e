import { availableParallelism, hostname } from 'node:os'
import type { Command } from 'commander'
import type { Claim } from '../model/index.ts'
import { openAlone } from '../presets/alone.ts'
import { openRun, type ReadAgain, readAgain } from '../work/index.ts'
import { loadWorld } from '../world/index.ts'
import { ClaimReader } from './claim-reader.ts'
import { type FindPlaceKind, toClaimSentence } from './claim-sentence.ts'
import { toHolderSentence } from './item-lines.ts'
import { noteWaiting } from './merge-first.ts'
import { print, toJobs, worldOption } from './read-command.ts'
import { StatusLine } from './status-line.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { toJsonLine, toVisible } from './visible.ts'
import { note, withOutside } from './with-outside.ts'
import { toNumberWords } from './wording.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface RereadOptions extends StoreOptions {
  readonly world?: string
  readonly jobs: number
  readonly json?: true
}

/** The lines about one document; none where nothing has changed. */
function toLines({ source, version, change, failure }: ReadAgain, kindOf: FindPlaceKind): string[] {
  if (failure !== null) return [toVisible(`failed  ${source} — ${failure}`)]
  if (change === null || change.gone.length + change.added.length + change.altered.length === 0) return []
  const tell = (claim: Claim): string => toVisible(toClaimSentence(claim, kindOf))
  return [
    toVisible(`${source} (${version})`),
    ...change.gone.map((claim) => `  gone     ${tell(claim)}`),
    ...change.added.map((claim) => `  new      ${tell(claim)}`),
    ...change.altered.map(({ before, after, slots }) => `  altered  ${tell(before)}  →  ${tell(after)}  (${slots.join(', ')})`),
  ]
}

async function reread(options: RereadOptions): Promise<void> {
  const status = new StatusLine(process.stderr, () => performance.now())
  await withOutside(async () => {
    const { archive, store, close } = await openAlone(toAloneSetup(options))
    const reader = new ClaimReader({ world: options.world ?? findOwnWorldFolder() }, { jobs: options.jobs })
    try {
      const answer = await openRun(store, ['reread'], { kind: 'reread', holder: { process: process.pid, host: hostname(), task: 'reread' } })
      if (!answer.isFree) {
        note(toHolderSentence(answer.holder))
        process.exitCode = 1
        return
      }
      const { run } = answer
      if (run.doneBefore > 0) note(`Goes on where it was stopped; ${run.doneBefore} documents were read again before.`)
      const { places } = loadWorld(options.world ?? findOwnWorldFolder())
      const kindOf = (id: string) => places.get(id)?.kind ?? null
      const { versions } = await store.counts()
      const total = { documents: 0, gone: 0, added: 0, altered: 0 }
      let failed = 0
      try {
        for await (const group of readAgain({ run: run.run, lease: run.lease }, { store, read: reader.read })) {
          for (const read of group) {
            const { change, failure } = read
            total.documents += 1
            total.gone += change?.gone.length ?? 0
            total.added += change?.added.length ?? 0
            total.altered += change?.altered.length ?? 0
            if (failure !== null) failed += 1
            const lines = toLines(read, kindOf)
            if (lines.length > 0) status.clear()
            await print(options.json ? (lines.length === 0 ? '' : `${toJsonLine(read)}\n`) : lines.map((line) => `${line}\n`).join(''))
          }
          const done = run.doneBefore + total.documents
          run.progress(`${done} of ${versions} documents`)
          status.show(
            (seconds) =>
              `${toNumberWords(done)} of ${toNumberWords(versions)} documents, ${Math.round(total.documents / Math.max(seconds, 0.001))} documents/s`,
          )
        }
        await archive.record([{ what: 'reread', ...total }])
        await run.end()
      } finally {
        await run.leave()
      }
      status.clear()
      note(
        `${toNumberWords(total.documents)} documents read again: ${toNumberWords(total.gone)} claims gone, ${toNumberWords(total.added)} new, ` +
          `${toNumberWords(total.altered)} altered.${failed === 0 ? '' : ` ${failed} could not be read and keep their claims.`}`,
      )
      noteWaiting((await store.incidentState()).waiting)
      if (failed > 0) process.exitCode = 1
    } finally {
      await reader.close()
      await close()
    }
  })
  status.clear()
}

export function addRereadCommand(program: Command): void {
  program
    .command('reread')
    .summary('read all documents again with the present rules')
    .description(
      'Reads every document in the store again with the present rules, puts the new claims in the place of the old, and says what has changed. ' +
        'What people have decided stays. What was stopped goes on where it was.',
    )
    .addOption(storeOption())
    .option('--json', 'print one JSON object for each document whose claims have changed')
    .addOption(worldOption())
    .option('--jobs <number>', 'threads that read', toJobs, availableParallelism())
    .addHelpText(
      'after',
      `
Examples:
  recoupe reread
  recoupe reread --store my-case --world my-tables --json > changes.jsonl

Exit code: 0, or 1 if some document could not be read, or 2 if the command was wrong.`,
    )
    .action(reread)
}

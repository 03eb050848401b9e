import type { Command } from 'commander'
import { openIntake } from '../presets/intake.ts'
import { addIntakeOptions, type IntakeOptions, toIntakeSettings } from './intake-options.ts'
import { ItemCount, toHolderSentence, toItemLine } from './item-lines.ts'
import { noteWaiting } from './merge-first.ts'
import { withIntake } from './open-kept.ts'
import { countDocuments, Progress } from './progress.ts'
import { print } from './read-command.ts'
import { note, withOutside } from './with-outside.ts'

async function add(sources: readonly string[], options: IntakeOptions): Promise<void> {
  const progress = process.stderr.isTTY ? new Progress(process.stderr, () => performance.now()) : null
  if (progress !== null) {
    process.once('exit', () => progress.clear())
    countDocuments(sources).then((total) => progress.expect(total))
  }
  const count = new ItemCount()
  let waiting = 0
  await withOutside(() =>
    withIntake(toIntakeSettings(options), async (alone, tools) => {
      const intake = await openIntake(sources, alone, { kind: 'add', signal: new AbortController().signal }, tools)
      if (!intake.isFree) {
        note(toHolderSentence(intake.holder))
        process.exitCode = 1
        return
      }
      const { session } = intake
      if (session.doneBefore > 0) note(`Goes on where it was stopped; ${session.doneBefore} of these were taken in before.`)
      let state: 'ended' | 'stopped' = 'stopped'
      try {
        for await (const items of session.goThrough()) {
          if (process.stdout.isTTY) progress?.clear()
          const told = items.filter(({ outcome }) => outcome !== 'passed')
          await print(told.map((item) => `${toItemLine(item, { json: options.json === true })}\n`).join(''))
          for (const item of items) {
            count.add(item)
            progress?.step()
          }
        }
        state = 'ended'
      } finally {
        await session.close(state)
      }
      waiting = (await alone.store.incidentState()).waiting
    }),
  )
  progress?.clear()
  if (count.hasUnread) process.exitCode = 1
  note(count.toSentence())
  noteWaiting(waiting)
}

export function addAddCommand(program: Command): void {
  const command = program
    .command('add')
    .summary('take in files, pages, feeds and archives, and keep their claims')
    .description(
      'Takes in what the sources hold: keeps each original as it came, reads it, stores its claims. ' +
        'SOURCE is a file or folder (.txt .html .pdf .jsonl .eml .warc .warc.gz .wacz .csv with links), an address, or a feed. ' +
        'What was stopped goes on where it was when the same sources are added again.',
    )
    .argument('<SOURCE...>', 'what to take in')
  addIntakeOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  recoupe add articles/
  recoupe add https://example.org/feed.xml https://example.org/a-page
  recoupe add --store my-case links.csv crawl.wacz
  DATABASE_URL=postgres://recoupe@localhost/recoupe recoupe add --json articles/ > added.jsonl

Exit code: 0, or 1 if something could not be had or read, or 2 if the command was wrong.`,
    )
    .action(add)
}

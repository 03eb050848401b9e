import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { OutsideError } from '../model/index.ts'
import { type IntakeSession, openIntake } from '../presets/intake.ts'
import type { Store } from '../store/index.ts'
import { addIntakeOptions, type IntakeOptions, toIntakeSettings } from './intake-options.ts'
import { ItemCount, toHolderSentence, toItemLine } from './item-lines.ts'
import { MergingLoop } from './merging-loop.ts'
import { withIntake } from './open-kept.ts'
import { print } from './read-command.ts'
import { note, withOutside } from './with-outside.ts'
import { findOwnWorldFolder } from './world/world-folder.ts'

interface WatchOptions extends IntakeOptions {
  readonly every: number
  readonly once?: true
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }
/** More often is no politeness. */
const LEAST_SECONDS = 60

function toSeconds(value: string): number {
  const [, number, unit] = /^(\d{1,5})([smhd])$/u.exec(value) ?? []
  const seconds = Number(number) * (UNITS[unit ?? ''] ?? Number.NaN)
  if (!(seconds >= LEAST_SECONDS)) throw new InvalidArgumentError('It is a time like 15m, 2h or 1d, and at least one minute.')
  return seconds
}

/** Stops at the first signal, after what is under way; at the second at once. */
function toStopSignal(): AbortSignal {
  const stop = new AbortController()
  process.removeAllListeners('SIGINT')
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(130)
      stop.abort()
    })
  return stop.signal
}

/** One going through all feeds; gives how many things were new or had changed. */
async function poll(session: IntakeSession, options: WatchOptions, signal: AbortSignal): Promise<ItemCount> {
  const count = new ItemCount()
  for await (const items of session.goThrough()) {
    const told = items.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'unchanged')
    await print(told.map((item) => `${toItemLine(item, { json: options.json === true })}\n`).join(''))
    for (const item of items) count.add(item)
    if (signal.aborted) break
  }
  return count
}

/** What comes all day is merged as it comes, by a thread that remembers the rest. */
const toMerging = (options: WatchOptions, store: Store): MergingLoop =>
  new MergingLoop(
    { store: resolve(options.store), world: options.world ?? findOwnWorldFolder(), task: 'watch' },
    async () => (await store.incidentState()).waiting,
  )

const tell = (error: unknown): void => {
  note(error instanceof Error ? error.message : String(error))
}

async function watch(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const signal = toStopSignal()
  await withOutside(() =>
    withIntake(toIntakeSettings(options), async (alone, tools) => {
      const intake = await openIntake(feeds, alone, { kind: 'watch', signal }, tools)
      if (!intake.isFree) {
        note(toHolderSentence(intake.holder))
        process.exitCode = 1
        return
      }
      const { session } = intake
      const merging = options.once ? null : toMerging(options, alone.store)
      const merged = merging?.run(tell)
      try {
        while (!signal.aborted) {
          try {
            const count = await poll(session, options, signal)
            note(count.toSentence())
            if (options.once && count.hasUnread) process.exitCode = 1
          } catch (error) {
            // What may be mended by the next time is not the end of watching.
            if (options.once || !(error instanceof OutsideError) || error.retry === 'never') throw error
            note(`${error.message} It is tried again in ${options.every} seconds.`)
          }
          if (options.once) break
          await wait(options.every * 1000, undefined, { signal }).catch(() => {})
        }
      } finally {
        await merging?.close()
        await merged
        await session.close('stopped')
      }
    }),
  )
}

export function addWatchCommand(program: Command): void {
  const command = program
    .command('watch')
    .summary('ask feeds again and again, and take in what is new')
    .description(
      'Asks the feeds again and again, takes in what is new as recoupe add does, and merges it, until it is stopped (Ctrl-C, SIGTERM). ' +
        'Servers are asked only for what has changed, one at a time, and with a pause.',
    )
    .argument('<FEED...>', 'addresses of feeds, or files with links to them')
    .option('--every <time>', 'time between two rounds, such as 15m, 2h or 1d', toSeconds, 900)
    .option('--once', 'go through the feeds once and end, without merging')
  addIntakeOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  recoupe watch https://example.org/feed.xml
  recoupe watch --every 1h --store my-case feeds.opml
  recoupe watch --once https://example.org/feed.xml

Exit code: 0 when it was stopped, or 1 if archive or store failed, or 2 if the command was wrong.`,
    )
    .action(watch)
}

import type { Command } from 'commander'
import { openStore } from '../presets/alone.ts'
import type { KeptVersion, Store } from '../store/index.ts'
import { compareClaims, compareWords } from '../work/index.ts'
import { loadWorld } from '../world/index.ts'
import { toClaimEditLines, toWordEditLines } from './edit-lines.ts'
import { toPaint } from './paint.ts'
import { hasColour, print } from './read-command.ts'
import { toSourceKeys } from './source-keys.ts'
import { type StoreOptions, storeOption, toAloneSetup } from './store-options.ts'
import { toJsonLine, toVisible } from './visible.ts'
import { note, withOutside } from './with-outside.ts'

interface ChangesOptions extends StoreOptions {
  readonly json?: true
  readonly color: boolean
}

async function findVersions(store: Store, source: string): Promise<readonly KeptVersion[]> {
  for (const key of toSourceKeys(source)) {
    const summaries = await store.listVersions(key)
    if (summaries.length === 0) continue
    const versions = await Promise.all(summaries.map(({ version }) => store.getVersion(version)))
    return versions.filter((version) => version !== null)
  }
  return []
}

/** When it was first and last taken in. */
async function toSeen(store: Store, { version }: KeptVersion): Promise<readonly [string, string] | null> {
  const captures = (await store.listCaptures(version)).map(({ capture }) => capture.capturedAt).sort()
  const [first, last] = [captures[0], captures.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

async function changes(source: string, options: ChangesOptions): Promise<void> {
  await withOutside(async () => {
    const store = await openStore(toAloneSetup(options))
    try {
      const versions = await findVersions(store, source)
      if (versions.length === 0) {
        note(`${source}: The store ${store.name} has no document of this address or file. recoupe add takes it in.`)
        process.exitCode = 1
        return
      }
      const { places } = loadWorld()
      const kindOf = (id: string) => places.get(id)?.kind ?? null
      const paint = toPaint({ colour: hasColour(options.color) })
      let before: KeptVersion | null = null
      for (const version of versions) {
        const seen = await toSeen(store, version)
        const edits = before === null ? null : compareClaims(toTold(before), toTold(version))
        const words = before === null ? null : compareWords(before.document.text, version.document.text)
        if (options.json)
          await print(`${toJsonLine({ version: version.version, number: version.number, sha256: version.sha256, seen, claims: edits, words })}\n`)
        else {
          const when = seen === null ? '' : ` · taken in ${seen[0]}${seen[0] === seen[1] ? '' : ` … ${seen[1]}`}`
          const lines = [
            paint.bold(
              toVisible(`== version ${version.number} of ${versions.length} · ${version.source}${when} · ${version.reading.claims.length} claims`),
            ),
            ...(version.title === null ? [] : [`   ${toVisible(version.title)}`]),
          ]
          if (edits !== null && words !== null) {
            const claimLines = toClaimEditLines(edits, kindOf)
            lines.push('', '  Claims', ...(claimLines.length === 0 ? ['  as before'] : claimLines), '', '  Words', ...toWordEditLines(words, paint))
          }
          await print(`${lines.join('\n')}\n\n`)
        }
        before = version
      }
    } finally {
      await store.close()
    }
  })
}

const toTold = ({ document, reading }: KeptVersion) => ({ document, claims: reading.claims })

export function addChangesCommand(program: Command): void {
  program
    .command('changes')
    .summary('show what was edited in an article: claims first, then words')
    .description(
      'Shows the versions of one article in the order in which they came, and what was edited from each to the next: first the claims (a toll that went ' +
        'from 12 to 9), then the words. SOURCE is an address or a file as it was added.',
    )
    .argument('<SOURCE>', 'the address or file')
    .addOption(storeOption())
    .option('--json', 'print one JSON object for each version')
    .option('--no-color', 'print without colours; as the variable NO_COLOR does')
    .addHelpText(
      'after',
      `
Examples:
  recoupe changes https://example.org/a-page
  recoupe changes --store my-case articles/2031-05-12.txt

Exit code: 0, or 1 if there is no such document, or 2 if the command was wrong.`,
    )
    .action(changes)
}

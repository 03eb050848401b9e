import type { Command } from 'commander'
import { toApiClaim, toApiDocument, toApiIncident } from '../api/index.ts'
import type { Claim } from '../model/index.ts'
import { toClaimSheet, toDocumentSheet } from './document-sheet.ts'
import { findIncident, tellNothingFound } from './find-incident.ts'
import { findNamed } from './find-named.ts'
import { type SheetTools, toIncidentSheet } from './incident-sheet.ts'
import { toNameAnswer } from './name-answer.ts'
import { toNameSheet } from './name-sheet.ts'
import { type Asked, type AskOptions, withAnswers } from './open-answers.ts'
import { print, worldOption } from './read-command.ts'
import { toSourceKeys } from './source-keys.ts'
import { storeOption } from './store-options.ts'
import { toTerminal } from './terminal.ts'
import { toJsonLine } from './visible.ts'
import { note, withOutside } from './with-outside.ts'

interface ShowOptions extends AskOptions {
  readonly json?: true
  readonly color: boolean
}

/** Something found: as JSON, and as lines for people. */
interface Shown {
  readonly json: () => unknown
  readonly lines: (tools: SheetTools) => readonly string[]
}

async function showIncident(id: string, { answers }: Asked): Promise<Shown | null> {
  const answer = await findIncident(id, answers)
  return answer === null ? null : { json: () => toApiIncident(answer), lines: (tools) => toIncidentSheet(answer, tools) }
}

/** A version by its id, or the newest of an address or file. */
async function showDocument(id: string, { store, answers }: Asked): Promise<Shown | null> {
  const versions = [id]
  for (const key of toSourceKeys(id))
    versions.push(...(await store.listVersions(key)).filter(({ isNewest }) => isNewest).map(({ version }) => version))
  for (const version of versions) {
    const answer = await answers.getDocument(version)
    if (answer !== null) return { json: () => toApiDocument(answer), lines: (tools) => toDocumentSheet(answer, tools) }
  }
  return null
}

async function showClaim(id: string, { store }: Asked): Promise<Shown | null> {
  const [kept] = await store.getClaims([id])
  const claim: Claim | undefined = kept?.claim
  const version = claim === undefined ? null : await store.getVersion(claim.document)
  if (claim === undefined || version === null) return null
  const incidents = await store.findIncidentsOf([id])
  return {
    json: () => toApiClaim(claim, incidents),
    lines: (tools) => toClaimSheet(claim, version, { ...tools, incident: incidents.get(id) ?? null }),
  }
}

/** Somebody, somewhere or an outlet; where the words may mean several, these are told. */
async function showNamed(asked: string, { store, answers, loadTables }: Asked): Promise<Shown | 'several' | null> {
  const world = loadTables()
  const found = findNamed(asked, await answers.listRows({}), world)
  const [named, other] = found
  if (named === undefined) return null
  if (other !== undefined) {
    note(`“${asked}” may be ${found.map(({ kind, id, name }) => `${kind} ${id ?? `“${name}”`}`).join(', ')}. Give one of the ids.`)
    return 'several'
  }
  const answer = await toNameAnswer(named, { store, answers, world })
  return { json: () => answer, lines: (tools) => toNameSheet(answer, tools) }
}

async function show(id: string, options: ShowOptions): Promise<void> {
  await withOutside(() =>
    withAnswers(options, async (asked) => {
      const shown = (await showIncident(id, asked)) ?? (await showDocument(id, asked)) ?? (await showClaim(id, asked)) ?? (await showNamed(id, asked))
      if (shown === 'several') process.exitCode = 1
      else if (shown === null) await tellNothingFound(id, asked)
      else if (options.json) await print(`${toJsonLine(shown.json())}\n`)
      else {
        const kindOf = (place: string) => asked.loadTables().places.get(place)?.kind ?? null
        await print(`${shown.lines({ ...toTerminal(options), kindOf }).join('\n')}\n`)
      }
    }),
  )
}

export function addShowCommand(program: Command): void {
  program
    .command('show')
    .summary('show everything about an incident, document, claim, actor, place or outlet')
    .description(
      'Shows everything about one thing. Of an incident: accounts side by side, the words, origins with reasons, what is possibly the same, days with their ' +
        'reasons, history. Of a document or claim: what was read in it. Of an actor, place or outlet: its row of the tables, the spellings found, the incidents ' +
        'that name it. ID is an id or the beginning of an incident’s, the address or file of a document, or a name.',
    )
    .argument('<ID>', 'of an incident, document, claim, actor or place; an address, a file or a name')
    .addOption(storeOption())
    .addOption(worldOption())
    .option('--json', 'print one JSON object, as the API gives it')
    .option('--no-color', 'print without colours; as the variable NO_COLOR does')
    .addHelpText(
      'after',
      `
Examples:
  recoupe show i-7d61710c
  recoupe show https://example.org/a-page
  recoupe show "Free Erg Brigades"

Exit code: 0, or 1 if there is no such thing, or 2 if the command was wrong.`,
    )
    .action(show)
}

import { chooseAll } from './choose-all.ts'
import type { Chosen } from './chosen.ts'
import type { ExportOptions, ExportSource } from './exporter.ts'
import { INCIDENT_COLUMNS } from './incident-columns.ts'
import { escapeXml, toXmlText } from './safe-text.ts'
import { SPREADSHEET, toSheetPath, toWorkbookParts, XML_HEAD } from './workbook-parts.ts'
import { writeZip, type ZipMember } from './zip-stream.ts'

/** What Excel takes in a cell, in UTF-16 code units. */
const CELL_LENGTH = 32_767

/** Spreadsheets read `_x0041_` as the character with that number; an underscore so written stays one. */
const escapeNumbered = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

/** At most `CELL_LENGTH` code units, no pair of surrogates cut in two. */
const toCellLength = (text: string): string => {
  if (text.length <= CELL_LENGTH) return text
  const cut = text.slice(0, CELL_LENGTH)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}

type Value = string | number | null

/** `A` to `Z`, `AA` and on. */
function toLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : toLetters(Math.floor(column / 26) - 1) + letter
}

const LETTERS = INCIDENT_COLUMNS.map((_, column) => toLetters(column))

/** Texts are inline strings, which no spreadsheet runs as a formula; unknown is no cell. */
function toRow(number: number, values: readonly Value[], lose: (kind: 'characters-replaced' | 'text-cut') => void): string {
  const cells = values.map((value, column) => {
    if (value === null) return ''
    const address = `${LETTERS[column]}${number}`
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
    const safe = toXmlText(value)
    if (safe !== value) lose('characters-replaced')
    const fit = toCellLength(safe)
    if (fit !== safe) lose('text-cut')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeNumbered(fit))}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

const HEADER = toRow(
  1,
  INCIDENT_COLUMNS.map(({ name }) => name),
  () => undefined,
)

interface SheetOptions extends ExportOptions {
  readonly sheetRows: number
}

/** One sheet, until it or the source is full; gives the entry that found no room to `leave`. */
async function* writeSheet(
  entries: AsyncIterator<Chosen>,
  first: Chosen | null,
  { lose, direction, sheetRows, leave }: SheetOptions & { readonly leave: (chosen: Chosen) => void },
): AsyncIterable<string> {
  const turned = direction === 'right-to-left' ? ' rightToLeft="1"' : ''
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  yield `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView${turned} workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${HEADER}`
  let chosen = first
  for (let number = 2; chosen !== null && number <= sheetRows; number++) {
    const row = chosen
    const values = INCIDENT_COLUMNS.map(({ cell }) => cell(row))
    yield toRow(number, values, (kind) => lose({ kind, incident: row.entry.incident.id }))
    chosen = await takeNext(entries)
  }
  if (chosen !== null) leave(chosen)
  yield '</sheetData></worksheet>'
}

async function takeNext(entries: AsyncIterator<Chosen>): Promise<Chosen | null> {
  const following = await entries.next()
  return following.done === true ? null : following.value
}

/** The sheets first, since only then it is known how many there are. */
async function* toMembers(source: ExportSource, options: SheetOptions): AsyncIterable<ZipMember> {
  const entries = chooseAll(source, options)[Symbol.asyncIterator]()
  try {
    let first = await takeNext(entries)
    let sheets = 0
    do {
      sheets++
      let left: Chosen | null = null
      const leave = (chosen: Chosen): void => {
        left = chosen
      }
      yield { path: toSheetPath(sheets), pieces: writeSheet(entries, first, { ...options, leave }) }
      first = left
    } while (first !== null)
    yield* toWorkbookParts(sheets)
  } finally {
    await entries.return?.()
  }
}

/** The bytes of an Excel workbook with one row an incident; a sheet holds at most `sheetRows` with its header. */
export const writeWorkbook = (source: ExportSource, options: ExportOptions, sheetRows: number): AsyncIterable<Uint8Array> =>
  writeZip(toMembers(source, { ...options, sheetRows }))
